#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/value.hpp>

namespace cdk {

class CustomResource;

/// Props of `CfnJson`.
struct CfnJsonProps {
  /// The value. Its keys may be late-bound, see `Json::withKeys`.
  Required<Json> value;
};

/// JSON that a custom resource puts together at deployment. It gets around a limit of templates,
/// whose objects cannot have keys that are known only then.
class CfnJson : public Construct {
 public:
  using Props = CfnJsonProps;
  CfnJson(Scope scope, Props props);

  /// The value: `Fn::GetAtt`, which fits wherever an object of that form is wanted.
  [[nodiscard]] Token value() const { return value_; }
  operator Json() const { return value_; }  // NOLINT(google-explicit-constructor)
  /// The text that was handed to the custom resource.
  [[nodiscard]] String toJSON() const { return jsonString_; }

 private:
  String jsonString_;
  Token value_;
};

}  // namespace cdk

#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/value.hpp>

namespace cdk {

/// Props of `Intrinsic`.
struct IntrinsicProps {
  /// Default: text.
  std::optional<ResolutionTypeHint> typeHint{};
};

/// A value that is written into the template as it stands, and that counts as late-bound: a
/// function of CloudFormation that `Fn` does not have.
class Intrinsic : public Token {
 public:
  explicit Intrinsic(const Json& value, IntrinsicProps options = {});
};

/// What can be done with values whose kind is not known. Typed values seldom need it.
class Tokenization {
 public:
  /// True if the value as a whole is late-bound, and not only something in it.
  static bool isResolvable(const Value& value) noexcept { return value.kind() == ValueKind::TOKEN; }
  /// The number as text, late-bound or not.
  static String stringifyNumber(const Number& number);
  /// The value as it would stand in the template of the scope's stack.
  static Json resolve(const Value& value, const IConstruct& scope);
};

}  // namespace cdk

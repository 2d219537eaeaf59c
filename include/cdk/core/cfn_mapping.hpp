#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <cdk/core/cfn_element.hpp>

namespace cdk {

/// Props of `CfnMapping`.
struct CfnMappingProps {
  /// Write the mapping only if it is looked up with a key that is a token. Default: it is written
  /// always, with a hint if it needn't be.
  Boolean lazy{};
  /// Top-level key to second-level key to value. Default: empty.
  Map<Json> mapping{};
};

/// A mapping of the template.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html
class CfnMapping : public CfnRefElement {
 public:
  using Props = CfnMappingProps;
  CfnMapping(Scope scope, Props props);

  void setValue(std::string_view key1, std::string_view key2, Json value);
  /// The value at these keys: found at once where both are literals and the mapping is lazy,
  /// `Fn::FindInMap` otherwise. Throws `ValidationError` for a literal key that isn't there, unless
  /// a default is given.
  [[nodiscard]] String findInMap(String key1, String key2, String defaultValue = {}) const;

  [[nodiscard]] std::optional<internal::Fragment> toCloudFormation() const override;

 private:
  using Entries = std::vector<std::pair<std::string, Value>>;

  [[nodiscard]] const CfnMapping& inStack(Stack& user) const;

  std::vector<std::pair<std::string, Entries>> mapping_;
  std::optional<bool> lazy_;
  mutable bool lazyRender_ = false;  // some look-up has to be done at deployment
};

}  // namespace cdk

#pragma once

#include <cdk/core/cfn_resource.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::lambda {

class ILayerVersion;

namespace detail {

/// What a function's current version depends on.
struct VersionInputs {
  const CfnResource* function;
  /// In the order in which the function has them.
  std::vector<ILayerVersion*> layers{};
  /// Texts that differ where the version is to differ.
  std::vector<std::string> texts{};
  /// Whether a property that this library does not know makes a difference; throws where it has not
  /// been said.
  std::function<bool(std::string_view property)> isLocked{};
};

/// A hash of the function's properties, as its template will have them, and of its layers. It
/// differs where the service would make a new version.
std::string versionHash(const VersionInputs& inputs);

}  // namespace detail
}  // namespace cdk::lambda

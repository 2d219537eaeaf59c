#pragma once

#include <cstddef>
#include <string>

#include <cdk/core/construct.hpp>

namespace cdk {

/// Options of `Names::uniqueResourceName`.
struct UniqueResourceNameOptions {
  /// Characters kept beside letters and digits. Default: none.
  std::string allowedSpecialCharacters{};
  std::size_t maxLength = 256;
  std::string prefix{};
  std::string separator{};
};

/// Names made from a construct's path; stable while the path is.
class Names {
 public:
  /// Letters, digits and a hash: unique in the app.
  static std::string uniqueId(const IConstruct& construct);
  static std::string nodeUniqueId(const Node& node);
  static std::string uniqueResourceName(const IConstruct& construct,
                                        UniqueResourceNameOptions options = {});
  /// The path below the top-level stack.
  static std::string stackRelativeConstructPath(const IConstruct& construct);
};

}  // namespace cdk

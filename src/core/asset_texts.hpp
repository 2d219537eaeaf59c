#pragma once

#include <string>
#include <utility>
#include <vector>

namespace cdk::internal {

/// The content of a staged directory that is not, or not only, in one source directory.
struct AssetTexts {
  /// Directory whose content comes first; empty for none.
  std::string directory{};
  /// File names and contents. They replace files of the directory.
  std::vector<std::pair<std::string, std::string>> files{};
};

}  // namespace cdk::internal

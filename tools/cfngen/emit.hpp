#pragma once

#include "spec.hpp"

#include <cstddef>
#include <string>
#include <vector>

/// Turns the facts of a service into C++.

namespace cfngen {

struct EmitOptions {
  /// Number of sources that the resources are spread over.
  std::size_t shards = 1;
  /// Write `cdk/<service>.hpp` too: the service has no hand-written one.
  bool serviceHeader = false;
  /// Other names of the service, each a namespace alias: `elbv2`.
  std::vector<std::string> aliases{};
  /// Those of them that get a header `cdk/<alias>.hpp`.
  std::vector<std::string> aliasHeaders{};
};

/// A file to write: its path below the include or the source directory.
struct OutputFile {
  enum class Kind { HEADER, SOURCE };
  Kind kind;
  std::string path;
  std::string text;
};

/// All files of a service, in a fixed order. The same facts and options give the same bytes.
std::vector<OutputFile> emitService(const Service& service, const EmitOptions& options);

}  // namespace cfngen

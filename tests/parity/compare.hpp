#pragma once

#include <filesystem>
#include <string>

namespace parity {

/// Compares two cloud assemblies: `expected` as recorded from the reference library, `actual` as
/// this library wrote it. Returns the empty text if they agree, and otherwise what differs, as
/// excerpts in the manner of `diff -u`. What is masked or left out is described in README.md.
std::string compareAssembly(const std::filesystem::path& expected,
                            const std::filesystem::path& actual);

}  // namespace parity

// Recorded templates.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace cdk::assertions::internal {

/// Hashes of assets (64 hex digits) become `<asset hash 1>`, `<asset hash 2>`, … in the order in
/// which they first appear.
std::string maskAssetHashes(std::string_view text);

/// Compares with what the file holds, or writes it where the environment asks for that. Throws
/// `AssertionError`.
void compareWithGolden(std::string_view text, const std::filesystem::path& file);

}  // namespace cdk::assertions::internal

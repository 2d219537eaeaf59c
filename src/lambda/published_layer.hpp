#pragma once

#include <cdk/core/construct.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace cdk::lambda::detail {

/// Layers that AWS publishes, with another account and version in each region.
enum class PublishedLayer : std::uint8_t { INSIGHTS, ADOT, PARAMS_AND_SECRETS };

/// A release of such a layer, for one architecture.
struct LayerRelease {
  PublishedLayer layer;
  /// Release and architecture: `1_0_119_0_x86_64`.
  const char* key;
  /// Name of the layer.
  const char* name;
  /// Layer versions, each with its regions; see the table.
  const char* versions;
};

std::span<const LayerRelease> layerReleases() noexcept;
/// The accounts, each with its regions.
std::string_view publishingAccounts(PublishedLayer layer) noexcept;
/// What `*` stands for in both.
std::string_view commonRegions() noexcept;

/// ARN of the release's layer in the region of the scope's stack: looked up in a mapping of the
/// stack where the region is known at deployment only. Absent where the release isn't there.
String publishedLayerArn(IConstruct& scope, PublishedLayer layer, std::string_view key);

/// The key of a release: all but letters and digits become `_`.
std::string releaseKey(std::string_view release, std::string_view architecture);

/// The region of the scope's stack, for messages.
std::string describeRegion(const IConstruct& scope);

}  // namespace cdk::lambda::detail

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#include <cdk/core/asset_staging.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/stage.hpp>

#include "asset_texts.hpp"
#include "atomic_file.hpp"
#include "digest.hpp"
#include "fingerprint.hpp"
#include "node_state.hpp"
#include "stack_state.hpp"
#include "staging.hpp"

namespace cdk {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> kArchives{".jar", ".tar", ".tar.gz", ".tgz", ".zip"};
// Marks a directory as a handler of the library itself; it does not belong to the asset.
constexpr const char* kHandlerMark = ".is_custom_resource";

internal::FollowMode followModeOf(const AssetStagingProps& props) {
  switch (props.follow.value_or(SymlinkFollowMode::EXTERNAL)) {
    case SymlinkFollowMode::NEVER: return internal::FollowMode::NEVER;
    case SymlinkFollowMode::ALWAYS: return internal::FollowMode::ALWAYS;
    case SymlinkFollowMode::EXTERNAL: break;
    case SymlinkFollowMode::BLOCK_EXTERNAL: return internal::FollowMode::BLOCK_EXTERNAL;
  }
  return internal::FollowMode::EXTERNAL;
}

internal::IgnoreMode ignoreModeOf(const AssetStagingProps& props) {
  switch (props.ignoreMode.value_or(IgnoreMode::GLOB)) {
    case IgnoreMode::GLOB: break;
    case IgnoreMode::GIT: return internal::IgnoreMode::GIT;
    case IgnoreMode::DOCKER: return internal::IgnoreMode::DOCKER;
  }
  return internal::IgnoreMode::GLOB;
}

Stage& stageOf(const IConstruct& construct) {
  if (const Ref<Stage> stage = Stage::of(construct)) return *stage;
  throw ConstructError("assets can only be used below an App", internal::errorContext(construct));
}

Stage& rootStage(const IConstruct& construct) {
  Stage* stage = &stageOf(construct);
  while (stage->state().parent != nullptr) stage = stage->state().parent;
  return *stage;
}

bool isStagingDisabled(const IConstruct& construct) {
  const Json value = construct.node().tryGetContext("aws:cdk:disable-asset-staging");
  return value.kind() == ValueKind::TEXT ? !value.text().empty() : value.equals(Json(true));
}

// Whether the output directory would be copied into itself.
bool containsOutput(const fs::path& source, const fs::path& output,
                    const internal::IgnoreRules& ignore) {
  const fs::path relative = output.lexically_normal().lexically_relative(source);
  if (relative.empty() || *relative.begin() == "..") return false;
  if (relative == ".") return true;
  fs::path directory;
  for (const fs::path& name : relative) {
    directory /= name;
    if (ignore.ignoresCompletely(directory.generic_string())) return false;
  }
  return true;
}

}  // namespace

AssetStaging::AssetStaging(Scope scope, Props props) : Construct(std::move(scope)) {
  fs::path source = fs::absolute(std::string(props.sourcePath.literal())).lexically_normal();
  if (!source.has_filename() && source.has_relative_path()) source = source.parent_path();
  sourcePath_ = source.string();
  std::error_code error;
  const fs::file_status status = fs::status(source, error);
  if (!fs::exists(status)) fail(*this, "sourcePath", "there is nothing at '" + sourcePath_ + "'");
  isDirectory_ = fs::is_directory(status);
  const std::string extension =
      isDirectory_ ? std::string() : internal::stagedExtension(source.filename().string());
  isArchive_ =
      isDirectory_ || std::find(kArchives.begin(), kArchives.end(), extension) != kArchives.end();

  const bool hasHash = !props.assetHash.empty();
  const AssetHashType hashType =
      props.assetHashType.value_or(hasHash ? AssetHashType::CUSTOM : AssetHashType::SOURCE);
  if (hashType == AssetHashType::OUTPUT) {
    fail(*this, "assetHashType",
         "is OUTPUT, but the asset isn't built here; SOURCE and CUSTOM are possible");
  }
  if (hashType == AssetHashType::CUSTOM && !hasHash) {
    fail(*this, "assetHash", "is absent; assetHashType CUSTOM needs it");
  }
  if (hashType != AssetHashType::CUSTOM && hasHash) {
    fail(*this, "assetHashType", "is SOURCE; where assetHash is given it can only be CUSTOM");
  }

  std::vector<std::string> exclude{kHandlerMark};
  exclude.insert(exclude.end(), props.exclude.begin(), props.exclude.end());
  const internal::FollowMode follow = followModeOf(props);
  const internal::IgnoreMode ignoreMode = ignoreModeOf(props);
  const Stage& stage = stageOf(*this);
  isStaged_ = !isStagingDisabled(*this);
  if (isDirectory_ && isStaged_ &&
      containsOutput(source, stage.assetOutdir(), {ignoreMode, exclude})) {
    fail(*this, "sourcePath",
         "'" + sourcePath_ + "' contains the output directory '" + stage.assetOutdir() +
             "', which would be copied into itself; add it to exclude");
  }
  if (hashType == AssetHashType::CUSTOM) {
    assetHash_ = internal::sha256Hex(props.assetHash.literal());
  } else {
    std::string extraHash(props.extraHash.literal());
    const Json salt = node().tryGetContext("@aws-cdk/core:assetHashSalt");
    if (salt.kind() == ValueKind::TEXT) extraHash += salt.text();
    try {
      assetHash_ = internal::fingerprint(source, {.exclude = exclude,
                                                  .extraHash = std::move(extraHash),
                                                  .follow = follow,
                                                  .ignoreMode = ignoreMode});
    } catch (const std::runtime_error& failure) {
      fail(*this, "sourcePath", failure.what());
    }
  }
  if (!isStaged_) {
    stagedPath_ = sourcePath_;
    return;
  }
  const std::string name = "asset." + assetHash_ + extension;
  stagedPath_ = (fs::path(stage.assetOutdir()) / name).string();
  rootStage(*this).state().stagings.emplace_back(
      [source, name, exclude, follow, ignoreMode](const std::string& directory) {
        internal::stage(source, fs::path(directory) / name,
                        {.exclude = exclude, .follow = follow, .ignoreMode = ignoreMode});
      });
}

AssetStaging::AssetStaging(Scope scope, const internal::AssetTexts& texts)
    : Construct(std::move(scope)), isArchive_(true), isDirectory_(true) {
  internal::Digest digest(internal::DigestAlgorithm::SHA256);
  if (!texts.directory.empty()) {
    sourcePath_ = fs::absolute(texts.directory).lexically_normal().string();
    digest.update(internal::fingerprint(sourcePath_, {.exclude = {kHandlerMark}}));
  }
  for (const auto& [name, text] : texts.files) {
    digest.update(name).update(std::string_view("\0", 1)).update(internal::sha256Hex(text));
  }
  assetHash_ = digest.hex();
  const std::string name = "asset." + assetHash_;
  stagedPath_ = (fs::path(stageOf(*this).assetOutdir()) / name).string();
  rootStage(*this).state().stagings.emplace_back(
      [texts, name, source = sourcePath_](const std::string& directory) {
        const fs::path target = fs::path(directory) / name;
        if (fs::exists(target)) return;
        const fs::path unfinished = internal::temporaryPathIn(directory);
        if (source.empty()) {
          fs::create_directories(unfinished);
        } else {
          internal::stage(source, unfinished, {.exclude = {kHandlerMark}});
        }
        for (const auto& [file, text] : texts.files) {
          internal::writeFileAtomically(unfinished / file, text);
        }
        fs::rename(unfinished, target);
      });
}

std::string AssetStaging::relativeStagedPath(const Stack& stack) const {
  const Ref<Stage> stage = Stage::of(stack);
  if (!isStaged_ || !stage) return stagedPath_;
  return fs::path(stagedPath_).lexically_relative(stage->outdir()).generic_string();
}

std::string besideSource(std::string_view relativePath, SourceLocation location) {
  return (fs::path(location.file).parent_path() / relativePath).lexically_normal().string();
}

}  // namespace cdk

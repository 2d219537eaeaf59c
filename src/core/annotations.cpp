#include <algorithm>
#include <cstdlib>
#include <vector>

#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>

#include "node_state.hpp"

namespace cdk {
namespace {

constexpr std::string_view kInfo = "aws:cdk:info";
constexpr std::string_view kWarning = "aws:cdk:warning";
constexpr std::string_view kError = "aws:cdk:error";

std::string tagOf(std::string_view id) { return " [ack: " + std::string(id) + "]"; }

// Acknowledgements are kept as context, which constructs below inherit.
std::string contextKey(std::string_view id) { return "cdk-cpp:acknowledged:" + std::string(id); }

}  // namespace

void Annotations::addInfo(std::string_view message) { add(kInfo, message); }

void Annotations::addInfoV2(std::string_view id, std::string_view message) {
  addWithId(kInfo, id, message);
}

void Annotations::addWarning(std::string_view message) { add(kWarning, message); }

void Annotations::addWarningV2(std::string_view id, std::string_view message) {
  addWithId(kWarning, id, message);
}

void Annotations::addError(std::string_view message) { add(kError, message); }

void Annotations::addDeprecation(std::string_view api, std::string_view message) {
  const std::string text =
      std::string(api) + " is deprecated, and will be removed: " + std::string(message);
  if (std::getenv("CDK_BLOCK_DEPRECATIONS") != nullptr) {
    throw ConstructError(text, internal::errorContext(*scope_));
  }
  addWarningV2("Deprecated:" + std::string(api), text);
}

void Annotations::acknowledgeInfo(std::string_view id, std::string_view message) {
  acknowledge(kInfo, id, message);
}

void Annotations::acknowledgeWarning(std::string_view id, std::string_view message) {
  acknowledge(kWarning, id, message);
}

void Annotations::add(std::string_view type, std::string_view message) {
  const std::vector<MetadataEntry>& entries = scope_->node().metadata();
  const bool isKnown = std::any_of(entries.begin(), entries.end(), [&](const MetadataEntry& entry) {
    return entry.type == type && entry.data == Json(message);
  });
  if (!isKnown) scope_->node().addMetadata(type, Json(message));
}

void Annotations::addWithId(std::string_view type, std::string_view id, std::string_view message) {
  if (scope_->node().tryGetContext(contextKey(id)).has_value()) return;
  add(type, std::string(message) + tagOf(id));
}

void Annotations::acknowledge(std::string_view type, std::string_view id,
                              std::string_view message) {
  auto& context = scope_->node().state().context;
  const std::string key = contextKey(id);
  const bool isKnown = std::any_of(context.begin(), context.end(),
                                   [&key](const auto& entry) { return entry.first == key; });
  if (!isKnown) context.emplace_back(key, Json(message));
  const std::string tag = tagOf(id);
  for (IConstruct& construct : scope_->node().findAll()) {
    std::erase_if(construct.node().state().metadata, [&](const MetadataEntry& entry) {
      return entry.type == type && entry.data.kind() == ValueKind::TEXT &&
             entry.data.text().ends_with(tag);
    });
  }
}

}  // namespace cdk

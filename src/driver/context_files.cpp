#include "context_files.hpp"

#include <cdk/core/error.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace cdk::internal {

namespace {

using Members = std::vector<std::pair<std::string, Value>>;

/// The file's content; absent where there is no file.
Json readJson(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return {};
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  Json json;
  try {
    json = Json::parse(text);
  } catch (const Error& error) {
    throw ValidationError("the context in '" + file.string() +
                          "' is not usable: " + error.message());
  }
  if (json.kind() != ValueKind::OBJECT) {
    throw ValidationError("the file '" + file.string() + "' is no JSON object");
  }
  return json;
}

Json merged(const Json& lower, const Json& higher) {
  if (lower.isAbsent()) return higher;
  if (higher.isAbsent()) return lower;
  if (lower.kind() != ValueKind::OBJECT || higher.kind() != ValueKind::OBJECT) return higher;
  Members members = lower.entries();
  for (const auto& [name, value] : higher.entries()) {
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&name](const auto& member) { return member.first == name; });
    if (found == members.end()) {
      members.emplace_back(name, value);
    } else {
      found->second = merged(Json(found->second), Json(value));
    }
  }
  return Json::object(std::move(members));
}

}  // namespace

Json contextByHand() {
  Json context = Json::object();
  if (const char* home = std::getenv("HOME")) {
    context = merged(context, readJson(std::filesystem::path(home) / ".cdk.json")["context"]);
  }
  context = merged(context, readJson("cdk.context.json"));
  context = merged(context, readJson("cdk.json")["context"]);
  return merged(context,
                {{"aws:cdk:enable-path-metadata", true}, {"aws:cdk:enable-asset-metadata", true}});
}

}  // namespace cdk::internal

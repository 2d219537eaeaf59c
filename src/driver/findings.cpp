#include "commands.hpp"
#include "terminal.hpp"

#include <cdk/core/cfn_element.hpp>

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace cdk::internal {

namespace {

struct Level {
  std::string_view type;
  std::string_view name;
  Style style;
};
constexpr std::array<Level, 3> LEVELS = {{{"aws:cdk:info", "info", Style::CYAN},
                                          {"aws:cdk:warning", "warning", Style::YELLOW},
                                          {"aws:cdk:error", "error", Style::RED}}};

std::string placeOf(const IConstruct& construct) {
  const SourceLocation location = construct.node().location();
  return location.line == 0 ? std::string()
                            : " (created at " + std::string(location.file) + ":" +
                                  std::to_string(location.line) + ")";
}

std::string textOf(const Json& data) {
  return data.kind() == ValueKind::TEXT ? std::string(data.text()) : data.describe();
}

}  // namespace

std::size_t printFindings(const SynthesizedApp& app, bool json) {
  std::vector<Json> findings;
  std::size_t errors = 0;
  std::string text;
  for (const Level& level : LEVELS) {
    for (IConstruct& construct : app.app().node().findAll()) {
      for (const MetadataEntry& entry : construct.node().metadata()) {
        if (entry.type != level.type) continue;
        if (level.name == "error") ++errors;
        const SourceLocation location = construct.node().location();
        findings.push_back({{"level", std::string(level.name)},
                            {"path", construct.node().path()},
                            {"message", textOf(entry.data)},
                            {"file", location.file},
                            {"line", location.line}});
        text += styled(std::string(level.name), level.style) + " [" + construct.node().path() +
                "] " + textOf(entry.data) + placeOf(construct) + "\n";
      }
    }
  }
  if (json) {
    print(Json::array(findings).dump(2) + "\n");
  } else {
    print(text.empty() ? "nothing to remark\n" : text);
  }
  return errors;
}

void printMetadata(const std::vector<StackEntry>& stacks, bool json) {
  std::vector<std::pair<std::string, Value>> byPath;
  std::string text;
  for (const StackEntry& entry : stacks) {
    for (IConstruct& construct : entry.stack->node().findAll()) {
      std::vector<Json> entries;
      for (const MetadataEntry& metadata : construct.node().metadata()) {
        const Json data = entry.stack->resolve(metadata.data);
        entries.push_back({{"type", metadata.type}, {"data", data}});
        text += construct.node().path() + "  " + metadata.type + "  " + textOf(data) + "\n";
      }
      if (!entries.empty())
        byPath.emplace_back("/" + construct.node().path(), Json::array(entries));
    }
  }
  print(json ? Json::object(std::move(byPath)).dump(2) + "\n" : text);
}

void printContext(const SynthesizedApp& app, bool json) {
  const Json context = app.app().node().getAllContext();
  if (json) {
    print(context.dump(2) + "\n");
    return;
  }
  Columns columns;
  for (const auto& [name, value] : context.entries()) columns.add({name, Json(value).dump()});
  print(columns.text());
}

}  // namespace cdk::internal

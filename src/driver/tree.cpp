#include "class_name.hpp"
#include "commands.hpp"
#include "terminal.hpp"

#include <cdk/core/cfn_resource.hpp>

#include <filesystem>
#include <string>
#include <utility>

namespace cdk::internal {

namespace {

std::string placeOf(const IConstruct& construct) {
  const SourceLocation location = construct.node().location();
  if (location.line == 0) return {};
  return std::filesystem::path(location.file)
             .lexically_proximate(std::filesystem::current_path())
             .string() +
         ":" + std::to_string(location.line);
}

std::string kindOf(const IConstruct& construct) {
  std::string kind = className(construct);
  if (const auto* resource = dynamic_cast<const CfnResource*>(&construct)) {
    kind = resource->cfnResourceType() + " " + resource->logicalIdText();
  }
  return kind;
}

class TreePrinter {
 public:
  explicit TreePrinter(int depth) : depth_(depth) {}

  void add(IConstruct& construct, const std::string& lead, const std::string& below, int depth) {
    const Node& node = construct.node();
    rows_.add(
        {lead + (node.id().empty() ? "App" : node.id()), kindOf(construct), placeOf(construct)});
    if (depth_ > 0 && depth >= depth_) return;
    const auto& children = node.children();
    std::size_t left = children.size();
    for (IConstruct& child : children) {
      const bool last = --left == 0;
      add(child, below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "), depth + 1);
    }
  }
  [[nodiscard]] std::string text() const { return rows_.text(); }

 private:
  int depth_;
  Columns rows_{};
};

Json jsonOf(IConstruct& construct, int depth, int deepest) {
  std::vector<std::pair<std::string, Value>> members{{"id", String(construct.node().id())},
                                                     {"path", String(construct.node().path())},
                                                     {"class", String(className(construct))}};
  const SourceLocation location = construct.node().location();
  if (location.line != 0) {
    members.emplace_back("file", String(location.file));
    members.emplace_back("line", Number(location.line));
  }
  if (const auto* resource = dynamic_cast<const CfnResource*>(&construct)) {
    members.emplace_back("type", String(resource->cfnResourceType()));
    members.emplace_back("logicalId", String(resource->logicalIdText()));
  }
  if (deepest == 0 || depth < deepest) {
    std::vector<Json> children;
    for (IConstruct& child : construct.node().children()) {
      children.push_back(jsonOf(child, depth + 1, deepest));
    }
    if (!children.empty()) members.emplace_back("children", Json::array(children));
  }
  return Json::object(std::move(members));
}

}  // namespace

void printTree(const SynthesizedApp& app, const TreeOptions& options) {
  if (options.json) {
    print(jsonOf(app.app(), 0, options.depth).dump(2) + "\n");
    return;
  }
  TreePrinter printer(options.depth);
  printer.add(app.app(), "", "", 0);
  print(printer.text());
}

}  // namespace cdk::internal

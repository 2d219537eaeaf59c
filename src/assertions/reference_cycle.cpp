#include "reference_cycle.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace cdk::assertions::internal {

namespace {

using Graph = std::map<std::string, std::set<std::string>>;

std::string_view beforeDot(std::string_view text) { return text.substr(0, text.find('.')); }

/// The names in `${…}`, but for literal `${!…}`.
void addSubstitutions(std::string_view text, std::set<std::string>& names) {
  for (std::size_t at = text.find("${"); at != std::string_view::npos; at = text.find("${", at)) {
    const std::size_t end = text.find('}', at);
    if (end == std::string_view::npos) return;
    const std::string_view name = text.substr(at + 2, end - at - 2);
    if (!name.starts_with('!')) names.emplace(beforeDot(name));
    at = end;
  }
}

void addText(const Json& value, std::set<std::string>& names) {
  if (value.kind() == ValueKind::TEXT) names.emplace(beforeDot(value.text()));
}

void addReferences(const Json& value, std::set<std::string>& names) {
  if (value.kind() == ValueKind::OBJECT && value.size() == 1) {
    const auto entries = value.entries();
    const auto& [name, inner] = entries.front();
    const Json argument(inner);
    const bool isList = argument.kind() == ValueKind::LIST && argument.size() > 0;
    if (name == "Ref") addText(argument, names);
    if (name == "Fn::GetAtt") addText(isList ? argument[std::size_t{0}] : argument, names);
    if (name == "Fn::Sub") {
      const Json text = isList ? argument[std::size_t{0}] : argument;
      if (text.kind() == ValueKind::TEXT) addSubstitutions(text.text(), names);
    }
  }
  if (value.kind() == ValueKind::OBJECT || value.kind() == ValueKind::LIST) {
    for (const auto& [name, inner] : value.entries()) addReferences(Json(inner), names);
  }
}

Graph graphOf(const Json& resources) {
  Graph graph;
  for (const auto& [id, body] : resources.entries()) {
    const Json resource(body);
    std::set<std::string>& names = graph[id];
    addReferences(resource["Properties"], names);
    const Json dependsOn = resource["DependsOn"];
    addText(dependsOn, names);
    if (dependsOn.kind() == ValueKind::LIST) {
      for (const auto& [index, target] : dependsOn.entries()) addText(Json(target), names);
    }
  }
  return graph;
}

class Search {
 public:
  explicit Search(const Graph& graph) : graph_(graph) {}

  std::vector<std::string> run() {
    for (const auto& [id, targets] : graph_) {
      if (visit(id)) return cycle_;
    }
    return {};
  }

 private:
  bool visit(const std::string& id) {
    if (done_.contains(id)) return false;
    if (const auto open = std::find(path_.begin(), path_.end(), id); open != path_.end()) {
      cycle_.assign(open, path_.end());
      cycle_.push_back(id);
      return true;
    }
    path_.push_back(id);
    for (const std::string& target : graph_.at(id)) {
      if (graph_.contains(target) && visit(target)) return true;
    }
    path_.pop_back();
    done_.insert(id);
    return false;
  }

  const Graph& graph_;
  std::vector<std::string> path_{};
  std::vector<std::string> cycle_{};
  std::set<std::string> done_{};
};

}  // namespace

std::vector<std::string> findReferenceCycle(const Json& resources) {
  if (resources.kind() != ValueKind::OBJECT) return {};
  return Search(graphOf(resources)).run();
}

}  // namespace cdk::assertions::internal

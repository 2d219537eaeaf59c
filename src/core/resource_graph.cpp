#include "resource_graph.hpp"

#include "node_state.hpp"

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <cstdint>

namespace cdk::internal {

namespace {

/// The resource, or the nested stack that it stands for, and the line that created it.
std::string describe(const CfnResource& resource) {
  const IConstruct* shown = &resource;
  std::string text = "'";
  for (const IConstruct& sibling : resource.node().scope()->node().scope()->node().children()) {
    if (!Stack::isStack(sibling)) continue;
    if (Stack::of(sibling).nestedStackResource().get() != &resource) continue;
    shown = &sibling;
    text = "nested stack '";
  }
  const SourceLocation there = shown->node().location();
  text += shown->node().path() + "'";
  if (there.line != 0) {
    text += " (created at " + std::string(there.file) + ":" + std::to_string(there.line) + ")";
  }
  return text;
}

[[noreturn]] void refuse(const std::vector<CfnResource*>& cycle) {
  if (cycle.size() == 1) {
    throw CycleError(describe(*cycle.front()) + " depends on itself", errorContext(*cycle.front()));
  }
  std::string text = describe(*cycle.front());
  for (std::size_t i = 1; i < cycle.size(); ++i) {
    text += (i == 1 ? " depends on " : ", which depends on ") + describe(*cycle[i]);
  }
  throw CycleError(text + ", which depends on the first", errorContext(*cycle.front()));
}

}  // namespace

void ResourceGraph::add(CfnResource& resource, std::vector<CfnResource*> references) {
  for (CfnResource* target : resource.obtainDependencies()) references.push_back(target);
  std::sort(references.begin(), references.end());
  references.erase(std::unique(references.begin(), references.end()), references.end());
  indexOf_.emplace(&resource, entries_.size());
  entries_.push_back({&resource, std::move(references)});
}

void ResourceGraph::checkCycles() const {
  enum class Mark : std::uint8_t { NONE, OPEN, DONE };
  std::vector<Mark> marks(entries_.size(), Mark::NONE);
  struct Step {
    std::size_t entry;
    std::size_t next;  // of its earlier ones
  };
  std::vector<Step> path;
  for (std::size_t start = 0; start < entries_.size(); ++start) {
    if (marks[start] != Mark::NONE) continue;
    path.push_back({start, 0});
    marks[start] = Mark::OPEN;
    while (!path.empty()) {
      const Entry& at = entries_[path.back().entry];
      if (path.back().next == at.earlier.size()) {
        marks[path.back().entry] = Mark::DONE;
        path.pop_back();
        continue;
      }
      const auto found = indexOf_.find(at.earlier[path.back().next++]);
      if (found == indexOf_.end()) continue;
      const std::size_t earlier = found->second;
      if (marks[earlier] == Mark::OPEN) {
        const auto first = std::find_if(path.begin(), path.end(), [earlier](const Step& step) {
          return step.entry == earlier;
        });
        std::vector<CfnResource*> cycle;
        for (auto step = first; step != path.end(); ++step) {
          cycle.push_back(entries_[step->entry].resource);
        }
        refuse(cycle);
      }
      if (marks[earlier] == Mark::NONE) {
        marks[earlier] = Mark::OPEN;
        path.push_back({earlier, 0});
      }
    }
  }
}

}  // namespace cdk::internal

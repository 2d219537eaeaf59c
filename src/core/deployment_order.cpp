#include "deployment_order.hpp"

#include "node_state.hpp"
#include "stack_state.hpp"

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/stage.hpp>

#include <algorithm>
#include <deque>
#include <map>

namespace cdk::internal {

namespace {

/// The stacks from the top-level one to this one.
std::vector<Stack*> stacksAround(Stack& stack) {
  std::vector<Stack*> chain;
  for (Stack* at = &stack; at != nullptr; at = at->state().nestedParent) chain.push_back(at);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

/// Where the two ends meet.
struct Meeting {
  Stack* laterTop;
  Stack* earlierTop;
  /// In one template, if the tops are the same: what stands for the ends; null for the stack
  /// itself.
  CfnResource* later = nullptr;
  CfnResource* earlier = nullptr;
};

Meeting meet(const Deployed& later, const Deployed& earlier) {
  const std::vector<Stack*> first = stacksAround(*later.stack);
  const std::vector<Stack*> second = stacksAround(*earlier.stack);
  Meeting meeting{first.front(), second.front()};
  if (meeting.laterTop != meeting.earlierTop) return meeting;
  std::size_t depth = 0;
  while (depth < first.size() && depth < second.size() && first[depth] == second[depth]) ++depth;
  const auto representative = [depth](const std::vector<Stack*>& chain, const Deployed& end) {
    return depth < chain.size() ? chain[depth]->state().nestedResource : end.resource;
  };
  meeting.later = representative(first, later);
  meeting.earlier = representative(second, earlier);
  return meeting;
}

std::string placeOf(const Stack& stack) {
  const SourceLocation there = stack.node().location();
  std::string place = "'" + stack.node().path() + "'";
  if (there.line != 0) {
    place += " (created at " + std::string(there.file) + ":" + std::to_string(there.line) + ")";
  }
  return place;
}

std::string because(std::string_view reason) {
  return reason.empty() ? std::string() : " because " + std::string(reason);
}

/// How the deployment of `from` waits for that of `to`; empty if it does not.
std::string waitingPath(Stack& from, const Stack& to) {
  std::map<const Stack*, std::pair<Stack*, const StackDependency*>> reachedFrom{
      {&from, {nullptr, nullptr}}};
  std::deque<Stack*> pending{&from};
  while (!pending.empty() && !reachedFrom.contains(&to)) {
    Stack* at = pending.front();
    pending.pop_front();
    for (const StackDependency& dependency : at->state().dependencies) {
      const bool isNew = reachedFrom.emplace(dependency.target, std::pair{at, &dependency}).second;
      if (isNew) pending.push_back(dependency.target);
    }
  }
  if (!reachedFrom.contains(&to)) return {};
  std::string path;
  for (const Stack* at = &to; reachedFrom.at(at).first != nullptr; at = reachedFrom.at(at).first) {
    const auto& [waiting, dependency] = reachedFrom.at(at);
    path = placeOf(*waiting) + " is deployed after " + placeOf(*at) +
           because(*dependency->reasons.begin()) + (path.empty() ? "" : ", ") + path;
  }
  return path;
}

void deployStackAfter(Stack& later, Stack& earlier, std::string_view reason) {
  const auto refuse = [&](const char* why) {
    throw ConstructError(std::string("it cannot be deployed after stack ") + placeOf(earlier) + why,
                         errorContext(later));
  };
  if (&earlier.node().root() != &later.node().root()) {
    refuse(" of another app");
  }
  if (Stage::of(later).get() != Stage::of(earlier).get()) {
    refuse(" of another stage; dependencies stay within a stage");
  }
  auto& dependencies = later.state().dependencies;
  const auto known =
      std::find_if(dependencies.begin(), dependencies.end(),
                   [&earlier](const auto& dependency) { return dependency.target == &earlier; });
  if (known != dependencies.end()) {
    known->reasons.emplace(reason);
    return;
  }
  const std::string cycle = waitingPath(earlier, later);
  if (!cycle.empty()) {
    throw CycleError("it cannot be deployed after stack " + placeOf(earlier) + because(reason) +
                         ", for that would be a cycle: " + cycle,
                     errorContext(later));
  }
  dependencies.push_back({&earlier, {std::string(reason)}});
}

}  // namespace

Deployed::Deployed(CfnResource& target) : stack(&target.stack()), resource(&target) {}

void deployAfter(const Deployed& later, const Deployed& earlier, std::string_view reason) {
  const Meeting meeting = meet(later, earlier);
  if (meeting.laterTop != meeting.earlierTop) {
    deployStackAfter(*meeting.laterTop, *meeting.earlierTop, reason);
    return;
  }
  if (meeting.earlier == nullptr) {
    if (later.stack == earlier.stack && later.resource == nullptr) return;
    throw ConstructError(
        "it cannot be deployed after stack " + placeOf(*earlier.stack) + ", which is around it",
        errorContext(later.resource != nullptr ? static_cast<const IConstruct&>(*later.resource)
                                               : *later.stack));
  }
  // A stack is there before what is in it; and what one nested stack holds is ordered inside it.
  if (meeting.later == nullptr || meeting.later == meeting.earlier) return;
  meeting.later->addDependency(*meeting.earlier);
}

void forgetDeployAfter(const Deployed& later, const Deployed& earlier, std::string_view reason) {
  const Meeting meeting = meet(later, earlier);
  if (meeting.laterTop == meeting.earlierTop) {
    if (meeting.later != nullptr && meeting.earlier != nullptr) {
      meeting.later->removeDependency(*meeting.earlier);
    }
    return;
  }
  auto& dependencies = meeting.laterTop->state().dependencies;
  for (StackDependency& dependency : dependencies) {
    if (dependency.target != meeting.earlierTop) continue;
    const auto found = dependency.reasons.find(reason);
    if (found != dependency.reasons.end()) dependency.reasons.erase(found);
  }
  std::erase_if(dependencies, [](const auto& dependency) { return dependency.reasons.empty(); });
}

}  // namespace cdk::internal

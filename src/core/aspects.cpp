#include <algorithm>
#include <unordered_map>

#include <cdk/core/aspects.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/stage.hpp>

#include "node_state.hpp"

namespace cdk {
namespace internal {
namespace {

// Far more than any sensible tree needs.
constexpr int kMaxPasses = 101;
constexpr std::size_t kMaxAspectsAddedInPlace = 100;
constexpr int kMaxDepth = 2000;

// Where aspects were added while one was visiting; null outside of a visit.
thread_local std::vector<const IConstruct*>* aspectsAddedAt = nullptr;

class RecordAdditions {
 public:
  explicit RecordAdditions(std::vector<const IConstruct*>& places)
      : outer_(std::exchange(aspectsAddedAt, &places)) {}
  ~RecordAdditions() { aspectsAddedAt = outer_; }
  RecordAdditions(const RecordAdditions&) = delete;
  RecordAdditions& operator=(const RecordAdditions&) = delete;

 private:
  std::vector<const IConstruct*>* outer_;
};

class FunctionAspect final : public IAspect {
 public:
  explicit FunctionAspect(std::function<void(IConstruct&)> visit) : visit_(std::move(visit)) {}
  void visit(IConstruct& node) override { visit_(node); }

 private:
  std::function<void(IConstruct&)> visit_;
};

bool isAtOrBelow(const IConstruct& construct, const IConstruct& top) {
  for (const IConstruct* at = &construct; at != nullptr; at = at->node().state().parent) {
    if (at == &top) return true;
  }
  return false;
}

bool isStage(const IConstruct& construct) {
  const Stage* stage = construct.node().state().stage;
  return stage != nullptr && &stage->node().construct() == &construct;
}

[[noreturn]] void failOfEndlessWork(const IConstruct& construct) {
  throw ConstructError(
      "aspects keep adding aspects or constructs; check that each of them stops at some point",
      errorContext(construct));
}

using Applications = std::vector<AspectApplication>;

// Those of the construct after those inherited, stably ordered by priority.
Applications merged(const Applications& inherited, const Applications& own) {
  Applications all = inherited;
  all.insert(all.end(), own.begin(), own.end());
  std::stable_sort(all.begin(), all.end(), [](const auto& left, const auto& right) {
    return left.priority < right.priority;
  });
  return all;
}

class Invoker {
 public:
  // Without stabilization there is one pass, which leaves out what aspects add behind it.
  explicit Invoker(bool stabilize) : stabilize_(stabilize) {}

  // Returns when a pass over the tree finds nothing left to do.
  void run(IConstruct& root) {
    if (!stabilize_) {
      walk(root, {}, 0);
      return;
    }
    for (int pass = 0; pass < kMaxPasses; ++pass) {
      didSomething_ = false;
      const bool isComplete = walk(root, {}, 0);
      if (isComplete && !didSomething_) return;
    }
    failOfEndlessWork(root);
  }

 private:
  // Gives up, returning false, as soon as aspects turn up that concern constructs already passed:
  // those are to be visited before the walk goes on.
  bool walk(IConstruct& construct, const Applications& inherited, int depth) {
    if (depth > kMaxDepth) failOfEndlessWork(construct);
    const NodeState& state = construct.node().state();
    Applications merge;
    const Applications* here = &inherited;
    const auto refresh = [&] {
      if (state.aspects.empty()) return;
      merge = merged(inherited, state.aspects);
      here = &merge;
    };
    refresh();
    const std::size_t aspectsAtFirst = state.aspects.size();
    for (std::size_t i = 0; i < here->size();) {
      const AspectApplication application = (*here)[i++];
      if (!mayVisit(construct, application)) continue;
      didSomething_ = true;
      std::vector<const IConstruct*> addedAt;
      {
        const RecordAdditions recording(addedAt);
        try {
          application.aspect->visit(construct);
        } catch (Error& error) {
          error.addContext(errorContext(construct));
          throw;
        }
      }
      if (!stabilize_) continue;
      const bool concernsOthers = std::any_of(
          addedAt.begin(), addedAt.end(),
          [&construct](const IConstruct* place) { return !isAtOrBelow(*place, construct); });
      if (concernsOthers) return false;
      if (!addedAt.empty()) {
        if (state.aspects.size() > aspectsAtFirst + kMaxAspectsAddedInPlace) {
          failOfEndlessWork(construct);
        }
        refresh();
        i = 0;
      }
    }
    // Constructs may come and go meanwhile; what is missed here is found by the next pass.
    const Refs<IConstruct>& children = construct.node().children();
    const std::size_t countAtFirst = children.size();
    for (std::size_t i = 0; i < children.size() && (stabilize_ || i < countAtFirst); ++i) {
      if (isStage(children[i])) continue;
      if (!walk(children[i], *here, depth + 1)) return false;
    }
    return true;
  }

  struct Visit {
    const IAspect* aspect;
    int priority;
    const IConstruct* addedAt;
  };

  // Whether the aspect has not been here yet; then it is noted.
  bool mayVisit(const IConstruct& construct, const AspectApplication& application) {
    std::vector<Visit>& past = visited_[&construct];
    const IAspect* aspect = application.aspect.get();
    const bool wasHere = std::any_of(
        past.begin(), past.end(), [aspect](const Visit& visit) { return visit.aspect == aspect; });
    if (wasHere) return false;
    if (stabilize_ && !past.empty() && past.back().priority > application.priority) {
      throw ConstructError("an aspect of priority " + std::to_string(application.priority) +
                               " (added at '" + application.construct->node().path() +
                               "') comes too late: one of priority " +
                               std::to_string(past.back().priority) + " (added at '" +
                               past.back().addedAt->node().path() +
                               "') has already visited it, and lower priorities go first",
                           errorContext(construct));
    }
    past.push_back({aspect, application.priority, application.construct});
    return true;
  }

  std::unordered_map<const IConstruct*, std::vector<Visit>> visited_;
  const bool stabilize_;
  bool didSomething_ = false;
};

}  // namespace

int mutatingPriority(const IConstruct& scope) {
  const bool isEarly = FeatureFlags::of(scope).isEnabled("@aws-cdk/core:aspectPrioritiesMutating");
  return isEarly ? AspectPriority::MUTATING : AspectPriority::DEFAULT;
}

void invokeAspects(IConstruct& root, const Boolean& stabilization) {
  const bool stabilizes =
      stabilization.has_value()
          ? stabilization.literal()
          : FeatureFlags::of(root).isEnabled("@aws-cdk/core:aspectStabilization");
  Invoker(stabilizes).run(root);
}

}  // namespace internal

void Aspects::add(std::function<void(IConstruct&)> visit, AspectOptions options) {
  addShared(std::make_shared<internal::FunctionAspect>(std::move(visit)), options);
}

void Aspects::addShared(std::shared_ptr<IAspect> aspect, AspectOptions options) {
  scope_->node().state().aspects.push_back({scope_, std::move(aspect), options.priority});
  if (internal::aspectsAddedAt != nullptr) internal::aspectsAddedAt->push_back(scope_);
}

std::vector<std::shared_ptr<IAspect>> Aspects::all() const {
  std::vector<std::shared_ptr<IAspect>> aspects;
  for (const AspectApplication& application : applied()) aspects.push_back(application.aspect);
  return aspects;
}

const std::vector<AspectApplication>& Aspects::applied() const noexcept {
  return scope_->node().state().aspects;
}

}  // namespace cdk

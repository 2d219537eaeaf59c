#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <cdk/core/construct.hpp>

namespace cdk {

/// Something done to every construct of a subtree before synthesis.
class IAspect {
 public:
  virtual ~IAspect() = default;
  virtual void visit(IConstruct& node) = 0;
};

/// Usual priorities; the lowest goes first.
struct AspectPriority {
  static constexpr int MUTATING = 200;
  static constexpr int DEFAULT = 500;
  static constexpr int READONLY = 1000;
};

/// Options of `Aspects::add`.
struct AspectOptions {
  /// Default: `AspectPriority::DEFAULT`.
  int priority = AspectPriority::DEFAULT;
};

/// An aspect with its priority and where it was attached.
struct AspectApplication {
  IConstruct* construct;
  std::shared_ptr<IAspect> aspect;
  int priority;
};

/// The aspects of one construct.
class Aspects {
 public:
  static Aspects of(IConstruct& scope) { return Aspects(scope); }

  /// Takes a copy of the aspect; it visits this construct and everything below it.
  template <std::derived_from<IAspect> A>
  void add(A aspect, AspectOptions options = {}) {
    addShared(std::make_shared<A>(std::move(aspect)), options);
  }
  void add(std::function<void(IConstruct&)> visit, AspectOptions options = {});
  void addShared(std::shared_ptr<IAspect> aspect, AspectOptions options = {});
  /// The aspects added here, in order of addition.
  [[nodiscard]] std::vector<std::shared_ptr<IAspect>> all() const;
  /// The same with their priorities.
  [[nodiscard]] const std::vector<AspectApplication>& applied() const noexcept;

 private:
  explicit Aspects(IConstruct& scope) : scope_(&scope) {}
  IConstruct* scope_;
};

}  // namespace cdk

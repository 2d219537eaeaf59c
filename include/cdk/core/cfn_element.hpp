#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/value.hpp>

#include <functional>
#include <optional>
#include <string>

namespace cdk {

namespace internal {
struct TreeLink;
class Resolver;
/// One element's part of a template: section, logical id, and a body that is still to be resolved.
struct Fragment {
  const char* section;
  std::string logicalId;
  Json body;
  /// What is done to the resolved body: overrides. Default: nothing.
  std::function<Value(Value, Resolver&)> finish{};
};
}  // namespace internal

/// Anything that appears in a template under a logical id.
class CfnElement : public Construct {
 public:
  ~CfnElement() override;
  /// True if the construct is an element of a template.
  static bool isCfnElement(const IConstruct& construct) noexcept;

  /// The stack that the element belongs to.
  [[nodiscard]] Stack& stack() const noexcept;
  /// The logical id: a token that resolves at synthesis, so that it can still be overridden.
  [[nodiscard]] String logicalId() const;
  /// Replaces the computed logical id. Throws `ValidationError` if it is not 1 to 255 letters and
  /// digits, and `ConstructError` once the id is locked.
  void overrideLogicalId(std::string logicalId);

  /// The template fragment, unresolved: for synthesis. Empty if nothing is to be written.
  [[nodiscard]] virtual std::optional<internal::Fragment> toCloudFormation() const = 0;

  /// For the library's own use.
  [[nodiscard]] const std::string& logicalIdText() const;
  [[nodiscard]] internal::TreeLink& link() const noexcept { return *link_; }

 protected:
  explicit CfnElement(Scope scope);

 private:
  internal::TreeLink* link_;
  mutable std::string logicalId_;
  bool overridden_ = false;
};

/// An element that `Ref` can name.
class CfnRefElement : public CfnElement {
 public:
  /// `{"Ref": <logical id>}`.
  [[nodiscard]] String ref() const;

 protected:
  using CfnElement::CfnElement;
};

}  // namespace cdk

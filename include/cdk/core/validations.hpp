#pragma once

#include <cdk/core/construct.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cdk {

/// A rule whose findings are accepted, and why.
struct Acknowledgment {
  /// `plugin::rule`; without a plugin, the id of a warning or error that the app itself added.
  Required<String> id;
  Required<String> reason;
};

/// Findings about a construct that can be acknowledged by an id. The CLI shows them, and those of
/// its own rules.
class Validations {
 public:
  static Validations of(const IConstruct& scope) { return Validations(scope); }

  void addWarning(std::string_view id, std::string_view message);
  /// An error makes the CLI's commands fail, acknowledged or not.
  void addError(std::string_view id, std::string_view message);
  /// Accepts findings of these rules here and below, those already there and those to come.
  void acknowledge(const std::vector<Acknowledgment>& rules);

  static constexpr std::string_view ACKNOWLEDGED_RULES_METADATA_KEY = "aws:cdk:acknowledged-rules";

 private:
  explicit Validations(const IConstruct& scope) : scope_(&scope) {}
  const IConstruct* scope_;
};

}  // namespace cdk

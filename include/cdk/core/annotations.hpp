#pragma once

#include <string>
#include <string_view>

#include <cdk/core/construct.hpp>

namespace cdk {

/// Messages about a construct, shown by the CLI. Errors make its commands fail. The same message is
/// added once per construct.
class Annotations {
 public:
  static Annotations of(const IConstruct& scope) { return Annotations(scope); }

  void addInfo(std::string_view message);
  /// `id` lets users acknowledge the message.
  void addInfoV2(std::string_view id, std::string_view message);
  void addWarning(std::string_view message);
  /// `id` lets users acknowledge the warning.
  void addWarningV2(std::string_view id, std::string_view message);
  void addError(std::string_view message);
  /// A warning about an API that will go. Throws `ConstructError` instead where the environment
  /// variable `CDK_BLOCK_DEPRECATIONS` is set.
  void addDeprecation(std::string_view api, std::string_view message);

  /// Silences messages of that id here and below, those already added and those to come.
  void acknowledgeInfo(std::string_view id, std::string_view message = {});
  void acknowledgeWarning(std::string_view id, std::string_view message = {});

 private:
  explicit Annotations(const IConstruct& scope) : scope_(&scope) {}
  void add(std::string_view type, std::string_view message);
  void addWithId(std::string_view type, std::string_view id, std::string_view message);
  void acknowledge(std::string_view type, std::string_view id, std::string_view message);

  const IConstruct* scope_;
};

}  // namespace cdk

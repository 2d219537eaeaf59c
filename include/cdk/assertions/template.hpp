#pragma once

#include <cdk/assertions/matcher.hpp>
#include <cdk/core/source_location.hpp>
#include <cdk/core/value.hpp>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace cdk {
class Stack;
}

namespace cdk::assertions {

namespace internal {
struct TemplateAccess;
}

/// How a template is read.
struct TemplateParsingOptions {
  /// Do not refuse resources that depend on each other in a circle, which CloudFormation does.
  /// Default: false.
  bool skipCyclicalDependenciesCheck = false;
};

/// A template to assert things about. What is named `has…` passes if one resource (output, …)
/// matches, `allResources…` if there is one and all match; they throw `AssertionError` otherwise.
/// Patterns are matched as by `Match::objectLike`. Where a logical id is wanted, `*` is any.
class Template {
 public:
  /// Elements by logical id.
  using Elements = std::map<std::string, Json, std::less<>>;

  /// Synthesizes the tree that the stack is in; a tree that has not grown since is not synthesized
  /// again.
  static Template fromStack(Stack& stack, TemplateParsingOptions options = {});
  /// Throws `Error` where the text is no JSON object.
  static Template fromString(std::string_view text, TemplateParsingOptions options = {});
  static Template fromJSON(const Json& json, TemplateParsingOptions options = {});
  static Template fromJson(const Json& json, TemplateParsingOptions options = {}) {
    return fromJSON(json, options);
  }

  [[nodiscard]] const Json& toJSON() const noexcept { return template_; }

  void hasResource(std::string_view type, const Matcher& resource) const;
  void hasResourceProperties(std::string_view type, const Matcher& properties) const;
  void allResources(std::string_view type, const Matcher& resource) const;
  void allResourcesProperties(std::string_view type, const Matcher& properties) const;
  void resourceCountIs(std::string_view type, std::size_t count) const;
  void resourcePropertiesCountIs(std::string_view type, const Matcher& properties,
                                 std::size_t count) const;
  [[nodiscard]] Elements findResources(std::string_view type,
                                       const Matcher& resource = Json::object()) const;
  /// The logical id of the one resource that matches. Throws where there is none, or several.
  [[nodiscard]] std::string getResourceId(std::string_view type,
                                          const Matcher& resource = Json::object()) const;

  void hasCondition(std::string_view logicalId, const Matcher& condition) const;
  void hasMapping(std::string_view logicalId, const Matcher& mapping) const;
  void hasOutput(std::string_view logicalId, const Matcher& output) const;
  void hasParameter(std::string_view logicalId, const Matcher& parameter) const;
  void hasRule(std::string_view logicalId, const Matcher& rule) const;
  [[nodiscard]] Elements findConditions(std::string_view logicalId,
                                        const Matcher& condition = Json::object()) const;
  [[nodiscard]] Elements findMappings(std::string_view logicalId,
                                      const Matcher& mapping = Json::object()) const;
  [[nodiscard]] Elements findOutputs(std::string_view logicalId,
                                     const Matcher& output = Json::object()) const;
  [[nodiscard]] Elements findParameters(std::string_view logicalId,
                                        const Matcher& parameter = Json::object()) const;
  [[nodiscard]] Elements findRules(std::string_view logicalId,
                                   const Matcher& rule = Json::object()) const;

  /// The whole template.
  void templateMatches(const Matcher& expected) const;

  /// The whole template is what the file `golden/<name>.template.json` beside the test's source
  /// holds. Hashes of assets are masked, in the file as well. With the environment variable
  /// `CDK_UPDATE_GOLDEN` set (and not `0`) the file is written instead.
  void matchesGolden(std::string_view name,
                     SourceLocation location = SourceLocation::current()) const;
  /// The same with the file named.
  void matchesGoldenFile(const std::filesystem::path& file) const;

 private:
  Template(Json json, const TemplateParsingOptions& options);

  Json template_;
  std::string text_{};
  /// Where elements come from, by logical id: path, file and line.
  std::map<std::string, std::string, std::less<>> origins_{};
  friend struct internal::TemplateAccess;
};

}  // namespace cdk::assertions

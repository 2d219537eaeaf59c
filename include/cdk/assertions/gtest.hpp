#pragma once

#include <cdk/assertions.hpp>

#include <gmock/gmock.h>

#include <ostream>
#include <string>
#include <utility>

/// GoogleTest matchers over templates (target `cdk::assertions_gtest`):
///
///     EXPECT_THAT(template_, HasResourceProperties("AWS::EFS::FileSystem", {{"Encrypted",
///     true}}));
///
/// The methods of `Template` can be called in a test as well: GoogleTest reports what they throw.
namespace cdk::assertions {

namespace internal {

/// A matcher from an assertion that throws.
template <class Subject>
class AssertionMatcher {
 public:
  using is_gtest_matcher = void;
  using Assertion = std::function<void(const Subject&)>;
  AssertionMatcher(std::string description, Assertion assertion)
      : description_(std::move(description)), assertion_(std::move(assertion)) {}

  bool MatchAndExplain(const Subject& subject, ::testing::MatchResultListener* listener) const {
    try {
      assertion_(subject);
      return true;
    } catch (const AssertionError& error) {
      *listener << '\n' << error.what();
      return false;
    }
  }
  void DescribeTo(std::ostream* out) const { *out << description_; }
  void DescribeNegationTo(std::ostream* out) const { *out << "not: " << description_; }

 private:
  std::string description_;
  Assertion assertion_;
};

using TemplateMatcher = AssertionMatcher<Template>;

}  // namespace internal

inline internal::TemplateMatcher HasResource(std::string type, Matcher resource) {
  return {
      "has a resource of type " + type + " as described",
      [type, resource = std::move(resource)](const Template& t) { t.hasResource(type, resource); }};
}
inline internal::TemplateMatcher HasResourceProperties(std::string type, Matcher properties) {
  return {"has a resource of type " + type + " with properties as described",
          [type, properties = std::move(properties)](const Template& t) {
            t.hasResourceProperties(type, properties);
          }};
}
inline internal::TemplateMatcher AllResources(std::string type, Matcher resource) {
  return {"has resources of type " + type + " that are all as described",
          [type, resource = std::move(resource)](const Template& t) {
            t.allResources(type, resource);
          }};
}
inline internal::TemplateMatcher AllResourcesProperties(std::string type, Matcher properties) {
  return {"has resources of type " + type + " that all have properties as described",
          [type, properties = std::move(properties)](const Template& t) {
            t.allResourcesProperties(type, properties);
          }};
}
inline internal::TemplateMatcher ResourceCountIs(std::string type, std::size_t count) {
  return {"has " + std::to_string(count) + " resources of type " + type,
          [type, count](const Template& t) { t.resourceCountIs(type, count); }};
}
inline internal::TemplateMatcher HasOutput(std::string logicalId, Matcher output) {
  return {"has an output " + logicalId + " as described",
          [logicalId, output = std::move(output)](const Template& t) {
            t.hasOutput(logicalId, output);
          }};
}
inline internal::TemplateMatcher HasParameter(std::string logicalId, Matcher parameter) {
  return {"has a parameter " + logicalId + " as described",
          [logicalId, parameter = std::move(parameter)](const Template& t) {
            t.hasParameter(logicalId, parameter);
          }};
}
/// See `Template::matchesGolden`.
inline internal::TemplateMatcher MatchesGolden(
    std::string name, SourceLocation location = SourceLocation::current()) {
  return {"is as recorded in golden/" + name + ".template.json",
          [name, location](const Template& t) { t.matchesGolden(name, location); }};
}
/// A JSON value that matches, such as one that `findResources` returned.
inline internal::AssertionMatcher<Json> JsonMatches(Matcher pattern) {
  return {"matches the pattern", [pattern = std::move(pattern)](const Json& json) {
            const MatchResult result = pattern.test(json);
            if (result.hasFailed()) throw AssertionError(result.renderMismatch());
          }};
}

inline void PrintTo(const Template& subject, std::ostream* out) {
  *out << "a template of " << subject.toJSON()["Resources"].size() << " resources";
}

}  // namespace cdk::assertions

namespace cdk {
/// Values are printed as JSON.
inline void PrintTo(const Json& json, std::ostream* out) { *out << json.describe(); }
}  // namespace cdk

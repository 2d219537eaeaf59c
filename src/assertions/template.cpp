#include <cdk/assertions/template.hpp>

#include "golden.hpp"
#include "pattern.hpp"
#include "reference_cycle.hpp"
#include "synthesized.hpp"

#include <cdk/assertions/assertion_error.hpp>
#include <cdk/assertions/match.hpp>
#include <cdk/core/app.hpp>
#include <cdk/core/cfn_element.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>
#include <vector>

namespace cdk::assertions {

namespace internal {

std::string synthesizedTemplate(Stack& stack) {
  auto* root = dynamic_cast<Stage*>(&stack.node().root());
  if (root == nullptr) {
    throw ValidationError("stack '" + stack.node().path() + "' is in no App");
  }
  root->synth();
  const Ref<Stage> stage = Stage::of(stack);
  const std::filesystem::path file = std::filesystem::path(stage->outdir()) / stack.templateFile();
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw AssemblyError("the template '" + file.string() + "' cannot be read");
  return {std::istreambuf_iterator<char>(stream), {}};
}

namespace {

using Elements = Template::Elements;

/// What is looked at: elements of a section, by logical id.
struct Candidates {
  std::string what;  ///< "resource of type T", for messages
  std::vector<std::pair<std::string, Json>> elements;
};

std::string counted(std::size_t count, std::string_view what) {
  // "2 resources of type T"
  const std::size_t space = std::min(what.find(' '), what.size());
  return std::to_string(count) + " " + std::string(what.substr(0, space)) +
         (count == 1 ? "" : "s") + std::string(what.substr(space));
}

MatchResult match(const Matcher& pattern, const Json& element) {
  return testWith(pattern, element, Objects::LIKE);
}

Candidates resourcesOf(const Json& templateJson, std::string_view type) {
  Candidates result{"resource of type " + std::string(type), {}};
  const Json resources = templateJson["Resources"];
  if (resources.kind() != ValueKind::OBJECT) return result;
  for (const auto& [id, body] : resources.entries()) {
    const Json resource(body);
    const Json actual = resource["Type"];
    if (actual.kind() == ValueKind::TEXT && actual.text() == type) {
      result.elements.emplace_back(id, resource);
    }
  }
  return result;
}

Candidates elementsOf(const Json& templateJson, std::string_view section, std::string_view noun,
                      std::string_view logicalId) {
  Candidates result{std::string(noun), {}};
  if (logicalId != "*") result.what += " '" + std::string(logicalId) + "'";
  const Json elements = templateJson[section];
  if (elements.kind() != ValueKind::OBJECT) return result;
  for (const auto& [id, body] : elements.entries()) {
    if (logicalId == "*" || id == logicalId) result.elements.emplace_back(id, Json(body));
  }
  return result;
}

Elements matching(const Candidates& candidates, const Matcher& pattern) {
  Elements found;
  for (const auto& [id, element] : candidates.elements) {
    MatchResult result = match(pattern, element);
    if (result.finished().isSuccess()) found.emplace(id, element);
  }
  return found;
}

Matcher withProperties(const Matcher& properties) { return {{"Properties", properties}}; }

}  // namespace

struct TemplateAccess {
  static std::string name(const Template& self, const std::string& id) {
    const auto origin = self.origins_.find(id);
    return origin == self.origins_.end() ? id : id + " (" + origin->second + ")";
  }

  static void has(const Template& self, const Candidates& candidates, const Matcher& pattern) {
    constexpr std::size_t MOST_SHOWN = 3;
    std::vector<std::pair<std::string, MatchResult>> failed;
    bool found = false;
    for (const auto& [id, element] : candidates.elements) {
      MatchResult result = match(pattern, element);
      if (result.finished().isSuccess()) {
        found = true;
      } else {
        failed.emplace_back(id, std::move(result));
      }
    }
    if (found) return;
    if (failed.empty()) throw AssertionError("the template has no " + candidates.what);
    std::stable_sort(failed.begin(), failed.end(), [](const auto& left, const auto& right) {
      return left.second.failCost() < right.second.failCost();
    });
    std::string text = "the template has " + counted(failed.size(), candidates.what) +
                       (failed.size() == 1 ? ", which does not match" : ", and none matches");
    if (failed.size() > MOST_SHOWN) {
      text += "; the " + std::to_string(MOST_SHOWN) + " closest ones";
      failed.erase(failed.begin() + MOST_SHOWN, failed.end());
    }
    text += ":\n";
    for (const auto& [id, result] : failed) text += name(self, id) + "\n" + result.renderMismatch();
    throw AssertionError(text);
  }

  static void all(const Template& self, const Candidates& candidates, const Matcher& pattern) {
    if (candidates.elements.empty()) throw AssertionError("the template has no " + candidates.what);
    std::string failures;
    std::size_t count = 0;
    for (const auto& [id, element] : candidates.elements) {
      MatchResult result = match(pattern, element);
      if (result.finished().isSuccess()) continue;
      ++count;
      failures += name(self, id) + "\n" + result.renderMismatch();
    }
    if (count == 0) return;
    throw AssertionError("of " + counted(candidates.elements.size(), candidates.what) + ", " +
                         std::to_string(count) +
                         (count == 1 ? " does not match:\n" : " do not match:\n") + failures);
  }
};

}  // namespace internal

using internal::elementsOf;
using internal::matching;
using internal::resourcesOf;
using internal::TemplateAccess;

Template::Template(Json json, const TemplateParsingOptions& options) : template_(std::move(json)) {
  if (template_.kind() != ValueKind::OBJECT) {
    throw ValidationError("a template is a JSON object, not " + internal::shortText(template_));
  }
  if (options.skipCyclicalDependenciesCheck) return;
  const std::vector<std::string> cycle = internal::findReferenceCycle(template_["Resources"]);
  if (cycle.empty()) return;
  std::string text = "the template cannot be deployed, its resources wait for each other: ";
  for (std::size_t i = 0; i < cycle.size(); ++i) text += (i == 0 ? "" : " -> ") + cycle[i];
  throw AssertionError(text);
}

Template Template::fromStack(Stack& stack, TemplateParsingOptions options) {
  const std::string text = internal::synthesizedTemplate(stack);
  Template result(Json::parse(text), options);
  result.text_ = text;
  for (IConstruct& construct : stack.node().findAll()) {
    const auto* element = dynamic_cast<const CfnElement*>(&construct);
    if (element == nullptr || &element->stack() != &stack) continue;
    const SourceLocation location = construct.node().location();
    std::string origin = construct.node().path();
    if (location.line != 0) {
      origin += ", " + std::string(location.file) + ":" + std::to_string(location.line);
    }
    result.origins_.emplace(element->logicalIdText(), std::move(origin));
  }
  return result;
}

Template Template::fromString(std::string_view text, TemplateParsingOptions options) {
  Template result(Json::parse(text), options);
  result.text_ = text;
  return result;
}

Template Template::fromJSON(const Json& json, TemplateParsingOptions options) {
  Template result(json, options);
  result.text_ = json.dump(1);
  return result;
}

void Template::hasResource(std::string_view type, const Matcher& resource) const {
  TemplateAccess::has(*this, resourcesOf(template_, type), resource);
}

void Template::hasResourceProperties(std::string_view type, const Matcher& properties) const {
  hasResource(type, internal::withProperties(properties));
}

void Template::allResources(std::string_view type, const Matcher& resource) const {
  TemplateAccess::all(*this, resourcesOf(template_, type), resource);
}

void Template::allResourcesProperties(std::string_view type, const Matcher& properties) const {
  allResources(type, internal::withProperties(properties));
}

void Template::resourceCountIs(std::string_view type, std::size_t count) const {
  const internal::Candidates candidates = resourcesOf(template_, type);
  if (candidates.elements.size() == count) return;
  std::string text = "expected " + internal::counted(count, candidates.what) + ", found " +
                     std::to_string(candidates.elements.size());
  for (const auto& [id, element] : candidates.elements) {
    text += "\n  " + TemplateAccess::name(*this, id);
  }
  throw AssertionError(text);
}

void Template::resourcePropertiesCountIs(std::string_view type, const Matcher& properties,
                                         std::size_t count) const {
  const internal::Candidates candidates = resourcesOf(template_, type);
  const Elements found = matching(candidates, internal::withProperties(properties));
  if (found.size() == count) return;
  std::string text = "expected " + internal::counted(count, candidates.what) +
                     " with such properties, found " + std::to_string(found.size());
  for (const auto& [id, element] : found) text += "\n  " + TemplateAccess::name(*this, id);
  throw AssertionError(text);
}

Template::Elements Template::findResources(std::string_view type, const Matcher& resource) const {
  return matching(resourcesOf(template_, type), resource);
}

std::string Template::getResourceId(std::string_view type, const Matcher& resource) const {
  const internal::Candidates candidates = resourcesOf(template_, type);
  const Elements found = matching(candidates, resource);
  if (found.empty()) {
    TemplateAccess::has(*this, candidates, resource);  // throws, and shows the closest
  }
  if (found.size() > 1) {
    std::string text =
        "expected one " + candidates.what + " that matches, found " + std::to_string(found.size());
    for (const auto& [id, element] : found) text += "\n  " + TemplateAccess::name(*this, id);
    throw AssertionError(text);
  }
  return found.begin()->first;
}

void Template::hasCondition(std::string_view logicalId, const Matcher& condition) const {
  TemplateAccess::has(*this, elementsOf(template_, "Conditions", "condition", logicalId),
                      condition);
}

void Template::hasMapping(std::string_view logicalId, const Matcher& mapping) const {
  TemplateAccess::has(*this, elementsOf(template_, "Mappings", "mapping", logicalId), mapping);
}

void Template::hasOutput(std::string_view logicalId, const Matcher& output) const {
  TemplateAccess::has(*this, elementsOf(template_, "Outputs", "output", logicalId), output);
}

void Template::hasParameter(std::string_view logicalId, const Matcher& parameter) const {
  TemplateAccess::has(*this, elementsOf(template_, "Parameters", "parameter", logicalId),
                      parameter);
}

void Template::hasRule(std::string_view logicalId, const Matcher& rule) const {
  TemplateAccess::has(*this, elementsOf(template_, "Rules", "rule", logicalId), rule);
}

Template::Elements Template::findConditions(std::string_view logicalId,
                                            const Matcher& condition) const {
  return matching(elementsOf(template_, "Conditions", "condition", logicalId), condition);
}

Template::Elements Template::findMappings(std::string_view logicalId,
                                          const Matcher& mapping) const {
  return matching(elementsOf(template_, "Mappings", "mapping", logicalId), mapping);
}

Template::Elements Template::findOutputs(std::string_view logicalId, const Matcher& output) const {
  return matching(elementsOf(template_, "Outputs", "output", logicalId), output);
}

Template::Elements Template::findParameters(std::string_view logicalId,
                                            const Matcher& parameter) const {
  return matching(elementsOf(template_, "Parameters", "parameter", logicalId), parameter);
}

Template::Elements Template::findRules(std::string_view logicalId, const Matcher& rule) const {
  return matching(elementsOf(template_, "Rules", "rule", logicalId), rule);
}

void Template::templateMatches(const Matcher& expected) const {
  MatchResult result = internal::match(expected, template_);
  if (result.finished().isSuccess()) return;
  throw AssertionError("the template does not match:\n" + result.renderMismatch());
}

void Template::matchesGolden(std::string_view name, SourceLocation location) const {
  matchesGoldenFile(std::filesystem::path(location.file).parent_path() / "golden" /
                    (std::string(name) + ".template.json"));
}

void Template::matchesGoldenFile(const std::filesystem::path& file) const {
  internal::compareWithGolden(text_, file);
}

}  // namespace cdk::assertions

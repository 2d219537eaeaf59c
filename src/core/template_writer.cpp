#include "assembly_session.hpp"

#include "collation.hpp"
#include "json_text.hpp"
#include "node_state.hpp"
#include "resolver.hpp"
#include "resource_graph.hpp"
#include "stack_state.hpp"

#include <cdk/core/annotations.hpp>
#include <cdk/core/cfn_element.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace cdk::internal {

namespace {

struct Section {
  const char* name;
  std::vector<Member> members;
};

/// Elements of the stack in the order of the walk; other stacks are not entered.
void collectElements(IConstruct& construct, const Stack& stack,
                     std::vector<CfnElement*>& elements) {
  if (construct.node().state().stack != &stack) return;
  if (construct.node().state().element != nullptr) {
    elements.push_back(construct.node().state().element);
  }
  for (IConstruct& child : construct.node().children()) collectElements(child, stack, elements);
}

bool isCompact(const Stack& stack) {
  const Boolean& chosen = stack.state().props.suppressTemplateIndentation;
  if (chosen.has_value()) return chosen.literal();
  const Json context = stack.node().tryGetContext("@aws-cdk/core:suppressTemplateIndentation");
  return context.equals(Json(true)) || context.equals(Json("true"));
}

std::vector<Section> renderSections(Stack& stack, Resolver& resolver) {
  ResourceGraph graph;
  std::vector<CfnResource*> references;
  resolver.onOwnReference = [&references](CfnElement& target) {
    if (auto* resource = dynamic_cast<CfnResource*>(&target)) references.push_back(resource);
  };
  std::vector<CfnElement*> elements;
  collectElements(stack, stack, elements);
  std::vector<Section> sections;
  std::unordered_map<std::string, const CfnElement*> byLogicalId;
  for (CfnElement* element : elements) {
    try {
      std::optional<Fragment> fragment = element->toCloudFormation();
      if (!fragment) continue;
      const auto [existing, isNew] = byLogicalId.emplace(fragment->logicalId, element);
      if (!isNew) {
        const SourceLocation there = existing->second->node().location();
        throw ConstructError("its logical id '" + fragment->logicalId + "' is also that of '" +
                             existing->second->node().path() + "' (created at " + there.file + ":" +
                             std::to_string(there.line) + "); change one of the ids");
      }
      Value body = resolver.resolve(fragment->body);
      if (fragment->finish) body = fragment->finish(std::move(body), resolver);
      if (auto* resource = dynamic_cast<CfnResource*>(element)) graph.add(*resource, references);
      references.clear();
      auto section = std::find_if(sections.begin(), sections.end(), [&fragment](const Section& s) {
        return std::string_view(s.name) == fragment->section;
      });
      if (section == sections.end()) {
        section = sections.insert(sections.end(), Section{fragment->section, {}});
      }
      section->members.emplace_back(std::move(fragment->logicalId), std::move(body));
    } catch (Error& error) {
      error.addContext(errorContext(*element));
      throw;
    }
  }
  resolver.onOwnReference = nullptr;
  graph.checkCycles();
  return sections;
}

/// Values may make elements while they are resolved, such as a custom resource or a copy of a
/// mapping. Those belong to the template, too.
std::vector<Section> renderAllSections(Stack& stack, Resolver& resolver) {
  constexpr int MAX_PASSES = 20;
  for (int pass = 0; pass < MAX_PASSES; ++pass) {
    const std::size_t before = stack.state().elementsMade;
    std::vector<Section> sections = renderSections(stack, resolver);
    if (stack.state().elementsMade == before) return sections;
  }
  throw ConstructError("a lazy value makes new template elements each time it is resolved",
                       errorContext(stack));
}

}  // namespace

Value templateOf(Stack& stack) {
  Resolver resolver(stack);
  std::vector<Section> sections = renderAllSections(stack, resolver);

  const TemplateOptions& options = stack.templateOptions();
  std::vector<Member> members{{"Description", resolver.resolve(options.description)}};
  if (options.transforms.size() == 1) {
    members.emplace_back("Transform", textValue(options.transforms.front()));
  } else if (!options.transforms.empty()) {
    std::vector<Value> transforms;
    for (const std::string& transform : options.transforms) {
      transforms.push_back(textValue(transform));
    }
    members.emplace_back("Transform", listOf(std::move(transforms)));
  }
  members.emplace_back("AWSTemplateFormatVersion", resolver.resolve(options.templateFormatVersion));
  std::vector<Member> metadata;
  for (const auto& [name, value] : options.metadata) {
    metadata.emplace_back(name, resolver.resolve(value));
  }
  if (!metadata.empty()) members.emplace_back("Metadata", objectOf(std::move(metadata)));
  for (Section& section : sections) {
    members.emplace_back(section.name, objectOf(std::move(section.members)));
  }
  return objectOf(std::move(members));
}

std::string templateText(const Stack& stack, const Value& body) {
  return jsonText(body, isCompact(stack) ? -1 : 1);
}

std::string renderTemplate(Stack& stack) { return templateText(stack, templateOf(stack)); }

namespace {

/// The tags that the CLI puts on the stack: it cannot do so with what is known at deployment only.
std::vector<Member> stackTags(Stack& stack) {
  Resolver resolver(stack);
  std::vector<Member> tags;
  for (const auto& [key, value] : stack.tags().tagValues().literal()) {
    Value resolved = resolver.resolve(value);
    if (is(resolved, NodeKind::TEXT)) tags.emplace_back(key, std::move(resolved));
  }
  return tags;
}

void warnOfLateTags(Stack& stack) {
  std::string names;
  const std::vector<Member> known = stackTags(stack);
  for (const auto& [key, value] : stack.tags().tagValues().literal()) {
    const bool isKnown = std::any_of(
        known.begin(), known.end(), [&name = key](const Member& tag) { return tag.first == name; });
    if (!isKnown) names += (names.empty() ? "'" : ", '") + key + "'";
  }
  if (names.empty()) return;
  Annotations::of(stack).addWarning(
      "The stack is not tagged with " + names +
      ", whose values are known only at deployment; give such tags to resources, for example with "
      "excludeResourceTypes {\"aws:cdk:stack\"}");
}

}  // namespace

Value stackMetadata(Stack& stack) {
  warnOfLateTags(stack);
  Resolver resolver(stack);
  std::vector<Member> byPath;
  std::deque<IConstruct*> queue{&stack};
  while (!queue.empty()) {
    IConstruct& construct = *queue.front();
    queue.pop_front();
    std::vector<Value> entries;
    const auto add = [&entries](std::string_view type, Value data) {
      entries.push_back(objectOf({{"type", textValue(type)}, {"data", std::move(data)}}));
    };
    for (const MetadataEntry& entry : construct.node().metadata()) {
      add(entry.type, resolver.resolve(entry.data));
    }
    if (&construct == &stack.node().construct()) {
      std::vector<Value> tags;
      for (auto& [key, value] : stackTags(stack)) {
        tags.push_back(objectOf({{"key", textValue(key)}, {"value", std::move(value)}}));
      }
      if (!tags.empty()) add("aws:cdk:stack-tags", listOf(std::move(tags)));
    }
    if (!entries.empty())
      byPath.emplace_back("/" + construct.node().path(), listOf(std::move(entries)));
    for (IConstruct& child : construct.node().children()) {
      const Stack* owner = child.node().state().stack;
      if (owner == &stack || (owner != nullptr && owner->nested())) queue.push_back(&child);
    }
  }
  return byPath.empty() ? Value() : objectOf(std::move(byPath));
}

void addStackArtifact(AssemblySession& session, Stack& stack, std::vector<Member> properties,
                      std::vector<std::string> additionalDependencies) {
  const StackState& state = stack.state();
  std::vector<Member> all{
      {"templateFile", textValue(stack.templateFile())},
      {"terminationProtection", booleanValue(state.terminationProtection)},
  };
  std::vector<Member> tags;
  for (auto& [key, value] : stackTags(stack)) tags.emplace_back(key, std::move(value));
  if (!tags.empty()) all.emplace_back("tags", objectOf(std::move(tags)));
  all.emplace_back("validateOnSynth", booleanValue(session.validatesLater()));
  if (state.props.notificationArns) {
    // An older CLI would silently ignore the topics.
    constexpr int NOTIFICATION_ARNS_SCHEMA = 37;
    session.requireSchema(NOTIFICATION_ARNS_SCHEMA);
    std::vector<Value> arns;
    for (const std::string& arn : *state.props.notificationArns) arns.push_back(textValue(arn));
    all.emplace_back("notificationArns", listOf(std::move(arns)));
  }
  for (Member& property : properties) all.push_back(std::move(property));
  if (state.stackName != state.artifactId)
    all.emplace_back("stackName", textValue(state.stackName));

  std::vector<std::string> dependencies;
  for (const StackDependency& dependency : state.dependencies) {
    dependencies.push_back(dependency.target->artifactId());
  }
  for (std::string& id : additionalDependencies) dependencies.push_back(std::move(id));
  std::vector<Value> dependencyValues;
  for (const std::string& id : dependencies) dependencyValues.push_back(textValue(id));

  std::vector<Member> artifact{
      {"type", textValue("aws:cloudformation:stack")},
      {"environment", textValue(stack.environment())},
      {"properties", objectOf(std::move(all))},
  };
  if (!dependencyValues.empty())
    artifact.emplace_back("dependencies", listOf(std::move(dependencyValues)));
  artifact.emplace_back("metadata", stackMetadata(stack));
  artifact.emplace_back("displayName", textValue(stack.node().path()));
  session.addArtifact(state.artifactId, objectOf(std::move(artifact)));
}

void AssemblySession::addMissing(const MissingContext& missing) {
  const bool known = std::any_of(missing_.begin(), missing_.end(), [&missing](const auto& entry) {
    return entry.key == missing.key;
  });
  if (known) return;
  // An older CLI would look up with less than the role needs.
  constexpr int LOOKUP_OPTIONS_SCHEMA = 38;
  if (missing.props["lookupRoleExternalId"].has_value() ||
      missing.props["assumeRoleAdditionalOptions"].has_value()) {
    requireSchema(LOOKUP_OPTIONS_SCHEMA);
  }
  missing_.push_back(missing);
}

void AssemblySession::writeManifest() {
  std::vector<Member> manifest{{"version", textValue(version())}};
  manifest.emplace_back("artifacts", objectOf(artifacts_));
  std::vector<Value> missing;
  for (const MissingContext& entry : missing_) {
    missing.push_back(objectOf({{"key", textValue(entry.key)},
                                {"provider", textValue(entry.provider)},
                                {"props", entry.props}}));
  }
  if (!missing.empty()) manifest.emplace_back("missing", listOf(std::move(missing)));
  addFile("cdk.out", jsonText(objectOf({{"version", textValue(version())}})));
  addFile("manifest.json", jsonText(objectOf(std::move(manifest)), 2));
}

}  // namespace cdk::internal

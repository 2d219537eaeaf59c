#include "assembly_session.hpp"

#include "collation.hpp"
#include "json_text.hpp"
#include "node_state.hpp"
#include "resolver.hpp"
#include "stack_state.hpp"

#include <cdk/core/cfn_element.hpp>
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

void appendSection(std::string& out, std::string_view name, std::vector<Member> members, int indent,
                   bool& first) {
  if (members.empty()) return;
  if (!first) out.push_back(',');
  first = false;
  if (indent >= 0) {
    out.push_back('\n');
    out.append(static_cast<std::size_t>(indent), ' ');
  }
  appendJsonString(out, name);
  out += indent < 0 ? ":" : ": ";
  appendJson(out, objectOf(std::move(members)), indent, 1);
}

void appendValue(std::string& out, std::string_view name, const Value& value, int indent,
                 bool& first) {
  if (value.isAbsent()) return;
  if (!first) out.push_back(',');
  first = false;
  if (indent >= 0) {
    out.push_back('\n');
    out.append(static_cast<std::size_t>(indent), ' ');
  }
  appendJsonString(out, name);
  out += indent < 0 ? ":" : ": ";
  appendJson(out, value, indent, 1);
}

}  // namespace

std::string renderTemplate(Stack& stack) {
  Resolver resolver(stack);
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

  const TemplateOptions& options = stack.templateOptions();
  const int indent = stack.state().props.suppressTemplateIndentation.value_or(false) ? -1 : 1;
  std::string out = "{";
  bool first = true;
  appendValue(out, "Description", resolver.resolve(options.description), indent, first);
  if (options.transforms.size() == 1) {
    appendValue(out, "Transform", textValue(options.transforms.front()), indent, first);
  } else if (!options.transforms.empty()) {
    std::vector<Value> transforms;
    for (const std::string& transform : options.transforms)
      transforms.push_back(textValue(transform));
    appendValue(out, "Transform", listOf(std::move(transforms)), indent, first);
  }
  appendValue(out, "AWSTemplateFormatVersion", resolver.resolve(options.templateFormatVersion),
              indent, first);
  std::vector<Member> metadata;
  for (const auto& [name, value] : options.metadata)
    metadata.emplace_back(name, resolver.resolve(value));
  appendSection(out, "Metadata", std::move(metadata), indent, first);
  for (Section& section : sections) {
    appendSection(out, section.name, std::move(section.members), indent, first);
  }
  if (!first && indent >= 0) out.push_back('\n');
  out.push_back('}');
  return out;
}

Value stackMetadata(Stack& stack) {
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
    if (&construct == &stack.node().construct() && stack.tags().hasTags()) {
      std::vector<Value> tags;
      for (const auto& [key, value] : stack.tags().tagValues().literal()) {
        tags.push_back(objectOf({{"key", textValue(key)}, {"value", resolver.resolve(value)}}));
      }
      add("aws:cdk:stack-tags", listOf(std::move(tags)));
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
  if (stack.tags().hasTags()) {
    std::vector<Member> tags;
    for (const auto& [key, value] : stack.tags().tagValues().literal())
      tags.emplace_back(key, value);
    all.emplace_back("tags", Resolver(stack).resolve(objectOf(std::move(tags))));
  }
  all.emplace_back("validateOnSynth", booleanValue(false));
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
  for (const auto& [target, reason] : state.dependencies)
    dependencies.push_back(target->artifactId());
  std::sort(dependencies.begin(), dependencies.end());
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
  if (!known) missing_.push_back(missing);
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

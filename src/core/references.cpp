#include "synthesis.hpp"

#include "json_text.hpp"
#include "node_state.hpp"
#include "resolver.hpp"
#include "stack_state.hpp"

#include <cdk/core/cfn_output.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>

namespace cdk::internal {

namespace {

enum class Strength { WEAK, STRONG, BOTH };

/// How references of this app reach other stacks: context says, `weak` is recommended.
Strength strengthOf(const IConstruct& construct) {
  const Json chosen = construct.node().tryGetContext("@aws-cdk/core:defaultCrossStackReferences");
  if (chosen.isAbsent()) return Strength::WEAK;
  const std::string text = chosen.kind() == ValueKind::TEXT ? std::string(chosen.text()) : "";
  if (text == "weak") return Strength::WEAK;
  if (text == "strong") return Strength::STRONG;
  if (text == "both") return Strength::BOTH;
  throw ValidationError("context '@aws-cdk/core:defaultCrossStackReferences' is " +
                        chosen.describe() + "; 'weak', 'strong' or 'both' is wanted");
}

/// What a reference to an element of the producing stack is in that stack's own template.
Value ownValue(const ReferenceNode& reference) {
  const Value id = textValue(reference.link->element->logicalIdText());
  if (reference.attribute.empty()) return objectOf({{"Ref", id}});
  return objectOf({{"Fn::GetAtt", listOf({id, textValue(reference.attribute)})}});
}

Value tokenOf(const ReferenceNode& reference) {
  return referenceValue(*reference.link, reference.attribute);
}

/// Lists travel as one text.
constexpr const char* LIST_SEPARATOR = "||";

/// The output below `container` that publishes the value, made at the first call.
CfnOutput& outputFor(Stack& producer, std::string_view container, const ReferenceNode& reference) {
  const std::string id = "Output" + jsonText(ownValue(reference));
  Ref<IConstruct> below = producer.node().tryFindChild(container);
  IConstruct& parent = below ? *below : producer.create<Construct>(container);
  if (const Ref<CfnOutput> existing = parent.node().tryFindChild<CfnOutput>(id)) return *existing;
  const String value(tokenOf(reference));
  return parent.create<CfnOutput>(
      id, {.value = reference.isList
                        ? String(intrinsic("Fn::Join", listOf({textValue(LIST_SEPARATOR), value})))
                        : value});
}

/// What the consumer writes, given the text that reaches it.
Value imported(const ReferenceNode& reference, Value text) {
  if (!reference.isList) return text;
  return intrinsic("Fn::Split", listOf({textValue(LIST_SEPARATOR), std::move(text)}));
}

constexpr std::size_t MAX_EXPORT_NAME = 255;

/// `<stack name>:<logical id>`; of a long id its end is kept.
std::string exportName(const Stack& producer, const CfnOutput& output) {
  const std::string prefix = std::string(producer.stackName().literal()) + ":";
  const std::string& id = output.logicalIdText();
  const std::size_t room = MAX_EXPORT_NAME - prefix.size();
  return prefix + (id.size() > room ? id.substr(id.size() - room) : id);
}

void connect(Stack& consumer, const ReferenceNode& reference) {
  auto& imports = consumer.state().imports;
  const std::pair key{static_cast<const ElementLink*>(reference.link), reference.attribute};
  if (imports.contains(key)) return;
  CfnElement& element = *reference.link->element;
  Stack& producer = element.stack();
  if (Stage::of(producer).get() != Stage::of(consumer).get()) {
    throw ConstructError("a value of stack '" + consumer.node().path() + "' refers to '" +
                             element.node().path() +
                             "' of another stage; references stay within a stage",
                         errorContext(consumer));
  }
  const Strength strength = strengthOf(consumer);
  const bool sameAccount = producer.account().equals(consumer.account());
  const bool sameRegion = producer.region().equals(consumer.region());
  // An output can be read in another region; an export cannot, nor anything of another account.
  if (!sameAccount || (!sameRegion && strength != Strength::WEAK)) {
    throw ConstructError("a value of stack '" + consumer.node().path() + "' (" +
                             consumer.environment() + ") refers to '" + element.node().path() +
                             "' of stack '" + producer.node().path() + "' (" +
                             producer.environment() + "); " +
                             (sameAccount ? "only weak references reach another region"
                                          : "references to another account are not possible"),
                         errorContext(consumer));
  }
  consumer.addDependency(producer, "it refers to " + element.node().path());
  if (strength != Strength::STRONG) {
    const CfnOutput& output = outputFor(producer, "Publish", reference);
    imports.emplace(
        key, imported(reference,
                      intrinsic("Fn::GetStackOutput",
                                objectOf({{"StackName", producer.stackName()},
                                          {"Region", producer.region()},
                                          {"OutputName", textValue(output.logicalIdText())}}))));
  }
  if (strength != Strength::WEAK) {
    CfnOutput& output = outputFor(producer, "Exports", reference);
    const std::string name = exportName(producer, output);
    output.setExportName(name);
    imports.emplace(key, imported(reference, intrinsic("Fn::ImportValue", textValue(name))));
  }
}

void collect(IConstruct& construct, std::vector<CfnElement*>& elements) {
  NodeState& state = construct.node().state();
  if (state.element != nullptr) elements.push_back(state.element);
  for (IConstruct& child : construct.node().children()) collect(child, elements);
}

}  // namespace

void connectStacks(Stage& stage) {
  std::vector<CfnElement*> elements;
  collect(stage, elements);
  const bool severalStacks =
      std::any_of(elements.begin(), elements.end(), [&elements](const CfnElement* element) {
        return &element->stack() != &elements.front()->stack();
      });
  if (!severalStacks) return;
  for (CfnElement* element : elements) {
    if (Stage::of(*element).get() != &stage) continue;
    Stack& consumer = element->stack();
    try {
      const auto fragment = element->toCloudFormation();
      if (!fragment) continue;
      Resolver resolver(consumer, /*preparing=*/true);
      resolver.onReference = [&consumer](const ReferenceNode& reference) {
        connect(consumer, reference);
      };
      const Value resolved = resolver.resolve(fragment->body);
      if (fragment->finish) fragment->finish(resolved, resolver);
    } catch (Error& error) {
      error.addContext(errorContext(*element));
      throw;
    }
  }
}

}  // namespace cdk::internal

namespace cdk {

String Stack::exportValue(const Value& exportedValue, ExportValueOptions options) {
  using internal::is;
  if (options.name.has_value()) {
    create<CfnOutput>("Export" + std::string(options.name.literal()),
                      {.description = options.description,
                       .exportName = options.name,
                       .value = String(exportedValue)});
    return String(internal::intrinsic("Fn::ImportValue", options.name));
  }
  if (!is(exportedValue, internal::NodeKind::REFERENCE)) {
    fail(*this, "exportValue",
         "a name is wanted for " + exportedValue.describe() +
             ", which is no attribute of a resource");
  }
  const auto& reference = internal::nodeAs<internal::ReferenceNode>(exportedValue);
  CfnOutput& output = internal::outputFor(*this, "Exports", reference);
  const std::string name = internal::exportName(*this, output);
  output.setExportName(name);
  if (options.description.has_value()) output.setDescription(options.description);
  return String(internal::intrinsic("Fn::ImportValue", internal::textValue(name)));
}

}  // namespace cdk

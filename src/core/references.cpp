#include "references.hpp"

#include "cross_region_references.hpp"
#include "deployment_order.hpp"
#include "json_text.hpp"
#include "node_state.hpp"
#include "published_outputs.hpp"
#include "resolver.hpp"
#include "stack_state.hpp"
#include "synthesis.hpp"

#include <cdk/core/annotations.hpp>
#include <cdk/core/cfn_output.hpp>
#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/stage.hpp>

#include <algorithm>

namespace cdk::internal {

std::string_view strengthText(ReferenceStrength strength) noexcept {
  switch (strength) {
    case ReferenceStrength::STRONG: return "strong";
    case ReferenceStrength::WEAK: return "weak";
    case ReferenceStrength::BOTH: break;
  }
  return "both";
}

Value pseudoParameterOf(const Stack& stack, std::string_view name) {
  // The link points to the stack for those who only read it, too.
  auto& owner = const_cast<Stack&>(stack);
  TreeLink*& link = stack.state().link;
  if (link == nullptr) link = new TreeLink(owner);
  return referenceValue(*link, std::string(name));
}

Stack& producerOf(const ReferenceNode& reference) {
  if (reference.link->stack != nullptr) return *reference.link->stack;
  if (reference.link->element != nullptr) return reference.link->element->stack();
  throw ConstructError("a value refers to '" + reference.link->path +
                       "', which is no longer in its tree");
}

Value ownValue(const ReferenceNode& reference) {
  const bool isStack = reference.link->stack != nullptr;
  Value name = textValue(isStack ? reference.attribute : reference.link->element->logicalIdText());
  if (isStack || reference.attribute.empty()) return resolvedIntrinsic("Ref", std::move(name));
  return resolvedIntrinsic("Fn::GetAtt", listOf({std::move(name), textValue(reference.attribute)}));
}

void setParameter(Stack& nested, std::string_view name, Value value) {
  auto& parameters = nested.state().parameters;
  const auto known =
      std::find_if(parameters.begin(), parameters.end(),
                   [name](const Member& parameter) { return parameter.first == name; });
  if (known != parameters.end()) {
    known->second = std::move(value);
  } else {
    parameters.emplace_back(name, std::move(value));
  }
}

std::string describeTarget(const ReferenceNode& reference) {
  const IConstruct& target = reference.link->stack != nullptr
                                 ? static_cast<const IConstruct&>(*reference.link->stack)
                                 : *reference.link->element;
  const SourceLocation there = target.node().location();
  std::string text = "'" + target.node().path() + "'";
  if (there.line != 0) {
    text += " (created at " + std::string(there.file) + ":" + std::to_string(there.line) + ")";
  }
  return text;
}

namespace {

/// Lists travel as one text.
constexpr const char* LIST_SEPARATOR = "||";

constexpr std::size_t MAX_EXPORT_NAME = 255;

Value joined(const Value& list) { return Fn::join(LIST_SEPARATOR, List<String>(list)); }

Value split(const Value& text) { return Fn::split(LIST_SEPARATOR, String(text)); }

const ReferenceNode& nodeOf(const Value& reference) { return nodeAs<ReferenceNode>(reference); }

/// `Ref` or the attribute, as part of an id.
std::string displayName(const ReferenceNode& reference) {
  return reference.attribute.empty() ? "Ref" : reference.attribute;
}

std::string idOf(const ReferenceNode& reference) {
  const Node& target = reference.link->stack != nullptr ? reference.link->stack->node()
                                                        : reference.link->element->node();
  return Names::nodeUniqueId(target) + "." + displayName(reference);
}

/// The top-level stack around, or the stack itself.
Stack& topOf(Stack& stack) {
  Stack* at = &stack;
  while (at->state().nestedParent != nullptr) at = at->state().nestedParent;
  return *at;
}

bool isAround(const Stack& outer, const Stack& stack) {
  for (const Stack* at = stack.state().nestedParent; at != nullptr; at = at->state().nestedParent) {
    if (at == &outer) return true;
  }
  return false;
}

template <class T, class Props>
T& childOf(IConstruct& parent, const std::string& id, Props props) {
  if (const Ref<T> existing = parent.node().tryFindChild<T>(id)) return *existing;
  return parent.create<T>(ConstructId(id, parent.node().location()), std::move(props));
}

/// The output below `container` that has the value, made at the first call.
CfnOutput& outputBelow(IConstruct& container, const Value& reference, bool isList) {
  return childOf<CfnOutput>(
      container, "Output" + jsonText(ownValue(nodeOf(reference))),
      CfnOutputProps{.value = String(isList ? joined(reference) : reference)});
}

/// The reference as the stack around the nested one has it: an attribute of the nested stack.
Value lifted(const Value& reference) {
  const ReferenceNode& node = nodeOf(reference);
  Stack& nested = producerOf(node);
  const auto& output = childOf<CfnOutput>(
      nested, idOf(node),
      CfnOutputProps{.value = String(node.isList ? joined(reference) : reference)});
  return nested.state().nestedResource->getAtt("Outputs." + output.logicalIdText());
}

ReferenceStrength strengthInContext(const Stack& consumer) {
  const Json chosen = consumer.node().tryGetContext(DEFAULT_CROSS_STACK_REFERENCES);
  if (chosen.isAbsent()) return ReferenceStrength::WEAK;
  for (const ReferenceStrength strength :
       {ReferenceStrength::STRONG, ReferenceStrength::WEAK, ReferenceStrength::BOTH}) {
    if (chosen.equals(textValue(strengthText(strength)))) return strength;
  }
  throw ValidationError("context '" + std::string(DEFAULT_CROSS_STACK_REFERENCES) + "' is " +
                            chosen.describe() + "; 'weak', 'strong' or 'both' is wanted",
                        errorContext(consumer));
}

/// Connects what one construct refers to.
class Connector {
 public:
  explicit Connector(const IConstruct& user) noexcept : user_(user) {}

  void connect(Stack& consumer, const Value& reference) {
    auto& imports = consumer.state().imports;
    const ReferenceKey key(nodeOf(reference));
    if (!imports.contains(key)) imports.emplace(key, valueIn(consumer, reference));
  }

 private:
  /// What the reference is in the consumer's template.
  Value valueIn(Stack& consumer, const Value& reference) {
    const ReferenceNode& node = nodeOf(reference);
    Stack& producer = producerOf(node);
    if (&producer == &consumer) return reference;
    if (isAround(producer, consumer)) return parameterOf(consumer, reference);
    if (!producer.nested()) return imported(consumer, reference);
    const Value value = valueIn(consumer, lifted(reference));
    return node.isList ? split(value) : value;
  }

  /// A parameter of the nested consumer, to which the stack around passes the value.
  Value parameterOf(Stack& consumer, const Value& reference) {
    const Value above = valueIn(*consumer.state().nestedParent, reference);
    const auto& parameter = childOf<CfnParameter>(
        consumer, "reference-to-" + idOf(nodeOf(reference)), CfnParameterProps{.type = "String"});
    setParameter(consumer, parameter.logicalIdText(), above);
    return parameter.ref();
  }

  /// A value of another top-level stack.
  Value imported(Stack& consumer, const Value& reference) {
    const ReferenceNode& node = nodeOf(reference);
    Stack& producer = producerOf(node);
    const bool isSameAccount = producer.account().equals(consumer.account());
    const bool isSameRegion = producer.region().equals(consumer.region());
    if (!isSameAccount || !isSameRegion) {
      requireRegion(producer, consumer, node);
      requireRegion(consumer, consumer, node);
    }
    ReferenceStrength strength = strengthOf(node, consumer);
    if (!isSameAccount) {
      // Who deploys to several accounts orders that: stacks of one account do not wait for others.
      strength = weakAcrossAccounts(strength, consumer);
    } else {
      deployAfter(consumer, producer, user_.node().path() + " refers to " + pathOf(*node.link));
    }
    if (strength != ReferenceStrength::WEAK) {
      Value strong = isSameRegion ? exportedValue(producer, reference)
                                  : written(consumer, reference, strength);
      if (strength == ReferenceStrength::STRONG) return strong;
    }
    return published(consumer, reference, isSameAccount);
  }

  [[nodiscard]] static ReferenceStrength strengthOf(const ReferenceNode& node, Stack& consumer) {
    if (node.strength) return *node.strength;
    const auto* resource = dynamic_cast<const CfnResource*>(node.link->element);
    if (resource != nullptr && resource->crossStackReferenceStrength()) {
      return *resource->crossStackReferenceStrength();
    }
    const ReferenceStrength strength = strengthInContext(consumer);
    if (strength == ReferenceStrength::BOTH) {
      Annotations::of(consumer).addWarningV2(
          "@aws-cdk/core:crossStackReferencesBothTransitional",
          "References to other stacks are both strong and weak. That is a step between: once "
          "this is deployed everywhere, set the context '" +
              std::string(DEFAULT_CROSS_STACK_REFERENCES) + "' to 'weak'.");
    }
    return strength;
  }

  static ReferenceStrength weakAcrossAccounts(ReferenceStrength wanted, Stack& consumer) {
    if (wanted == ReferenceStrength::STRONG) {
      Annotations::of(consumer).addWarningV2(
          "@aws-cdk/core:crossAccountRefsAreAlwaysWeak",
          "A strong reference is wanted, but references to other accounts are always weak. "
          "Acknowledge this, or ask for weak references.");
    }
    return ReferenceStrength::WEAK;
  }

  /// `Fn::GetStackOutput` of an output that the producer publishes.
  static Value published(Stack& consumer, const Value& reference, bool isSameAccount) {
    const ReferenceNode& node = nodeOf(reference);
    Stack& producer = producerOf(node);
    PublishedOutputs& outputs = PublishedOutputs::of(producer);
    const CfnOutput& output = outputBelow(outputs, reference, node.isList);
    const Value role = isSameAccount ? Value() : outputs.grantRead(topOf(consumer));
    const Value text = intrinsic("Fn::GetStackOutput",
                                 objectOf({{"StackName", producer.stackName()},
                                           {"Region", producer.region()},
                                           {"RoleArn", role},
                                           {"OutputName", textValue(output.logicalIdText())}}));
    return node.isList ? split(text) : text;
  }

  static Value exportedValue(Stack& producer, const Value& reference) {
    const bool isList = nodeOf(reference).isList;
    const Export result = exported(producer, reference, isList);
    const Value text = intrinsic("Fn::ImportValue", textValue(result.name));
    return isList ? split(text) : text;
  }

  /// Written to the consumer's region, and read there unless the consumer uses another way.
  Value written(Stack& consumer, const Value& reference, ReferenceStrength strength) {
    Stack& top = topOf(consumer);
    const std::string name = ExportWriter::of(producerOf(nodeOf(reference)), top)
                                 .add(top, reference, jsonText(ownValue(nodeOf(reference))));
    if (strength != ReferenceStrength::STRONG) return {};
    return valueIn(consumer, ExportReader::of(top).read(name));
  }

  void requireRegion(const Stack& stack, const Stack& consumer, const ReferenceNode& node) const {
    if (!stack.region().isUnresolved()) return;
    refuse("refers to " + describeTarget(node) + "; stack '" + consumer.node().path() + "' is in " +
           consumer.environment() + " and stack '" + producerOf(node).node().path() + "' in " +
           producerOf(node).environment() +
           ". References to another account or region need to know both regions; give the stacks "
           "a region in 'env'");
  }

  [[noreturn]] void refuse(const std::string& why) const {
    throw ConstructError("it " + why, errorContext(user_));
  }

  const IConstruct& user_;
};

/// The template elements and stacks of one stage.
struct Parts {
  explicit Parts(const Stage& ofStage) : stage(ofStage) {}
  void collect(IConstruct& construct) {
    const NodeState& state = construct.node().state();
    if (state.stage != &stage) return;
    if (Stack::isStack(construct)) stacks.push_back(state.stack);
    if (state.element != nullptr) elements.push_back(state.element);
    for (IConstruct& child : construct.node().children()) collect(child);
  }
  const Stage& stage;
  std::vector<CfnElement*> elements{};
  std::vector<Stack*> stacks{};
};

}  // namespace

Export exported(Stack& producer, const Value& reference, bool isList) {
  if (producer.nested()) {
    fail(producer, "exportValue",
         "the name of a nested stack is not known before deployment, so that no export can be "
         "named after it; give a 'name', or export the value from the stack around");
  }
  Value own = reference;
  for (Stack* at = &producerOf(nodeOf(own)); at != &producer; at = &producerOf(nodeOf(own))) {
    if (!isAround(producer, *at)) {
      fail(producer, "exportValue",
           reference.describe() + " is of stack '" + at->node().path() +
               "'; only what is in the stack itself can be exported");
    }
    isList = isList && !nodeOf(own).isList;  // lifting makes one text of a list
    own = lifted(own);
  }
  auto& container =
      producer.node().tryFindChild("Exports").has_value()
          ? producer.node().findChild("Exports")
          : producer.create<Construct>(ConstructId("Exports", producer.node().location()));
  CfnOutput& output = outputBelow(container, own, isList);
  // `<stack name>:<logical id>`; of a long id its end is kept.
  std::string name = std::string(producer.stackName().literal()) + ":";
  const std::string& id = output.logicalIdText();
  const std::size_t room = MAX_EXPORT_NAME - name.size();
  name += id.size() > room ? id.substr(id.size() - room) : id;
  output.setExportName(name);
  return {output, std::move(name)};
}

void connectStacks(Stage& stage) {
  Parts parts(stage);
  parts.collect(stage);
  if (parts.stacks.size() < 2) return;
  // What users said of single references comes last, as in the reference library.
  std::vector<std::pair<const IConstruct*, Value>> consumed;
  const auto connectAll = [&consumed](const IConstruct& user, Stack& consumer, const auto& visit) {
    Resolver resolver(consumer, /*preparing=*/true);
    resolver.onReference = [&](const Value& reference) {
      if (nodeOf(reference).strength) {
        consumed.emplace_back(&user, reference);
      } else {
        Connector(user).connect(consumer, reference);
      }
    };
    try {
      visit(resolver);
    } catch (Error& error) {
      error.addContext(errorContext(user));
      throw;
    }
  };
  for (CfnElement* element : parts.elements) {
    connectAll(*element, element->stack(), [element](Resolver& resolver) {
      const auto fragment = element->toCloudFormation();
      if (!fragment) return;
      const Value resolved = resolver.resolve(fragment->body);
      if (fragment->finish) fragment->finish(resolved, resolver);
    });
  }
  for (Stack* stack : parts.stacks) {
    connectAll(*stack, *stack, [stack](Resolver& resolver) {
      for (const auto& [key, value] : stack->templateOptions().metadata) {
        static_cast<void>(resolver.resolve(value));
      }
    });
  }
  for (const auto& [user, reference] : consumed) {
    Connector(*user).connect(Stack::of(*user), reference);
  }
}

}  // namespace cdk::internal

namespace cdk {

namespace {

using internal::is;
using internal::NodeKind;

void requireReference(const Stack& stack, const Value& value) {
  if (is(value, NodeKind::REFERENCE)) return;
  fail(stack, "exportValue",
       "a 'name' is wanted for " + value.describe() +
           ", which is no attribute of a resource such as bucket.bucketArn()");
}

String importOf(Stack& producer, const Value& value, bool isList, ExportValueOptions options) {
  if (options.name.has_value()) {
    producer.create<CfnOutput>("Export" + std::string(options.name.literal()),
                               {.description = options.description,
                                .exportName = options.name,
                                .value = String(isList ? internal::joined(value) : value)});
    return Fn::importValue(options.name);
  }
  requireReference(producer, value);
  const internal::Export result = internal::exported(producer, value, isList);
  if (options.description.has_value()) result.output.setDescription(options.description);
  return Fn::importValue(result.name);
}

}  // namespace

String Stack::exportValue(const Value& exportedValue, ExportValueOptions options) {
  return importOf(*this, exportedValue, /*isList=*/false, std::move(options));
}

List<String> Stack::exportStringListValue(const Value& exportedValue, ExportValueOptions options) {
  return Fn::split(internal::LIST_SEPARATOR,
                   importOf(*this, exportedValue, /*isList=*/true, std::move(options)));
}

String Stack::consumeReference(const String& value, ReferenceStrength strength) {
  return String(internal::withStrength(value, strength));
}

List<String> Stack::consumeListReference(const List<String>& value, ReferenceStrength strength) {
  return List<String>(internal::withStrength(value, strength));
}

}  // namespace cdk

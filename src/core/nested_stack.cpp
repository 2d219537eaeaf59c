#include <cdk/core/nested_stack.hpp>

#include "node_state.hpp"
#include "references.hpp"
#include "stack_state.hpp"

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/nested_stack_synthesizer.hpp>

#include <array>
#include <cstddef>

namespace cdk {

namespace {

struct StackResourceProps {
  List<String> notificationArns{};
  Value parameters{};
  Value tags{};
  String templateUrl{};
  Number timeoutInMinutes{};
};

/// The resource that a nested stack is in the template around. The generated class is in another
/// module, which core does not need.
class StackResource final : public CfnResource {
 public:
  StackResource(Scope scope, StackResourceProps props)
      : CfnResource(std::move(scope), INFO, internal::PropsBox::of(std::move(props))) {}

 private:
  static const std::array<internal::Field, 5> FIELDS;
  static const internal::StructTable TABLE;
  static const std::array<const char*, 1> REF;
  static const internal::ResourceInfo INFO;
};

constexpr std::array<internal::Field, 5> StackResource::FIELDS{{
    {.name = "NotificationARNs",
     .camelName = "notificationArns",
     .offset = offsetof(StackResourceProps, notificationArns)},
    {.name = "Parameters",
     .camelName = "parameters",
     .offset = offsetof(StackResourceProps, parameters)},
    {.name = "Tags",
     .camelName = "tags",
     .offset = offsetof(StackResourceProps, tags),
     .flags = internal::FieldFlags::TAGS},
    {.name = "TemplateURL",
     .camelName = "templateUrl",
     .offset = offsetof(StackResourceProps, templateUrl)},
    {.name = "TimeoutInMinutes",
     .camelName = "timeoutInMinutes",
     .offset = offsetof(StackResourceProps, timeoutInMinutes)},
}};
constexpr internal::StructTable StackResource::TABLE{
    .name = "CfnStackProps", .fields = FIELDS, .size = sizeof(StackResourceProps)};
constexpr std::array<const char*, 1> StackResource::REF{"StackId"};
constexpr internal::ResourceInfo StackResource::INFO{.type = "AWS::CloudFormation::Stack",
                                                     .className = "cdk.CfnStack",
                                                     .props = &TABLE,
                                                     .refIdentifier = REF,
                                                     .tagType = TagType::STANDARD,
                                                     .tagProperty = "Tags",
                                                     .stateful = true};

Stack& stackAround(const Scope& scope) {
  const IConstruct& parent = scope.parent();
  if (Stack* stack = parent.node().state().stack) return *stack;
  throw ConstructError("a nested stack has to be below another stack, and '" +
                       (parent.node().path().empty() ? "the root" : parent.node().path()) +
                       "' is not below one");
}

StackProps stackProps(const Scope& scope, const NestedStackProps& props) {
  Stack& around = stackAround(scope);
  return {.crossRegionReferences = around.crossRegionReferences(),
          .description = props.description,
          .env = {.account = around.account(), .region = around.region()},
          .suppressTemplateIndentation = props.suppressTemplateIndentation,
          .synthesizer = NestedStackSynthesizer(around.synthesizer())};
}

bool isTrue(const Json& context) {
  return context.equals(Json(true)) || context.equals(Json("true"));
}

}  // namespace

NestedStack::NestedStack(Scope scope, NestedStackProps props)
    : Stack(scope, stackProps(scope, props)) {
  internal::StackState& state = this->state();
  IConstruct& parent = *node().scope();
  state.nestedParent = &stackAround(scope);
  for (const auto& [name, value] : props.parameters.entries()) {
    state.parameters.emplace_back(name, value);
  }
  // The resource is beside this construct, for what is below it belongs to the nested template.
  const std::string id = node().id() + ".NestedStack";
  auto& place = parent.create<Construct>(ConstructId(id, node().location()));
  try {
    CfnResource& resource = makeResource(props);
    state.nestedResource = &resource;
  } catch (...) {
    parent.node().tryRemoveChild(place.node().id());
    throw;
  }
}

CfnResource& NestedStack::makeResource(const NestedStackProps& props) {
  IConstruct& place = node().scope()->node().findChild(node().id() + ".NestedStack");
  // Both are known at synthesis; the resource may outlive the nested stack in the tree.
  const auto late = [self = internal::pseudoParameterOf(*this, "AWS::StackId")](auto read) {
    return internal::lazyValue(
        [self, read](const ResolveContext&) -> Value {
          return read(
              internal::producerOf(internal::nodeAs<internal::ReferenceNode>(self)).state());
        },
        {.omitEmpty = true});
  };
  const Value parameters =
      late([](const internal::StackState& state) { return internal::objectOf(state.parameters); });
  const Value url = late([](const internal::StackState& state) -> Value {
    // The URL has the hash of the template in it.
    return state.templateUrl.has_value() ? state.templateUrl : String("<unresolved>");
  });
  auto& resource = place.create<StackResource>(
      node().id() + ".NestedStackResource",
      StackResourceProps{
          .notificationArns = props.notificationArns,
          .parameters = parameters,
          .templateUrl = String(url),
          .timeoutInMinutes = props.timeout ? props.timeout->toMinutes() : Number()});
  resource.applyRemovalPolicy(props.removalPolicy, {.default_ = RemovalPolicy::DESTROY});
  if (isTrue(node().tryGetContext("aws:cdk:enable-asset-metadata"))) {
    resource.addMetadata("aws:asset:path", templateFile());
    resource.addMetadata("aws:asset:property", "TemplateURL");
  }
  return resource;
}

bool NestedStack::isNestedStack(const IConstruct& construct) noexcept {
  return dynamic_cast<const NestedStack*>(&construct) != nullptr;
}

void NestedStack::setParameter(std::string_view name, String value) {
  internal::setParameter(*this, name, std::move(value));
}

}  // namespace cdk

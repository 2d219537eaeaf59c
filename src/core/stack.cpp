#include <cdk/core/stack.hpp>

#include "cfn_utils.hpp"
#include "deployment_order.hpp"
#include "glob.hpp"
#include "identifiers.hpp"
#include "json_text.hpp"
#include "node_state.hpp"
#include "permissions_boundary.hpp"
#include "references.hpp"
#include "region_facts.hpp"
#include "resolver.hpp"
#include "stack_state.hpp"
#include "token_text.hpp"
#include "utf.hpp"

#include <cdk/core/arn.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_output.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stage.hpp>

#include <algorithm>
#include <array>

namespace cdk {

namespace {

constexpr std::size_t MAX_STACK_NAME = 128;

bool isStackName(std::string_view name) {
  const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  return !name.empty() && letter(name.front()) &&
         std::all_of(name.begin(), name.end(),
                     [&letter](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; });
}

std::string nameFromIds(const std::vector<std::string_view>& ids, const std::string& prefix) {
  if (ids.size() == 1 && prefix.size() + ids.front().size() <= MAX_STACK_NAME) {
    return prefix + std::string(ids.front());
  }
  return internal::uniqueResourceName(ids, {.maxLength = MAX_STACK_NAME, .prefix = prefix});
}

/// The partition of a region: regions of all but the main one are told by their prefix.
String partitionOf(std::string_view region) {
  static constexpr std::array<std::pair<std::string_view, const char*>, 7> PREFIXES = {{
      {"cn-", "aws-cn"},
      {"us-gov-", "aws-us-gov"},
      {"us-isob-", "aws-iso-b"},
      {"us-isof-", "aws-iso-f"},
      {"us-iso-", "aws-iso"},
      {"eu-isoe-", "aws-iso-e"},
      {"eusc-", "aws-eusc"},
  }};
  for (const auto& [prefix, partition] : PREFIXES) {
    if (region.starts_with(prefix)) return partition;
  }
  // Something that does not look like a region, such as a test's placeholder, is not known.
  const bool looksLikeRegion = std::count(region.begin(), region.end(), '-') >= 2 &&
                               region.back() >= '0' && region.back() <= '9';
  return looksLikeRegion ? String("aws") : Aws::PARTITION;
}

std::string artifactIdOf(const Stack& stack) {
  const auto ids = internal::idsBelow(stack, nullptr);
  std::string id = nameFromIds(ids, {});
  for (char& c : id) {
    const bool allowed = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                         (c >= 'a' && c <= 'z') || c == '_' || c == '.' || c == '-';
    if (!allowed) c = '_';
  }
  return id;
}

}  // namespace

namespace {

std::shared_ptr<IStackSynthesizer> synthesizerFor(const Stack& stack, const StackProps& props) {
  if (props.synthesizer) return props.synthesizer->clone();
  for (Ref<Stage> stage = Stage::of(stack); stage; stage = stage->parentStage()) {
    const Handle<IStackSynthesizer>& ofApp = stage->state().defaultStackSynthesizer;
    if (ofApp) return ofApp->clone();
  }
  return std::make_shared<DefaultStackSynthesizer>();
}

}  // namespace

Stack::Stack(Scope scope, StackProps props) : Construct(std::move(scope)) {
  internal::NodeState& nodeState = node().state();
  nodeState.stack = this;
  state_ = std::make_unique<internal::StackState>(std::move(props));
  internal::StackState& state = *state_;
  const Ref<Stage> stage = Stage::of(*this);
  const auto environmentPart = [&](const String& own, const String& ofStage, const String& pseudo) {
    return own.has_value() ? own : stage && ofStage.has_value() ? ofStage : pseudo;
  };
  state.account = environmentPart(state.props.env.account, stage ? stage->account() : String(),
                                  Aws::ACCOUNT_ID);
  state.region =
      environmentPart(state.props.env.region, stage ? stage->region() : String(), Aws::REGION);

  if (state.props.stackName.has_value()) {
    state.stackName = state.props.stackName.literal();
  } else if (node().scope()) {
    const std::string prefix =
        stage && !stage->stageName().empty() ? stage->stageName() + "-" : std::string();
    state.stackName = nameFromIds(internal::idsBelow(*this, stage.get()), prefix);
  } else {
    state.stackName = node().id();
  }
  if (!isStackName(state.stackName)) {
    fail(*this, "stackName",
         "'" + state.stackName +
             "' is not allowed; a stack name begins with a letter and has only letters, digits "
             "and hyphens");
  }
  if (state.stackName.size() > MAX_STACK_NAME) {
    fail(*this, "stackName",
         "'" + state.stackName + "' has " + std::to_string(state.stackName.size()) +
             " characters; at most 128 are allowed");
  }
  state.artifactId = artifactIdOf(*this);
  state.terminationProtection = state.props.terminationProtection.value_or(false);
  if (state.props.description.has_value()) {
    if (!state.props.description.isUnresolved() &&
        state.props.description.literal().size() > 1024) {
      fail(*this, "description", "it has more than the 1024 characters that are allowed");
    }
    state.templateOptions.description = state.props.description;
  }
  Value initialTags;
  if (!state.props.tags.empty()) initialTags = state.props.tags;
  state.tags =
      std::make_unique<TagManager>(TagType::KEY_VALUE, "aws:cdk:stack", std::move(initialTags));
  state.synthesizer = synthesizerFor(*this, state.props);
  state.synthesizer->bind(*this);
  if (state.props.permissionsBoundary) state.props.permissionsBoundary->bind(*this);
  internal::applyPermissionsBoundary(*this);
}

Stack::~Stack() {
  if (state_->link == nullptr) return;
  state_->link->path = node().path();
  state_->link->stack = nullptr;
  internal::release(*state_->link);
}

Stack& Stack::of(const IConstruct& construct) {
  Stack* stack = construct.node().state().stack;
  if (stack == nullptr) {
    throw ConstructError("it is not below a Stack", internal::errorContext(construct));
  }
  return *stack;
}

bool Stack::isStack(const IConstruct& construct) noexcept {
  const Stack* stack = construct.node().state().stack;
  return stack != nullptr && &stack->node() == &construct.node();
}

ResourceEnvironment Stack::env() const { return {.account = account(), .region = region()}; }
String Stack::account() const { return state_->account; }
String Stack::region() const { return state_->region; }
String Stack::partition() const {
  if (state_->region.isUnresolved() ||
      !FeatureFlags::of(*this).isEnabled("@aws-cdk/core:enablePartitionLiterals")) {
    return Aws::PARTITION;
  }
  return partitionOf(state_->region.literal());
}
String Stack::urlSuffix() const { return Aws::URL_SUFFIX; }

namespace {

/// What a nested stack's own template says, and what every other one says.
String insideOr(Value inside, String outside) {
  return String(internal::lazyValue(
      [inside = std::move(inside), outside = std::move(outside)](const ResolveContext& context) {
        const auto& own = internal::nodeAs<internal::ReferenceNode>(inside);
        return own.link->stack == &context.stack ? inside : static_cast<const Value&>(outside);
      }));
}

}  // namespace

String Stack::stackId() const {
  Value own = internal::pseudoParameterOf(*this, "AWS::StackId");
  if (state_->nestedResource == nullptr) return String(std::move(own));
  return insideOr(std::move(own), state_->nestedResource->ref());
}

List<String> Stack::notificationArns() const { return ScopedAws(*this).notificationArns(); }

bool Stack::bundlingRequired() const {
  const Json patterns = node().tryGetContext("aws:cdk:bundling-stacks");
  if (patterns.kind() != ValueKind::LIST) return true;
  // The common first name makes a pattern of one name match one level only.
  const auto below = [](std::string_view path) { return u"x/" + internal::toUtf16(path); };
  const std::u16string path = below(node().path());
  const auto all = patterns.entries();
  return std::any_of(all.begin(), all.end(), [&](const auto& entry) {
    return entry.second.kind() == ValueKind::TEXT &&
           internal::Glob(below(String(entry.second).literal())).matches(path);
  });
}

String Stack::stackName() const {
  if (state_->nestedResource == nullptr) return state_->stackName;
  // The name is in the id: `arn:…:stack/NAME/…`.
  return insideOr(internal::pseudoParameterOf(*this, "AWS::StackName"),
                  Fn::select(1, Fn::split("/", state_->nestedResource->ref())));
}

std::string Stack::environment() const {
  const auto part = [](const String& value, const char* unknown) {
    return value.isUnresolved() ? std::string(unknown) : std::string(value.literal());
  };
  return "aws://" + part(state_->account, "unknown-account") + "/" +
         part(state_->region, "unknown-region");
}

const std::string& Stack::artifactId() const { return state_->artifactId; }
std::string Stack::templateFile() const {
  return state_->artifactId + (nested() ? ".nested.template.json" : ".template.json");
}

List<String> Stack::availabilityZones() {
  if (state_->account.isUnresolved() || state_->region.isUnresolved()) {
    const Json fallback = node().tryGetContext("aws:cdk:availability-zones:fallback");
    if (fallback.has_value()) return List<String>(static_cast<const Value&>(fallback));
    return {Fn::select(0, Fn::getAzs()), Fn::select(1, Fn::getAzs())};
  }
  const Json zones = ContextProvider::getValue(
      *this, {.dummyValue = Json::array({"dummy1a", "dummy1b", "dummy1c"}),
              .provider = "availability-zones"});
  if (zones.kind() != ValueKind::LIST) {
    fail(*this, "availabilityZones",
         "the context provider gave " + zones.describe() + "; a list of zones is wanted");
  }
  return List<String>(static_cast<const Value&>(zones));
}

String Stack::regionalFact(std::string_view factName, String defaultValue) {
  if (state_->region.isUnresolved()) {
    return internal::regionFactAtDeployment(*this, factName, defaultValue);
  }
  const std::string_view region = state_->region.literal();
  if (const auto fact = internal::regionFact(region, factName)) return String(*fact);
  if (defaultValue.has_value()) return defaultValue;
  fail(*this, "regionalFact",
       "nothing is known of '" + std::string(factName) + "' in region '" + std::string(region) +
           "'");
}

bool Stack::terminationProtection() const noexcept { return state_->terminationProtection; }
void Stack::setTerminationProtection(bool on) noexcept { state_->terminationProtection = on; }
TemplateOptions& Stack::templateOptions() const noexcept { return state_->templateOptions; }
TagManager& Stack::tags() const { return *state_->tags; }
IStackSynthesizer& Stack::synthesizer() const noexcept { return *state_->synthesizer; }
Ref<CfnResource> Stack::nestedStackResource() const noexcept {
  return Ref<CfnResource>::fromPointer(state_->nestedResource);
}
bool Stack::nested() const noexcept { return state_->nestedParent != nullptr; }
Ref<Stack> Stack::nestedStackParent() const noexcept {
  return Ref<Stack>::fromPointer(state_->nestedParent);
}
bool Stack::crossRegionReferences() const noexcept {
  return state_->props.crossRegionReferences.value_or(false);
}

String Stack::formatArn(const ArnComponents& components) const {
  return Arn::format(components, *this);
}

ArnComponents Stack::splitArn(String arn, ArnFormat format) const {
  return Arn::split(std::move(arn), format);
}

Json Stack::resolve(const Value& value) const {
  internal::Resolver resolver(const_cast<Stack&>(*this));
  return Json(resolver.resolve(value));
}

String Stack::toJsonString(Json value, int indent) const {
  if (value.isAbsent()) return {};
  return String(internal::lazyValue(
      [value = std::move(value), indent](const ResolveContext& context) {
        return internal::jsonTextWithTokens(
            context.resolver->resolveWithKeys(value), indent,
            [&context](const Value& list) { return internal::quotedList(context.stack, list); });
      },
      {.hint = internal::TypeHint::TEXT, .displayHint = "JSON text"}));
}

String Stack::toYamlString(Json value) const {
  if (value.isAbsent()) return {};
  return String(internal::lazyValue(
      [value = std::move(value)](const ResolveContext& context) {
        return internal::yamlTextWithTokens(context.resolve(value));
      },
      {.hint = internal::TypeHint::TEXT, .displayHint = "YAML text"}));
}

void Stack::addDependency(Stack& target, std::string_view reason) {
  internal::deployAfter(*this, target, reason);
}

std::vector<Stack*> Stack::dependencies() const {
  std::vector<Stack*> stacks;
  for (const auto& dependency : state_->dependencies) stacks.push_back(dependency.target);
  return stacks;
}

void Stack::addStackTag(std::string_view tagName, String tagValue) {
  state_->tags->setTag(tagName, std::move(tagValue));
}

void Stack::removeStackTag(std::string_view tagName) { state_->tags->removeTag(tagName, 0); }

void Stack::addTransform(std::string transform) {
  auto& transforms = state_->templateOptions.transforms;
  if (std::find(transforms.begin(), transforms.end(), transform) == transforms.end()) {
    transforms.push_back(std::move(transform));
  }
}

void Stack::addMetadata(std::string_view key, Json value) {
  state_->templateOptions.metadata.emplace_back(std::string(key), std::move(value));
}

void Stack::renameLogicalId(std::string oldId, std::string newId) {
  if (state_->renames.contains(oldId)) {
    fail(*this, "renameLogicalId",
         "'" + oldId + "' is already renamed to '" + state_->renames.at(oldId) + "'");
  }
  state_->renames.emplace(std::move(oldId), std::move(newId));
}

void Stack::reportMissingContextKey(MissingContext report) {
  auto& missing = state_->missing;
  const bool isKnown = std::any_of(missing.begin(), missing.end(), [&report](const auto& entry) {
    return entry.key == report.key;
  });
  if (!isKnown) missing.push_back(std::move(report));
}

std::string Stack::allocateLogicalId(const CfnElement& element) {
  const auto ids = internal::idsBelow(element, this);
  try {
    return internal::uniqueId(ids);
  } catch (const std::exception& error) {
    throw ValidationError(std::string("no logical id can be made: ") + error.what(),
                          internal::errorContext(element));
  }
}

}  // namespace cdk

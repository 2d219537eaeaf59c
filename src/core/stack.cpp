#include <cdk/core/stack.hpp>

#include "identifiers.hpp"
#include "json_text.hpp"
#include "node_state.hpp"
#include "resolver.hpp"
#include "stack_state.hpp"

#include <cdk/core/arn.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_output.hpp>
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
  state.synthesizer = state.props.synthesizer ? state.props.synthesizer->clone()
                                              : std::make_shared<DefaultStackSynthesizer>();
  state.synthesizer->bind(*this);
}

Stack::~Stack() = default;

Stack& Stack::of(const IConstruct& construct) {
  Stack* stack = construct.node().state().stack;
  if (stack == nullptr) {
    throw ConstructError("it is not below a Stack", internal::errorContext(construct));
  }
  return *stack;
}

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
String Stack::stackId() const { return Aws::STACK_ID; }
String Stack::notificationArnsToken() const {
  return String(static_cast<const Value&>(Aws::NOTIFICATION_ARNS));
}
String Stack::stackName() const { return state_->stackName; }

std::string Stack::environment() const {
  const auto part = [](const String& value, const char* unknown) {
    return value.isUnresolved() ? std::string(unknown) : std::string(value.literal());
  };
  return "aws://" + part(state_->account, "unknown-account") + "/" +
         part(state_->region, "unknown-region");
}

const std::string& Stack::artifactId() const { return state_->artifactId; }
std::string Stack::templateFile() const { return state_->artifactId + ".template.json"; }

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

namespace {

// JSON text in pieces: what is known is one literal, what isn't becomes a token between.
class JsonPieces {
 public:
  explicit JsonPieces(int indent) : indent_(indent) {}

  void append(const Value& value, int depth) {
    switch (value.kind()) {
      case ValueKind::OBJECT:
        if (internal::isIntrinsicObject(value)) {
          appendIntrinsic(value);
          return;
        }
        appendAll(value, '{', '}', depth);
        return;
      case ValueKind::LIST: appendAll(value, '[', ']', depth); return;
      default: internal::appendJson(literal_, value);
    }
  }

  Value finish() {
    flush();
    return internal::minimalJoin("", parts_);
  }

 private:
  void appendAll(const Value& value, char open, char close, int depth) {
    literal_.push_back(open);
    bool first = true;
    for (const auto& [name, member] : value.entries()) {
      if (!first) literal_.push_back(',');
      first = false;
      newLine(depth + 1);
      if (open == '{') {
        internal::appendJsonString(literal_, name);
        literal_ += indent_ < 0 ? ":" : ": ";
      }
      append(member, depth + 1);
    }
    if (!first) newLine(depth);
    literal_.push_back(close);
  }

  // Text is quoted; the literal parts of a join inside it are escaped as JSON text.
  void appendIntrinsic(const Value& value) {
    literal_.push_back('"');
    flush();
    parts_.push_back(escaped(value));
    literal_.push_back('"');
  }

  static std::string escapedText(std::string_view text) {
    std::string quoted;
    internal::appendJsonString(quoted, text);
    return quoted.substr(1, quoted.size() - 2);
  }

  static Value escaped(const Value& value) {
    const Value join = value.member("Fn::Join");
    if (!internal::is(join, internal::NodeKind::LIST)) return value;
    const auto& arguments = internal::nodeAs<internal::ListNode>(join).elements;
    if (arguments.size() != 2 || !internal::is(arguments[1], internal::NodeKind::LIST))
      return value;
    std::vector<Value> parts;
    for (const Value& part : internal::nodeAs<internal::ListNode>(arguments[1]).elements) {
      parts.push_back(
          internal::is(part, internal::NodeKind::TEXT)
              ? internal::textValue(escapedText(internal::nodeAs<internal::TextNode>(part).text))
              : part);
    }
    const Value delimiter =
        internal::textValue(escapedText(internal::nodeAs<internal::TextNode>(arguments[0]).text));
    return internal::objectOf(
        {{"Fn::Join", internal::listOf({delimiter, internal::listOf(std::move(parts))})}});
  }

  void newLine(int depth) {
    if (indent_ < 0) return;
    literal_.push_back('\n');
    literal_.append(static_cast<std::size_t>(indent_ * depth), ' ');
  }

  void flush() {
    if (literal_.empty()) return;
    parts_.push_back(internal::textValue(literal_));
    literal_.clear();
  }

  int indent_;
  std::string literal_;
  std::vector<Value> parts_;
};

}  // namespace

String Stack::toJsonString(Json value, int indent) const {
  return String(
      internal::lazyValue([value = std::move(value), indent](const ResolveContext& context) {
        internal::Resolver resolver(context.stack, context.preparing);
        JsonPieces pieces(indent);
        pieces.append(resolver.resolve(value), 0);
        return pieces.finish();
      }));
}

void Stack::addDependency(Stack& target, std::string_view reason) {
  if (&target == this) return;
  if (&target.node().root() != &node().root()) {
    throw ConstructError("it cannot depend on stack '" + target.node().path() + "' of another app",
                         internal::errorContext(*this));
  }
  if (Stage::of(*this).get() != Stage::of(target).get()) {
    throw ConstructError("it cannot depend on stack '" + target.node().path() +
                             "' of another stage; dependencies stay within a stage",
                         internal::errorContext(*this));
  }
  for (const auto& [stack, why] : state_->dependencies) {
    if (stack == &target) return;
  }
  // A path from the target back to here would be a cycle; both ends are named.
  std::vector<Stack*> pending{&target};
  std::vector<const Stack*> seen;
  while (!pending.empty()) {
    Stack* at = pending.back();
    pending.pop_back();
    if (std::find(seen.begin(), seen.end(), at) != seen.end()) continue;
    seen.push_back(at);
    for (const auto& [next, why] : at->state().dependencies) {
      if (next == this) {
        const SourceLocation there = target.node().location();
        throw CycleError("stack '" + target.node().path() + "' (created at " + there.file + ":" +
                             std::to_string(there.line) + ") already depends on it" +
                             (why.empty() ? "" : " (" + why + ")") + "; depending on it in turn" +
                             (reason.empty() ? "" : " (" + std::string(reason) + ")") +
                             " would be a cycle",
                         internal::errorContext(*this));
      }
      pending.push_back(next);
    }
  }
  state_->dependencies.emplace_back(&target, std::string(reason));
}

std::vector<Stack*> Stack::dependencies() const {
  std::vector<Stack*> stacks;
  for (const auto& [stack, reason] : state_->dependencies) stacks.push_back(stack);
  return stacks;
}

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

void Stack::reportMissingContext(std::string_view key, std::string_view provider, Json props) {
  for (const auto& missing : state_->missing) {
    if (missing.key == key) return;
  }
  state_->missing.push_back({std::string(key), std::string(provider), std::move(props)});
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

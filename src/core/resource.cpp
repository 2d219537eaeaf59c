#include <algorithm>

#include <cdk/core/arn.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/core/stack.hpp>

#include "digest.hpp"
#include "node_state.hpp"
#include "value_node.hpp"

namespace cdk {
namespace {

constexpr std::size_t kStackPart = 25;
constexpr std::size_t kIdPart = 24;
constexpr std::size_t kHashPart = 12;

constinit const internal::PseudoNode generateIfNeeded{"PhysicalName.GENERATE_IF_NEEDED", false};

bool isAbroad(const Stack& owner, const Stack& user) {
  return owner.environment() != user.environment();
}

CfnResource& mainResource(const IConstruct& construct, std::string_view purpose) {
  if (const Ref<CfnResource> resource = construct.node().defaultChild<CfnResource>()) {
    return *resource;
  }
  throw ConstructError(std::string(purpose) +
                           " is possible only where the default child is a CfnResource; do it on "
                           "the CfnResource itself",
                       internal::errorContext(construct));
}

}  // namespace

constinit const String PhysicalName::GENERATE_IF_NEEDED{Value::adopt(&generateIfNeeded)};

Resource::Resource(Scope scope, ResourceProps props) : Construct(std::move(scope)) {
  const Stack& owner = Stack::of(*this);
  env_ = {.account = owner.account(), .region = owner.region()};
  if (props.environmentFromArn.has_value()) {
    if (props.account.has_value() || props.region.has_value()) {
      fail(*this, "environmentFromArn",
           "is " + props.environmentFromArn.describe() +
               "; either it or account and region can be given, not both");
    }
    const ArnComponents arn = Arn::split(props.environmentFromArn, ArnFormat::SLASH_RESOURCE_NAME);
    env_ = {.account = arn.account, .region = arn.region};
  }
  if (props.account.has_value()) env_.account = props.account;
  if (props.region.has_value()) env_.region = props.region;

  if (props.physicalName.node_ptr() == &generateIfNeeded) {
    isGeneratedIfNeeded_ = true;
    physicalName_ = String(internal::lazyValue(
        [this](const ResolveContext&) -> Value { return crossEnvironmentName_; }));
  } else {
    physicalName_ = std::move(props.physicalName);
    if (!physicalName_.isUnresolved()) crossEnvironmentName_ = physicalName_;
  }
}

Stack& Resource::stack() const noexcept { return *node().state().stack; }

ResourceEnvironment Resource::env() const { return env_; }

void Resource::applyRemovalPolicy(RemovalPolicy policy) {
  mainResource(*this, "a removal policy").applyRemovalPolicy(policy);
}

String Resource::referenceTo(std::string_view property) const {
  return mainResource(*this, "a reference to it").referenceTo(property);
}

String Resource::getResourceNameAttribute(String nameAttr) const {
  return String(internal::lazyValue(
      [this, nameAttr = std::move(nameAttr)](const ResolveContext& context) -> Value {
        if (!isAbroad(stack(), context.stack)) return nameAttr;
        enableCrossEnvironment();
        return crossEnvironmentName_;
      }));
}

String Resource::getResourceArnAttribute(String arnAttr, const ArnComponents& components) const {
  return String(internal::lazyValue(
      [this, arnAttr = std::move(arnAttr), components](const ResolveContext& context) -> Value {
        if (!isAbroad(stack(), context.stack)) return arnAttr;
        enableCrossEnvironment();
        return stack().formatArn(components);
      }));
}

void Resource::enableCrossEnvironment() const {
  if (crossEnvironmentName_.has_value()) return;
  if (!isGeneratedIfNeeded_) {
    throw ValidationError(
        "another account or region refers to it, which needs a physical name that is known before "
        "deployment; give it a name as text or PhysicalName::GENERATE_IF_NEEDED",
        internal::errorContext(*this, "physicalName"));
  }
  crossEnvironmentName_ = generatePhysicalName();
}

std::string Resource::generatePhysicalName() const {
  const Stack& owner = Stack::of(*this);
  const auto known = [this](const String& value, const char* what) {
    if (!value.isUnresolved()) return std::string(value.literal());
    throw ValidationError(std::string("no physical name can be generated, as the ") + what +
                              " of its stack is not known",
                          internal::errorContext(*this, "physicalName"));
  };
  const std::string stackName = known(owner.stackName(), "name");
  const std::string region = known(owner.region(), "region");
  const std::string account = known(owner.account(), "account");
  const std::string id = Names::nodeUniqueId(node());
  std::string name = stackName.substr(0, kStackPart);
  name += id.size() > kIdPart ? id.substr(id.size() - kIdPart) : id;
  name += internal::sha256Hex(stackName + id + region + account).substr(0, kHashPart);
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return name;
}

}  // namespace cdk

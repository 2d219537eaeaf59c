#include <algorithm>

#include <cdk/core/arn.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/core/stack.hpp>

#include "digest.hpp"
#include "node_state.hpp"
#include "stack_state.hpp"
#include "value_node.hpp"

namespace cdk {
namespace {

constexpr std::size_t kStackPart = 25;
constexpr std::size_t kIdPart = 24;
constexpr std::size_t kHashPart = 12;

constinit const internal::PseudoNode generateIfNeeded{"PhysicalName.GENERATE_IF_NEEDED", false};

/// True where the user cannot refer to what deployment finds out, but only to a name.
bool isAbroad(const Stack& owner, const Stack& user) {
  if (!owner.account().equals(user.account())) return true;
  return !owner.region().equals(user.region()) && !user.crossRegionReferences();
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

bool Resource::isResource(const IConstruct& construct) noexcept {
  return dynamic_cast<const IResource*>(&construct) != nullptr;
}

bool Resource::isOwnedResource(const IConstruct& construct) {
  return construct.node().defaultChild<CfnResource>().has_value();
}

Stack& Resource::stack() const noexcept { return *node().state().stack; }

ResourceEnvironment Resource::env() const { return env_; }

void Resource::applyRemovalPolicy(RemovalPolicy policy) {
  mainResource(*this, "a removal policy").applyRemovalPolicy(policy);
}

void Resource::applyCrossStackReferenceStrength(ReferenceStrength strength) {
  mainResource(*this, "saying how other stacks refer to it")
      .applyCrossStackReferenceStrength(strength);
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
        "deployment; give it a name as text or PhysicalName::GENERATE_IF_NEEDED (to another region "
        "of the account, crossRegionReferences of the stack that refers to it will do, too)",
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
  // Of a nested stack, the name that it would have: its own is not known before deployment.
  const std::string& stackName = owner.state().stackName;
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

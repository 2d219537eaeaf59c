#include <cdk/lambda/network_connector.hpp>

#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda/cfn_network_connector.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace cdk::lambda {

namespace {

constexpr std::size_t MOST_SECURITY_GROUPS = 5;
constexpr std::size_t MOST_SUBNETS = 16;
constexpr const char* OPERATOR_POLICY = "AWSLambdaNetworkConnectorOperatorPolicy";
// The parts of `arn:aws:lambda:region:account:network-connector:name`; a version may follow.
constexpr std::size_t ARN_PARTS = 7;

void checkCount(const IConstruct& connector, std::string_view property, std::size_t count,
                std::size_t most) {
  if (count >= 1 && count <= most) return;
  fail(connector, property,
       std::to_string(count) + " are not allowed; there are 1 to " + std::to_string(most));
}

String textOf(NetworkConnectorComputeType type) {
  return type == NetworkConnectorComputeType::WEB_FUNCTION ? "WebFunction" : "MicroVm";
}

CfnNetworkConnector::ConfigProperty configOf(const IConstruct& connector,
                                             const VpcEgressConfiguration& config) {
  checkCount(connector, "securityGroups", config.securityGroups.size(), MOST_SECURITY_GROUPS);
  const ec2::SelectedSubnets selected = config.vpc->selectSubnets(config.vpcSubnets);
  checkCount(connector, "vpcSubnets", selected.subnetIds.size(), MOST_SUBNETS);
  std::vector<String> groupIds;
  for (const ec2::ISecurityGroup& group : config.securityGroups) {
    groupIds.push_back(group.securityGroupId());
  }
  const bool isDualStack = config.networkProtocol == NetworkConnectorProtocol::DUAL_STACK;
  return {.vpcEgressConfiguration = {
              // A token, as the facts on the resource do not know all types yet.
              .associatedComputeResourceTypes = Token(
                  Lazy::any([type = textOf(config.computeType)] { return Json::array({type}); })),
              .networkProtocol = String(isDualStack ? "DualStack" : "IPv4"),
              .securityGroupIds = groupIds,
              .subnetIds = selected.subnetIds}};
}

/// Attaches the policy that the role needs, and says what is left to do.
void prepareRole(NetworkConnector& connector, iam::IRole& role) {
  const bool isOwn = iam::principalIsOwnedResource(role);
  if (isOwn) {
    role.addManagedPolicy(iam::ManagedPolicy::fromAwsManagedPolicyName(OPERATOR_POLICY));
    Annotations::of(connector).addWarningV2(
        "@aws-cdk/aws-lambda:networkConnectorOperatorRoleShared",
        "the operator role '" + role.node().path() + "' got the policy " + OPERATOR_POLICY +
            "; the service assumes it for any connector, so let it be for this one alone");
  } else {
    Annotations::of(connector).addWarningV2(
        "@aws-cdk/aws-lambda:networkConnectorOperatorRoleNotModified",
        "the operator role '" + role.node().path() +
            "' cannot be changed here; see that it has the policy " + OPERATOR_POLICY +
            " or what is in it, and is for this connector alone");
  }
}

class ImportedNetworkConnector final : public Resource, public virtual INetworkConnector {
 public:
  ImportedNetworkConnector(Scope scope, NetworkConnectorAttributes attrs)
      : Resource(std::move(scope), {.environmentFromArn = attrs.networkConnectorArn}),
        arn_(attrs.networkConnectorArn),
        latestVersionArn_(std::move(attrs.latestVersionArn)) {}

  [[nodiscard]] String latestVersionArn() const override {
    if (latestVersionArn_.isAbsent()) {
      throw ConstructError("the connector " + arn_.describe() +
                               " was imported without a version; use "
                               "NetworkConnector::fromNetworkConnectorVersionArn",
                           {.constructPath = node().path(), .location = node().location()});
    }
    return latestVersionArn_;
  }
  [[nodiscard]] String networkConnectorArn() const override { return arn_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "LatestVersionArn" ? latestVersionArn() : arn_;
  }

 private:
  String arn_;
  String latestVersionArn_;
};

std::size_t partsOf(const String& arn) {
  const std::string_view text = arn.literal();
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ':')) + 1;
}

}  // namespace

NetworkConnector::NetworkConnector(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.networkConnectorName}),
      operatorRole_(props.operatorRole) {
  if (operatorRole_) {
    prepareRole(*this, *operatorRole_);
  } else {
    operatorRole_ = create<iam::Role>(
        "OperatorRole",
        {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com"),
         .managedPolicies = {iam::ManagedPolicy::fromAwsManagedPolicyName(OPERATOR_POLICY)}});
  }
  std::vector<CfnTag> tags;
  if (!props.tags.empty()) {
    for (const auto& [key, value] : props.tags.literal()) {
      tags.push_back({.key = key, .value = value});
    }
  }
  resource_ = &create<CfnNetworkConnector>(
      "Resource", {.configuration = configOf(*this, props.configuration.config()),
                   .name = physicalName(),
                   .operatorRole = operatorRole_->roleArn(),
                   .tags = tags.empty() ? List<CfnTag>() : List<CfnTag>(tags)});
}

String NetworkConnector::latestVersionArn() const { return resource_->attrLatestVersionArn(); }

String NetworkConnector::networkConnectorArn() const { return resource_->attrArn(); }

bool NetworkConnector::isNetworkConnector(const IConstruct& construct) {
  return dynamic_cast<const NetworkConnector*>(&construct) != nullptr;
}

INetworkConnector& NetworkConnector::fromNetworkConnectorAttributes(
    IConstruct& scope, ConstructId id, NetworkConnectorAttributes attrs) {
  return scope.create<ImportedNetworkConnector>(std::move(id), std::move(attrs));
}

INetworkConnector& NetworkConnector::fromNetworkConnectorArn(IConstruct& scope, ConstructId id,
                                                             String networkConnectorArn) {
  if (!networkConnectorArn.isUnresolved() && partsOf(networkConnectorArn) > ARN_PARTS) {
    fail(scope, "networkConnectorArn",
         networkConnectorArn.describe() +
             " ends in a version; use NetworkConnector::fromNetworkConnectorVersionArn");
  }
  return fromNetworkConnectorAttributes(scope, std::move(id),
                                        {.networkConnectorArn = std::move(networkConnectorArn)});
}

INetworkConnector& NetworkConnector::fromNetworkConnectorVersionArn(
    IConstruct& scope, ConstructId id, String networkConnectorVersionArn) {
  const List<String> parts = Fn::split(":", networkConnectorVersionArn);
  if (!networkConnectorVersionArn.isUnresolved() && parts.size() != ARN_PARTS + 1) {
    fail(scope, "networkConnectorVersionArn",
         networkConnectorVersionArn.describe() +
             " does not end in a version; use NetworkConnector::fromNetworkConnectorArn");
  }
  String arn = networkConnectorVersionArn.isUnresolved() ? String("arn") : Fn::select(0, parts);
  for (std::size_t i = 1; i < ARN_PARTS; ++i) arn += ":" + Fn::select(i, parts);
  return fromNetworkConnectorAttributes(
      scope, std::move(id),
      {.latestVersionArn = std::move(networkConnectorVersionArn), .networkConnectorArn = arn});
}

}  // namespace cdk::lambda

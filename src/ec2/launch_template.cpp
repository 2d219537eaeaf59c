#include <cdk/ec2/launch_template.hpp>

#include <array>
#include <cstdio>
#include <ctime>
#include <string>
#include <utility>

#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/tags.hpp>
#include <cdk/ec2/cfn_launch_template.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/placement_group.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/iam/cfn_instance_profile.hpp>
#include <cdk/iam/instance_profile.hpp>
#include <cdk/iam/role.hpp>

#include "block_device_checks.hpp"
#include "instance_texts.hpp"

namespace cdk::ec2 {

namespace {

using Data = CfnLaunchTemplate::LaunchTemplateDataProperty;

const char* text(SpotInstanceInterruption behavior) {
  switch (behavior) {
    case SpotInstanceInterruption::STOP: return "stop";
    case SpotInstanceInterruption::HIBERNATE: return "hibernate";
    case SpotInstanceInterruption::TERMINATE: break;
  }
  return "terminate";
}

const char* text(SpotRequestType type) {
  return type == SpotRequestType::PERSISTENT ? "persistent" : "one-time";
}

const char* text(LaunchTemplateHttpTokens tokens) {
  return tokens == LaunchTemplateHttpTokens::REQUIRED ? "required" : "optional";
}

/// Such as `Thu, 01 Jan 2026 00:00:00 GMT`.
std::string httpDate(std::chrono::system_clock::time_point when) {
  constexpr std::array<const char*, 7> DAYS = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array<const char*, 12> MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::time_t seconds = std::chrono::system_clock::to_time_t(when);
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  std::array<char, 64> buffer{};
  const int length =
      std::snprintf(buffer.data(), buffer.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                    DAYS.at(static_cast<std::size_t>(utc.tm_wday)), utc.tm_mday,
                    MONTHS.at(static_cast<std::size_t>(utc.tm_mon)), utc.tm_year + 1900,
                    utc.tm_hour, utc.tm_min, utc.tm_sec);
  return {buffer.data(), static_cast<std::size_t>(length)};
}

String enabledText(const Boolean& value) {
  if (value.isAbsent()) return {};
  return value.literal() ? "enabled" : "disabled";
}

CfnLaunchTemplate::InstanceMarketOptionsProperty marketOptions(
    const LaunchTemplate& scope, const LaunchTemplateSpotOptions& options) {
  CfnLaunchTemplate::SpotOptionsProperty spot;
  if (options.blockDuration) {
    const Number hours = options.blockDuration->toHours();
    if (hours.literal() < 1 || hours.literal() > 6) {
      Annotations::of(scope).addError(
          "spotOptions.blockDuration: " + Json(hours).dump() +
          " hours are not allowed; a whole number from 1 to 6 is wanted");
    }
    spot.blockDurationMinutes = hours.literal() * 60;
  }
  if (options.interruptionBehavior) {
    spot.instanceInterruptionBehavior = text(*options.interruptionBehavior);
  }
  if (options.maxPrice.has_value()) spot.maxPrice = Json(options.maxPrice).dump();
  if (options.requestType) spot.spotInstanceType = text(*options.requestType);
  if (options.validUntil) spot.validUntil = httpDate(*options.validUntil);
  const bool empty = spot.blockDurationMinutes.isAbsent() &&
                     spot.instanceInterruptionBehavior.isAbsent() && spot.maxPrice.isAbsent() &&
                     spot.spotInstanceType.isAbsent() && spot.validUntil.isAbsent();
  if (empty) spot = CfnLaunchTemplate::SpotOptionsProperty::absent();
  return {.marketType = "spot", .spotOptions = spot};
}

CfnLaunchTemplate::CpuOptionsProperty cpuOptions(const LaunchTemplateCpuOptions& options) {
  const bool any = options.amdSevSnp.has_value() || options.coreCount.has_value() ||
                   options.nestedVirtualization.has_value() || options.threadsPerCore.has_value();
  if (!any) return CfnLaunchTemplate::CpuOptionsProperty::absent();
  CfnLaunchTemplate::CpuOptionsProperty result{.coreCount = options.coreCount,
                                               .threadsPerCore = options.threadsPerCore};
  if (options.amdSevSnp.has_value()) result.amdSevSnp = enabledText(options.amdSevSnp);
  if (options.nestedVirtualization.has_value()) {
    result.nestedVirtualization = enabledText(options.nestedVirtualization);
  }
  return result;
}

CfnLaunchTemplate::MetadataOptionsProperty metadataOptions(const LaunchTemplate& scope,
                                                           const LaunchTemplateProps& props) {
  const bool requireTokens = props.requireImdsv2.value_or(false);
  if (requireTokens && props.httpTokens == LaunchTemplateHttpTokens::OPTIONAL) {
    Annotations::of(scope).addError(
        "httpTokens: OPTIONAL contradicts requireImdsv2; leave it out or say REQUIRED");
  }
  const bool any = props.httpEndpoint.has_value() || props.httpProtocolIpv6.has_value() ||
                   props.httpPutResponseHopLimit.has_value() || props.httpTokens.has_value() ||
                   props.instanceMetadataTags.has_value() || requireTokens;
  if (!any) return CfnLaunchTemplate::MetadataOptionsProperty::absent();
  CfnLaunchTemplate::MetadataOptionsProperty result{
      .httpEndpoint = enabledText(props.httpEndpoint),
      .httpProtocolIpv6 = enabledText(props.httpProtocolIpv6),
      .httpPutResponseHopLimit = props.httpPutResponseHopLimit,
      .instanceMetadataTags = enabledText(props.instanceMetadataTags)};
  if (requireTokens) {
    result.httpTokens = text(LaunchTemplateHttpTokens::REQUIRED);
  } else if (props.httpTokens) {
    result.httpTokens = text(*props.httpTokens);
  }
  return result;
}

List<CfnTag> renderedTags(const TagManager& tags) {
  std::vector<CfnTag> result;
  for (const auto& [index, tag] : tags.renderTags().entries()) {
    result.push_back({.key = String(tag.member("Key")), .value = String(tag.member("Value"))});
  }
  return result;
}

}  // namespace

LaunchTemplateSpotOptions LaunchTemplateSpotOptions::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

LaunchTemplateCpuOptions LaunchTemplateCpuOptions::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

LaunchTemplate::LaunchTemplate(Scope scope, Props props)
    : Resource(std::move(scope)),
      instanceType_(props.instanceType),
      tags_(std::make_unique<TagManager>(TagType::KEY_VALUE, "AWS::EC2::LaunchTemplate")) {
  if (props.instanceProfile && props.role) {
    refuseTwoRoles(*this, *props.role);
  }
  if (props.keyName.has_value() && props.keyPair) {
    refuseTwoKeys(*this, props.keyName);
  }
  if (const Number& limit = props.httpPutResponseHopLimit;
      limit.has_value() && !limit.isUnresolved() && (limit.literal() < 1 || limit.literal() > 64)) {
    Annotations::of(*this).addError("httpPutResponseHopLimit: " + Json(limit).dump() +
                                    " is not allowed; it is from 1 to 64");
  }
  if (props.versionDescription.has_value() && !props.versionDescription.isUnresolved() &&
      props.versionDescription.literal().size() > 255) {
    fail(*this, "versionDescription",
         "it has " + std::to_string(props.versionDescription.literal().size()) +
             " characters; at most 255 are allowed");
  }

  Data data;
  if (props.instanceProfile) {
    role_ = props.instanceProfile->role();
    data.iamInstanceProfile = {.arn = props.instanceProfile->instanceProfileArn()};
  } else if (props.role) {
    role_ = props.role;
    const auto& profile =
        create<iam::CfnInstanceProfile>("Profile", {.roles = {role_->roleName()}});
    data.iamInstanceProfile = {.arn = profile.attrArn()};
  }
  if (role_) grantPrincipal_ = role_->grantPrincipal();
  if (props.securityGroup) {
    connections_.emplace(ConnectionsProps{.securityGroups = {props.securityGroup}});
  }
  if (props.machineImage) {
    MachineImageConfig image = props.machineImage->getImage(*this);
    osType_ = image.osType;
    imageId_ = image.imageId;
    userData_ = std::move(image.userData);
  }
  if (props.userData) userData_ = props.userData;
  if (osType_ && props.keyPair) requireCompatibleKeyPair(*this, *props.keyPair, *osType_);

  const List<String> securityGroupIds = Lazy::list([this] {
    std::vector<String> ids;
    if (connections_) {
      for (const ISecurityGroup& group : connections_->securityGroups()) {
        ids.push_back(group.securityGroupId());
      }
    }
    return ids.empty() ? List<String>() : List<String>(ids);
  });
  if (props.associatePublicIpAddress.has_value()) {
    using NetworkInterface = CfnLaunchTemplate::NetworkInterfaceProperty;
    data.networkInterfaces =
        std::vector<NetworkInterface>{{.associatePublicIpAddress = props.associatePublicIpAddress,
                                       .deviceIndex = 0,
                                       .groups = securityGroupIds}};
  } else {
    data.securityGroupIds = securityGroupIds;
  }
  if (!props.blockDevices.empty()) {
    data.blockDeviceMappings = renderBlockDevices<CfnLaunchTemplate::BlockDeviceMappingProperty>(
        *this, props.blockDevices, "");
  }
  if (props.cpuCredits) data.creditSpecification = {.cpuCredits = creditText(*props.cpuCredits)};
  data.cpuOptions = cpuOptions(props.cpuOptions);
  data.disableApiTermination = props.disableApiTermination;
  data.ebsOptimized = props.ebsOptimized;
  if (props.nitroEnclaveEnabled.has_value()) {
    data.enclaveOptions = {.enabled = props.nitroEnclaveEnabled};
  }
  if (props.hibernationConfigured.has_value()) {
    data.hibernationOptions = {.configured = props.hibernationConfigured};
  }
  data.imageId = imageId_;
  if (instanceType_) data.instanceType = instanceType_->toString();
  if (props.instanceInitiatedShutdownBehavior) {
    data.instanceInitiatedShutdownBehavior = shutdownText(*props.instanceInitiatedShutdownBehavior);
  }
  if (isPresent(props.spotOptions)) {
    data.instanceMarketOptions = marketOptions(*this, props.spotOptions);
  }
  data.keyName = props.keyPair ? props.keyPair->keyPairName() : props.keyName;
  data.metadataOptions = metadataOptions(*this, props);
  if (props.detailedMonitoring.has_value()) data.monitoring = {.enabled = props.detailedMonitoring};
  if (props.placementGroup) {
    data.placement = {.groupName = props.placementGroup->placementGroupName()};
  }
  data.userData =
      Lazy::string([this] { return userData_ ? Fn::base64(userData_->render()) : String(); });
  using TagSpecification = CfnLaunchTemplate::TagSpecificationProperty;
  data.tagSpecifications = Lazy::listOf<TagSpecification>(
      [this] {
        std::vector<TagSpecification> specifications;
        if (tags_->hasTags()) {
          for (const char* type : {"instance", "volume"}) {
            specifications.push_back({.resourceType = type, .tags = renderedTags(*tags_)});
          }
        }
        return List<TagSpecification>(specifications);
      },
      true);
  using OwnTagSpecification = CfnLaunchTemplate::LaunchTemplateTagSpecificationProperty;
  resource_ = &create<CfnLaunchTemplate>(
      "Resource", {.launchTemplateData = std::move(data),
                   .launchTemplateName = props.launchTemplateName,
                   .tagSpecifications = Lazy::listOf<OwnTagSpecification>(
                       [this] {
                         std::vector<OwnTagSpecification> specifications;
                         if (tags_->hasTags()) {
                           specifications.push_back(
                               {.resourceType = "launch-template", .tags = renderedTags(*tags_)});
                         }
                         return List<OwnTagSpecification>(specifications);
                       },
                       true),
                   .versionDescription = props.versionDescription});
  if (role_) resource_->node().addDependency(*role_);
  Tags::of(*this).add("Name", node().path());
}

LaunchTemplate::~LaunchTemplate() = default;

Connections& LaunchTemplate::connections() const {
  if (!connections_) {
    fail(*this, "securityGroup",
         "the launch template was made without one, so there is nothing to allow connections for");
  }
  return *connections_;
}

Handle<iam::IPrincipal> LaunchTemplate::grantPrincipal() const {
  if (!grantPrincipal_) {
    fail(*this, "role",
         "the launch template was made without one, so there is nobody to grant anything to");
  }
  return grantPrincipal_;
}

void LaunchTemplate::addSecurityGroup(ISecurityGroup& securityGroup) {
  if (!connections_) {
    fail(*this, "securityGroup",
         "the launch template was made without one, so '" + securityGroup.node().path() +
             "' cannot be added to it");
  }
  connections_->addSecurityGroup({securityGroup});
}

String LaunchTemplate::launchTemplateId() const { return resource_->ref(); }

String LaunchTemplate::versionNumber() const { return resource_->getAtt("LatestVersionNumber"); }

String LaunchTemplate::defaultVersionNumber() const {
  return resource_->attrDefaultVersionNumber();
}

String LaunchTemplate::latestVersionNumber() const { return resource_->attrLatestVersionNumber(); }

namespace {

/// A launch template that exists already.
class ImportedLaunchTemplate : public Resource, public virtual ILaunchTemplate {
 public:
  ImportedLaunchTemplate(Scope scope, LaunchTemplateAttributes attrs)
      : Resource(std::move(scope)), attrs_(std::move(attrs)) {}

  [[nodiscard]] String launchTemplateId() const override { return attrs_.launchTemplateId; }
  [[nodiscard]] String launchTemplateName() const override { return attrs_.launchTemplateName; }
  [[nodiscard]] String versionNumber() const override {
    return attrs_.versionNumber.value_or(LaunchTemplateSpecialVersions::DEFAULT_VERSION);
  }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    if (property != "LaunchTemplateId") return Resource::referenceTo(property);
    if (attrs_.launchTemplateId.empty()) {
      fail(*this, "launchTemplateId",
           "only the name " + attrs_.launchTemplateName.describe() +
               " is known; import the launch template by its id to refer to it");
    }
    return attrs_.launchTemplateId;
  }

 private:
  LaunchTemplateAttributes attrs_;
};

}  // namespace

ILaunchTemplate& LaunchTemplate::fromLaunchTemplateAttributes(IConstruct& scope, ConstructId id,
                                                              LaunchTemplateAttributes attrs) {
  if (attrs.launchTemplateId.empty() && attrs.launchTemplateName.empty()) {
    fail(scope, "launchTemplateId", "neither it nor launchTemplateName is given; one is wanted");
  }
  if (!attrs.launchTemplateId.empty() && !attrs.launchTemplateName.empty()) {
    fail(scope, "launchTemplateId",
         attrs.launchTemplateId.describe() + " is given beside launchTemplateName " +
             attrs.launchTemplateName.describe() + "; give one of them");
  }
  return scope.create<ImportedLaunchTemplate>(std::move(id), std::move(attrs));
}

}  // namespace cdk::ec2

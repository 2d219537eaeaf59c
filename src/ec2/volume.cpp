#include <cdk/ec2/volume.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>
#include <cdk/ec2/cfn_volume.hpp>
#include <cdk/ec2/instance.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/kms/via_service_principal.hpp>

#include "../core/digest.hpp"
#include "block_device_checks.hpp"

namespace cdk::ec2 {

namespace {

/// What a type of volumes allows; 0 where it takes no IOPS.
struct Limits {
  EbsDeviceVolumeType type;
  double minSize;
  double maxSize;
  double minIops = 0;
  double maxIops = 0;
  double maxIopsPerGib = 0;
};

// https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
constexpr std::array<Limits, 7> LIMITS = {{
    {EbsDeviceVolumeType::GP2, 1, 16384},
    {EbsDeviceVolumeType::GP3, 1, 65536, 3000, 80000, 500},
    {EbsDeviceVolumeType::IO1, 4, 16384, 100, 64000, 50},
    {EbsDeviceVolumeType::IO2, 4, 65536, 100, 256000, 500},
    {EbsDeviceVolumeType::ST1, 125, 16384},
    {EbsDeviceVolumeType::SC1, 125, 16384},
    {EbsDeviceVolumeType::STANDARD, 1, 1024},
}};

const Limits& limitsOf(EbsDeviceVolumeType type) {
  return *std::find_if(LIMITS.begin(), LIMITS.end(),
                       [type](const Limits& limits) { return limits.type == type; });
}

bool isProvisioned(EbsDeviceVolumeType type) {
  return type == EbsDeviceVolumeType::IO1 || type == EbsDeviceVolumeType::IO2;
}

std::string numberText(double number) { return Json(number).dump(); }

bool isHexId(std::string_view id, std::string_view prefix) {
  if (!id.starts_with(prefix)) return false;
  id.remove_prefix(prefix.size());
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  });
}

/// A volume that exists already.
class ImportedVolume : public VolumeBase {
 public:
  ImportedVolume(Scope scope, VolumeAttributes attrs)
      : VolumeBase(std::move(scope)), attrs_(std::move(attrs)) {}

  [[nodiscard]] String availabilityZone() const override { return attrs_.availabilityZone; }
  [[nodiscard]] Ref<kms::IKey> encryptionKey() const override { return attrs_.encryptionKey; }
  [[nodiscard]] String volumeId() const override { return attrs_.volumeId; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "VolumeId" ? volumeId() : VolumeBase::referenceTo(property);
  }

 private:
  VolumeAttributes attrs_;
};

/// The tag that grants by tag put on volume and instances, with the condition it is checked by.
struct GrantTag {
  std::string key;
  std::string value;
  Json condition;
};

GrantTag grantTag(const std::string& prefix, const VolumeBase& volume,
                  const Refs<IConstruct>& constructs, const String& suffix) {
  constexpr std::size_t SUFFIX_LENGTH = 10;
  std::string ids = Names::uniqueId(volume);
  for (const IConstruct& construct : constructs) ids += Names::uniqueId(construct);
  const std::string value = internal::md5Hex(ids);
  std::string end = value.substr(0, SUFFIX_LENGTH);
  std::transform(end.begin(), end.end(), end.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  const std::string key = prefix + "-" + (suffix.has_value() ? std::string(suffix.literal()) : end);
  const std::string operand = "ec2:ResourceTag/" + key;
  return {.key = key,
          .value = value,
          .condition = {{"ForAnyValue:StringEquals", Json::object({{operand, String(value)}})}}};
}

void putTag(VolumeBase& volume, const Refs<IConstruct>& constructs, const GrantTag& tag) {
  Tags::of(volume).add(tag.key, tag.value);
  for (IConstruct& construct : constructs) Tags::of(construct).add(tag.key, tag.value);
}

}  // namespace

VolumeBase::VolumeBase(Scope scope, ResourceProps props)
    : Resource(std::move(scope), std::move(props)) {}

List<String> VolumeBase::grantArns(const Refs<IInstance>& instances) const {
  const String prefix =
      "arn:" + stack().partition() + ":ec2:" + stack().region() + ":" + stack().account() + ":";
  std::vector<String> arns{prefix + "volume/" + volumeId()};
  for (const IInstance& instance : instances) {
    arns.push_back(prefix + "instance/" + instance.instanceId());
  }
  if (instances.empty()) arns.push_back(prefix + "instance/*");
  return arns;
}

iam::Grant VolumeBase::attach(Handle<iam::IGrantable> grantee, const Refs<IInstance>& instances,
                              const Json& conditions) {
  const iam::Grant result = iam::Grant::addToPrincipal({.actions = {"ec2:AttachVolume"},
                                                        .conditions = conditions,
                                                        .grantee = grantee,
                                                        .resourceArns = grantArns(instances)});
  if (const auto key = encryptionKey()) {
    // Attaching an encrypted volume makes EC2 ask for a grant on the key.
    iam::Grant::addToPrincipal(
        {.actions = {"kms:CreateGrant"},
         .conditions = {{"Bool", {{"kms:GrantIsForAWSResource", true}}},
                        {"StringEquals",
                         {{"kms:ViaService", "ec2." + stack().region() + ".amazonaws.com"},
                          {"kms:GrantConstraintType", "EncryptionContextSubset"}}}},
         .grantee = grantee,
         .resourceArns = {key->keyArn()}});
  }
  return result;
}

iam::Grant VolumeBase::grantAttachVolume(Handle<iam::IGrantable> grantee,
                                         Refs<IInstance> instances) {
  return attach(std::move(grantee), instances, {});
}

iam::Grant VolumeBase::grantAttachVolumeByResourceTag(Handle<iam::IGrantable> grantee,
                                                      Refs<IConstruct> constructs,
                                                      String tagKeySuffix) {
  const GrantTag tag = grantTag("VolumeGrantAttach", *this, constructs, tagKeySuffix);
  const iam::Grant result = attach(std::move(grantee), {}, tag.condition);
  putTag(*this, constructs, tag);
  return result;
}

iam::Grant VolumeBase::grantDetachVolume(Handle<iam::IGrantable> grantee,
                                         Refs<IInstance> instances) {
  return iam::Grant::addToPrincipal({.actions = {"ec2:DetachVolume"},
                                     .grantee = std::move(grantee),
                                     .resourceArns = grantArns(instances)});
}

iam::Grant VolumeBase::grantDetachVolumeByResourceTag(Handle<iam::IGrantable> grantee,
                                                      Refs<IConstruct> constructs,
                                                      String tagKeySuffix) {
  const GrantTag tag = grantTag("VolumeGrantDetach", *this, constructs, tagKeySuffix);
  const iam::Grant result = iam::Grant::addToPrincipal({.actions = {"ec2:DetachVolume"},
                                                        .conditions = tag.condition,
                                                        .grantee = std::move(grantee),
                                                        .resourceArns = grantArns({})});
  putTag(*this, constructs, tag);
  return result;
}

void Volume::validate(const VolumeProps& props) const {
  if (!props.size && props.snapshotId.isAbsent()) {
    fail(*this, "size", "neither it nor snapshotId is given; one is wanted");
  }
  if (props.snapshotId.has_value() && !props.snapshotId.isUnresolved() &&
      !isHexId(props.snapshotId.literal(), "snap-")) {
    fail(*this, "snapshotId",
         props.snapshotId.describe() + " is not allowed; it is snap- and hexadecimal digits");
  }
  if (props.encryptionKey && !props.encrypted.value_or(false)) {
    fail(*this, "encryptionKey",
         "'" + props.encryptionKey->node().path() +
             "' is given, but the volume is not encrypted; say true for encrypted");
  }
  if (props.volumeType && isProvisioned(*props.volumeType) && props.iops.isAbsent()) {
    fail(
        *this, "iops",
        std::string("it has to be given for a volume of type ") + ec2::toString(*props.volumeType));
  }
  // The checks are of GP2 where no type is given, whatever the default is.
  const EbsDeviceVolumeType type = props.volumeType.value_or(EbsDeviceVolumeType::GP2);
  const Limits& limits = limitsOf(type);
  if (props.iops.has_value()) validateIops(props, type);
  if (props.enableMultiAttach.value_or(false) && !isProvisioned(type)) {
    fail(*this, "enableMultiAttach",
         std::string("true is not allowed for a volume of type ") + ec2::toString(type) +
             ", only for io1 and io2");
  }
  if (props.size && !props.size->isUnresolved()) {
    const double size = props.size->toGibibytes().literal();
    if (size < limits.minSize || size > limits.maxSize) {
      fail(*this, "size",
           numberText(size) + " GiB is not allowed for a volume of type " + ec2::toString(type) +
               "; it has " + numberText(limits.minSize) + " to " + numberText(limits.maxSize) +
               " GiB");
    }
  }
  if (props.throughput.has_value() && !props.throughput.isUnresolved()) {
    const double throughput = props.throughput.literal();
    if (props.volumeType != EbsDeviceVolumeType::GP3) {
      fail(*this, "throughput",
           numberText(throughput) + " MiB/s is only for volumes of type gp3; volumeType is " +
               (props.volumeType ? ec2::toString(*props.volumeType) : "not given"));
    }
    if (throughput < 125 || throughput > 2000) {
      fail(*this, "throughput",
           numberText(throughput) + " is not allowed; it is 125 to 2000 MiB/s");
    }
  }
  if (props.volumeInitializationRate) {
    if (props.snapshotId.isAbsent()) {
      fail(*this, "volumeInitializationRate",
           "it is only for volumes that are made from a snapshot, and snapshotId is not given");
    }
    validateInitializationRate(*this, *props.volumeInitializationRate);
  }
}

void Volume::validateIops(const VolumeProps& props, EbsDeviceVolumeType type) const {
  const Limits& limits = limitsOf(type);
  if (limits.maxIops == 0) {
    fail(*this, "iops",
         props.iops.describe() + " is not allowed for a volume of type " + ec2::toString(type) +
             ", only for io1, io2 and gp3");
  }
  if (props.iops.isUnresolved()) return;
  const double iops = props.iops.literal();
  if (iops < limits.minIops || iops > limits.maxIops) {
    fail(*this, "iops",
         numberText(iops) + " is not allowed for a volume of type " + ec2::toString(type) +
             "; it has " + numberText(limits.minIops) + " to " + numberText(limits.maxIops));
  }
  if (props.size && !props.size->isUnresolved()) {
    const double size = props.size->toGibibytes().literal();
    if (iops > limits.maxIopsPerGib * size) {
      fail(*this, "iops",
           numberText(iops) + " is too much for " + numberText(size) + " GiB; a volume of type " +
               ec2::toString(type) + " has at most " + numberText(limits.maxIopsPerGib) +
               " for each GiB");
    }
  }
  if (type == EbsDeviceVolumeType::GP3) {
    validateThroughputRatio(*this, props.throughput, props.iops);
  }
}

Volume::Volume(Scope scope, Props props)
    : VolumeBase(std::move(scope), {.physicalName = props.volumeName}),
      availabilityZone_(props.availabilityZone.value()),
      encryptionKey_(props.encryptionKey) {
  validate(props);
  const bool gp3 = FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-ec2:ebsDefaultGp3Volume");
  auto& resource = create<CfnVolume>(
      "Resource",
      {.autoEnableIo = props.autoEnableIo,
       .availabilityZone = availabilityZone_,
       .encrypted = props.encrypted,
       .iops = props.iops,
       .kmsKeyId = encryptionKey_ ? encryptionKey_->keyArn() : String(),
       .multiAttachEnabled =
           props.enableMultiAttach.has_value() ? props.enableMultiAttach : Boolean(false),
       .size = props.size ? props.size->toGibibytes() : Number(),
       .snapshotId = props.snapshotId,
       .throughput = props.throughput,
       .volumeInitializationRate = props.volumeInitializationRate
                                       ? props.volumeInitializationRate->toMebibytes()
                                       : Number(),
       .volumeType = ec2::toString(
           props.volumeType.value_or(gp3 ? EbsDeviceVolumeType::GP3 : EbsDeviceVolumeType::GP2))});
  resource.applyRemovalPolicy(props.removalPolicy);
  if (!props.volumeName.empty()) Tags::of(resource).add("Name", props.volumeName);
  volumeId_ = resource.ref();
  if (encryptionKey_) letEc2UseKey(props);
}

void Volume::letEc2UseKey(const VolumeProps& props) {
  const auto principal =
      kms::ViaServicePrincipal("ec2." + stack().region() + ".amazonaws.com",
                               iam::AccountRootPrincipal())
          .withConditions({{"StringEquals", {{"kms:CallerAccount", stack().account()}}}});
  std::vector<String> actions{"kms:DescribeKey", "kms:GenerateDataKeyWithoutPlainText"};
  if (props.snapshotId.has_value()) actions.emplace_back("kms:ReEncrypt*");
  encryptionKey_->grant(principal, actions);
}

IVolume& Volume::fromVolumeAttributes(IConstruct& scope, ConstructId id, VolumeAttributes attrs) {
  if (!attrs.volumeId.isUnresolved() && !isHexId(attrs.volumeId.literal(), "vol-")) {
    fail(scope, "volumeId",
         attrs.volumeId.describe() + " is not allowed; it is vol- and hexadecimal digits");
  }
  return scope.create<ImportedVolume>(std::move(id), std::move(attrs));
}

}  // namespace cdk::ec2

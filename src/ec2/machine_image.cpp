#include <cdk/ec2/machine_image.hpp>

#include <initializer_list>
#include <utility>
#include <vector>

#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_mapping.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/windows_version.hpp>
#include <cdk/ssm/string_parameter.hpp>

namespace cdk::ec2 {

namespace {

const char* text(AmazonLinuxCpuType type) {
  return type == AmazonLinuxCpuType::ARM_64 ? "arm64" : "x86_64";
}

const char* text(AmazonLinuxEdition edition) {
  // Names of parameters leave out the usual edition.
  return edition == AmazonLinuxEdition::MINIMAL ? "minimal" : "";
}

const char* text(AmazonLinuxGeneration generation) {
  switch (generation) {
    case AmazonLinuxGeneration::AMAZON_LINUX: return "amzn";
    case AmazonLinuxGeneration::AMAZON_LINUX_2: return "amzn2";
    case AmazonLinuxGeneration::AMAZON_LINUX_2022: return "al2022";
    case AmazonLinuxGeneration::AMAZON_LINUX_2023: break;
  }
  return "al2023";
}

const char* text(AmazonLinuxKernel kernel) {
  return kernel == AmazonLinuxKernel::KERNEL5_X ? "kernel-5.10" : "kernel-6.1";
}

const char* text(AmazonLinuxStorage storage) {
  switch (storage) {
    case AmazonLinuxStorage::EBS: return "ebs";
    case AmazonLinuxStorage::S3: return "s3";
    case AmazonLinuxStorage::GENERAL_PURPOSE: break;
  }
  return "gp2";
}

const char* text(AmazonLinuxVirt virtualization) {
  return virtualization == AmazonLinuxVirt::PV ? "pv" : "hvm";
}

/// The parts that are not empty, joined by hyphens, as the name of a parameter of Amazon Linux.
std::string amazonLinuxParameter(std::initializer_list<std::string> parts) {
  std::string name;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!name.empty()) name += '-';
    name += part;
  }
  return "/aws/service/ami-amazon-linux-latest/" + name;
}

UserData emptyUserData(OperatingSystemType os) {
  return os == OperatingSystemType::WINDOWS ? UserData::forWindows() : UserData::forLinux();
}

/// The image that a parameter names: as a parameter of the template, or looked up once.
String imageIdFrom(IConstruct& scope, const String& parameterName, bool cachedInContext,
                   const String& additionalCacheKey) {
  if (cachedInContext) {
    return ssm::StringParameter::valueFromLookup(scope, parameterName, {},
                                                 {.additionalCacheKey = additionalCacheKey});
  }
  return ssm::StringParameter::valueForTypedStringParameterV2(
      scope, parameterName, ssm::ParameterValueType::AWS_EC2_IMAGE_ID);
}

template <class Props>
MachineImageConfig amazonLinuxImage(IConstruct& scope, const std::string& parameterName,
                                    const Props& props, bool cachedByDefault) {
  return {
      .imageId = imageIdFrom(scope, parameterName, props.cachedInContext.value_or(cachedByDefault),
                             props.additionalCacheKey),
      .osType = OperatingSystemType::LINUX,
      .userData = props.userData.value_or(UserData::forLinux())};
}

/// The image of the stack's region: at once, or by a mapping where the region is not known.
String imageIdByRegion(IConstruct& scope, const Map<String>& amiMap) {
  const String region = Stack::of(scope).region();
  const auto images = amiMap.literal();
  if (region.isUnresolved()) {
    std::vector<std::pair<std::string, Json>> mapping;
    for (const auto& [name, image] : images) mapping.emplace_back(name, Json{{"ami", image}});
    return scope.create<CfnMapping>("AmiMap", {.mapping = mapping}).findInMap(Aws::REGION, "ami");
  }
  std::string known;
  for (const auto& [name, image] : images) {
    if (region == name) return image;
    known += (known.empty() ? "" : ", ") + name;
  }
  fail(scope, "machineImage",
       "there is no image for the region '" + std::string(region.literal()) + "', only for " +
           (known.empty() ? "none" : known));
}

/// An image named by a parameter, with all options.
class ParameterImage : public IMachineImage {
 public:
  ParameterImage(String parameterName, SsmParameterImageOptions options)
      : parameterName_(std::move(parameterName)), options_(std::move(options)) {}

  [[nodiscard]] MachineImageConfig getImage(IConstruct& scope) const override {
    const OperatingSystemType os = options_.os.value_or(OperatingSystemType::LINUX);
    return {.imageId = imageIdFrom(scope, parameterName_, options_.cachedInContext.value_or(false),
                                   options_.additionalCacheKey),
            .osType = os,
            .userData = options_.userData.value_or(emptyUserData(os))};
  }

 private:
  String parameterName_;
  SsmParameterImageOptions options_;
};

}  // namespace

constinit const AmazonLinux2Kernel AmazonLinux2Kernel::CDK_LATEST{detail::CONSTANT, "5.10"};
constinit const AmazonLinux2Kernel AmazonLinux2Kernel::DEFAULT{detail::CONSTANT, "default"};
constinit const AmazonLinux2Kernel AmazonLinux2Kernel::KERNEL_5_10{detail::CONSTANT, "5.10"};

std::string AmazonLinux2Kernel::toString() const {
  const std::string version(constant_ != nullptr ? constant_ : version_.literal());
  return version == "default" ? "" : "kernel-" + version;
}

constinit const AmazonLinux2022Kernel AmazonLinux2022Kernel::CDK_LATEST{detail::CONSTANT, "5.15"};
constinit const AmazonLinux2022Kernel AmazonLinux2022Kernel::DEFAULT{detail::CONSTANT, "default"};
constinit const AmazonLinux2022Kernel AmazonLinux2022Kernel::KERNEL_5_15{detail::CONSTANT, "5.15"};

std::string AmazonLinux2022Kernel::toString() const {
  const std::string version(constant_ != nullptr ? constant_ : version_.literal());
  return version == "default" ? "" : "kernel-" + version;
}

constinit const AmazonLinux2023Kernel AmazonLinux2023Kernel::CDK_LATEST{detail::CONSTANT, "6.1"};
constinit const AmazonLinux2023Kernel AmazonLinux2023Kernel::DEFAULT{detail::CONSTANT, "default"};
constinit const AmazonLinux2023Kernel AmazonLinux2023Kernel::KERNEL_6_1{detail::CONSTANT, "6.1"};

std::string AmazonLinux2023Kernel::toString() const {
  return "kernel-" + std::string(constant_ != nullptr ? constant_ : version_.literal());
}

std::string AmazonLinux2023ImageSsmParameter::ssmParameterName(
    const AmazonLinux2023ImageSsmParameterProps& props) {
  return amazonLinuxParameter({text(AmazonLinuxGeneration::AMAZON_LINUX_2023), "ami",
                               text(props.edition.value_or(AmazonLinuxEdition::STANDARD)),
                               props.kernel.value_or(AmazonLinux2023Kernel::DEFAULT).toString(),
                               text(props.cpuType.value_or(AmazonLinuxCpuType::X86_64))});
}

MachineImageConfig AmazonLinux2023ImageSsmParameter::getImage(IConstruct& scope) const {
  return amazonLinuxImage(scope, ssmParameterName(props_), props_, true);
}

std::string AmazonLinux2022ImageSsmParameter::ssmParameterName(
    const AmazonLinux2022ImageSsmParameterProps& props) {
  return amazonLinuxParameter({text(AmazonLinuxGeneration::AMAZON_LINUX_2022), "ami",
                               text(props.edition.value_or(AmazonLinuxEdition::STANDARD)),
                               props.kernel.value_or(AmazonLinux2022Kernel::DEFAULT).toString(),
                               text(props.cpuType.value_or(AmazonLinuxCpuType::X86_64))});
}

MachineImageConfig AmazonLinux2022ImageSsmParameter::getImage(IConstruct& scope) const {
  return amazonLinuxImage(scope, ssmParameterName(props_), props_, true);
}

std::string AmazonLinux2ImageSsmParameter::ssmParameterName(
    const AmazonLinux2ImageSsmParameterProps& props) {
  return amazonLinuxParameter({text(AmazonLinuxGeneration::AMAZON_LINUX_2), "ami",
                               text(props.edition.value_or(AmazonLinuxEdition::STANDARD)),
                               props.kernel.value_or(AmazonLinux2Kernel::DEFAULT).toString(),
                               text(props.virtualization.value_or(AmazonLinuxVirt::HVM)),
                               text(props.cpuType.value_or(AmazonLinuxCpuType::X86_64)),
                               text(props.storage.value_or(AmazonLinuxStorage::GENERAL_PURPOSE))});
}

MachineImageConfig AmazonLinux2ImageSsmParameter::getImage(IConstruct& scope) const {
  return amazonLinuxImage(scope, ssmParameterName(props_), props_, true);
}

MachineImageConfig GenericSSMParameterImage::getImage(IConstruct& scope) const {
  return {.imageId = imageIdFrom(scope, parameterName_, false, {}),
          .osType = os_,
          .userData = userData_.value_or(emptyUserData(os_))};
}

std::string AmazonLinuxImage::ssmParameterName(const AmazonLinuxImageProps& props) {
  const auto generation = props.generation.value_or(AmazonLinuxGeneration::AMAZON_LINUX);
  const std::string edition = text(props.edition.value_or(AmazonLinuxEdition::STANDARD));
  const std::string cpu = text(props.cpuType.value_or(AmazonLinuxCpuType::X86_64));
  if (generation == AmazonLinuxGeneration::AMAZON_LINUX_2022 ||
      generation == AmazonLinuxGeneration::AMAZON_LINUX_2023) {
    const bool is2022 = generation == AmazonLinuxGeneration::AMAZON_LINUX_2022;
    if (props.storage || props.virtualization) {
      throw ValidationError(
          std::string(props.storage ? text(*props.storage) : text(*props.virtualization)) +
              " is not allowed; there is no choice with Amazon Linux " + (is2022 ? "2022" : "2023"),
          {.property = props.storage ? "storage" : "virtualization"});
    }
    return amazonLinuxParameter(
        {text(generation), "ami", edition,
         text(is2022 ? AmazonLinuxKernel::KERNEL5_X : AmazonLinuxKernel::KERNEL6_1), cpu});
  }
  return amazonLinuxParameter({text(generation), "ami", edition,
                               props.kernel ? text(*props.kernel) : "",
                               text(props.virtualization.value_or(AmazonLinuxVirt::HVM)), cpu,
                               text(props.storage.value_or(AmazonLinuxStorage::GENERAL_PURPOSE))});
}

MachineImageConfig AmazonLinuxImage::getImage(IConstruct& scope) const {
  return amazonLinuxImage(scope, ssmParameterName(props_), props_, false);
}

WindowsImage::WindowsImage(WindowsVersion version, WindowsImageProps props)
    : GenericSSMParameterImage(std::string("/aws/service/ami-windows-latest/") + toString(version),
                               OperatingSystemType::WINDOWS, std::move(props.userData)) {}

MachineImageConfig ResolveSsmParameterAtLaunchImage::getImage(IConstruct& /*scope*/) const {
  const OperatingSystemType os = props_.os.value_or(OperatingSystemType::LINUX);
  String imageId = "resolve:ssm:" + parameterName_;
  if (!props_.parameterVersion.empty()) imageId += ":" + props_.parameterVersion;
  return {
      .imageId = imageId, .osType = os, .userData = props_.userData.value_or(emptyUserData(os))};
}

MachineImageConfig GenericLinuxImage::getImage(IConstruct& scope) const {
  return {.imageId = imageIdByRegion(scope, amiMap_),
          .osType = OperatingSystemType::LINUX,
          .userData = props_.userData.value_or(UserData::forLinux())};
}

MachineImageConfig GenericWindowsImage::getImage(IConstruct& scope) const {
  return {.imageId = imageIdByRegion(scope, amiMap_),
          .osType = OperatingSystemType::WINDOWS,
          .userData = props_.userData.value_or(UserData::forWindows())};
}

MachineImageConfig LookupMachineImage::getImage(IConstruct& scope) const {
  const bool windows = props_.windows.value_or(false);
  std::vector<std::pair<std::string, Value>> filters{{"name", List<String>{props_.name}},
                                                     {"state", List<String>{"available"}},
                                                     {"image-type", List<String>{"machine"}}};
  if (windows) filters.emplace_back("platform", List<String>{"windows"});
  for (const auto& [name, values] : props_.filters.literal()) {
    bool replaced = false;
    for (auto& filter : filters) {
      if (filter.first != name) continue;
      filter.second = values;
      replaced = true;
    }
    if (!replaced) filters.emplace_back(name, values);
  }
  std::vector<std::pair<std::string, Value>> query;
  if (props_.additionalCacheKey.has_value()) {
    query.emplace_back("additionalCacheKey", props_.additionalCacheKey);
  }
  if (props_.owners.has_value()) query.emplace_back("owners", props_.owners);
  query.emplace_back("filters", Json::object(std::move(filters)));
  const Json found = ContextProvider::getValue(
      scope,
      {.dummyValue = "ami-1234", .props = Json::object(std::move(query)), .provider = "ami"});
  if (found.kind() != ValueKind::TEXT) {
    fail(scope, "machineImage",
         "the lookup of " + props_.name.describe() + " gave " + found.describe() +
             ", which is no image id; remove it from the context to look it up again");
  }
  const auto os = windows ? OperatingSystemType::WINDOWS : OperatingSystemType::LINUX;
  return {.imageId = String(found.text()),
          .osType = os,
          .userData = props_.userData.value_or(emptyUserData(os))};
}

namespace {

template <class Image, class... A>
MachineImage makeImage(A&&... arguments) {
  return MachineImage(std::make_shared<const Image>(std::forward<A>(arguments)...));
}

}  // namespace

MachineImage MachineImage::latestAmazonLinux(AmazonLinuxImageProps props) {
  return makeImage<AmazonLinuxImage>(std::move(props));
}

MachineImage MachineImage::latestAmazonLinux2(AmazonLinux2ImageSsmParameterProps props) {
  props.cachedInContext = props.cachedInContext.value_or(false);
  props.kernel = AmazonLinux2Kernel::CDK_LATEST;
  return makeImage<AmazonLinux2ImageSsmParameter>(std::move(props));
}

MachineImage MachineImage::latestAmazonLinux2022(AmazonLinux2022ImageSsmParameterProps props) {
  props.cachedInContext = props.cachedInContext.value_or(false);
  props.kernel = AmazonLinux2022Kernel::CDK_LATEST;
  return makeImage<AmazonLinux2022ImageSsmParameter>(std::move(props));
}

MachineImage MachineImage::latestAmazonLinux2023(AmazonLinux2023ImageSsmParameterProps props) {
  props.cachedInContext = props.cachedInContext.value_or(false);
  props.kernel = AmazonLinux2023Kernel::CDK_LATEST;
  return makeImage<AmazonLinux2023ImageSsmParameter>(std::move(props));
}

MachineImage MachineImage::latestWindows(WindowsVersion version, WindowsImageProps props) {
  return makeImage<WindowsImage>(version, std::move(props));
}

MachineImage MachineImage::fromSsmParameter(String parameterName,
                                            SsmParameterImageOptions options) {
  return makeImage<ParameterImage>(std::move(parameterName), std::move(options));
}

MachineImage MachineImage::resolveSsmParameterAtLaunch(String parameterName,
                                                       SsmParameterImageOptions options) {
  return makeImage<ResolveSsmParameterAtLaunchImage>(std::move(parameterName), std::move(options));
}

MachineImage MachineImage::genericLinux(Map<String> amiMap, GenericLinuxImageProps props) {
  return makeImage<GenericLinuxImage>(std::move(amiMap), std::move(props));
}

MachineImage MachineImage::genericWindows(Map<String> amiMap, GenericWindowsImageProps props) {
  return makeImage<GenericWindowsImage>(std::move(amiMap), std::move(props));
}

MachineImage MachineImage::lookup(LookupMachineImageProps props) {
  return makeImage<LookupMachineImage>(std::move(props));
}

}  // namespace cdk::ec2

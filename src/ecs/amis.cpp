#include <cdk/ecs/amis.hpp>

#include "texts.hpp"

#include <cdk/core/error.hpp>

#include <array>

namespace cdk::ecs {

namespace {

ec2::MachineImageConfig image(IConstruct& scope, const std::string& parameter,
                              ec2::OperatingSystemType os, const String& cacheKey,
                              const Boolean& cached, std::optional<ec2::UserData> userData) {
  if (cacheKey.has_value() && !cached.value_or(false)) {
    fail(scope, "additionalCacheKey", "it is given without cachedInContext");
  }
  return ec2::MachineImage::fromSsmParameter(parameter, {.additionalCacheKey = cacheKey,
                                                         .cachedInContext = cached,
                                                         .os = os,
                                                         .userData = std::move(userData)})
      .getImage(scope);
}

std::string optimizedAmi(const char* generation, const char* hardware) {
  return std::string("/aws/service/ecs/optimized-ami/") + generation + "/" + hardware +
         "recommended/image_id";
}

}  // namespace

EcsOptimizedImage EcsOptimizedImage::amazonLinux(EcsOptimizedImageOptions options) {
  return {optimizedAmi("amazon-linux", ""), ec2::OperatingSystemType::LINUX, std::move(options)};
}

EcsOptimizedImage EcsOptimizedImage::amazonLinux2(AmiHardwareType hardwareType,
                                                  EcsOptimizedImageOptions options) {
  static constexpr std::array<const char*, 4> FOLDERS = {"", "gpu/", "arm64/", "inf/"};
  return {optimizedAmi("amazon-linux-2", textOf(hardwareType, FOLDERS)),
          ec2::OperatingSystemType::LINUX, std::move(options)};
}

EcsOptimizedImage EcsOptimizedImage::amazonLinux2023(AmiHardwareType hardwareType,
                                                     EcsOptimizedImageOptions options) {
  static constexpr std::array<const char*, 4> FOLDERS = {"", "gpu/", "arm64/", "neuron/"};
  return {optimizedAmi("amazon-linux-2023", textOf(hardwareType, FOLDERS)),
          ec2::OperatingSystemType::LINUX, std::move(options)};
}

EcsOptimizedImage EcsOptimizedImage::windows(WindowsOptimizedVersion windowsVersion,
                                             EcsOptimizedImageOptions options) {
  static constexpr std::array<const char*, 4> YEARS = {"2025", "2022", "2019", "2016"};
  return {std::string("/aws/service/ami-windows-latest/Windows_Server-") +
              textOf(windowsVersion, YEARS) + "-English-Full-ECS_Optimized/image_id",
          ec2::OperatingSystemType::WINDOWS, std::move(options)};
}

ec2::MachineImageConfig EcsOptimizedImage::getImage(IConstruct& scope) const {
  return image(scope, parameter_, os_, options_.additionalCacheKey, options_.cachedInContext, {});
}

bool BottleRocketImage::isBottleRocketImage(const ec2::IMachineImage& image) {
  return dynamic_cast<const BottleRocketImage*>(&image) != nullptr;
}

ec2::MachineImageConfig BottleRocketImage::getImage(IConstruct& scope) const {
  static constexpr std::array<const char*, 4> VARIANTS = {"aws-ecs-1", "aws-ecs-1-nvidia",
                                                          "aws-ecs-2", "aws-ecs-2-nvidia"};
  const auto variant = props_.variant.value_or(BottlerocketEcsVariant::AWS_ECS_1);
  const bool arm = props_.architecture == ec2::InstanceArchitecture::ARM_64;
  return image(scope,
               std::string("/aws/service/bottlerocket/") + textOf(variant, VARIANTS) +
                   (arm ? "/arm64" : "/x86_64") + "/latest/image_id",
               ec2::OperatingSystemType::LINUX, props_.additionalCacheKey, props_.cachedInContext,
               ec2::UserData::custom(""));
}

}  // namespace cdk::ecs

#pragma once

#include <cdk/ec2/instance_type.hpp>
#include <cdk/ec2/machine_image.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace cdk::ecs {

/// Hardware that an image is for.
enum class AmiHardwareType : std::uint8_t { STANDARD, GPU, ARM, NEURON };

/// Versions of Windows with an ECS-optimised image.
enum class WindowsOptimizedVersion : std::uint8_t {
  SERVER_2025,
  SERVER_2022,
  SERVER_2019,
  SERVER_2016,
};

/// Variants of Bottlerocket for ECS.
enum class BottlerocketEcsVariant : std::uint8_t {
  AWS_ECS_1,
  AWS_ECS_1_NVIDIA,
  AWS_ECS_2,
  AWS_ECS_2_NVIDIA,
};

/// Options of `EcsOptimizedImage`.
struct EcsOptimizedImageOptions {
  /// Tells lookups of the same parameter apart. Default: none.
  String additionalCacheKey{};
  /// Look the image up once and keep it in `cdk.context.json`. Default: false.
  Boolean cachedInContext{};
};

/// An image with the ECS agent, the newest at each deployment.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html
class EcsOptimizedImage : public ec2::IMachineImage {
 public:
  /// Amazon Linux, no longer maintained.
  static EcsOptimizedImage amazonLinux(EcsOptimizedImageOptions options = {});
  static EcsOptimizedImage amazonLinux2(AmiHardwareType hardwareType = AmiHardwareType::STANDARD,
                                        EcsOptimizedImageOptions options = {});
  static EcsOptimizedImage amazonLinux2023(AmiHardwareType hardwareType = AmiHardwareType::STANDARD,
                                           EcsOptimizedImageOptions options = {});
  static EcsOptimizedImage windows(WindowsOptimizedVersion windowsVersion,
                                   EcsOptimizedImageOptions options = {});
  [[nodiscard]] ec2::MachineImageConfig getImage(IConstruct& scope) const override;

 private:
  EcsOptimizedImage(std::string parameter, ec2::OperatingSystemType os,
                    EcsOptimizedImageOptions options)
      : parameter_(std::move(parameter)), os_(os), options_(std::move(options)) {}
  std::string parameter_;
  ec2::OperatingSystemType os_;
  EcsOptimizedImageOptions options_;
};

/// Props of `BottleRocketImage`.
struct BottleRocketImageProps {
  /// Tells lookups of the same parameter apart. Default: none.
  String additionalCacheKey{};
  /// Default: X86_64.
  std::optional<ec2::InstanceArchitecture> architecture{};
  /// Look the image up once and keep it in `cdk.context.json`. Default: false.
  Boolean cachedInContext{};
  /// Default: `AWS_ECS_1`.
  std::optional<BottlerocketEcsVariant> variant{};
};

/// Bottlerocket with the ECS agent, the newest at each deployment.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-bottlerocket.html
class BottleRocketImage : public ec2::IMachineImage {
 public:
  explicit BottleRocketImage(BottleRocketImageProps props = {}) : props_(std::move(props)) {}

  [[nodiscard]] static bool isBottleRocketImage(const ec2::IMachineImage& image);
  [[nodiscard]] ec2::MachineImageConfig getImage(IConstruct& scope) const override;

 private:
  BottleRocketImageProps props_;
};

}  // namespace cdk::ecs

#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>
#include <cdk/ec2/constant.hpp>
#include <cdk/ec2/user_data.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace cdk {
class IConstruct;
}

namespace cdk::ec2 {

enum class WindowsVersion;

/// Processor architectures of Amazon Linux.
enum class AmazonLinuxCpuType { ARM_64, X86_64 };
/// Editions of Amazon Linux.
enum class AmazonLinuxEdition {
  STANDARD,
  /// Fewer packages.
  MINIMAL,
};
/// Generations of Amazon Linux.
enum class AmazonLinuxGeneration {
  AMAZON_LINUX,
  AMAZON_LINUX_2,
  AMAZON_LINUX_2022,
  AMAZON_LINUX_2023,
};
/// Kernels of `AmazonLinuxImage`.
enum class AmazonLinuxKernel { KERNEL5_X, KERNEL6_1 };
/// Storage of Amazon Linux images.
enum class AmazonLinuxStorage { EBS, S3, GENERAL_PURPOSE };
/// Virtualisation of Amazon Linux images.
enum class AmazonLinuxVirt { HVM, PV };

/// A kernel of Amazon Linux 2. The constants need no initialisation.
class AmazonLinux2Kernel {
 public:
  /// The newest that the library knows; may change.
  static const AmazonLinux2Kernel CDK_LATEST;
  /// What Amazon calls the default.
  static const AmazonLinux2Kernel DEFAULT;
  static const AmazonLinux2Kernel KERNEL_5_10;

  explicit AmazonLinux2Kernel(String version) : version_(std::move(version)) {}
  /// Such as `kernel-5.10`; empty for the default.
  [[nodiscard]] std::string toString() const;

 private:
  constexpr AmazonLinux2Kernel(detail::ConstantTag /*tag*/, const char* constant) noexcept
      : constant_(constant) {}
  const char* constant_ = nullptr;
  String version_{};
};

/// A kernel of Amazon Linux 2022. The constants need no initialisation. Deprecated: use Amazon
/// Linux 2023.
class AmazonLinux2022Kernel {
 public:
  /// The newest that the library knows; may change.
  static const AmazonLinux2022Kernel CDK_LATEST;
  /// What Amazon calls the default.
  static const AmazonLinux2022Kernel DEFAULT;
  static const AmazonLinux2022Kernel KERNEL_5_15;

  explicit AmazonLinux2022Kernel(String version) : version_(std::move(version)) {}
  /// Such as `kernel-5.15`; empty for the default.
  [[nodiscard]] std::string toString() const;

 private:
  constexpr AmazonLinux2022Kernel(detail::ConstantTag /*tag*/, const char* constant) noexcept
      : constant_(constant) {}
  const char* constant_ = nullptr;
  String version_{};
};

/// A kernel of Amazon Linux 2023. The constants need no initialisation.
class AmazonLinux2023Kernel {
 public:
  /// The newest that the library knows; may change.
  static const AmazonLinux2023Kernel CDK_LATEST;
  /// What Amazon calls the default.
  static const AmazonLinux2023Kernel DEFAULT;
  static const AmazonLinux2023Kernel KERNEL_6_1;

  explicit AmazonLinux2023Kernel(String version) : version_(std::move(version)) {}
  /// Such as `kernel-6.1`, or `kernel-default`.
  [[nodiscard]] std::string toString() const;

 private:
  constexpr AmazonLinux2023Kernel(detail::ConstantTag /*tag*/, const char* constant) noexcept
      : constant_(constant) {}
  const char* constant_ = nullptr;
  String version_{};
};

/// What an image is, where it is used.
struct MachineImageConfig {
  String imageId;
  OperatingSystemType osType = OperatingSystemType::LINUX;
  /// Empty for its operating system, unless the image was given some.
  UserData userData;
};

/// An image to start instances from.
class IMachineImage {
 public:
  virtual ~IMachineImage() = default;
  /// The image for the scope's stack. May make parameters or ask the context.
  [[nodiscard]] virtual MachineImageConfig getImage(IConstruct& scope) const = 0;
};

/// Options of images named by a parameter.
struct SsmParameterImageOptions {
  /// Tells lookups of the same parameter apart. Default: none.
  String additionalCacheKey{};
  /// Look the image up once and keep it in `cdk.context.json`, instead of taking the newest at
  /// every deployment. Default: false.
  Boolean cachedInContext{};
  /// Default: `LINUX`.
  std::optional<OperatingSystemType> os{};
  /// Version of the parameter, or its label; only for `resolveSsmParameterAtLaunch`.
  /// Default: the newest.
  String parameterVersion{};
  /// Default: empty, for the operating system.
  std::optional<UserData> userData{};
};

/// Options of Amazon Linux 2 images.
struct AmazonLinux2ImageSsmParameterProps {
  /// Tells lookups of the same parameter apart. Default: none.
  String additionalCacheKey{};
  /// Look the image up once and keep it in `cdk.context.json`. Default: false.
  Boolean cachedInContext{};
  /// Default: `X86_64`.
  std::optional<AmazonLinuxCpuType> cpuType{};
  /// Default: `STANDARD`.
  std::optional<AmazonLinuxEdition> edition{};
  /// Default: `AmazonLinux2Kernel::DEFAULT`.
  std::optional<AmazonLinux2Kernel> kernel{};
  /// Default: `GENERAL_PURPOSE`.
  std::optional<AmazonLinuxStorage> storage{};
  /// Default: empty.
  std::optional<UserData> userData{};
  /// Default: `HVM`.
  std::optional<AmazonLinuxVirt> virtualization{};
};

/// Options of Amazon Linux 2022 images. Deprecated: use Amazon Linux 2023.
struct AmazonLinux2022ImageSsmParameterProps {
  /// Tells lookups of the same parameter apart. Default: none.
  String additionalCacheKey{};
  /// Look the image up once and keep it in `cdk.context.json`. Default: false in the functions of
  /// `MachineImage`, else true.
  Boolean cachedInContext{};
  /// Default: `X86_64`.
  std::optional<AmazonLinuxCpuType> cpuType{};
  /// Default: `STANDARD`.
  std::optional<AmazonLinuxEdition> edition{};
  /// Default: `AmazonLinux2022Kernel::DEFAULT`.
  std::optional<AmazonLinux2022Kernel> kernel{};
  /// Default: empty.
  std::optional<UserData> userData{};
};

/// Options of Amazon Linux 2023 images.
struct AmazonLinux2023ImageSsmParameterProps {
  /// Tells lookups of the same parameter apart. Default: none.
  String additionalCacheKey{};
  /// Look the image up once and keep it in `cdk.context.json`. Default: false.
  Boolean cachedInContext{};
  /// Default: `X86_64`.
  std::optional<AmazonLinuxCpuType> cpuType{};
  /// Default: `STANDARD`.
  std::optional<AmazonLinuxEdition> edition{};
  /// Default: `AmazonLinux2023Kernel::DEFAULT`.
  std::optional<AmazonLinux2023Kernel> kernel{};
  /// Default: empty.
  std::optional<UserData> userData{};
};

/// Options of `AmazonLinuxImage`.
struct AmazonLinuxImageProps {
  /// Tells lookups of the same parameter apart. Default: none.
  String additionalCacheKey{};
  /// Look the image up once and keep it in `cdk.context.json`. Default: false.
  Boolean cachedInContext{};
  /// Default: `X86_64`.
  std::optional<AmazonLinuxCpuType> cpuType{};
  /// Default: `STANDARD`.
  std::optional<AmazonLinuxEdition> edition{};
  /// Default: `AMAZON_LINUX`.
  std::optional<AmazonLinuxGeneration> generation{};
  /// Default: the generation's.
  std::optional<AmazonLinuxKernel> kernel{};
  /// Default: `GENERAL_PURPOSE`.
  std::optional<AmazonLinuxStorage> storage{};
  /// Default: empty.
  std::optional<UserData> userData{};
  /// Default: `HVM`.
  std::optional<AmazonLinuxVirt> virtualization{};
};

/// Options of `WindowsImage`.
struct WindowsImageProps {
  /// Default: empty.
  std::optional<UserData> userData{};
};

/// Options of `GenericLinuxImage`.
struct GenericLinuxImageProps {
  /// Default: empty.
  std::optional<UserData> userData{};
};

/// Options of `GenericWindowsImage`.
struct GenericWindowsImageProps {
  /// Default: empty.
  std::optional<UserData> userData{};
};

/// What the CLI looks an image up by. The newest of those that match is taken.
struct LookupMachineImageProps {
  /// Tells lookups of the same image apart. Default: none.
  String additionalCacheKey{};
  /// Further filters of `DescribeImages`. Default: none.
  Map<List<String>> filters{};
  /// `*` stands for any text.
  Required<String> name;
  /// Account ids, `self`, `amazon`, `aws-marketplace`. Default: all.
  List<String> owners{};
  /// Default: empty, for the operating system.
  std::optional<UserData> userData{};
  /// Whether it is an image of Windows. Default: false.
  Boolean windows{};
};

/// Amazon Linux 2023, the newest at each deployment.
/// https://docs.aws.amazon.com/linux/al2023/ug/what-is-amazon-linux.html
class AmazonLinux2023ImageSsmParameter : public IMachineImage {
 public:
  explicit AmazonLinux2023ImageSsmParameter(AmazonLinux2023ImageSsmParameterProps props = {})
      : props_(std::move(props)) {}
  static std::string ssmParameterName(const AmazonLinux2023ImageSsmParameterProps& props);
  [[nodiscard]] MachineImageConfig getImage(IConstruct& scope) const override;

 private:
  AmazonLinux2023ImageSsmParameterProps props_;
};

/// Amazon Linux 2022, the newest at each deployment. Deprecated: use Amazon Linux 2023.
class AmazonLinux2022ImageSsmParameter : public IMachineImage {
 public:
  explicit AmazonLinux2022ImageSsmParameter(AmazonLinux2022ImageSsmParameterProps props = {})
      : props_(std::move(props)) {}
  static std::string ssmParameterName(const AmazonLinux2022ImageSsmParameterProps& props);
  [[nodiscard]] MachineImageConfig getImage(IConstruct& scope) const override;

 private:
  AmazonLinux2022ImageSsmParameterProps props_;
};

/// Amazon Linux 2, the newest at each deployment.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-linux-2-virtual-machine.html
class AmazonLinux2ImageSsmParameter : public IMachineImage {
 public:
  explicit AmazonLinux2ImageSsmParameter(AmazonLinux2ImageSsmParameterProps props = {})
      : props_(std::move(props)) {}
  static std::string ssmParameterName(const AmazonLinux2ImageSsmParameterProps& props);
  [[nodiscard]] MachineImageConfig getImage(IConstruct& scope) const override;

 private:
  AmazonLinux2ImageSsmParameterProps props_;
};

/// An image named by a parameter, read at each deployment.
class GenericSSMParameterImage : public IMachineImage {
 public:
  GenericSSMParameterImage(String parameterName, OperatingSystemType os,
                           std::optional<UserData> userData = {})
      : parameterName_(std::move(parameterName)), os_(os), userData_(std::move(userData)) {}
  [[nodiscard]] const String& parameterName() const noexcept { return parameterName_; }
  [[nodiscard]] MachineImageConfig getImage(IConstruct& scope) const override;

 private:
  String parameterName_;
  OperatingSystemType os_;
  std::optional<UserData> userData_;
};

/// Amazon Linux of any generation, the newest at each deployment. Prefer `MachineImage`.
class AmazonLinuxImage : public IMachineImage {
 public:
  explicit AmazonLinuxImage(AmazonLinuxImageProps props = {}) : props_(std::move(props)) {}
  static std::string ssmParameterName(const AmazonLinuxImageProps& props = {});
  [[nodiscard]] MachineImageConfig getImage(IConstruct& scope) const override;

 private:
  AmazonLinuxImageProps props_;
};

/// Windows, the newest build of a version at each deployment.
class WindowsImage : public GenericSSMParameterImage {
 public:
  explicit WindowsImage(WindowsVersion version, WindowsImageProps props = {});
};

/// An image named by a parameter, which is read whenever an instance starts.
class ResolveSsmParameterAtLaunchImage : public IMachineImage {
 public:
  explicit ResolveSsmParameterAtLaunchImage(String parameterName,
                                            SsmParameterImageOptions props = {})
      : parameterName_(std::move(parameterName)), props_(std::move(props)) {}
  [[nodiscard]] const String& parameterName() const noexcept { return parameterName_; }
  [[nodiscard]] MachineImageConfig getImage(IConstruct& scope) const override;

 private:
  String parameterName_;
  SsmParameterImageOptions props_;
};

/// An image of Linux given for each region. Throws `ValidationError` at `getImage` where the
/// stack's region is not in the map.
class GenericLinuxImage : public IMachineImage {
 public:
  explicit GenericLinuxImage(Map<String> amiMap, GenericLinuxImageProps props = {})
      : amiMap_(std::move(amiMap)), props_(std::move(props)) {}
  [[nodiscard]] MachineImageConfig getImage(IConstruct& scope) const override;

 private:
  Map<String> amiMap_;
  GenericLinuxImageProps props_;
};

/// An image of Windows given for each region.
class GenericWindowsImage : public IMachineImage {
 public:
  explicit GenericWindowsImage(Map<String> amiMap, GenericWindowsImageProps props = {})
      : amiMap_(std::move(amiMap)), props_(std::move(props)) {}
  [[nodiscard]] MachineImageConfig getImage(IConstruct& scope) const override;

 private:
  Map<String> amiMap_;
  GenericWindowsImageProps props_;
};

/// An image that the CLI looks up in the account; kept in `cdk.context.json`.
class LookupMachineImage : public IMachineImage {
 public:
  explicit LookupMachineImage(LookupMachineImageProps props) : props_(std::move(props)) {}
  [[nodiscard]] MachineImageConfig getImage(IConstruct& scope) const override;

 private:
  LookupMachineImageProps props_;
};

/// An image of any of these kinds. A copyable value.
class MachineImage : public IMachineImage {
 public:
  static MachineImage latestAmazonLinux(AmazonLinuxImageProps props = {});
  /// With the newest kernel; `kernel` has no effect.
  static MachineImage latestAmazonLinux2(AmazonLinux2ImageSsmParameterProps props = {});
  /// With the newest kernel; `kernel` has no effect. Deprecated: use Amazon Linux 2023.
  static MachineImage latestAmazonLinux2022(AmazonLinux2022ImageSsmParameterProps props = {});
  /// With the newest kernel; `kernel` has no effect.
  static MachineImage latestAmazonLinux2023(AmazonLinux2023ImageSsmParameterProps props = {});
  static MachineImage latestWindows(WindowsVersion version, WindowsImageProps props = {});
  static MachineImage fromSsmParameter(String parameterName, SsmParameterImageOptions options = {});
  static MachineImage resolveSsmParameterAtLaunch(String parameterName,
                                                  SsmParameterImageOptions options = {});
  static MachineImage genericLinux(Map<String> amiMap, GenericLinuxImageProps props = {});
  static MachineImage genericWindows(Map<String> amiMap, GenericWindowsImageProps props = {});
  static MachineImage lookup(LookupMachineImageProps props);

  /// Any image as a value of this type.
  explicit MachineImage(std::shared_ptr<const IMachineImage> image) : image_(std::move(image)) {}
  [[nodiscard]] MachineImageConfig getImage(IConstruct& scope) const override {
    return image_->getImage(scope);
  }

 private:
  std::shared_ptr<const IMachineImage> image_;
};

}  // namespace cdk::ec2

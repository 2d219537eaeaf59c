#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/presence.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/ec2/init_element.hpp>
#include <cdk/ec2/user_data.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk {
class CfnResource;
}
namespace cdk::iam {
class IRole;
}

namespace cdk::ec2 {

/// Elements that are seen to together, whatever their order: packages first, then groups, users,
/// sources, files, commands and services.
class InitConfig {
 public:
  explicit InitConfig(std::vector<InitElement> elements) : elements_(std::move(elements)) {}

  void add(const std::vector<InitElement>& elements) {
    elements_.insert(elements_.end(), elements.begin(), elements.end());
  }
  [[nodiscard]] bool isEmpty() const noexcept { return elements_.empty(); }
  [[nodiscard]] const std::vector<InitElement>& elements() const noexcept { return elements_; }

 private:
  std::vector<InitElement> elements_;
};

/// What `CloudFormationInit::fromConfigSets` takes.
struct ConfigSetProps {
  /// Names of configs, in the order in which they are seen to, by the name of the set.
  std::vector<std::pair<std::string, std::vector<std::string>>> configSets{};
  /// By name.
  std::vector<std::pair<std::string, InitConfig>> configs{};
};

/// What `CloudFormationInit::attach` takes.
struct AttachInitOptions {
  /// Sets that are seen to, in this order. Default: `default`.
  List<String> configSets{};
  /// Write a digest of the configuration into the user data, so that a change of one is a change of
  /// the other. Default: true.
  Boolean embedFingerprint{};
  /// Report success whatever happens. Default: false.
  Boolean ignoreFailures{};
  /// Name the instance's role to the programs, for images that find no other credentials.
  /// Default: false.
  Boolean includeRole{};
  /// Name the endpoint of CloudFormation to the programs. Default: false.
  Boolean includeUrl{};
  /// Gets the permissions that are needed.
  Required<Ref<iam::IRole>> instanceRole;
  /// `LINUX` or `WINDOWS`.
  OperatingSystemType platform;
  /// Write the log of the programs to that of the system's start. Default: true.
  Boolean printLog{};
  /// What is told of success. Default: the resource attached to.
  Ref<CfnResource> signalResource{};
  /// Gets the commands.
  UserData userData;
};

/// What `Instance::applyCloudFormationInit` takes.
struct ApplyCloudFormationInitOptions {
  /// Sets that are seen to, in this order. Default: `default`.
  List<String> configSets{};
  /// Write a digest of the configuration into the user data, so that a change of one is a change of
  /// the other. Default: true.
  Boolean embedFingerprint{};
  /// Report success whatever happens. Default: false.
  Boolean ignoreFailures{};
  /// Name the instance's role to the programs, for images that find no other credentials.
  /// Default: false.
  Boolean includeRole{};
  /// Name the endpoint of CloudFormation to the programs. Default: false.
  Boolean includeUrl{};
  /// Write the log of the programs to that of the system's start. Default: true.
  Boolean printLog{};
  /// How long CloudFormation waits for success, beside `resourceSignalTimeout`.
  /// Default: 5 minutes.
  std::optional<Duration> timeout{};
  Presence presence_{};

  static ApplyCloudFormationInitOptions absent() noexcept;
};

/// What an instance is to have and run, said in its metadata and seen to by `cfn-init`, which the
/// image has to have: those of Amazon do. A value; what is attached is not changed later.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-init.html
class CloudFormationInit {
 public:
  /// One config, called `config`, in one set, called `default`.
  static CloudFormationInit fromElements(std::vector<InitElement> elements);
  static CloudFormationInit fromConfig(InitConfig config);
  /// Throws as `addConfig` and `addConfigSet` do.
  static CloudFormationInit fromConfigSets(ConfigSetProps props);

  /// Throws `ValidationError` for a name that is taken.
  void addConfig(std::string configName, InitConfig config);
  /// Throws `ValidationError` for a name that is taken, and for configs that are not there.
  void addConfigSet(std::string configSetName, std::vector<std::string> configNames = {});

  /// Writes the metadata of the resource, adds commands to the user data, and lets the role do what
  /// these need. Throws `ValidationError` for an unknown platform, for elements that the platform
  /// does not have, and where the resource has such metadata already.
  void attach(CfnResource& attachedResource, AttachInitOptions attachOptions) const;

 private:
  CloudFormationInit() = default;

  std::vector<std::pair<std::string, InitConfig>> configs_;
  std::vector<std::pair<std::string, std::vector<std::string>>> configSets_;
};

}  // namespace cdk::ec2

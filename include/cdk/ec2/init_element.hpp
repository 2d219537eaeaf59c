#pragma once

#include <cdk/core/asset_staging.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::iam {
class IGrantable;
}
namespace cdk::s3 {
class IBucket;
}
namespace cdk::s3_assets {
class Asset;
}

namespace cdk::ec2 {

namespace detail {
class InitPart;
}

/// Connects services with what they are restarted after: give the same handle (or copies of it) to
/// a service and to the packages, files, sources and commands.
class InitServiceRestartHandle {
 public:
  InitServiceRestartHandle() : identity_(std::make_shared<char>()) {}
  friend bool operator==(const InitServiceRestartHandle&,
                         const InitServiceRestartHandle&) noexcept = default;

 private:
  std::shared_ptr<const char> identity_;
};

/// Something that `cfn-init` sees to when an instance starts. Converts from every kind of element
/// below.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-init.html
class InitElement {
 public:
  /// `COMMAND`, `FILE`, `GROUP`, `PACKAGE`, `SERVICE`, `SOURCE` or `USER`.
  [[nodiscard]] std::string_view elementType() const noexcept;
  /// For the library's own use.
  [[nodiscard]] const detail::InitPart& part() const noexcept { return *part_; }

 protected:
  explicit InitElement(std::shared_ptr<const detail::InitPart> part) : part_(std::move(part)) {}

 private:
  std::shared_ptr<const detail::InitPart> part_;
};

/// How long to wait after a command that may restart the machine. Only for Windows.
class InitCommandWaitDuration {
 public:
  /// Until the machine restarts.
  static InitCommandWaitDuration forever();
  static InitCommandWaitDuration none();
  static InitCommandWaitDuration of(Duration duration);

  [[nodiscard]] const Json& value() const noexcept { return value_; }

 private:
  explicit InitCommandWaitDuration(Json value) : value_(std::move(value)) {}
  Json value_;
};

/// Options of `InitCommand`.
struct InitCommandOptions {
  /// Default: the service's.
  String cwd{};
  /// Replaces the environment. Default: the current one.
  Map<String> env{};
  /// Go on where the command fails. Default: false.
  Boolean ignoreErrors{};
  /// Commands run in the alphabetical order of their keys. Default: the command's position, of
  /// three digits.
  String key{};
  /// Services that are restarted after the command. Default: none.
  std::vector<InitServiceRestartHandle> serviceRestartHandles{};
  /// A command that decides: this one runs only where it succeeds. Default: it always runs.
  String testCmd{};
  /// Throws `ValidationError` on other systems than Windows. Default: the service's, 60 seconds.
  std::optional<InitCommandWaitDuration> waitAfterCompletion{};
};

/// Runs a command.
class InitCommand : public InitElement {
 public:
  /// A line for the shell.
  static InitCommand shellCommand(String shellCommand, InitCommandOptions options = {});
  /// A program and its arguments. Throws `ValidationError` for an empty list.
  static InitCommand argvCommand(std::vector<String> argv, InitCommandOptions options = {});

 private:
  using InitElement::InitElement;
};

/// Options of `InitFile`. Group, mode and owner are not for Windows.
struct InitFileOptions {
  /// The content is Base64. Default: false.
  Boolean base64Encoded{};
  /// Default: `root`.
  String group{};
  /// Six octal digits, the first three of which tell links. Default: `000644`.
  String mode{};
  /// Default: `root`.
  String owner{};
  /// Services that are restarted when the file changes. Default: none.
  std::vector<InitServiceRestartHandle> serviceRestartHandles{};
};

/// Options of `InitFile::fromAsset`.
struct InitFileAssetOptions {
  /// A text that the hash is made from, in place of the content. Default: made from the content.
  String assetHash{};
  /// Default: `SOURCE`, or `CUSTOM` where `assetHash` is given.
  std::optional<AssetHashType> assetHashType{};
  /// The content is Base64. Default: false.
  Boolean base64Encoded{};
  /// What the CLI calls the asset. Default: the path below the stack.
  String displayName{};
  /// Patterns of what to leave out. Default: nothing.
  std::vector<std::string> exclude{};
  /// Default: `EXTERNAL`.
  std::optional<SymlinkFollowMode> followSymlinks{};
  /// Default: `root`.
  String group{};
  /// How `exclude` is read. Default: `GLOB`.
  std::optional<IgnoreMode> ignoreMode{};
  /// Six octal digits. Default: `000644`.
  String mode{};
  /// Default: `root`.
  String owner{};
  /// Who may read the asset, beside the instance. Default: nobody.
  std::vector<Handle<iam::IGrantable>> readers{};
  /// Services that are restarted when the file changes. Default: none.
  std::vector<InitServiceRestartHandle> serviceRestartHandles{};
};

/// Writes a file.
class InitFile : public InitElement {
 public:
  static InitFile fromString(String fileName, String content, InitFileOptions options = {});
  /// The text of a file beside the app, which is part of the template. Throws `ValidationError`
  /// where it cannot be read.
  static InitFile fromFileInline(String targetFileName, std::string sourceFileName,
                                 InitFileOptions options = {});
  /// JSON. Tokens inside are resolved.
  static InitFile fromObject(String fileName, Json obj, InitFileOptions options = {});
  /// Downloaded by the instance.
  static InitFile fromUrl(String fileName, String url, InitFileOptions options = {});
  /// Downloaded from a bucket, which the instance's role is let into.
  static InitFile fromS3Object(String fileName, s3::IBucket& bucket, String key,
                               InitFileOptions options = {});
  /// A file beside the app, which is uploaded as an asset.
  static InitFile fromAsset(String targetFileName, String path, InitFileAssetOptions options = {});
  static InitFile fromExistingAsset(String targetFileName, s3_assets::Asset& asset,
                                    InitFileOptions options = {});
  /// A link. Throws `ValidationError` for a mode that does not begin with `120`.
  static InitFile symlink(String fileName, String target, InitFileOptions options = {});

 private:
  using InitElement::InitElement;
};

/// Makes a group. Only for Linux.
class InitGroup : public InitElement {
 public:
  /// Default id: chosen by the system.
  explicit InitGroup(String groupName, Number groupId = {});
  static InitGroup fromName(String groupName, Number groupId = {}) {
    return InitGroup(std::move(groupName), std::move(groupId));
  }
};

/// Options of `InitUser`.
struct InitUserOptions {
  /// Default: none.
  List<String> groups{};
  /// Default: chosen by the system.
  String homeDir{};
  /// Default: chosen by the system.
  Number userId{};
};

/// Makes a user who cannot log in. Only for Linux.
class InitUser : public InitElement {
 public:
  explicit InitUser(String userName, InitUserOptions userOptions = {});
  static InitUser fromName(String userName, InitUserOptions options = {}) {
    return InitUser(std::move(userName), std::move(options));
  }
};

/// Options of packages that are found by name.
struct NamedPackageOptions {
  /// Services that are restarted when the package changes. Default: none.
  std::vector<InitServiceRestartHandle> serviceRestartHandles{};
  /// Versions that will do. Default: the newest.
  std::vector<String> version{};
};

/// Options of packages that are found by location.
struct LocationPackageOptions {
  /// Identifies the package. Default: its position, of three digits.
  String key{};
  /// Services that are restarted when the package changes. Default: none.
  std::vector<InitServiceRestartHandle> serviceRestartHandles{};
};

/// Installs a package.
class InitPackage : public InitElement {
 public:
  static InitPackage apt(String packageName, NamedPackageOptions options = {});
  static InitPackage python(String packageName, NamedPackageOptions options = {});
  static InitPackage rubyGem(String gemName, NamedPackageOptions options = {});
  static InitPackage yum(String packageName, NamedPackageOptions options = {});
  /// `location` is a URL or a path.
  static InitPackage rpm(String location, LocationPackageOptions options = {});
  /// Only for Windows, which takes no other kind.
  static InitPackage msi(String location, LocationPackageOptions options = {});

 private:
  using InitElement::InitElement;
};

/// What starts and stops services.
enum class ServiceManager : std::uint8_t { SYSVINIT, WINDOWS, SYSTEMD };

/// Options of `InitService::enable`.
struct InitServiceOptions {
  /// Start the service with the system. Default: true.
  Boolean enabled{};
  /// Have the service run once all is set up. Default: as `enabled`.
  Boolean ensureRunning{};
  /// Default: `SYSVINIT`, or `WINDOWS` there.
  std::optional<ServiceManager> serviceManager{};
  /// Restart it after what was given the same handle. Default: nothing restarts it.
  std::optional<InitServiceRestartHandle> serviceRestartHandle{};
};

/// Props of a unit of systemd.
struct SystemdConfigFileOptions {
  /// Start it once there is a network. Default: true.
  Boolean afterNetwork{};
  /// Begins with an absolute path.
  Required<String> command;
  /// Default: the root, or the user's home.
  String cwd{};
  /// Default: none.
  String description{};
  /// Files with variables. Default: none.
  std::vector<String> environmentFiles{};
  /// Default: none.
  Map<String> environmentVariables{};
  /// Default: that of the user.
  String group{};
  /// Start it again when it ends. Default: true.
  Boolean keepRunning{};
  /// Default: `root`.
  String user{};
};

/// Enables or disables a service.
class InitService : public InitElement {
 public:
  static InitService enable(String serviceName, InitServiceOptions options = {});
  static InitService disable(String serviceName);
  /// A file that tells systemd of the service. Throws `ValidationError` for a command that does not
  /// begin with an absolute path.
  static InitFile systemdConfigFile(String serviceName, SystemdConfigFileOptions options);

 private:
  using InitElement::InitElement;
};

/// Options of `InitSource`.
struct InitSourceOptions {
  /// Services that are restarted when the archive changes. Default: none.
  std::vector<InitServiceRestartHandle> serviceRestartHandles{};
};

/// Options of `InitSource::fromAsset`.
struct InitSourceAssetOptions {
  /// A text that the hash is made from, in place of the content. Default: made from the content.
  String assetHash{};
  /// Default: `SOURCE`, or `CUSTOM` where `assetHash` is given.
  std::optional<AssetHashType> assetHashType{};
  /// What the CLI calls the asset. Default: the path below the stack.
  String displayName{};
  /// Patterns of what to leave out. Default: nothing.
  std::vector<std::string> exclude{};
  /// Default: `EXTERNAL`.
  std::optional<SymlinkFollowMode> followSymlinks{};
  /// How `exclude` is read. Default: `GLOB`.
  std::optional<IgnoreMode> ignoreMode{};
  /// Who may read the asset, beside the instance. Default: nobody.
  std::vector<Handle<iam::IGrantable>> readers{};
  /// Services that are restarted when the archive changes. Default: none.
  std::vector<InitServiceRestartHandle> serviceRestartHandles{};
};

/// Unpacks an archive: `.zip`, `.tar`, `.tar.gz` or `.tar.bz2`.
class InitSource : public InitElement {
 public:
  /// Downloaded by the instance.
  static InitSource fromUrl(String targetDirectory, String url, InitSourceOptions options = {});
  /// Default `refSpec`: `master`.
  static InitSource fromGitHub(String targetDirectory, String owner, String repo,
                               String refSpec = {}, InitSourceOptions options = {});
  /// Downloaded from a bucket, which the instance's role is let into.
  static InitSource fromS3Object(String targetDirectory, s3::IBucket& bucket, String key,
                                 InitSourceOptions options = {});
  /// A directory or archive beside the app, which is uploaded as an asset.
  static InitSource fromAsset(String targetDirectory, String path,
                              InitSourceAssetOptions options = {});
  static InitSource fromExistingAsset(String targetDirectory, s3_assets::Asset& asset,
                                      InitSourceOptions options = {});

 private:
  using InitElement::InitElement;
};

}  // namespace cdk::ec2

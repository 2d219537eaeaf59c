#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

#include <memory>
#include <string>
#include <vector>

namespace cdk {
class Resource;
}
namespace cdk::s3 {
class IBucket;
}

namespace cdk::ec2 {

/// Operating systems.
enum class OperatingSystemType { LINUX, WINDOWS, UNKNOWN };

/// Options of `UserData::forLinux`.
struct LinuxUserDataOptions {
  /// First line of the script. Default: `#!/bin/bash`.
  String shebang{};
};

/// Options of `UserData::forWindows`.
struct WindowsUserDataOptions {
  /// Run the script at every start. Default: false, only at the first.
  Boolean persist{};
};

/// Options of `UserData::addS3DownloadCommand`.
struct S3DownloadOptions {
  Required<Ref<s3::IBucket>> bucket;
  Required<String> bucketKey;
  /// Default: `/tmp/<bucketKey>` on Linux, `C:/temp/<bucketKey>` on Windows.
  String localFile{};
  /// Region of the bucket. Default: none is said.
  String region{};
};

/// Options of `UserData::addExecuteFileCommand`.
struct ExecuteFileOptions {
  /// Text after the file's name. Default: none.
  String arguments{};
  Required<String> filePath;
};

/// The script that an instance runs at its first start. Copies share their commands: what is added
/// to one is in all.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
class UserData {
 public:
  /// A shell script.
  static UserData forLinux(LinuxUserDataOptions options = {});
  /// A PowerShell script.
  static UserData forWindows(WindowsUserDataOptions options = {});
  /// Text as it is.
  static UserData custom(String content);
  /// Throws `ValidationError` for `UNKNOWN`.
  static UserData forOperatingSystem(OperatingSystemType os);

  /// How user data of one kind is put together, for kinds of one's own.
  class Content {
   public:
    virtual ~Content() = default;
    virtual void addCommands(const std::vector<String>& commands) = 0;
    virtual void addOnExitCommands(const std::vector<String>& commands) = 0;
    [[nodiscard]] virtual String render() const = 0;
    virtual String addS3DownloadCommand(const S3DownloadOptions& params) = 0;
    virtual void addExecuteFileCommand(const ExecuteFileOptions& params) = 0;
    virtual void addSignalOnExitCommand(Resource& resource) = 0;
  };
  explicit UserData(std::shared_ptr<Content> content) : content_(std::move(content)) {}

  void addCommands(List<String> commands) { content_->addCommands(commands.literal()); }
  /// Commands run when the script ends, by an error too. Throws `ValidationError` for custom data.
  void addOnExitCommands(List<String> commands) { content_->addOnExitCommands(commands.literal()); }
  /// Base64 is not applied: low-level resources want it, and `Fn::base64` gives it.
  [[nodiscard]] String render() const { return content_->render(); }
  /// A command that downloads a file; returns where it will be.
  String addS3DownloadCommand(S3DownloadOptions params) {
    return content_->addS3DownloadCommand(params);
  }
  /// Commands that run a file that is there.
  void addExecuteFileCommand(ExecuteFileOptions params) { content_->addExecuteFileCommand(params); }
  /// Tells CloudFormation, when the script ends, whether it succeeded.
  void addSignalOnExitCommand(Resource& resource) { content_->addSignalOnExitCommand(resource); }

  /// For the library's own use.
  [[nodiscard]] const std::shared_ptr<Content>& content() const noexcept { return content_; }

 protected:
  std::shared_ptr<Content> content_;
};

/// Options of `MultipartBody::fromRawBody`.
struct MultipartBodyOptions {
  /// Default: none.
  String body{};
  Required<String> contentType;
  /// Default: none is said.
  String transferEncoding{};
};

/// A part of multipart user data. A copyable value.
class MultipartBody {
 public:
  /// Content type of shell scripts.
  static constexpr const char* SHELL_SCRIPT = "text/x-shellscript; charset=\"utf-8\"";
  /// Content type of scripts that run at every start, early.
  static constexpr const char* CLOUD_BOOTHOOK = "text/cloud-boothook; charset=\"utf-8\"";

  /// Default content type: `SHELL_SCRIPT`.
  static MultipartBody fromUserData(UserData userData, String contentType = {});
  static MultipartBody fromRawBody(MultipartBodyOptions options);

  /// The lines of the part.
  [[nodiscard]] std::vector<String> renderBodyPart() const;

 private:
  MultipartBody() = default;
  std::shared_ptr<const UserData> userData_{};
  String body_{};
  String contentType_{};
  String transferEncoding_{};
};

/// Options of `MultipartUserData`.
struct MultipartUserDataOptions {
  /// Letters, digits and `()+,-./:=?`. Default: `+AWS+CDK+User+Data+Separator==`.
  String partsSeparator{};
};

/// User data of several MIME parts.
class MultipartUserData : public UserData {
 public:
  /// Throws `ValidationError` for a separator with other characters.
  explicit MultipartUserData(MultipartUserDataOptions options = {});

  void addPart(MultipartBody part);
  /// Adds user data as a part. With `makeDefault`, commands added here go to it; without such a
  /// part, adding commands throws `ValidationError`. Default: true for the first part.
  void addUserDataPart(UserData userData, String contentType = {}, Boolean makeDefault = {});
};

}  // namespace cdk::ec2

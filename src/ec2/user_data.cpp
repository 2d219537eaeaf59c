#include <cdk/ec2/user_data.hpp>

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

#include <cdk/core/cfn_element.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/s3/bucket.hpp>

namespace cdk::ec2 {

namespace {

String joinLines(const std::vector<String>& lines) {
  String text("");
  for (std::size_t i = 0; i < lines.size(); ++i) text += i == 0 ? lines[i] : "\n" + lines[i];
  return text;
}

void append(std::vector<String>& lines, const std::vector<String>& more) {
  lines.insert(lines.end(), more.begin(), more.end());
}

/// How the signalling command names the resource and its stack.
String signalTarget(Resource& resource) {
  const auto target = resource.node().defaultChild<CfnElement>();
  if (!target) {
    fail(resource, "addSignalOnExitCommand", "the resource has no default child to signal for");
  }
  const Stack& stack = Stack::of(resource);
  return "--stack " + stack.stackName() + " --resource " + target->logicalId() + " --region " +
         stack.region();
}

/// What scripts of both operating systems have in common.
class Script : public UserData::Content {
 public:
  void addCommands(const std::vector<String>& commands) override { append(lines_, commands); }
  void addOnExitCommands(const std::vector<String>& commands) override {
    append(onExitLines_, commands);
  }

 protected:
  std::vector<String> lines_;
  std::vector<String> onExitLines_;
};

class ShellScript : public Script {
 public:
  explicit ShellScript(LinuxUserDataOptions options) : options_(std::move(options)) {}

  [[nodiscard]] String render() const override {
    std::vector<String> lines{options_.shebang.value_or("#!/bin/bash")};
    if (!onExitLines_.empty()) {
      append(lines, {"function exitTrap(){", "exitCode=$?"});
      append(lines, onExitLines_);
      append(lines, {"}", "trap exitTrap EXIT"});
    }
    append(lines, lines_);
    return joinLines(lines);
  }

  String addS3DownloadCommand(const S3DownloadOptions& params) override {
    const String path = params.localFile.empty() ? "/tmp/" + params.bucketKey : params.localFile;
    String copy = "aws s3 cp 's3://" + params.bucket->bucketName() + "/" + params.bucketKey +
                  "' '" + path + "'";
    if (params.region.has_value()) copy += " --region " + params.region;
    addCommands({"mkdir -p $(dirname '" + path + "')", copy});
    return path;
  }

  void addExecuteFileCommand(const ExecuteFileOptions& params) override {
    String run = "'" + params.filePath + "'";
    if (!params.arguments.empty()) run += " " + params.arguments;
    addCommands({"set -e", "chmod +x '" + params.filePath + "'", run});
  }

  void addSignalOnExitCommand(Resource& resource) override {
    addOnExitCommands({"/opt/aws/bin/cfn-signal " + signalTarget(resource) +
                       " -e $exitCode || echo 'Failed to send Cloudformation Signal'"});
  }

 private:
  LinuxUserDataOptions options_;
};

class PowerShellScript : public Script {
 public:
  explicit PowerShellScript(WindowsUserDataOptions options) : options_(std::move(options)) {}

  [[nodiscard]] String render() const override {
    std::vector<String> lines;
    if (!onExitLines_.empty()) {
      append(lines, {"trap {", "$success=($PSItem.Exception.Message -eq \"Success\")"});
      append(lines, onExitLines_);
      append(lines, {"break", "}"});
    }
    append(lines, lines_);
    if (!onExitLines_.empty()) lines.emplace_back("throw \"Success\"");
    String text = "<powershell>" + joinLines(lines) + "</powershell>";
    if (options_.persist.value_or(false)) text += "<persist>true</persist>";
    return text;
  }

  String addS3DownloadCommand(const S3DownloadOptions& params) override {
    const String path = params.localFile.empty() ? "C:/temp/" + params.bucketKey : params.localFile;
    String read = "Read-S3Object -BucketName '" + params.bucket->bucketName() + "' -key '" +
                  params.bucketKey + "' -file '" + path + "' -ErrorAction Stop";
    if (params.region.has_value()) read += " -Region " + params.region;
    addCommands({"mkdir (Split-Path -Path '" + path + "' ) -ea 0", read});
    return path;
  }

  void addExecuteFileCommand(const ExecuteFileOptions& params) override {
    String run = "&'" + params.filePath + "'";
    if (!params.arguments.empty()) run += " " + params.arguments;
    addCommands({run, "if (!$?) { Write-Error 'Failed to execute the file \"" + params.filePath +
                          "\"' -ErrorAction Stop }"});
  }

  void addSignalOnExitCommand(Resource& resource) override {
    addOnExitCommands(
        {"cfn-signal " + signalTarget(resource) + " --success ($success.ToString().ToLower())"});
  }

 private:
  WindowsUserDataOptions options_;
};

class CustomText : public UserData::Content {
 public:
  void addCommands(const std::vector<String>& commands) override { append(lines_, commands); }
  [[nodiscard]] String render() const override { return joinLines(lines_); }

  void addOnExitCommands(const std::vector<String>& /*commands*/) override {
    refuse("addOnExitCommands");
  }
  String addS3DownloadCommand(const S3DownloadOptions& /*params*/) override {
    refuse("addS3DownloadCommand");
  }
  void addExecuteFileCommand(const ExecuteFileOptions& /*params*/) override {
    refuse("addExecuteFileCommand");
  }
  void addSignalOnExitCommand(Resource& /*resource*/) override { refuse("addSignalOnExitCommand"); }

 private:
  [[noreturn]] static void refuse(const char* method) {
    throw ValidationError(
        "custom user data is text of an unknown kind, which only takes commands as they are; "
        "user data made by UserData::forLinux() or forWindows() can do this",
        {.property = method});
  }

  std::vector<String> lines_;
};

/// Parts of a MIME archive; commands go to the default part.
class Archive : public UserData::Content {
 public:
  explicit Archive(std::string boundary) : boundary_(std::move(boundary)) {}

  void addPart(MultipartBody part) { parts_.push_back(std::move(part)); }
  [[nodiscard]] bool hasDefault() const noexcept { return default_.has_value(); }
  void setDefault(UserData userData) { default_ = std::move(userData); }

  [[nodiscard]] String render() const override {
    std::vector<String> lines{"Content-Type: multipart/mixed; boundary=\"" + boundary_ + "\"",
                              "MIME-Version: 1.0", ""};
    for (const MultipartBody& part : parts_) {
      lines.emplace_back("--" + boundary_);
      append(lines, part.renderBodyPart());
    }
    append(lines, {"--" + boundary_ + "--", ""});
    return joinLines(lines);
  }

  void addCommands(const std::vector<String>& commands) override { target().addCommands(commands); }
  void addOnExitCommands(const std::vector<String>& commands) override {
    target().addOnExitCommands(commands);
  }
  String addS3DownloadCommand(const S3DownloadOptions& params) override {
    return target().addS3DownloadCommand(params);
  }
  void addExecuteFileCommand(const ExecuteFileOptions& params) override {
    target().addExecuteFileCommand(params);
  }
  void addSignalOnExitCommand(Resource& resource) override {
    target().addSignalOnExitCommand(resource);
  }

 private:
  UserData::Content& target() {
    if (!default_) {
      throw ValidationError(
          "the archive has no part that commands go to; name one by addUserDataPart with true for "
          "makeDefault");
    }
    return *default_->content();
  }

  std::string boundary_;
  std::vector<MultipartBody> parts_;
  std::optional<UserData> default_;
};

bool isBoundaryChar(char c) noexcept {
  constexpr std::string_view OTHERS = "()+,-./:=?";
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || OTHERS.find(c) != OTHERS.npos;
}

}  // namespace

UserData UserData::forLinux(LinuxUserDataOptions options) {
  return UserData(std::make_shared<ShellScript>(std::move(options)));
}

UserData UserData::forWindows(WindowsUserDataOptions options) {
  return UserData(std::make_shared<PowerShellScript>(std::move(options)));
}

UserData UserData::custom(String content) {
  UserData userData(std::make_shared<CustomText>());
  userData.addCommands({std::move(content)});
  return userData;
}

UserData UserData::forOperatingSystem(OperatingSystemType os) {
  switch (os) {
    case OperatingSystemType::LINUX: return forLinux();
    case OperatingSystemType::WINDOWS: return forWindows();
    case OperatingSystemType::UNKNOWN: break;
  }
  throw ValidationError(
      "OperatingSystemType::UNKNOWN has no user data; LINUX and WINDOWS have some");
}

MultipartBody MultipartBody::fromUserData(UserData userData, String contentType) {
  MultipartBody body;
  body.userData_ = std::make_shared<const UserData>(std::move(userData));
  body.contentType_ = contentType.empty() ? String(SHELL_SCRIPT) : std::move(contentType);
  return body;
}

MultipartBody MultipartBody::fromRawBody(MultipartBodyOptions options) {
  MultipartBody body;
  body.body_ = std::move(options.body);
  body.contentType_ = options.contentType;
  body.transferEncoding_ = std::move(options.transferEncoding);
  return body;
}

std::vector<String> MultipartBody::renderBodyPart() const {
  std::vector<String> lines{"Content-Type: " + contentType_};
  if (userData_ != nullptr) {
    append(lines, {"Content-Transfer-Encoding: base64", "", Fn::base64(userData_->render())});
    return lines;
  }
  if (transferEncoding_.has_value()) {
    lines.push_back("Content-Transfer-Encoding: " + transferEncoding_);
  }
  lines.emplace_back("");
  if (body_.has_value()) lines.push_back(body_);
  return lines;
}

MultipartUserData::MultipartUserData(MultipartUserDataOptions options) : UserData(nullptr) {
  std::string separator = options.partsSeparator.isAbsent()
                              ? "+AWS+CDK+User+Data+Separator=="
                              : std::string(options.partsSeparator.literal());
  if (!std::all_of(separator.begin(), separator.end(), isBoundaryChar)) {
    throw ValidationError(
        "'" + separator + "' is not allowed; it has letters, digits and ()+,-./:=?",
        {.property = "partsSeparator"});
  }
  content_ = std::make_shared<Archive>(std::move(separator));
}

void MultipartUserData::addPart(MultipartBody part) {
  static_cast<Archive&>(*content_).addPart(std::move(part));
}

void MultipartUserData::addUserDataPart(UserData userData, String contentType,
                                        Boolean makeDefault) {
  auto& archive = static_cast<Archive&>(*content_);
  archive.addPart(MultipartBody::fromUserData(userData, std::move(contentType)));
  if (makeDefault.value_or(!archive.hasDefault())) archive.setDefault(std::move(userData));
}

}  // namespace cdk::ec2

#include <cdk/ec2/init_element.hpp>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>

#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3_assets/asset.hpp>

#include "../core/digest.hpp"
#include "init_part.hpp"

namespace cdk::ec2 {

namespace detail {

namespace {

using Members = std::vector<std::pair<std::string, Value>>;

/// A part whose fragment a function makes.
class FunctionPart : public InitPart {
 public:
  using Bind = std::function<InitFragment(const InitContext&)>;
  FunctionPart(InitKind kind, const char* type, Bind bind)
      : InitPart(kind, type), bind_(std::move(bind)) {}
  [[nodiscard]] InitFragment bind(const InitContext& context) const override {
    return bind_(context);
  }

 private:
  Bind bind_;
};

std::shared_ptr<const InitPart> part(InitKind kind, const char* type, FunctionPart::Bind bind) {
  return std::make_shared<const FunctionPart>(kind, type, std::move(bind));
}

Json single(const String& key, Json value) {
  return Json::object({{std::string(key.literal()), std::move(value)}});
}

void addGiven(Members& members, const char* name, const Value& value) {
  if (value.has_value()) members.emplace_back(name, value);
}

/// What is downloaded by the instance: from where, and what lets it.
struct Download {
  String url{};
  String bucketName{};
  std::string assetHash{};
};

using Fetch = std::function<Download(const InitContext&, const String& target)>;

Fetch fetchUrl(String url) {
  return [url = std::move(url)](const InitContext&, const String&) { return Download{.url = url}; };
}

Fetch fetchObject(s3::IBucket& bucket, String key) {
  return [&bucket, key = std::move(key)](const InitContext& context, const String&) {
    bucket.grantRead(context.role, key);
    return Download{.url = bucket.urlForObject(key), .bucketName = bucket.bucketName()};
  };
}

Download download(s3_assets::Asset& asset, iam::IRole& role) {
  asset.grantRead(role);
  return {
      .url = asset.httpUrl(), .bucketName = asset.s3BucketName(), .assetHash = asset.assetHash()};
}

Fetch fetchExisting(s3_assets::Asset& asset) {
  return
      [&asset](const InitContext& context, const String&) { return download(asset, context.role); };
}

Fetch fetchNew(s3_assets::AssetProps props) {
  return [props = std::move(props)](const InitContext& context, const String& target) {
    // Several resources may have the same target, so the id tells of what there is already.
    std::string paths;
    for (const IConstruct& child : context.scope.node().children()) {
      paths += (paths.empty() ? "" : ",") + child.node().path();
    }
    const std::string id = cdk::internal::md5Hex(paths) + std::string(target.literal()) + "Asset";
    return download(context.scope.create<s3_assets::Asset>(
                        ConstructId(id, context.scope.node().location()), props),
                    context.role);
  };
}

template <class Options>
s3_assets::AssetProps assetProps(const Options& options, String path) {
  return {.assetHash = options.assetHash,
          .assetHashType = options.assetHashType,
          .displayName = options.displayName,
          .exclude = options.exclude,
          .followSymlinks = options.followSymlinks,
          .ignoreMode = options.ignoreMode,
          .path = std::move(path),
          .readers = options.readers};
}

/// Mode, owner and group, with their defaults.
void addFileAttributes(Members& members, const InitContext& context, const String& fileName,
                       const InitFileOptions& options) {
  if (context.isWindows()) {
    if (options.group.has_value() || options.mode.has_value() || options.owner.has_value()) {
      throw ValidationError("the file " + fileName.describe() +
                            " has a group, mode or owner, which Windows does not have");
    }
    return;
  }
  members.emplace_back("mode", options.mode.value_or("000644"));
  members.emplace_back("owner", options.owner.value_or("root"));
  members.emplace_back("group", options.group.value_or("root"));
}

std::shared_ptr<const InitPart> fileWith(String fileName, Json content, bool isText,
                                         InitFileOptions options) {
  return part(InitKind::FILE, "FILE",
              [fileName = std::move(fileName), content = std::move(content), isText,
               options = std::move(options)](const InitContext& context) {
                context.addTriggers(options.serviceRestartHandles, "files", fileName);
                Members members = {{"content", content}};
                if (isText) {
                  members.emplace_back(
                      "encoding",
                      String(options.base64Encoded.value_or(false) ? "base64" : "plain"));
                }
                addFileAttributes(members, context, fileName, options);
                return InitFragment{.config = single(fileName, Json::object(std::move(members)))};
              });
}

std::shared_ptr<const InitPart> fileFrom(String fileName, Fetch fetch, InitFileOptions options) {
  return part(InitKind::FILE, "FILE",
              [fileName = std::move(fileName), fetch = std::move(fetch),
               options = std::move(options)](const InitContext& context) {
                context.addTriggers(options.serviceRestartHandles, "files", fileName);
                Download from = fetch(context, fileName);
                Members members = {{"source", from.url}};
                addFileAttributes(members, context, fileName, options);
                return InitFragment{.config = single(fileName, Json::object(std::move(members))),
                                    .bucketName = std::move(from.bucketName),
                                    .assetHash = std::move(from.assetHash)};
              });
}

std::shared_ptr<const InitPart> sourceFrom(String directory, Fetch fetch,
                                           std::vector<InitServiceRestartHandle> handles) {
  return part(InitKind::SOURCE, "SOURCE",
              [directory = std::move(directory), fetch = std::move(fetch),
               handles = std::move(handles)](const InitContext& context) {
                context.addTriggers(handles, "sources", directory);
                Download from = fetch(context, directory);
                return InitFragment{.config = single(directory, from.url),
                                    .bucketName = std::move(from.bucketName),
                                    .assetHash = std::move(from.assetHash)};
              });
}

std::shared_ptr<const InitPart> command(Json line, InitCommandOptions options) {
  return part(InitKind::COMMAND, "COMMAND",
              [line = std::move(line), options = std::move(options)](const InitContext& context) {
                if (options.waitAfterCompletion && !context.isWindows()) {
                  throw ValidationError("waitAfterCompletion: the command " + line.describe() +
                                        " has it, which only Windows takes");
                }
                const String key = options.key.value_or(context.positionKey());
                context.addTriggers(options.serviceRestartHandles, "commands", key);
                Members members = {{"command", line}};
                addGiven(members, "env", options.env);
                addGiven(members, "cwd", options.cwd);
                addGiven(members, "test", options.testCmd);
                addGiven(members, "ignoreErrors", options.ignoreErrors);
                if (options.waitAfterCompletion) {
                  members.emplace_back("waitAfterCompletion", options.waitAfterCompletion->value());
                }
                return InitFragment{.config = single(key, Json::object(std::move(members)))};
              });
}

void checkPackageManager(const InitContext& context, std::string_view manager) {
  if ((manager == "msi") == context.isWindows()) return;
  throw ValidationError(context.isWindows() ? "packages of " + std::string(manager) +
                                                  " are not for Windows, which takes msi alone"
                                            : std::string("packages of msi are for Windows alone"));
}

std::shared_ptr<const InitPart> package(const char* manager, String name,
                                        NamedPackageOptions options) {
  return part(
      InitKind::PACKAGE, "PACKAGE",
      [manager, name = std::move(name), options = std::move(options)](const InitContext& context) {
        checkPackageManager(context, manager);
        context.addTriggers(options.serviceRestartHandles, "packages", name, manager);
        return InitFragment{.config = {{manager, single(name, List<String>(options.version))}}};
      });
}

std::shared_ptr<const InitPart> package(const char* manager, String location,
                                        LocationPackageOptions options) {
  return part(InitKind::PACKAGE, "PACKAGE",
              [manager, location = std::move(location),
               options = std::move(options)](const InitContext& context) {
                checkPackageManager(context, manager);
                const String key = options.key.value_or(context.positionKey());
                context.addTriggers(options.serviceRestartHandles, "packages", key, manager);
                const Json value =
                    context.isWindows() ? Json(location) : Json(List<String>{location});
                return InitFragment{.config = {{manager, single(key, value)}}};
              });
}

/// What restarts the service, as its configuration has it.
void addTriggersOf(const InitServiceRestartHandle& handle, const InitContext& context,
                   Members& members) {
  for (const char* list : {"commands", "files", "packages", "sources"}) {
    std::vector<String> names;
    std::vector<std::pair<std::string, std::vector<String>>> byManager;
    for (const InitTrigger& trigger : context.triggers) {
      if (trigger.handle != handle || std::string_view(trigger.list) != list) continue;
      if (trigger.manager.empty()) {
        names.push_back(trigger.name);
        continue;
      }
      auto known = std::find_if(byManager.begin(), byManager.end(), [&trigger](const auto& entry) {
        return entry.first == trigger.manager;
      });
      if (known == byManager.end()) {
        known = byManager.insert(byManager.end(), {trigger.manager, {}});
      }
      known->second.push_back(trigger.name);
    }
    if (!names.empty()) members.emplace_back(list, List<String>(names));
    if (byManager.empty()) continue;
    Members managers;
    for (const auto& [manager, packages] : byManager) {
      managers.emplace_back(manager, List<String>(packages));
    }
    members.emplace_back(list, Json::object(std::move(managers)));
  }
}

const char* text(const InitServiceOptions& options, const InitContext& context) {
  if (!options.serviceManager) return context.isWindows() ? "windows" : "sysvinit";
  switch (*options.serviceManager) {
    case ServiceManager::SYSVINIT: return "sysvinit";
    case ServiceManager::WINDOWS: return "windows";
    case ServiceManager::SYSTEMD: return "systemd";
  }
  return "";
}

std::shared_ptr<const InitPart> service(String name, InitServiceOptions options) {
  return part(
      InitKind::SERVICE, "SERVICE",
      [name = std::move(name), options = std::move(options)](const InitContext& context) {
        const Boolean enabled = options.enabled.has_value() ? options.enabled : Boolean(true);
        Members members = {
            {"enabled", enabled},
            {"ensureRunning", options.ensureRunning.has_value() ? options.ensureRunning : enabled}};
        if (options.serviceRestartHandle) {
          addTriggersOf(*options.serviceRestartHandle, context, members);
        }
        return InitFragment{
            .config = {{text(options, context), single(name, Json::object(std::move(members)))}}};
      });
}

std::string base64(std::string_view bytes) {
  constexpr std::string_view DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
    unsigned group = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      group = group << 8U | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    }
    for (std::size_t i = 0; i < 4; ++i) {
      text += i <= count ? DIGITS[group >> (18U - 6U * i) & 63U] : '=';
    }
  }
  return text;
}

std::string contentOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string content((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (!file.is_open() || file.bad()) {
    throw ValidationError("sourceFileName: '" + path + "' cannot be read");
  }
  return content;
}

}  // namespace

std::string InitContext::positionKey() const {
  constexpr std::size_t WIDTH = 3;
  const std::string digits = std::to_string(position);
  return std::string(digits.size() < WIDTH ? WIDTH - digits.size() : 0, '0') + digits;
}

void InitContext::addTriggers(const std::vector<InitServiceRestartHandle>& handles,
                              const char* list, const String& name,
                              const std::string& manager) const {
  for (const InitServiceRestartHandle& handle : handles) {
    triggers.push_back({handle, list, manager, name});
  }
}

}  // namespace detail

std::string_view InitElement::elementType() const noexcept { return part_->type(); }

InitCommandWaitDuration InitCommandWaitDuration::forever() {
  return InitCommandWaitDuration("forever");
}
InitCommandWaitDuration InitCommandWaitDuration::none() { return InitCommandWaitDuration(0); }
InitCommandWaitDuration InitCommandWaitDuration::of(Duration duration) {
  return InitCommandWaitDuration(duration.toSeconds());
}

InitCommand InitCommand::shellCommand(String shellCommand, InitCommandOptions options) {
  return InitCommand(detail::command(std::move(shellCommand), std::move(options)));
}

InitCommand InitCommand::argvCommand(std::vector<String> argv, InitCommandOptions options) {
  if (argv.empty()) throw ValidationError("argv: it is empty; a program is wanted");
  return InitCommand(detail::command(List<String>(argv), std::move(options)));
}

InitFile InitFile::fromString(String fileName, String content, InitFileOptions options) {
  return InitFile(
      detail::fileWith(std::move(fileName), std::move(content), true, std::move(options)));
}

InitFile InitFile::fromFileInline(String targetFileName, std::string sourceFileName,
                                  InitFileOptions options) {
  std::string content = detail::contentOf(sourceFileName);
  if (options.base64Encoded.value_or(false)) content = detail::base64(content);
  return fromString(std::move(targetFileName), content, std::move(options));
}

InitFile InitFile::fromObject(String fileName, Json obj, InitFileOptions options) {
  return InitFile(detail::fileWith(std::move(fileName), std::move(obj), false, std::move(options)));
}

InitFile InitFile::fromUrl(String fileName, String url, InitFileOptions options) {
  return InitFile(
      detail::fileFrom(std::move(fileName), detail::fetchUrl(std::move(url)), std::move(options)));
}

InitFile InitFile::fromS3Object(String fileName, s3::IBucket& bucket, String key,
                                InitFileOptions options) {
  return InitFile(detail::fileFrom(std::move(fileName), detail::fetchObject(bucket, std::move(key)),
                                   std::move(options)));
}

InitFile InitFile::fromAsset(String targetFileName, String path, InitFileAssetOptions options) {
  return InitFile(detail::fileFrom(std::move(targetFileName),
                                   detail::fetchNew(detail::assetProps(options, std::move(path))),
                                   {.base64Encoded = options.base64Encoded,
                                    .group = options.group,
                                    .mode = options.mode,
                                    .owner = options.owner,
                                    .serviceRestartHandles = options.serviceRestartHandles}));
}

InitFile InitFile::fromExistingAsset(String targetFileName, s3_assets::Asset& asset,
                                     InitFileOptions options) {
  return InitFile(detail::fileFrom(std::move(targetFileName), detail::fetchExisting(asset),
                                   std::move(options)));
}

InitFile InitFile::symlink(String fileName, String target, InitFileOptions options) {
  if (options.mode.has_value() && !options.mode.literal().starts_with("120")) {
    throw ValidationError("mode: '" + std::string(options.mode.literal()) +
                          "' does not begin with 120, as that of a link does");
  }
  options.mode = options.mode.value_or("120644");
  return fromString(std::move(fileName), std::move(target), std::move(options));
}

InitGroup::InitGroup(String groupName, Number groupId)
    : InitElement(detail::part(
          detail::InitKind::GROUP, "GROUP",
          [name = std::move(groupName),
           id = std::move(groupId)](const detail::InitContext& context) {
            if (context.isWindows()) {
              throw ValidationError("the group " + name.describe() +
                                    " cannot be made, as Windows has no groups here");
            }
            detail::Members members;
            detail::addGiven(members, "gid", id);
            return detail::InitFragment{.config =
                                            detail::single(name, Json::object(std::move(members)))};
          })) {}

InitUser::InitUser(String userName, InitUserOptions userOptions)
    : InitElement(detail::part(
          detail::InitKind::USER, "USER",
          [name = std::move(userName),
           options = std::move(userOptions)](const detail::InitContext& context) {
            if (context.isWindows()) {
              throw ValidationError("the user " + name.describe() +
                                    " cannot be made, as Windows has no users here");
            }
            detail::Members members;
            detail::addGiven(members, "uid", options.userId);
            detail::addGiven(members, "groups", options.groups);
            detail::addGiven(members, "homeDir", options.homeDir);
            return detail::InitFragment{.config =
                                            detail::single(name, Json::object(std::move(members)))};
          })) {}

InitPackage InitPackage::apt(String packageName, NamedPackageOptions options) {
  return InitPackage(detail::package("apt", std::move(packageName), std::move(options)));
}

InitPackage InitPackage::python(String packageName, NamedPackageOptions options) {
  return InitPackage(detail::package("python", std::move(packageName), std::move(options)));
}

InitPackage InitPackage::rubyGem(String gemName, NamedPackageOptions options) {
  return InitPackage(detail::package("rubygems", std::move(gemName), std::move(options)));
}

InitPackage InitPackage::yum(String packageName, NamedPackageOptions options) {
  return InitPackage(detail::package("yum", std::move(packageName), std::move(options)));
}

InitPackage InitPackage::rpm(String location, LocationPackageOptions options) {
  return InitPackage(detail::package("rpm", std::move(location), std::move(options)));
}

InitPackage InitPackage::msi(String location, LocationPackageOptions options) {
  return InitPackage(detail::package("msi", std::move(location), std::move(options)));
}

InitService InitService::enable(String serviceName, InitServiceOptions options) {
  return InitService(detail::service(std::move(serviceName), std::move(options)));
}

InitService InitService::disable(String serviceName) {
  return InitService(
      detail::service(std::move(serviceName), {.enabled = false, .ensureRunning = false}));
}

InitFile InitService::systemdConfigFile(String serviceName, SystemdConfigFileOptions options) {
  if (!options.command.isUnresolved() && !options.command.literal().starts_with('/')) {
    throw ValidationError("command: '" + std::string(options.command.literal()) +
                          "' does not begin with an absolute path, which systemd wants");
  }
  std::vector<String> lines;
  const auto add = [&lines](const char* key, const String& value) {
    if (value.has_value()) lines.push_back(key + value);
  };
  lines.emplace_back("[Unit]");
  add("Description=", options.description);
  if (options.afterNetwork.value_or(true)) lines.emplace_back("After=network.target");
  lines.emplace_back("[Service]");
  add("ExecStart=", options.command);
  add("WorkingDirectory=", options.cwd);
  add("User=", options.user);
  add("Group=", options.group);
  if (options.keepRunning.value_or(true)) lines.emplace_back("Restart=always");
  for (const String& file : options.environmentFiles) add("EnvironmentFile=", file);
  if (options.environmentVariables.has_value()) {
    for (const auto& [name, value] : options.environmentVariables.literal()) {
      lines.push_back("Environment=\"" + (name + "=") + value + "\"");
    }
  }
  lines.emplace_back("[Install]");
  lines.emplace_back("WantedBy=multi-user.target");
  return InitFile::fromString("/etc/systemd/system/" + serviceName + ".service",
                              Fn::join("\n", lines));
}

InitSource InitSource::fromUrl(String targetDirectory, String url, InitSourceOptions options) {
  return InitSource(detail::sourceFrom(std::move(targetDirectory), detail::fetchUrl(std::move(url)),
                                       std::move(options.serviceRestartHandles)));
}

InitSource InitSource::fromGitHub(String targetDirectory, String owner, String repo, String refSpec,
                                  InitSourceOptions options) {
  return fromUrl(
      std::move(targetDirectory),
      "https://github.com/" + owner + "/" + repo + "/tarball/" + refSpec.value_or("master"),
      std::move(options));
}

InitSource InitSource::fromS3Object(String targetDirectory, s3::IBucket& bucket, String key,
                                    InitSourceOptions options) {
  return InitSource(detail::sourceFrom(std::move(targetDirectory),
                                       detail::fetchObject(bucket, std::move(key)),
                                       std::move(options.serviceRestartHandles)));
}

InitSource InitSource::fromAsset(String targetDirectory, String path,
                                 InitSourceAssetOptions options) {
  return InitSource(detail::sourceFrom(
      std::move(targetDirectory), detail::fetchNew(detail::assetProps(options, std::move(path))),
      options.serviceRestartHandles));
}

InitSource InitSource::fromExistingAsset(String targetDirectory, s3_assets::Asset& asset,
                                         InitSourceOptions options) {
  return InitSource(detail::sourceFrom(std::move(targetDirectory), detail::fetchExisting(asset),
                                       std::move(options.serviceRestartHandles)));
}

}  // namespace cdk::ec2

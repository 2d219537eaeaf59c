#include <cdk/ec2/cloudformation_init.hpp>

#include <algorithm>
#include <array>

#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/role.hpp>

#include "../core/digest.hpp"
#include "init_part.hpp"

namespace cdk::ec2 {

namespace {

using Members = std::vector<std::pair<std::string, Value>>;
using detail::InitContext;
using detail::InitFragment;
using detail::InitKind;
using detail::InitTrigger;

constexpr const char* CONFIGURATION = "AWS::CloudFormation::Init";
constexpr const char* AUTHENTICATION = "AWS::CloudFormation::Authentication";
constexpr std::size_t FINGERPRINT_LENGTH = 16;

struct Section {
  InitKind kind;
  const char* name;
};
constexpr std::array<Section, 7> SECTIONS = {{
    {InitKind::PACKAGE, "packages"},
    {InitKind::GROUP, "groups"},
    {InitKind::USER, "users"},
    {InitKind::SOURCE, "sources"},
    {InitKind::FILE, "files"},
    {InitKind::COMMAND, "commands"},
    {InitKind::SERVICE, "services"},
}};

/// Objects are united, lists joined; of anything else the later one counts.
Value merged(const Value& one, const Value& other) {
  if (one.kind() == ValueKind::LIST && other.kind() == ValueKind::LIST) {
    std::vector<Json> elements;
    for (const Value& list : {one, other}) {
      for (const auto& [unused, element] : list.entries()) elements.emplace_back(element);
    }
    return Json::array(elements);
  }
  if (one.kind() != ValueKind::OBJECT || other.kind() != ValueKind::OBJECT) return other;
  Members members = one.entries();
  for (const auto& [key, value] : other.entries()) {
    const auto known =
        std::find_if(members.begin(), members.end(),
                     [&wanted = key](const auto& member) { return member.first == wanted; });
    if (known == members.end()) {
      members.emplace_back(key, value);
    } else {
      known->second = merged(known->second, value);
    }
  }
  return Json::object(std::move(members));
}

/// The configuration as it is written, and what it needs beside.
struct Written {
  Members configuration{};
  std::vector<String> buckets{};
  std::string assetHashes{};
};

/// Each bucket is listed once. Those of assets are tokens of their own, which nothing is known to
/// equal.
void addBucket(const InitFragment& fragment, std::vector<String>& buckets) {
  const bool isUnique = !fragment.assetHash.empty() && fragment.bucketName.isUnresolved();
  if (isUnique || std::find(buckets.begin(), buckets.end(), fragment.bucketName) == buckets.end()) {
    buckets.push_back(fragment.bucketName);
  }
}

Json writeConfig(const InitConfig& config, IConstruct& scope, const AttachInitOptions& options,
                 std::vector<InitTrigger>& triggers, Written& written) {
  Members sections;
  for (const Section& section : SECTIONS) {
    Value content;
    std::size_t position = 0;
    for (const InitElement& element : config.elements()) {
      if (element.part().kind() != section.kind) continue;
      InitFragment fragment = element.part().bind(
          InitContext{scope, *options.instanceRole, options.platform, position, triggers});
      ++position;
      content = content.isAbsent() ? Value(fragment.config) : merged(content, fragment.config);
      if (fragment.bucketName.has_value()) addBucket(fragment, written.buckets);
      written.assetHashes += fragment.assetHash;
    }
    if (content.has_value()) sections.emplace_back(section.name, content);
  }
  return Json::object(std::move(sections));
}

/// A digest of all that the instance is to have, assets included.
std::string fingerprint(const Stack& stack, const Json& configuration,
                        const std::string& assetHashes) {
  Members members = {{"config", stack.resolve(configuration)}};
  if (!assetHashes.empty()) members.emplace_back("assetHash", String(assetHashes));
  return cdk::internal::sha256Hex(Json::object(std::move(members)).dump())
      .substr(0, FINGERPRINT_LENGTH);
}

String joined(const std::vector<String>& texts) {
  String all;
  for (const String& text : texts) all = all.isAbsent() ? text : all + "," + text;
  return all;
}

/// The commands that see to the configuration and report how it went.
std::vector<String> commands(const CfnResource& attached, const AttachInitOptions& options) {
  const Stack& stack = Stack::of(attached);
  const bool isWindows = options.platform == OperatingSystemType::WINDOWS;
  const bool ignoresFailures = options.ignoreFailures.value_or(false);
  const bool printsLog = options.printLog.value_or(true);
  const auto location = [&](const CfnResource& resource) {
    String text = " --region " + stack.region() + " --stack " + Aws::STACK_NAME + " --resource " +
                  resource.logicalId();
    if (options.includeUrl.value_or(false)) {
      text += " --url https://cloudformation." + stack.region() + "." + stack.urlSuffix();
    }
    if (options.includeRole.value_or(false)) text += " --role " + options.instanceRole->roleName();
    return text;
  };
  const CfnResource& signalled = options.signalResource ? *options.signalResource : attached;
  const std::vector<String> sets = options.configSets.has_value() ? options.configSets.literal()
                                                                  : std::vector<String>{"default"};
  const String init = " -v" + location(attached) + " -c " + joined(sets);
  if (isWindows) {
    std::vector<String> lines = {
        "cfn-init.exe" + init, String("cfn-signal.exe -e ") +
                                   (ignoresFailures ? "0" : "$LASTEXITCODE") + location(signalled)};
    if (printsLog) lines.emplace_back("type C:\\cfn\\log\\cfn-init.log");
    return lines;
  }
  std::vector<String> lines = {"(", "  set +e", "  /opt/aws/bin/cfn-init" + init,
                               String("  /opt/aws/bin/cfn-signal -e ") +
                                   (ignoresFailures ? "0" : "$?") + location(signalled)};
  if (printsLog) lines.emplace_back("  cat /var/log/cfn-init.log >&2");
  lines.emplace_back(")");
  return lines;
}

template <class T>
bool hasName(const std::vector<std::pair<std::string, T>>& entries, const std::string& name) {
  return std::any_of(entries.begin(), entries.end(),
                     [&name](const auto& entry) { return entry.first == name; });
}

}  // namespace

ApplyCloudFormationInitOptions ApplyCloudFormationInitOptions::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

CloudFormationInit CloudFormationInit::fromElements(std::vector<InitElement> elements) {
  return fromConfig(InitConfig(std::move(elements)));
}

CloudFormationInit CloudFormationInit::fromConfig(InitConfig config) {
  return fromConfigSets(
      {.configSets = {{"default", {"config"}}}, .configs = {{"config", std::move(config)}}});
}

CloudFormationInit CloudFormationInit::fromConfigSets(ConfigSetProps props) {
  CloudFormationInit init;
  for (auto& [name, config] : props.configs) init.addConfig(name, std::move(config));
  for (auto& [name, configs] : props.configSets) init.addConfigSet(name, std::move(configs));
  return init;
}

void CloudFormationInit::addConfig(std::string configName, InitConfig config) {
  if (hasName(configs_, configName)) {
    throw ValidationError("configName: there is already a config '" + configName + "'");
  }
  configs_.emplace_back(std::move(configName), std::move(config));
}

void CloudFormationInit::addConfigSet(std::string configSetName,
                                      std::vector<std::string> configNames) {
  if (hasName(configSets_, configSetName)) {
    throw ValidationError("configSetName: there is already a set '" + configSetName + "'");
  }
  for (const std::string& name : configNames) {
    if (!hasName(configs_, name)) {
      throw ValidationError("configNames: there is no config '" + name + "'");
    }
  }
  configSets_.emplace_back(std::move(configSetName), std::move(configNames));
}

void CloudFormationInit::attach(CfnResource& attachedResource,
                                AttachInitOptions attachOptions) const {
  if (attachOptions.platform == OperatingSystemType::UNKNOWN) {
    fail(attachedResource, "platform", "it is UNKNOWN; LINUX and WINDOWS are allowed");
  }
  if (attachedResource.getMetadata(CONFIGURATION).has_value()) {
    fail(attachedResource, CONFIGURATION, "there is one already; a resource has only one");
  }
  Stack& stack = Stack::of(attachedResource);
  iam::IRole& role = *attachOptions.instanceRole;

  Written written;
  std::vector<InitTrigger> triggers;
  Members sets;
  for (const auto& [set, names] : configSets_) {
    std::vector<String> wanted;
    for (const std::string& name : names) {
      const bool hasContent = std::any_of(
          configs_.begin(), configs_.end(),
          [&name](const auto& config) { return config.first == name && !config.second.isEmpty(); });
      if (hasContent) wanted.emplace_back(name);
    }
    sets.emplace_back(set, List<String>(wanted));
  }
  written.configuration.emplace_back("configSets", Json::object(std::move(sets)));
  for (const auto& [name, config] : configs_) {
    if (config.isEmpty()) continue;
    written.configuration.emplace_back(
        name, writeConfig(config, stack, attachOptions, triggers, written));
  }

  const Json configuration = Json::object(std::move(written.configuration));
  attachedResource.addMetadata(CONFIGURATION, configuration);
  if (!written.buckets.empty()) {
    attachedResource.addMetadata(AUTHENTICATION, {{"S3AccessCreds",
                                                   {{"type", "S3"},
                                                    {"roleName", role.roleName()},
                                                    {"buckets", List<String>(written.buckets)}}}});
  }
  role.addToPrincipalPolicy(iam::PolicyStatement(
      {.actions = {"cloudformation:DescribeStackResource", "cloudformation:SignalResource"},
       .resources = {stack.stackId()}}));
  if (attachOptions.embedFingerprint.value_or(true)) {
    attachOptions.userData.addCommands(
        {"# fingerprint: " + fingerprint(stack, configuration, written.assetHashes)});
  }
  attachOptions.userData.addCommands(commands(attachedResource, attachOptions));
}

}  // namespace cdk::ec2

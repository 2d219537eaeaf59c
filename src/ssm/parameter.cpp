#include <cdk/ssm/parameter.hpp>

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/kms/key.hpp>

#include "support.hpp"

#include <algorithm>
#include <array>
#include <regex>

namespace cdk::ssm {

std::string_view parameterValueTypeText(ParameterValueType type) noexcept {
  static constexpr std::array<std::string_view, 11> TEXTS = {"String",
                                                             "AWS::EC2::AvailabilityZone::Name",
                                                             "AWS::EC2::Image::Id",
                                                             "AWS::EC2::Instance::Id",
                                                             "AWS::EC2::KeyPair::KeyName",
                                                             "AWS::EC2::SecurityGroup::GroupName",
                                                             "AWS::EC2::SecurityGroup::Id",
                                                             "AWS::EC2::Subnet::Id",
                                                             "AWS::EC2::Volume::Id",
                                                             "AWS::EC2::VPC::Id",
                                                             "AWS::Route53::HostedZone::Id"};
  return TEXTS.at(static_cast<std::size_t>(type));
}

iam::Grant ParameterBase::grantRead(Handle<iam::IGrantable> grantee) {
  if (const auto key = encryptionKey()) key->grantDecrypt(grantee);
  return iam::Grant::addToPrincipal({.actions = {"ssm:DescribeParameters", "ssm:GetParameters",
                                                 "ssm:GetParameter", "ssm:GetParameterHistory"},
                                     .grantee = std::move(grantee),
                                     .resourceArns = {parameterArn()}});
}

iam::Grant ParameterBase::grantWrite(Handle<iam::IGrantable> grantee) {
  if (const auto key = encryptionKey()) key->grantEncrypt(grantee);
  return iam::Grant::addToPrincipal({.actions = {"ssm:PutParameter"},
                                     .grantee = std::move(grantee),
                                     .resourceArns = {parameterArn()}});
}

iam::GrantOnKeyResult ParameterBase::grantOnKey(Handle<iam::IGrantable> grantee,
                                                List<String> actions) {
  const Ref<kms::IKey> key = encryptionKey();
  if (!key) return {};
  return {.grant = key->grant(std::move(grantee), std::move(actions))};
}

namespace detail {

namespace {

constexpr std::size_t MAX_NAME = 2048;
constexpr std::size_t MAX_DESCRIPTION = 1024;
constexpr std::size_t MAX_VALUE = 8192;

String formatParameterArn(const ParameterBase& parameter, const String& name, bool simple) {
  if (simple) {
    return parameter.stack().formatArn(
        {.resource = "parameter", .resourceName = name, .service = "ssm"});
  }
  // The name brings the slash.
  return parameter.stack().formatArn({.resource = "parameter" + name, .service = "ssm"});
}

bool isSimple(const ParameterBase& parameter, const String& knownName, const Boolean& simpleName) {
  if (knownName.isUnresolved()) {
    if (simpleName.isAbsent()) {
      fail(parameter, "simpleName",
           "it has to be given, because the parameter's name is known only at deployment");
    }
    return simpleName.literal();
  }
  const std::string name(knownName.literal());
  const bool simple = !name.starts_with('/');
  if (simple && name.find('/') != std::string::npos) {
    fail(parameter, "parameterName", "'" + name + "' has a '/', so it has to begin with one");
  }
  if (simpleName.value_or(simple) != simple) {
    fail(parameter, "simpleName",
         "the name '" + name + "' is " + (simple ? "a simple one" : "no simple one") +
             "; leave simpleName out or say " + (simple ? "true" : "false"));
  }
  return simple;
}

bool isNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '-' || c == '_' || c == '/';
}

}  // namespace

String arnOfOwn(const ParameterBase& parameter, const String& parameterName,
                const String& physicalName, const Boolean& simpleName) {
  if (physicalName.isAbsent()) {
    if (!simpleName.value_or(true)) {
      fail(parameter, "simpleName",
           "false is not allowed without a parameterName; generated names are simple");
    }
    return formatParameterArn(parameter, parameterName, true);
  }
  return formatParameterArn(parameter, parameterName,
                            isSimple(parameter, physicalName, simpleName));
}

String arnOfImported(const ParameterBase& parameter, const String& parameterName,
                     const Boolean& simpleName) {
  return formatParameterArn(parameter, parameterName,
                            isSimple(parameter, parameterName, simpleName));
}

void checkName(const IConstruct& parameter, const String& name) {
  if (name.isAbsent() || name.isUnresolved()) return;
  const std::string text(name.literal());
  if (text.size() > MAX_NAME) {
    fail(parameter, "parameterName",
         "it has " + std::to_string(text.size()) + " characters; at most 2048 are allowed");
  }
  if (text.empty() || !std::all_of(text.begin(), text.end(), isNameCharacter)) {
    fail(parameter, "parameterName",
         "'" + text + "' is not allowed; a name has letters, digits and . - _ /");
  }
}

void checkDescription(const IConstruct& parameter, const String& description) {
  if (description.isUnresolved()) return;
  const std::size_t size = description.literal().size();
  if (size > MAX_DESCRIPTION) {
    fail(parameter, "description",
         "it has " + std::to_string(size) + " characters; at most 1024 are allowed");
  }
}

void checkPattern(const IConstruct& parameter, const char* property, const String& value,
                  const String& pattern) {
  if (pattern.empty() || pattern.isUnresolved() || value.isUnresolved()) return;
  const std::string text(value.literal());
  if (text.size() > MAX_VALUE) return;  // more than any tier takes
  bool matches = true;
  try {
    matches = std::regex_search(text, std::regex(std::string(pattern.literal())));
  } catch (const std::regex_error&) {
    return;  // The service knows more kinds of expression than the standard library does.
  }
  if (!matches) {
    fail(parameter, property,
         "'" + text + "' does not match allowedPattern '" + std::string(pattern.literal()) + "'");
  }
}

String tierText(std::optional<ParameterTier> tier) {
  if (!tier) return {};
  switch (*tier) {
    case ParameterTier::ADVANCED: return "Advanced";
    case ParameterTier::INTELLIGENT_TIERING: return "Intelligent-Tiering";
    case ParameterTier::STANDARD: return "Standard";
  }
  return {};
}

String dynamicReference(const char* service, const String& parameterName, const Number& version) {
  String key = parameterName;
  if (hasVersion(version)) {
    key = key + ":" +
          (version.isUnresolved() ? String(static_cast<const Value&>(version))
                                  : String(Json(version).dump()));
  }
  const String text = String("{{resolve:") + service + ":" + key + "}}";
  return Lazy::string([text] { return text; });
}

bool hasVersion(const Number& version) {
  return version.has_value() && (version.isUnresolved() || version.literal() != 0);
}

std::string importId(const IConstruct& scope, const String& parameterName) {
  if (parameterName.isUnresolved()) {
    fail(scope, "parameterName",
         parameterName.describe() +
             " is known only at deployment; import the parameter with an id of its own instead");
  }
  // The suffix is part of what identifies the import in templates that exist already.
  return "SsmParameterValue:" + std::string(parameterName.literal()) +
         ":C96584B6-F00A-464E-AD19-53AFF4B05118";
}

}  // namespace detail

}  // namespace cdk::ssm

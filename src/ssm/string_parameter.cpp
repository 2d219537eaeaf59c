#include <cdk/ssm/string_parameter.hpp>

#include <cdk/core/annotations.hpp>
#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/ssm/cfn_parameter.hpp>

#include "support.hpp"

#include <vector>

namespace cdk::ssm {

namespace {

constexpr std::size_t ARN_PARTS = 6;
constexpr std::size_t ARN_REGION = 3;

/// Whether a name is what a function such as `Fn::ImportValue` gives. Parameters of a template
/// can't have such a default.
bool isFunctionResult(const IConstruct& scope, const String& name) {
  if (!name.isUnresolved()) return false;
  Json resolved = Stack::of(scope).resolve(name);
  if (const Json join = resolved["Fn::Join"]; join.has_value()) {
    // Text with tokens in it: the first of these decides.
    for (const auto& [key, part] : join[1].entries()) {
      if (part.kind() == ValueKind::TEXT) continue;
      resolved = Json(part);
      break;
    }
  }
  if (resolved.kind() != ValueKind::OBJECT && resolved.kind() != ValueKind::TOKEN) return false;
  const auto members = resolved.entries();
  return members.size() == 1 && members.front().first.starts_with("Fn::") &&
         members.front().first != "Fn::GetAtt" && members.front().first != "Fn::Join";
}

/// An existing parameter. Its value is given, or read by a parameter of the template that is made
/// when somebody asks.
class ImportedStringParameter : public ParameterBase, public virtual IStringParameter {
 public:
  struct Source {
    String type;              ///< as the service has it
    String value{};           ///< absent where a template parameter is to read it
    std::string valueType{};  ///< of the template parameter
    String reference{};       ///< what that parameter's default is
    Ref<kms::IKey> encryptionKey{};
  };

  ImportedStringParameter(Scope scope, IConstruct& parent, String name, const Boolean& simpleName,
                          Source source)
      : ParameterBase(std::move(scope)),
        parent_(&parent),
        name_(std::move(name)),
        source_(std::move(source)) {
    arn_ = detail::arnOfImported(*this, name_, simpleName);
  }
  ImportedStringParameter(Scope scope, IConstruct& parent, String name, String arn, Source source)
      : ParameterBase(std::move(scope)),
        parent_(&parent),
        name_(std::move(name)),
        arn_(std::move(arn)),
        source_(std::move(source)) {}

  [[nodiscard]] String parameterArn() const override { return arn_; }
  [[nodiscard]] String parameterName() const override { return name_; }
  [[nodiscard]] String parameterType() const override { return source_.type; }
  [[nodiscard]] Ref<kms::IKey> encryptionKey() const override { return source_.encryptionKey; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : name_;
  }
  [[nodiscard]] String stringValue() const override {
    if (source_.value.isAbsent()) {
      auto& parameter = parent_->create<cdk::CfnParameter>(
          ConstructId(node().id() + ".Parameter", node().location()),
          {.default_ = source_.reference,
           .type = "AWS::SSM::Parameter::Value<" + source_.valueType + ">"});
      source_.value = parameter.valueAsString();
    }
    return source_.value;
  }

 private:
  IConstruct* parent_;
  String name_;
  String arn_{};
  mutable Source source_;
};

std::vector<std::string> splitAtColons(const std::string& text) {
  std::vector<std::string> parts;
  std::size_t start = 0;
  for (std::size_t colon = text.find(':'); colon != std::string::npos;
       colon = text.find(':', start)) {
    parts.push_back(text.substr(start, colon - start));
    start = colon + 1;
  }
  parts.push_back(text.substr(start));
  return parts;
}

String dataTypeText(std::optional<ParameterDataType> dataType) {
  if (!dataType) return {};
  return *dataType == ParameterDataType::AWS_EC2_IMAGE ? String("aws:ec2:image") : String("text");
}

}  // namespace

StringParameter::StringParameter(Scope scope, Props props)
    : ParameterBase(std::move(scope), {.physicalName = props.parameterName}) {
  detail::checkPattern(*this, "stringValue", props.stringValue, props.allowedPattern);
  detail::checkName(*this, props.parameterName);
  detail::checkDescription(*this, props.description);
  auto& resource = create<CfnParameter>("Resource", {.allowedPattern = props.allowedPattern,
                                                     .dataType = dataTypeText(props.dataType),
                                                     .description = props.description,
                                                     .name = physicalName(),
                                                     .tier = detail::tierText(props.tier),
                                                     .type = "String",
                                                     .value = props.stringValue});
  parameterName_ = getResourceNameAttribute(resource.ref());
  parameterArn_ = detail::arnOfOwn(*this, parameterName_, props.parameterName, props.simpleName);
  parameterType_ = resource.attrType();
  stringValue_ = resource.attrValue();
}

IStringParameter& StringParameter::fromStringParameterName(IConstruct& scope, ConstructId id,
                                                           String stringParameterName) {
  return fromStringParameterAttributes(scope, std::move(id),
                                       {.parameterName = std::move(stringParameterName)});
}

IStringParameter& StringParameter::fromStringParameterArn(IConstruct& scope, ConstructId id,
                                                          String stringParameterArn) {
  if (stringParameterArn.isUnresolved()) {
    fail(scope, "stringParameterArn",
         stringParameterArn.describe() + " is known only at deployment; a literal is wanted");
  }
  const std::string arn(stringParameterArn.literal());
  const std::vector<std::string> parts = splitAtColons(arn);
  if (parts.size() != ARN_PARTS) {
    fail(scope, "stringParameterArn",
         "'" + arn + "' is no ARN of the form arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME");
  }
  const String region = Stack::of(scope).region();
  if (region.isUnresolved()) {
    Annotations::of(scope).addWarningV2(
        "aws-cdk-lib/aws-ssm:crossAccountReferenceSameRegion",
        "the stack's region is not known; the parameter is found if that is " + parts[ARN_REGION] +
            ", as in '" + arn + "'");
  } else if (region != parts[ARN_REGION]) {
    fail(scope, "stringParameterArn",
         "'" + arn + "' is in another region than the stack, which is in " +
             std::string(region.literal()));
  }
  const std::size_t slash = arn.rfind('/');
  const String name = slash == std::string::npos ? arn : arn.substr(slash + 1);
  return scope.create<ImportedStringParameter>(
      std::move(id), scope, name, stringParameterArn,
      ImportedStringParameter::Source{
          .type = "String", .valueType = "String", .reference = stringParameterArn});
}

IStringParameter& StringParameter::fromStringParameterAttributes(IConstruct& scope, ConstructId id,
                                                                 StringParameterAttributes attrs) {
  if (attrs.parameterName.empty()) fail(scope, "parameterName", "it is empty; a name is wanted");
  ImportedStringParameter::Source source{
      .type = "String",
      .valueType =
          std::string(parameterValueTypeText(attrs.valueType.value_or(ParameterValueType::STRING))),
      .reference = attrs.parameterName};
  if (detail::hasVersion(attrs.version) || attrs.forceDynamicReference.value_or(false) ||
      isFunctionResult(scope, attrs.parameterName)) {
    source.value = detail::dynamicReference("ssm", attrs.parameterName, attrs.version);
  }
  return scope.create<ImportedStringParameter>(std::move(id), scope, String(attrs.parameterName),
                                               attrs.simpleName, std::move(source));
}

IStringParameter& StringParameter::fromSecureStringParameterAttributes(
    IConstruct& scope, ConstructId id, SecureStringParameterAttributes attrs) {
  return scope.create<ImportedStringParameter>(
      std::move(id), scope, String(attrs.parameterName), attrs.simpleName,
      ImportedStringParameter::Source{
          .type = "SecureString",
          .value = detail::dynamicReference("ssm-secure", attrs.parameterName, attrs.version),
          .encryptionKey = attrs.encryptionKey});
}

String StringParameter::valueForStringParameter(IConstruct& scope, String parameterName,
                                                Number version) {
  return valueForTypedStringParameterV2(scope, std::move(parameterName), ParameterValueType::STRING,
                                        std::move(version));
}

String StringParameter::valueForTypedStringParameterV2(IConstruct& scope, String parameterName,
                                                       ParameterValueType type, Number version) {
  Stack& stack = Stack::of(scope);
  const std::string id = detail::importId(scope, parameterName);
  if (const auto existing = stack.node().tryFindChild<IStringParameter>(id)) {
    return existing->stringValue();
  }
  return fromStringParameterAttributes(
             stack, id,
             {.parameterName = std::move(parameterName), .valueType = type, .version = version})
      .stringValue();
}

String StringParameter::valueForSecureStringParameter(IConstruct& scope, String parameterName,
                                                      Number version) {
  Stack& stack = Stack::of(scope);
  const std::string id = detail::importId(scope, parameterName);
  if (const auto existing = stack.node().tryFindChild<IStringParameter>(id)) {
    return existing->stringValue();
  }
  return fromSecureStringParameterAttributes(
             stack, id, {.parameterName = std::move(parameterName), .version = version})
      .stringValue();
}

String StringParameter::valueFromLookup(IConstruct& scope, String parameterName,
                                        String defaultValue, StringParameterLookupOptions options) {
  const Json value = ContextProvider::getValue(
      scope,
      {.additionalCacheKey = options.additionalCacheKey,
       .dummyValue = defaultValue.empty() ? "dummy-value-for-" + parameterName : defaultValue,
       .mustExist = defaultValue.isAbsent(),
       .props = {{"parameterName", parameterName}},
       .provider = "ssm"});
  return String(static_cast<const Value&>(value));
}

}  // namespace cdk::ssm

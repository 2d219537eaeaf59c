#include <cdk/ssm/string_list_parameter.hpp>

#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ssm/cfn_parameter.hpp>

#include "support.hpp"

namespace cdk::ssm {

namespace {

/// An existing list. Its value is given, or read by a parameter of the template that is made when
/// somebody asks.
class ImportedListParameter : public ParameterBase, public virtual IStringListParameter {
 public:
  ImportedListParameter(Scope scope, IConstruct& parent, String name, const Boolean& simpleName,
                        String type, List<String> value)
      : ParameterBase(std::move(scope)),
        parent_(&parent),
        name_(std::move(name)),
        type_(std::move(type)),
        value_(std::move(value)) {
    arn_ = detail::arnOfImported(*this, name_, simpleName);
  }

  [[nodiscard]] String parameterArn() const override { return arn_; }
  [[nodiscard]] String parameterName() const override { return name_; }
  [[nodiscard]] String parameterType() const override { return type_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : name_;
  }
  [[nodiscard]] List<String> stringListValue() const override {
    if (value_.isAbsent()) {
      auto& parameter = parent_->create<cdk::CfnParameter>(
          ConstructId(node().id() + ".Parameter", node().location()),
          {.default_ = name_, .type = "AWS::SSM::Parameter::Value<" + type_ + ">"});
      value_ = parameter.valueAsList();
    }
    return value_;
  }

 private:
  IConstruct* parent_;
  String name_;
  String arn_{};
  String type_;
  mutable List<String> value_;
};

void checkElements(const IConstruct& parameter, const List<String>& elements,
                   const String& pattern) {
  if (elements.kind() != ValueKind::LIST) return;  // a token as a whole
  for (const String& element : elements.literal()) {
    if (element.isUnresolved()) continue;
    if (element.literal().find(',') != std::string_view::npos) {
      fail(
          parameter, "stringListValue",
          "'" + std::string(element.literal()) + "' has a comma, which is what separates elements");
    }
    detail::checkPattern(parameter, "stringListValue", element, pattern);
  }
}

}  // namespace

StringListParameter::StringListParameter(Scope scope, Props props)
    : ParameterBase(std::move(scope), {.physicalName = props.parameterName}) {
  checkElements(*this, props.stringListValue, props.allowedPattern);
  detail::checkName(*this, props.parameterName);
  detail::checkDescription(*this, props.description);
  auto& resource =
      create<CfnParameter>("Resource", {.allowedPattern = props.allowedPattern,
                                        .description = props.description,
                                        .name = physicalName(),
                                        .tier = detail::tierText(props.tier),
                                        .type = "StringList",
                                        .value = Fn::join(",", props.stringListValue)});
  parameterName_ = getResourceNameAttribute(resource.ref());
  parameterArn_ = detail::arnOfOwn(*this, parameterName_, props.parameterName, props.simpleName);
  parameterType_ = resource.attrType();
  stringListValue_ = Fn::split(",", resource.attrValue());
}

IStringListParameter& StringListParameter::fromStringListParameterName(
    IConstruct& scope, ConstructId id, String stringListParameterName) {
  const List<String> value =
      Fn::split(",", detail::dynamicReference("ssm", stringListParameterName, {}));
  return scope.create<ImportedListParameter>(std::move(id), scope,
                                             std::move(stringListParameterName), Boolean(),
                                             String("StringList"), value);
}

IStringListParameter& StringListParameter::fromListParameterAttributes(
    IConstruct& scope, ConstructId id, ListParameterAttributes attrs) {
  if (attrs.parameterName.empty()) fail(scope, "parameterName", "it is empty; a name is wanted");
  const String type =
      "List<" +
      String(parameterValueTypeText(attrs.elementType.value_or(ParameterValueType::STRING))) + ">";
  List<String> value;
  if (detail::hasVersion(attrs.version)) {
    value =
        Token(detail::dynamicReference("ssm", attrs.parameterName, attrs.version)).toStringList();
  }
  return scope.create<ImportedListParameter>(std::move(id), scope, String(attrs.parameterName),
                                             attrs.simpleName, type, std::move(value));
}

List<String> StringListParameter::valueForTypedListParameter(IConstruct& scope,
                                                             String parameterName,
                                                             ParameterValueType type,
                                                             Number version) {
  Stack& stack = Stack::of(scope);
  const std::string id = detail::importId(scope, parameterName);
  if (const auto existing = stack.node().tryFindChild<IStringListParameter>(id)) {
    return existing->stringListValue();
  }
  return fromListParameterAttributes(
             stack, id,
             {.elementType = type, .parameterName = std::move(parameterName), .version = version})
      .stringListValue();
}

}  // namespace cdk::ssm

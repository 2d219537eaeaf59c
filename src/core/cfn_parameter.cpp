#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/error.hpp>

#include "value_node.hpp"

namespace cdk {
namespace {

std::string_view typeOf(const CfnParameterProps& props) {
  return props.type.isAbsent() ? "String" : props.type.literal();
}

bool isListType(std::string_view type) {
  return type.find("List<") != std::string_view::npos ||
         type.find("CommaDelimitedList") != std::string_view::npos;
}

}  // namespace

CfnParameter::CfnParameter(Scope scope, Props props)
    : CfnRefElement(std::move(scope)), props_(std::move(props)) {}

Token CfnParameter::value() const { return Token(ref()); }

String CfnParameter::valueAsString() const {
  const std::string_view type = typeOf(props_);
  if (isListType(type)) {
    fail(*this, "type", "is '" + std::string(type) + "', whose value is a list and no text");
  }
  return ref();
}

Number CfnParameter::valueAsNumber() const {
  const std::string_view type = typeOf(props_);
  if (type != "Number") {
    fail(*this, "type", "is '" + std::string(type) + "'; only 'Number' has a number as its value");
  }
  return Number(internal::asNumber(ref()));
}

List<String> CfnParameter::valueAsList() const {
  const std::string_view type = typeOf(props_);
  if (!isListType(type)) {
    fail(*this, "type",
         "is '" + std::string(type) +
             "', whose value is no list; 'CommaDelimitedList' and 'List<…>' have lists");
  }
  return List<String>(internal::asList(ref()));
}

bool CfnParameter::noEcho() const { return props_.noEcho.value_or(false); }

std::optional<internal::Fragment> CfnParameter::toCloudFormation() const {
  return internal::Fragment{"Parameters", logicalIdText(),
                            Json::object({{"Type", props_.type.value_or("String")},
                                          {"Default", props_.default_},
                                          {"AllowedPattern", props_.allowedPattern},
                                          {"AllowedValues", props_.allowedValues},
                                          {"ConstraintDescription", props_.constraintDescription},
                                          {"Description", props_.description},
                                          {"MaxLength", props_.maxLength},
                                          {"MaxValue", props_.maxValue},
                                          {"MinLength", props_.minLength},
                                          {"MinValue", props_.minValue},
                                          {"NoEcho", props_.noEcho}})};
}

}  // namespace cdk

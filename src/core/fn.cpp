#include <algorithm>
#include <cmath>

#include <cdk/core/aws.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>

#include "json_text.hpp"
#include "utf.hpp"
#include "value_node.hpp"

namespace cdk {
namespace {

using internal::intrinsic;
using internal::is;
using internal::lazyValue;
using internal::listOf;
using internal::nodeAs;
using internal::NodeKind;
using internal::objectOf;
using internal::textValue;

constexpr std::size_t kConditionsPerFunction = 10;
constexpr std::string_view kLanguageExtensions = "AWS::LanguageExtensions";

std::string numberText(const Number& number) {
  std::string text;
  internal::appendJsonNumber(text, number.literal());
  return text;
}

List<String> listIntrinsic(std::string_view name, Value argument) {
  return List<String>(internal::asList(intrinsic(name, std::move(argument))));
}

// A function that only templates with the language extensions know: the stack it ends up in
// declares them.
Value extension(std::string_view name, Value argument) {
  return lazyValue([value = intrinsic(name, std::move(argument))](const ResolveContext& context) {
    context.stack.addTransform(std::string(kLanguageExtensions));
    return value;
  });
}

std::vector<Value> splitText(std::string_view delimiter, std::string_view text) {
  std::vector<Value> parts;
  if (delimiter.empty()) {
    for (std::size_t position = 0; position < text.size();) {
      const std::size_t begin = position;
      internal::nextCodePoint(text, position);
      parts.push_back(textValue(text.substr(begin, position - begin)));
    }
    return parts;
  }
  std::size_t begin = 0;
  for (std::size_t end = text.find(delimiter); end != std::string_view::npos;
       end = text.find(delimiter, begin)) {
    parts.push_back(textValue(text.substr(begin, end - begin)));
    begin = end + delimiter.size();
  }
  parts.push_back(textValue(text.substr(begin)));
  return parts;
}

std::size_t wholeNumber(const Number& number, std::string_view what) {
  if (number.isUnresolved()) {
    throw ValidationError(std::string(what) + " must be a literal, got " + number.describe());
  }
  const double value = number.literal();
  if (value < 0 || value != std::floor(value)) {
    throw ValidationError(std::string(what) + " must be a whole number from 0 on, got " +
                          numberText(number));
  }
  return static_cast<std::size_t>(value);
}

// CloudFormation takes at most ten conditions at a time. A group of one is that condition.
Value combine(std::string_view function, std::vector<Value> conditions) {
  while (conditions.size() > kConditionsPerFunction) {
    std::vector<Value> groups;
    for (std::size_t begin = 0; begin < conditions.size(); begin += kConditionsPerFunction) {
      const std::size_t end = std::min(begin + kConditionsPerFunction, conditions.size());
      using Difference = std::vector<Value>::difference_type;
      groups.push_back(combine(function, {conditions.begin() + static_cast<Difference>(begin),
                                          conditions.begin() + static_cast<Difference>(end)}));
    }
    conditions = std::move(groups);
  }
  if (conditions.size() == 1) return conditions.front();
  return intrinsic(function, listOf(std::move(conditions)));
}

ConditionExpression combined(std::string_view function, std::string_view name,
                             const List<ConditionExpression>& conditions) {
  if (conditions.empty()) {
    throw ValidationError("Fn::" + std::string(name) + " needs at least one condition, got none");
  }
  std::vector<Value> operands;
  for (const ConditionExpression& condition : conditions.literal()) operands.push_back(condition);
  return ConditionExpression(combine(function, std::move(operands)));
}

ConditionExpression condition(std::string_view function, std::vector<Value> operands) {
  return ConditionExpression(intrinsic(function, listOf(std::move(operands))));
}

}  // namespace

String Fn::ref(String logicalName) { return String(intrinsic("Ref", std::move(logicalName))); }

Token Fn::getAtt(String logicalNameOfResource, String attributeName) {
  return Token(intrinsic("Fn::GetAtt",
                         listOf({std::move(logicalNameOfResource), std::move(attributeName)})));
}

String Fn::join(std::string_view delimiter, List<String> values) {
  if (!is(values, NodeKind::LIST)) {
    if (values.isAbsent()) throw ValidationError("Fn::join needs at least one value, got none");
    return String(intrinsic("Fn::Join", listOf({textValue(delimiter), std::move(values)})));
  }
  const std::vector<Value>& elements = nodeAs<internal::ListNode>(values).elements;
  if (elements.empty()) throw ValidationError("Fn::join needs at least one value, got none");
  if (elements.size() == 1) return String(elements.front());
  if (delimiter.empty()) return String(internal::concat(elements));
  if (values.isUnresolved()) {
    return String(intrinsic("Fn::Join", listOf({textValue(delimiter), std::move(values)})));
  }
  std::string text;
  for (const Value& element : elements) {
    if (&element != &elements.front()) text += delimiter;
    text += String(element).literal();
  }
  return text;
}

List<String> Fn::split(std::string_view delimiter, String source, Number assumedLength) {
  if (is(source, NodeKind::TEXT)) {
    return List<String>(listOf(splitText(delimiter, source.literal())));
  }
  if (source.isAbsent()) throw ValidationError("Fn::split needs a text to split, got none");
  List<String> parts =
      listIntrinsic("Fn::Split", listOf({textValue(delimiter), std::move(source)}));
  if (assumedLength.isAbsent()) return parts;
  const std::size_t length = wholeNumber(assumedLength, "the assumed length of a list");
  std::vector<String> elements;
  for (std::size_t i = 0; i < length; ++i) elements.push_back(select(i, parts));
  return elements;
}

String Fn::select(Number index, List<String> array) {
  if (array.isAbsent()) throw ValidationError("Fn::select needs a list to select from, got none");
  if (!index.isUnresolved() && is(array, NodeKind::LIST) && !array.isUnresolved()) {
    const std::size_t position = wholeNumber(index, "the index of Fn::select");
    if (position >= array.size()) {
      throw ValidationError("Fn::select got index " + numberText(index) + " for a list of " +
                            std::to_string(array.size()) + " elements");
    }
    return array[position];
  }
  return String(intrinsic("Fn::Select", listOf({std::move(index), std::move(array)})));
}

String Fn::sub(String body, Map<String> variables) {
  if (variables.isAbsent()) return String(intrinsic("Fn::Sub", std::move(body)));
  return String(intrinsic("Fn::Sub", listOf({std::move(body), std::move(variables)})));
}

String Fn::base64(String data) { return String(intrinsic("Fn::Base64", std::move(data))); }

List<String> Fn::cidr(String ipBlock, Number count, String sizeMask) {
  if (!count.isUnresolved() && !(count.literal() >= 1 && count.literal() <= 256)) {
    throw ValidationError("the count of Fn::cidr must be from 1 to 256, got " + numberText(count));
  }
  return listIntrinsic("Fn::Cidr",
                       listOf({std::move(ipBlock), std::move(count), std::move(sizeMask)}));
}

List<String> Fn::getAzs(String region) { return listIntrinsic("Fn::GetAZs", region.value_or("")); }

String Fn::importValue(String sharedValueToImport) {
  return String(intrinsic("Fn::ImportValue", std::move(sharedValueToImport)));
}

List<String> Fn::importListValue(String sharedValueToImport, Number assumedLength,
                                 std::string_view delimiter) {
  if (assumedLength.isAbsent()) {
    throw ValidationError("Fn::importListValue needs the length of the list, got none");
  }
  return split(delimiter, importValue(std::move(sharedValueToImport)), std::move(assumedLength));
}

String Fn::findInMap(String mapName, String topLevelKey, String secondLevelKey,
                     String defaultValue) {
  std::vector<Value> operands{std::move(mapName), std::move(topLevelKey),
                              std::move(secondLevelKey)};
  if (defaultValue.isAbsent()) {
    return String(intrinsic("Fn::FindInMap", listOf(std::move(operands))));
  }
  operands.push_back(objectOf({{"DefaultValue", std::move(defaultValue)}}));
  return String(extension("Fn::FindInMap", listOf(std::move(operands))));
}

String Fn::getStackOutput(String stackName, String outputName, String region, String roleArn) {
  return String(intrinsic("Fn::GetStackOutput", objectOf({{"StackName", std::move(stackName)},
                                                          {"Region", std::move(region)},
                                                          {"RoleArn", std::move(roleArn)},
                                                          {"OutputName", std::move(outputName)}})));
}

Token Fn::transform(String macroName, Json parameters) {
  return Token(intrinsic("Fn::Transform", objectOf({{"Name", std::move(macroName)},
                                                    {"Parameters", std::move(parameters)}})));
}

Number Fn::len(Value array) {
  if (is(array, NodeKind::LIST)) return array.size();
  if (array.kind() != ValueKind::TOKEN) {
    throw ValidationError("Fn::len needs a list, got " + array.describe());
  }
  return Number(internal::asNumber(extension("Fn::Length", std::move(array))));
}

String Fn::toJsonString(Json object) {
  if (object.kind() == ValueKind::TOKEN) {
    return String(extension("Fn::ToJsonString", std::move(object)));
  }
  if (!object.isUnresolved()) return object.dump();
  return String(lazyValue([object](const ResolveContext& context) -> Value {
    return context.stack.toJsonString(object);
  }));
}

String Fn::parseDomainName(String url) {
  if (is(url, NodeKind::TEXT) && url.literal().find("//") == std::string_view::npos) {
    throw ValidationError(
        "Fn::parseDomainName needs a URL such as 'https://example.com/path', got '" +
        std::string(url.literal()) + "'");
  }
  return select(0, split("/", select(1, split("//", std::move(url)))));
}

Token Fn::conditionIf(String conditionId, Json valueIfTrue, Json valueIfFalse) {
  // What is left out in one of the cases is AWS::NoValue there.
  const auto orNoValue = [](Json value) -> Value {
    return value.has_value() ? Value(std::move(value)) : Value(Aws::NO_VALUE);
  };
  return Token(
      intrinsic("Fn::If", listOf({std::move(conditionId), orNoValue(std::move(valueIfTrue)),
                                  orNoValue(std::move(valueIfFalse))})));
}

ConditionExpression Fn::conditionAnd(List<ConditionExpression> conditions) {
  return combined("Fn::And", "conditionAnd", conditions);
}

ConditionExpression Fn::conditionOr(List<ConditionExpression> conditions) {
  return combined("Fn::Or", "conditionOr", conditions);
}

ConditionExpression Fn::conditionNot(ConditionExpression operand) {
  return condition("Fn::Not", {std::move(operand)});
}

ConditionExpression Fn::conditionEquals(Json left, Json right) {
  return condition("Fn::Equals", {std::move(left), std::move(right)});
}

ConditionExpression Fn::conditionContains(List<String> listOfStrings, String value) {
  return condition("Fn::Contains", {std::move(listOfStrings), std::move(value)});
}

ConditionExpression Fn::conditionEachMemberEquals(List<String> listOfStrings, String value) {
  return condition("Fn::EachMemberEquals", {std::move(listOfStrings), std::move(value)});
}

ConditionExpression Fn::conditionEachMemberIn(List<String> stringsToCheck,
                                              List<String> stringsToMatch) {
  return condition("Fn::EachMemberIn", {std::move(stringsToCheck), std::move(stringsToMatch)});
}

List<String> Fn::refAll(std::string_view parameterType) {
  return listIntrinsic("Fn::RefAll", textValue(parameterType));
}

String Fn::valueOf(String parameterOrLogicalId, std::string_view attribute) {
  return String(
      intrinsic("Fn::ValueOf", listOf({std::move(parameterOrLogicalId), textValue(attribute)})));
}

List<String> Fn::valueOfAll(std::string_view parameterType, std::string_view attribute) {
  return listIntrinsic("Fn::ValueOfAll", listOf({textValue(parameterType), textValue(attribute)}));
}

}  // namespace cdk

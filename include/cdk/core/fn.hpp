#pragma once

#include <string_view>

#include <cdk/core/value.hpp>

namespace cdk {

class CfnCondition;

/// A condition: a `CfnCondition` or a condition function of `Fn`.
class ConditionExpression : public Value {
 public:
  constexpr ConditionExpression() noexcept = default;
  explicit constexpr ConditionExpression(Value value) noexcept : Value(std::move(value)) {}
  ConditionExpression(const CfnCondition& condition);  // NOLINT(google-explicit-constructor)
};

/// CloudFormation's intrinsic functions.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
class Fn {
 public:
  static String ref(String logicalName);
  static Token getAtt(String logicalNameOfResource, String attributeName);
  /// Adjacent literals are merged; a join of literals alone is a literal. Throws `ValidationError`
  /// for an empty list.
  static String join(std::string_view delimiter, List<String> values);
  /// A literal source is split at once. With `assumedLength`, the parts of a token are listed one
  /// by one, so that the list has a length.
  static List<String> split(std::string_view delimiter, String source, Number assumedLength = {});
  /// A literal index into a list of literals selects at once. Throws `ValidationError` where there
  /// is no such element.
  static String select(Number index, List<String> array);
  static String sub(String body, Map<String> variables = {});
  static String base64(String data);
  /// Throws `ValidationError` for a count outside 1 to 256.
  static List<String> cidr(String ipBlock, Number count, String sizeMask = {});
  /// Default: the stack's region.
  static List<String> getAzs(String region = {});
  static String importValue(String sharedValueToImport);
  /// A list that was exported as one text. Throws `ValidationError` unless the length is a literal.
  static List<String> importListValue(String sharedValueToImport, Number assumedLength,
                                      std::string_view delimiter = ",");
  /// With a default value, the template is transformed by `AWS::LanguageExtensions`.
  static String findInMap(String mapName, String topLevelKey, String secondLevelKey,
                          String defaultValue = {});
  /// An output of another stack, by the names they are deployed under. Default: this region and
  /// account.
  static String getStackOutput(String stackName, String outputName, String region = {},
                               String roleArn = {});
  static Token transform(String macroName, Json parameters);
  /// The length of a list: at once where it is known, else by `AWS::LanguageExtensions`.
  static Number len(Value array);
  /// JSON text. An object that is a token as a whole needs `AWS::LanguageExtensions`.
  static String toJsonString(Json object);
  /// `example.com` of `https://example.com/path`.
  static String parseDomainName(String url);

  static Token conditionIf(String conditionId, Json valueIfTrue, Json valueIfFalse);
  /// Any number of conditions; more than ten are nested, as CloudFormation wants it. Throws
  /// `ValidationError` for none.
  static ConditionExpression conditionAnd(List<ConditionExpression> conditions);
  static ConditionExpression conditionOr(List<ConditionExpression> conditions);
  static ConditionExpression conditionNot(ConditionExpression operand);
  static ConditionExpression conditionEquals(Json left, Json right);
  static ConditionExpression conditionContains(List<String> listOfStrings, String value);
  static ConditionExpression conditionEachMemberEquals(List<String> listOfStrings, String value);
  static ConditionExpression conditionEachMemberIn(List<String> stringsToCheck,
                                                   List<String> stringsToMatch);
  static List<String> refAll(std::string_view parameterType);
  static String valueOf(String parameterOrLogicalId, std::string_view attribute);
  static List<String> valueOfAll(std::string_view parameterType, std::string_view attribute);
};

}  // namespace cdk

#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/logs/processor.hpp>

#include <optional>

namespace cdk::logs {

/// Forms of text that become fields.
enum class ParserProcessorType : std::uint8_t { JSON, KEY_VALUE, CSV, GROK, OCSF };

/// Signs between a key and its value.
enum class KeyValueDelimiter : std::uint8_t { EQUAL, COLON };

/// Signs between pairs of key and value.
enum class KeyValuePairDelimiter : std::uint8_t { AMPERSAND, SEMICOLON, SPACE, NEWLINE };

/// What wrote the events that become events of the Open Cybersecurity Schema Framework.
enum class OCSFSourceType : std::uint8_t {
  CLOUD_TRAIL,
  ROUTE53_RESOLVER,
  VPC_FLOW,
  EKS_AUDIT,
  AWS_WAF
};

/// Version of the Open Cybersecurity Schema Framework.
enum class OCSFVersion : std::uint8_t { V1_1 };

/// Reads JSON.
struct ParseJSONProperty {
  /// Field that gets the result. Default: the event's root.
  String destination{};
  /// Field with the text. Default: `@message`.
  String source{};
  Presence presence_{};

  static ParseJSONProperty absent() noexcept;
};

/// Reads pairs of keys and values.
struct ParseKeyValueProperty {
  /// Field that gets the result. Default: the event's root.
  String destination{};
  /// Between pairs. Default: `AMPERSAND`.
  std::optional<KeyValuePairDelimiter> fieldDelimiter{};
  /// Put before each key. Default: nothing.
  String keyPrefix{};
  /// Between a key and its value. Default: `EQUAL`.
  std::optional<KeyValueDelimiter> keyValueDelimiter{};
  /// The value of a key without one. Default: none.
  String nonMatchValue{};
  /// Replace fields that are there. Default: false.
  Boolean overwriteIfExists{};
  /// Field with the text. Default: `@message`.
  String source{};
  Presence presence_{};

  static ParseKeyValueProperty absent() noexcept;
};

/// Reads columns.
struct CsvProperty {
  /// Names of the columns. Default: `column_1`, `column_2` and so on.
  List<String> columns{};
  /// Between columns. Default: `COMMA`.
  std::optional<DelimiterCharacter> delimiter{};
  /// Around a column that has a delimiter in it. Default: `DOUBLE_QUOTE`.
  std::optional<QuoteCharacter> quoteCharacter{};
  /// Field with the text. Default: `@message`.
  String source{};
  Presence presence_{};

  static CsvProperty absent() noexcept;
};

/// Reads text with a pattern of named parts.
struct GrokProperty {
  /// Such as `%{NUMBER:status} %{WORD:method}`.
  Required<String> match;
  /// Field with the text. Default: `@message`.
  String source{};
  Presence presence_{};

  static GrokProperty absent();
};

/// Turns events into those of the Open Cybersecurity Schema Framework.
struct ParseToOCSFProperty {
  OCSFSourceType eventSource = OCSFSourceType::CLOUD_TRAIL;
  OCSFVersion ocsfVersion = OCSFVersion::V1_1;
  /// Field with the event. Default: `@message`.
  String source{};
  Presence presence_{};

  static ParseToOCSFProperty absent() noexcept;
};

/// Props of `ParserProcessor`. Options of other types than `type` are not looked at.
struct ParserProcessorProps {
  /// For `CSV`. Default: as that struct's members say.
  CsvProperty csvOptions = CsvProperty::absent();
  /// For `GROK`, which wants it.
  GrokProperty grokOptions = GrokProperty::absent();
  /// For `JSON`. Default: as that struct's members say.
  ParseJSONProperty jsonOptions = ParseJSONProperty::absent();
  /// For `KEY_VALUE`. Default: as that struct's members say.
  ParseKeyValueProperty keyValueOptions = ParseKeyValueProperty::absent();
  /// For `OCSF`, which wants it.
  ParseToOCSFProperty parseToOCSFOptions = ParseToOCSFProperty::absent();
  ParserProcessorType type;
};

/// Makes fields of a text.
class ParserProcessor : public IProcessor {
 public:
  /// Throws `ValidationError` where options are absent that the type wants.
  explicit ParserProcessor(const ParserProcessorProps& props);
  [[nodiscard]] ParserProcessorType type() const noexcept { return type_; }

 private:
  ParserProcessorType type_;
};

/// AWS services whose logs have a parser of their own.
enum class VendedLogType : std::uint8_t { CLOUDFRONT, VPC, WAF, ROUTE53, POSTGRES };

/// Props of `VendedLogParser`.
struct VendedLogParserProps {
  VendedLogType logType;
  /// The service reads `@message` and nothing else; accepted for symmetry. Default: `@message`.
  String source{};
};

/// Makes fields of what an AWS service writes.
class VendedLogParser : public IProcessor {
 public:
  explicit VendedLogParser(const VendedLogParserProps& props);
  [[nodiscard]] VendedLogType logType() const noexcept { return logType_; }

 private:
  VendedLogType logType_;
};

}  // namespace cdk::logs

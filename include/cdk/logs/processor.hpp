#pragma once

#include <cdk/core/value.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace cdk::logs {

/// What processors have in common. There are no props that all of them take.
struct BaseProcessorProps {};

/// A step of a transformer. Converts from every kind of processor: `ParserProcessor`,
/// `VendedLogParser`, `StringMutatorProcessor`, `JsonMutatorProcessor`, `DataConverterProcessor`.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html
class IProcessor {
 public:
  /// What a transformer's rules tell apart.
  enum class Role : std::uint8_t {
    PARSER,         ///< counts as a parser; such a step has to be the first one
    VENDED_PARSER,  ///< a parser for what an AWS service writes
    MUTATOR
  };

  [[nodiscard]] Role role() const noexcept { return role_; }
  /// The service's name of the processor, such as `parseJSON`.
  [[nodiscard]] std::string_view name() const noexcept { return name_; }
  /// The settings as the low-level transformer takes them.
  [[nodiscard]] const Value& settings() const noexcept { return settings_; }

 protected:
  IProcessor(Role role, std::string_view name, Value settings)
      : role_(role), name_(name), settings_(std::move(settings)) {}

 private:
  Role role_;
  std::string name_;
  Value settings_;
};

/// Signs between the columns of a text.
enum class DelimiterCharacter : std::uint8_t { COMMA, TAB, SPACE, SEMICOLON, PIPE };

/// Signs around a text that has delimiters in it.
enum class QuoteCharacter : std::uint8_t { DOUBLE_QUOTE, SINGLE_QUOTE };

}  // namespace cdk::logs

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::logs {

/// A pattern that selects log events. Converts from every kind of pattern below.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
class IFilterPattern {
 public:
  explicit IFilterPattern(std::string pattern) : pattern_(std::move(pattern)) {}
  [[nodiscard]] const std::string& logPatternString() const noexcept { return pattern_; }

 private:
  std::string pattern_;
};

/// A condition on a field of JSON events, such as `$.level = "ERROR"`.
class JsonPattern {
 public:
  explicit JsonPattern(std::string pattern) : pattern_(std::move(pattern)) {}
  [[nodiscard]] const std::string& jsonPatternString() const noexcept { return pattern_; }
  [[nodiscard]] std::string logPatternString() const { return "{ " + pattern_ + " }"; }
  operator IFilterPattern() const { return IFilterPattern(logPatternString()); }  // NOLINT

 private:
  std::string pattern_;
};

/// Conditions on the columns of events that spaces separate.
class SpaceDelimitedTextPattern {
 public:
  /// `...` stands for any number of columns. Throws `ValidationError` for an empty name, and where
  /// `...` is there more than once.
  static SpaceDelimitedTextPattern construct(std::vector<std::string> columns);
  /// Throws `ValidationError` for an unknown column, and for another comparison than `=` and `!=`.
  [[nodiscard]] SpaceDelimitedTextPattern whereString(std::string_view columnName,
                                                      std::string_view comparison,
                                                      std::string_view value) const;
  /// Comparison: `=`, `!=`, `<`, `<=`, `>`, `>=`.
  [[nodiscard]] SpaceDelimitedTextPattern whereNumber(std::string_view columnName,
                                                      std::string_view comparison,
                                                      double value) const;
  [[nodiscard]] std::string logPatternString() const;
  operator IFilterPattern() const { return IFilterPattern(logPatternString()); }  // NOLINT

 private:
  struct Restriction {
    std::string column;
    std::string condition;
  };
  [[nodiscard]] SpaceDelimitedTextPattern restricted(std::string_view columnName,
                                                     std::string condition) const;

  std::vector<std::string> columns_;
  std::vector<Restriction> restrictions_;
};

/// Makes patterns.
class FilterPattern {
 public:
  /// The pattern as it is.
  static IFilterPattern literal(std::string logPatternString);
  static IFilterPattern allEvents();
  /// Events that have all of the terms.
  static IFilterPattern allTerms(const std::vector<std::string>& terms);
  /// Events that have at least one of the terms.
  static IFilterPattern anyTerm(const std::vector<std::string>& terms);
  /// Events that have all terms of at least one of the groups.
  static IFilterPattern anyTermGroup(const std::vector<std::vector<std::string>>& termGroups);

  /// Field selectors begin with `$`. String comparisons: `=`, `!=`.
  static JsonPattern stringValue(std::string_view jsonField, std::string_view comparison,
                                 std::string_view value);
  static JsonPattern regexValue(std::string_view jsonField, std::string_view comparison,
                                std::string_view value);
  static JsonPattern numberValue(std::string_view jsonField, std::string_view comparison,
                                 double value);
  static JsonPattern booleanValue(std::string_view jsonField, bool value);
  static JsonPattern isNull(std::string_view jsonField);
  static JsonPattern notExists(std::string_view jsonField);
  static JsonPattern exists(std::string_view jsonField);
  static JsonPattern all(const std::vector<JsonPattern>& patterns);
  static JsonPattern any(const std::vector<JsonPattern>& patterns);

  static SpaceDelimitedTextPattern spaceDelimited(std::vector<std::string> columns);
};

}  // namespace cdk::logs

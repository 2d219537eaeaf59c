#include <cdk/logs/filter_pattern.hpp>

#include <cdk/core/error.hpp>
#include <cdk/core/value.hpp>

#include <algorithm>
#include <array>

namespace cdk::logs {

namespace {

constexpr std::array<std::string_view, 2> TEXT_COMPARISONS = {"=", "!="};
constexpr std::array<std::string_view, 6> NUMBER_COMPARISONS = {"=", "!=", "<", "<=", ">", ">="};

template <std::size_t N>
std::string checked(std::string_view comparison, const std::array<std::string_view, N>& allowed) {
  // `==` is what programmers write; the service wants one sign.
  if (comparison == "==") comparison = "=";
  if (std::find(allowed.begin(), allowed.end(), comparison) == allowed.end()) {
    std::string list;
    for (const std::string_view each : allowed)
      list += (list.empty() ? "" : ", ") + std::string(each);
    throw ValidationError("the comparison '" + std::string(comparison) + "' is not one of " + list);
  }
  return std::string(comparison);
}

std::string quoted(std::string_view term) {
  std::string text = "\"";
  for (const char c : term) {
    if (c == '"') text += '\\';
    text += c;
  }
  return text + '"';
}

std::string quotedTerms(const std::vector<std::string>& terms) {
  std::string text;
  for (const std::string& term : terms) text += (text.empty() ? "" : " ") + quoted(term);
  return text;
}

std::string field(std::string_view jsonField) {
  if (!jsonField.starts_with('$')) {
    throw ValidationError("the field '" + std::string(jsonField) + "' does not begin with '$'");
  }
  return std::string(jsonField);
}

std::string numberText(double value) { return Json(value).dump(); }

JsonPattern aggregate(std::string_view operation, const std::vector<JsonPattern>& patterns) {
  if (patterns.empty()) throw ValidationError("at least one pattern is wanted");
  if (patterns.size() == 1) return patterns.front();
  std::string text;
  for (const JsonPattern& pattern : patterns) {
    if (!text.empty()) text += " " + std::string(operation) + " ";
    text += "(" + pattern.jsonPatternString() + ")";
  }
  return JsonPattern(text);
}

constexpr std::string_view ELLIPSIS = "...";

}  // namespace

IFilterPattern FilterPattern::literal(std::string logPatternString) {
  return IFilterPattern(std::move(logPatternString));
}

IFilterPattern FilterPattern::allEvents() { return IFilterPattern(""); }

IFilterPattern FilterPattern::allTerms(const std::vector<std::string>& terms) {
  return IFilterPattern(quotedTerms(terms));
}

IFilterPattern FilterPattern::anyTerm(const std::vector<std::string>& terms) {
  std::vector<std::vector<std::string>> groups;
  groups.reserve(terms.size());
  for (const std::string& term : terms) groups.push_back({term});
  return anyTermGroup(groups);
}

IFilterPattern FilterPattern::anyTermGroup(
    const std::vector<std::vector<std::string>>& termGroups) {
  std::string text;
  for (const auto& group : termGroups) text += (text.empty() ? "?" : " ?") + quotedTerms(group);
  return IFilterPattern(text);
}

JsonPattern FilterPattern::stringValue(std::string_view jsonField, std::string_view comparison,
                                       std::string_view value) {
  return JsonPattern(field(jsonField) + " " + checked(comparison, TEXT_COMPARISONS) + " " +
                     quoted(value));
}

JsonPattern FilterPattern::regexValue(std::string_view jsonField, std::string_view comparison,
                                      std::string_view value) {
  return JsonPattern(field(jsonField) + " " + checked(comparison, TEXT_COMPARISONS) + " %" +
                     std::string(value) + "%");
}

JsonPattern FilterPattern::numberValue(std::string_view jsonField, std::string_view comparison,
                                       double value) {
  return JsonPattern(field(jsonField) + " " + checked(comparison, NUMBER_COMPARISONS) + " " +
                     numberText(value));
}

JsonPattern FilterPattern::booleanValue(std::string_view jsonField, bool value) {
  return JsonPattern(field(jsonField) + (value ? " IS TRUE" : " IS FALSE"));
}

JsonPattern FilterPattern::isNull(std::string_view jsonField) {
  return JsonPattern(field(jsonField) + " IS NULL");
}

JsonPattern FilterPattern::notExists(std::string_view jsonField) {
  return JsonPattern(field(jsonField) + " NOT EXISTS");
}

JsonPattern FilterPattern::exists(std::string_view jsonField) {
  return stringValue(jsonField, "=", "*");
}

JsonPattern FilterPattern::all(const std::vector<JsonPattern>& patterns) {
  return aggregate("&&", patterns);
}

JsonPattern FilterPattern::any(const std::vector<JsonPattern>& patterns) {
  return aggregate("||", patterns);
}

SpaceDelimitedTextPattern FilterPattern::spaceDelimited(std::vector<std::string> columns) {
  return SpaceDelimitedTextPattern::construct(std::move(columns));
}

SpaceDelimitedTextPattern SpaceDelimitedTextPattern::construct(std::vector<std::string> columns) {
  if (std::count(columns.begin(), columns.end(), "") > 0) {
    throw ValidationError("a column has an empty name");
  }
  if (std::count(columns.begin(), columns.end(), ELLIPSIS) > 1) {
    throw ValidationError("'...' stands for any number of columns; it may be there only once");
  }
  SpaceDelimitedTextPattern pattern;
  pattern.columns_ = std::move(columns);
  return pattern;
}

SpaceDelimitedTextPattern SpaceDelimitedTextPattern::whereString(std::string_view columnName,
                                                                 std::string_view comparison,
                                                                 std::string_view value) const {
  return restricted(columnName, checked(comparison, TEXT_COMPARISONS) + " " + quoted(value));
}

SpaceDelimitedTextPattern SpaceDelimitedTextPattern::whereNumber(std::string_view columnName,
                                                                 std::string_view comparison,
                                                                 double value) const {
  return restricted(columnName, checked(comparison, NUMBER_COMPARISONS) + " " + numberText(value));
}

SpaceDelimitedTextPattern SpaceDelimitedTextPattern::restricted(std::string_view columnName,
                                                                std::string condition) const {
  if (columnName == ELLIPSIS) throw ValidationError("'...' is no column that can be restricted");
  if (std::find(columns_.begin(), columns_.end(), columnName) == columns_.end()) {
    std::string list;
    for (const std::string& column : columns_) list += (list.empty() ? "" : ", ") + column;
    throw ValidationError("there is no column '" + std::string(columnName) + "', only " + list);
  }
  SpaceDelimitedTextPattern pattern = *this;
  pattern.restrictions_.push_back({std::string(columnName), std::move(condition)});
  return pattern;
}

std::string SpaceDelimitedTextPattern::logPatternString() const {
  std::string text = "[";
  for (const std::string& column : columns_) {
    if (text.size() > 1) text += ", ";
    bool any = false;
    for (const Restriction& restriction : restrictions_) {
      if (restriction.column != column) continue;
      text += (any ? " && " : "") + column + " " + restriction.condition;
      any = true;
    }
    if (!any) text += column;
  }
  return text + "]";
}

}  // namespace cdk::logs

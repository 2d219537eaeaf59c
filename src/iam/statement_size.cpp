#include "statement_size.hpp"

#include <cdk/core/construct.hpp>
#include <cdk/core/error.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cdk::iam::detail {

namespace {

/// How much room an action takes that is known only at deployment.
constexpr std::size_t TOKEN_ACTION = 20;

// Tokens in conditions count as long as the markers by which the reference writes them into text,
// such as `${Token[AWS.Region.10]}`; the number is taken to have two digits.
std::size_t markerSize(std::string_view described) {
  const std::string_view name = described.substr(described.rfind('/') + 1);
  const bool named = name.starts_with("AWS::") || name.starts_with("Fn::") ||
                     (name.find('.') != std::string_view::npos && !name.ends_with(".Ref"));
  std::size_t size = named ? name.size() : std::string_view("TOKEN").size();
  if (name.starts_with("AWS::")) --size;  // `::` is written as `.`
  return size + std::string_view("${Token[.10]}").size();
}

/// The length of a text that holds tokens, without quotes.
std::size_t textSize(const Value& text) {
  const std::string described = text.describe();
  std::size_t size = 0;
  for (std::size_t at = 0; at < described.size();) {
    const std::size_t open = described.find("${", at);
    const std::size_t close = open == std::string::npos ? open : described.find('}', open);
    if (close == std::string::npos) return size + described.size() - at;
    size += open - at;
    size += markerSize(std::string_view(described).substr(open + 2, close - open - 2));
    at = close + 1;
  }
  return size;
}

std::size_t jsonSize(const Value& value) {
  switch (value.kind()) {
    case ValueKind::TOKEN: return textSize(value) + 2;
    case ValueKind::LIST:
    case ValueKind::OBJECT: {
      std::size_t size = 2;
      const auto entries = value.entries();
      for (const auto& [key, member] : entries) {
        size += jsonSize(member);
        if (value.kind() == ValueKind::OBJECT) size += Json(key).dump().size() + 1;
      }
      return size + (entries.empty() ? 0 : entries.size() - 1);
    }
    default: return Json(value).dump().size();
  }
}

/// `"Name":["…","…"],` with so many characters for each token.
std::size_t memberSize(std::string_view name, const List<String>& texts, std::size_t tokenSize) {
  const std::vector<String> elements = texts.literal();
  if (elements.empty()) return 0;
  std::size_t size = name.size() + std::string_view("\"\":[]").size();
  for (const String& element : elements) {
    size += element.isUnresolved() ? tokenSize : element.literal().size();
    size += std::string_view("\"\",").size();
  }
  return size;
}

}  // namespace

StatementSize::StatementSize(const IConstruct& scope) {
  constexpr const char* KEY = "@aws-cdk/aws-iam.arnSizeEstimate";
  const Json given = scope.node().tryGetContext(KEY);
  if (given.isAbsent()) return;
  if (given.kind() != ValueKind::NUMBER) {
    throw ValidationError("the context value " + given.describe() +
                              " is not allowed; a number of characters is wanted",
                          {.property = KEY});
  }
  arn_ = static_cast<std::size_t>(Number(given).literal());
}

std::size_t StatementSize::of(const PolicyStatement& statement) const {
  const std::string_view effect =
      statement.effect() == Effect::DENY ? R"("Effect": "Deny",)" : R"("Effect": "Allow",)";
  const std::size_t principals = statement.principals().size() + statement.notPrincipals().size();
  return effect.size() + memberSize("Action", statement.actions(), TOKEN_ACTION) +
         memberSize("NotAction", statement.notActions(), TOKEN_ACTION) +
         memberSize("Resource", statement.resources(), arn_) +
         memberSize("NotResource", statement.notResources(), arn_) + principals * arn_ +
         jsonSize(statement.conditions());
}

}  // namespace cdk::iam::detail

#include <cdk/core/token.hpp>

#include "value_node.hpp"

#include "json_text.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

namespace cdk {

namespace {

using internal::is;
using internal::NodeKind;

/// The only member of an object that reads like an intrinsic function; null of anything else.
const internal::Member* functionOf(const Value& value) {
  if (!is(value, NodeKind::OBJECT)) return nullptr;
  const auto& members = internal::nodeAs<internal::ObjectNode>(value).members;
  if (members.size() != 1) return nullptr;
  const std::string& name = members.front().first;
  const bool isFunction = name == "Ref" || name == "Condition" || name.starts_with("Fn::");
  return isFunction ? &members.front() : nullptr;
}

/// A literal object that reads like an intrinsic function, as one; anything else as it is.
Value asFunction(const Json& value) {
  const internal::Member* function = functionOf(value);
  return function == nullptr ? Value(value)
                             : internal::intrinsic(function->first, function->second);
}

Value checked(const Json& value, ValueKind wanted, const char* what) {
  Value token = asFunction(value);
  if (token.kind() == wanted || token.kind() == ValueKind::TOKEN || token.isAbsent()) return token;
  throw ValidationError(std::string(what) + " is wanted, got " + value.describe());
}

}  // namespace

String Token::asString(const Json& value) {
  return String(internal::asText(checked(value, ValueKind::TEXT, "text")));
}

Number Token::asNumber(const Json& value) {
  return Number(internal::asNumber(checked(value, ValueKind::NUMBER, "a number")));
}

List<String> Token::asList(const Json& value) {
  return List<String>(internal::asList(checked(value, ValueKind::LIST, "a list")));
}

Token Token::asAny(const Json& value) { return Token(asFunction(value)); }

TokenComparison Token::compareStrings(const String& possibleToken1, const String& possibleToken2) {
  if (possibleToken1 == possibleToken2) return TokenComparison::SAME;
  const bool first = possibleToken1.isUnresolved();
  const bool second = possibleToken2.isUnresolved();
  if (first && second) return TokenComparison::BOTH_UNRESOLVED;
  return first || second ? TokenComparison::ONE_UNRESOLVED : TokenComparison::DIFFERENT;
}

namespace {

Value intrinsicOf(const Json& value, const IntrinsicProps& options) {
  Value token = asFunction(value);
  if (token.kind() != ValueKind::TOKEN) {
    token = internal::lazyValue(
        [literal = std::move(token)](const ResolveContext&) { return literal; });
  }
  switch (options.typeHint.value_or(ResolutionTypeHint::STRING)) {
    case ResolutionTypeHint::NUMBER: return internal::asNumber(token);
    case ResolutionTypeHint::STRING_LIST: return internal::asList(token);
    case ResolutionTypeHint::STRING: break;
  }
  return token;
}

}  // namespace

Intrinsic::Intrinsic(const Json& value, IntrinsicProps options)
    : Token(intrinsicOf(value, options)) {}

String Tokenization::stringifyNumber(const Number& number) {
  if (number.isAbsent()) return {};
  if (number.isUnresolved()) return String(internal::asText(number));
  std::string text;
  internal::appendJsonNumber(text, number.literal());
  return text;
}

Json Tokenization::resolve(const Value& value, const IConstruct& scope) {
  return Stack::of(scope).resolve(value);
}

}  // namespace cdk

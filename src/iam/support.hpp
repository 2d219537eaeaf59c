#pragma once

#include <cdk/core/lazy.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>
#include <cdk/iam/principals.hpp>

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {
class Stack;
}

/// What several parts of this module share.
namespace cdk::iam::detail {

/// The key under which a fragment holds a principal that is text alone (`"*"`).
inline constexpr std::string_view LITERAL_PRINCIPAL = "LiteralString";

/// IAM allows no longer policy names.
inline constexpr std::size_t MAX_POLICY_NAME_LENGTH = 128;

/// True for ASCII letters, digits and the characters of `others`.
bool isWord(std::string_view text, std::string_view others);

enum class Comparison : std::uint8_t { SAME, DIFFERENT, ONE_UNRESOLVED, BOTH_UNRESOLVED };
/// Compares values that may be tokens. Absent counts as empty text.
Comparison compare(const String& left, const String& right);
/// True where the values are not known to differ.
inline bool maybeSame(const String& left, const String& right) {
  return compare(left, right) != Comparison::DIFFERENT;
}

/// Equal up to the difference between absent and `{}`.
bool sameConditions(const Json& left, const Json& right);

/// The members of an object, as condition operators; nothing for an absent value. Throws
/// `ValidationError` for anything else.
std::vector<std::pair<std::string, Json>> conditionOperators(const Json& conditions);
Json conditionObject(const std::vector<std::pair<std::string, Json>>& operators);
/// Throws `ValidationError` unless the value is an object or a token.
void requireConditionObject(const Json& value);
/// `value`'s members put over those of `existing`.
Json mergeMembers(const Json& existing, const Json& value);

/// JSON text of a value, tokens inside kept: equal texts mean equal values.
String canonicalText(const Json& value);
/// The same for messages.
std::string messageText(const Json& value);

/// The part after the last `/`; a token as a whole is taken for that part.
String lastPathSegment(const String& path);
/// A path without its leading `/`.
String withoutLeadingSlash(const String& path);

/// A dependable that needs nothing.
class NoDependency final : public virtual IDependable {
 public:
  [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override { return {}; }
};

/// Elements without those whose resolved JSON appeared before; absent if none is left.
Value uniqueElements(const ResolveContext& context, const std::vector<Value>& elements);

/// The texts of a list that is evaluated at synthesis and left out while empty.
template <class Range, class Get>
Token lazyTexts(const Range& range, Get get) {
  return Token(Lazy::value(
      [&range, get](const ResolveContext&) -> Value {
        std::vector<String> texts;
        for (const auto& element : range) texts.push_back(get(element));
        return List<String>(texts);
      },
      true));
}

/// Puts the members of a principal's JSON into another's. Throws `ValidationError` where one is
/// text alone and the other isn't.
void mergePrincipal(std::vector<std::pair<std::string, std::vector<String>>>& target,
                    const Map<List<String>>& source);

/// Writes a principal's part of a trust policy.
void addToTrustPolicy(const Handle<IPrincipal>& principal, PolicyDocument document);

/// Lets a construct return itself, non-const, from a const method: the tree owns it as mutable.
template <class T>
Handle<IPrincipal> selfPrincipal(const T& construct) {
  return Handle<IPrincipal>(
      const_cast<T&>(construct));  // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

/// What an ARN principal contributes.
PrincipalPolicyFragment arnFragment(const String& arn);

}  // namespace cdk::iam::detail

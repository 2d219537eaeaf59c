#include "principal_json.hpp"

#include "value_text.hpp"

#include <cdk/core/error.hpp>
#include <cdk/iam/policy_document.hpp>

#include <algorithm>

namespace cdk::iam::detail {

namespace {

constexpr auto OF_LITERAL_KIND = [](const auto& entry) { return entry.first == LITERAL_PRINCIPAL; };

/// Whether `one` has text alone, and `other` something else as well.
template <class One, class Other>
bool excludes(const One& one, const Other& other) {
  return std::any_of(one.begin(), one.end(), OF_LITERAL_KIND) &&
         !std::all_of(other.begin(), other.end(), OF_LITERAL_KIND);
}

Json objectOf(const PrincipalJson& principals) {
  std::vector<std::pair<std::string, Value>> members;
  for (const auto& [kind, values] : principals) members.emplace_back(kind, List<String>(values));
  return Json::object(std::move(members));
}

}  // namespace

bool isLiteral(const PrincipalJson& principals) {
  return std::any_of(principals.begin(), principals.end(), OF_LITERAL_KIND);
}

void addPrincipals(PrincipalJson& principals, const Map<List<String>>& fragment) {
  const auto added = fragment.literal();
  if (excludes(added, principals) || excludes(principals, added)) {
    throw ValidationError(messageText(Json(fragment)) + " cannot be in one statement with " +
                              messageText(objectOf(principals)) +
                              "; a principal that is text alone excludes all others",
                          {.property = "principals"});
  }
  for (const auto& [kind, values] : added) {
    const auto there =
        std::find_if(principals.begin(), principals.end(),
                     [&kind = kind](const auto& entry) { return entry.first == kind; });
    auto& list = there != principals.end()
                     ? there->second
                     : principals.emplace_back(kind, std::vector<String>()).second;
    const std::vector<String> elements = values.literal();
    list.insert(list.end(), elements.begin(), elements.end());
  }
}

PrincipalPolicyFragment arnFragment(const String& arn) {
  return {.principalJson = {{"AWS", {arn}}}};
}

void addToTrustPolicy(const Handle<IPrincipal>& principal, PolicyDocument document) {
  if (auto* assuming = dynamic_cast<IAssumeRolePrincipal*>(principal.get())) {
    assuming->addToAssumeRolePolicy(std::move(document));
    return;
  }
  document.addStatements(
      {PolicyStatement({.actions = {principal->assumeRoleAction()}, .principals = {principal}})});
}

}  // namespace cdk::iam::detail

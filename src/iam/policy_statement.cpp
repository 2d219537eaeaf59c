#include <cdk/iam/policy_statement.hpp>

#include "conditions.hpp"
#include "names.hpp"
#include "principal_json.hpp"
#include "value_text.hpp"

#include <cdk/core/construct.hpp>
#include <cdk/core/error.hpp>
#include <cdk/iam/group.hpp>
#include <cdk/iam/principals.hpp>

#include <algorithm>
#include <memory>
#include <unordered_set>

namespace cdk::iam {

namespace {

/// The principals of a statement that exists as JSON.
class ReadPrincipal final : public PrincipalBase {
 public:
  explicit ReadPrincipal(Map<List<String>> fragment) : fragment_(std::move(fragment)) {}

  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override {
    return {.principalJson = fragment_};
  }
  [[nodiscard]] String dedupeString() const override {
    return "JsonPrincipal:" + detail::canonicalText(Json(fragment_));
  }

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override {
    return std::make_shared<ReadPrincipal>(*this);
  }

 private:
  Map<List<String>> fragment_;
};

// Beyond this many elements a hash set beats comparing each with each.
constexpr std::size_t FEW_ELEMENTS = 16;

/// Adds what is not there yet, in order.
void addUnique(std::vector<String>& target, const List<String>& added) {
  if (added.isAbsent()) return;
  // A list known only at deployment is kept as one element; alone it is written as the list.
  const std::vector<String> elements =
      added.kind() == ValueKind::TOKEN ? std::vector<String>{String(added)} : added.literal();
  if (target.size() + elements.size() <= FEW_ELEMENTS) {
    for (const String& element : elements) {
      if (std::find(target.begin(), target.end(), element) == target.end()) {
        target.push_back(element);
      }
    }
    return;
  }
  std::unordered_set<std::string> texts;
  std::vector<String> tokens;
  const auto isNew = [&texts, &tokens](const String& element) {
    if (!element.isUnresolved()) return texts.emplace(element.literal()).second;
    if (std::find(tokens.begin(), tokens.end(), element) != tokens.end()) return false;
    tokens.push_back(element);
    return true;
  };
  for (const String& element : target) isNew(element);
  for (const String& element : elements) {
    if (isNew(element)) target.push_back(element);
  }
}

/// The names of a subject and of its opposite.
struct Sides {
  const char* positive;
  const char* negative;
};

constexpr Sides ACTIONS{"actions", "notActions"};
constexpr Sides RESOURCES{"resources", "notResources"};
constexpr Sides PRINCIPALS{"principals", "notPrincipals"};

template <class Subject>
void requireSide(const Subject& subject, const Sides& sides, bool negated) {
  if (subject.elements.empty() || subject.isNegated == negated) return;
  throw ValidationError(
      std::string("the statement has ") + (negated ? sides.positive : sides.negative) +
          " already, which excludes these; put them into a statement of their own",
      {.property = negated ? sides.negative : sides.positive});
}

template <class Subject>
void addTexts(Subject& subject, const Sides& sides, bool negated, const List<String>& texts) {
  if (texts.empty()) return;
  requireSide(subject, sides, negated);
  subject.isNegated = negated;
  addUnique(subject.elements, texts);
}

template <class Subject>
List<String> textsOf(const Subject& subject, bool negated) {
  if (subject.isNegated != negated) return std::vector<String>();
  return subject.elements;
}

bool isValidAction(std::string_view action) {
  if (action == "*") return true;
  const std::size_t colon = action.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 1 == action.size()) return false;
  return detail::isWord(action.substr(0, colon), "-") &&
         detail::isWord(action.substr(colon + 1), "*");
}

void requireActions(const char* property, const List<String>& actions) {
  if (actions.isAbsent() || actions.kind() == ValueKind::TOKEN) return;
  for (const String& action : actions.literal()) {
    if (action.isUnresolved() || isValidAction(action.literal())) continue;
    throw ValidationError("'" + std::string(action.literal()) +
                              "' is not allowed; an action is '*' or <service>:<name>, where the "
                              "name may have wildcards",
                          {.property = property});
  }
}

/// Nothing for an empty list, the element of a list of one.
Value scalarOrList(const std::vector<String>& values) {
  if (values.empty()) return {};
  if (values.size() == 1) return values.front();
  return List<String>(values);
}

Value principalValue(const detail::PrincipalJson& json) {
  if (json.empty()) return {};
  std::vector<std::pair<std::string, Value>> members;
  for (const auto& [kind, principals] : json) {
    if (kind == detail::LITERAL_PRINCIPAL) return principals.front();
    members.emplace_back(kind, scalarOrList(principals));
  }
  return Json::object(std::move(members));
}

[[noreturn]] void refuseField(std::string_view field, const Json& value, const char* wanted) {
  throw ValidationError(value.describe() + " is not allowed; " + wanted + " is wanted",
                        {.property = std::string(field)});
}

List<String> textsFrom(const Json& object, std::string_view field) {
  const Json value = object[field];
  const auto isText = [](const Value& element) {
    return element.kind() == ValueKind::TEXT || element.kind() == ValueKind::TOKEN;
  };
  if (value.isAbsent()) return {};
  if (isText(value)) return {String(value)};
  if (value.kind() == ValueKind::LIST) {
    const auto elements = value.entries();
    if (std::all_of(elements.begin(), elements.end(),
                    [&](const auto& element) { return isText(element.second); })) {
      return List<String>(static_cast<const Value&>(value));
    }
  }
  refuseField(field, value, "a text or a list of texts");
}

std::optional<Effect> effectFrom(const Json& object) {
  const Json value = object["Effect"];
  if (value.isAbsent()) return {};
  if (value == Json("Allow")) return Effect::ALLOW;
  if (value == Json("Deny")) return Effect::DENY;
  refuseField("Effect", value, "Allow or Deny");
}

/// The principals that a statement's JSON has in that field.
std::vector<Handle<IPrincipal>> principalsFrom(const Json& object, std::string_view field) {
  const Json value = object[field];
  std::vector<std::pair<std::string, List<String>>> fragment;
  switch (value.kind()) {
    case ValueKind::ABSENT: return {};
    case ValueKind::TEXT:
    case ValueKind::TOKEN:
      fragment.emplace_back(std::string(detail::LITERAL_PRINCIPAL), List<String>{String(value)});
      break;
    case ValueKind::OBJECT:
      for (const auto& [kind, principals] : value.entries()) {
        fragment.emplace_back(kind, principals.kind() == ValueKind::LIST
                                        ? List<String>(principals)
                                        : List<String>{String(principals)});
      }
      break;
    default: refuseField(field, value, "a text or an object of kinds with their principals");
  }
  return {ReadPrincipal(fragment)};
}

}  // namespace

PolicyStatement::PolicyStatement() = default;
PolicyStatement::PolicyStatement(const PolicyStatement&) = default;
PolicyStatement::PolicyStatement(PolicyStatement&&) noexcept = default;
PolicyStatement& PolicyStatement::operator=(const PolicyStatement&) = default;
PolicyStatement& PolicyStatement::operator=(PolicyStatement&&) noexcept = default;
PolicyStatement::~PolicyStatement() = default;

PolicyStatement::PolicyStatement(PolicyStatementProps props)
    : sid_(std::move(props.sid)), effect_(props.effect.value_or(Effect::ALLOW)) {
  addActions(std::move(props.actions));
  addNotActions(std::move(props.notActions));
  addPrincipals(std::move(props.principals));
  addNotPrincipals(std::move(props.notPrincipals));
  addResources(std::move(props.resources));
  addNotResources(std::move(props.notResources));
  addConditions(props.conditions);
}

PolicyStatement PolicyStatement::fromJson(const Json& object) {
  PolicyStatement statement({
      .actions = textsFrom(object, "Action"),
      .conditions = object["Condition"],
      .effect = effectFrom(object),
      .notActions = textsFrom(object, "NotAction"),
      .notPrincipals = principalsFrom(object, "NotPrincipal"),
      .notResources = textsFrom(object, "NotResource"),
      .principals = principalsFrom(object, "Principal"),
      .resources = textsFrom(object, "Resource"),
      .sid = String(object["Sid"]),
  });
  if (const auto findings = statement.validateForAnyPolicy(); !findings.empty()) {
    throw ValidationError(findings.front() + ", got " + object.describe());
  }
  return statement;
}

List<String> PolicyStatement::actions() const { return textsOf(actions_, false); }
List<String> PolicyStatement::notActions() const { return textsOf(actions_, true); }
List<String> PolicyStatement::resources() const { return textsOf(resources_, false); }
List<String> PolicyStatement::notResources() const { return textsOf(resources_, true); }

const std::vector<Handle<IPrincipal>>& PolicyStatement::principals() const noexcept {
  static const std::vector<Handle<IPrincipal>> NONE;
  return principals_.isNegated ? NONE : principals_.elements;
}

const std::vector<Handle<IPrincipal>>& PolicyStatement::notPrincipals() const noexcept {
  static const std::vector<Handle<IPrincipal>> NONE;
  return principals_.isNegated ? principals_.elements : NONE;
}

Json PolicyStatement::conditions() const { return detail::conditionObject(conditions_); }

bool PolicyStatement::hasPrincipal() const noexcept { return !principals_.elements.empty(); }

std::string PolicyStatement::name() const {
  if (sid_.has_value()) return "the statement '" + detail::plainText(sid_) + "'";
  const std::vector<String>& actions = actions_.elements;
  if (actions.empty()) return "a statement";
  std::string text = actions_.isNegated ? "the statement on all but " : "the statement on ";
  text += detail::plainText(actions.front());
  if (actions.size() > 1) text += " and " + std::to_string(actions.size() - 1) + " more";
  return text;
}

void PolicyStatement::requireChangeable(std::string_view property) const {
  if (!frozen_) return;
  throw ValidationError(name() + " is frozen; it cannot be changed any more",
                        {.property = std::string(property)});
}

void PolicyStatement::setEffect(Effect effect) {
  requireChangeable("effect");
  effect_ = effect;
}

void PolicyStatement::setSid(String sid) {
  requireChangeable("sid");
  sid_ = std::move(sid);
}

void PolicyStatement::addActions(List<String> actions) {
  requireChangeable(ACTIONS.positive);
  requireActions(ACTIONS.positive, actions);
  addTexts(actions_, ACTIONS, false, actions);
}

void PolicyStatement::addNotActions(List<String> notActions) {
  requireChangeable(ACTIONS.negative);
  requireActions(ACTIONS.negative, notActions);
  addTexts(actions_, ACTIONS, true, notActions);
}

void PolicyStatement::addResources(List<String> arns) {
  requireChangeable(RESOURCES.positive);
  addTexts(resources_, RESOURCES, false, arns);
}

void PolicyStatement::addNotResources(List<String> arns) {
  requireChangeable(RESOURCES.negative);
  addTexts(resources_, RESOURCES, true, arns);
}

void PolicyStatement::addAllResources() { addResources({"*"}); }

void PolicyStatement::addPrincipals(bool negated, std::vector<Handle<IPrincipal>> principals) {
  const char* property = negated ? PRINCIPALS.negative : PRINCIPALS.positive;
  requireChangeable(property);
  if (principals.empty()) return;
  requireSide(principals_, PRINCIPALS, negated);
  for (const Handle<IPrincipal>& principal : principals) {
    if (const auto* group = dynamic_cast<const Group*>(principal.get())) {
      throw ValidationError(
          "'" + group->node().path() +
              "' is a group, which policies cannot name; name its users, or a role",
          {.property = property});
    }
  }
  for (Handle<IPrincipal>& principal : principals) {
    const bool known =
        std::any_of(principals_.elements.begin(), principals_.elements.end(),
                    [&principal](const auto& other) { return other.get() == principal.get(); });
    if (known) continue;
    const PrincipalPolicyFragment fragment = principal->policyFragment();
    const Json conditions = fragment.conditions.has_value() ? fragment.conditions : Json::object();
    if (principalConditions_ && !detail::sameConditions(*principalConditions_, conditions)) {
      throw ValidationError(
          "'" + principal->toString() + "' comes with the conditions " +
              detail::messageText(conditions) + ", and the principals of the statement with " +
              detail::messageText(*principalConditions_) + "; put it into a statement of its own",
          {.property = property});
    }
    detail::addPrincipals(principalJson_, fragment.principalJson);
    principals_.elements.push_back(std::move(principal));
    principals_.isNegated = negated;
    if (!principalConditions_) principalConditions_ = conditions;
    addConditions(conditions);
  }
}

void PolicyStatement::addPrincipals(std::vector<Handle<IPrincipal>> principals) {
  addPrincipals(false, std::move(principals));
}

void PolicyStatement::addNotPrincipals(std::vector<Handle<IPrincipal>> notPrincipals) {
  addPrincipals(true, std::move(notPrincipals));
}

void PolicyStatement::addAwsAccountPrincipal(String accountId) {
  addPrincipals({AccountPrincipal(std::move(accountId))});
}
void PolicyStatement::addArnPrincipal(String arn) { addPrincipals({ArnPrincipal(std::move(arn))}); }
void PolicyStatement::addServicePrincipal(String service) {
  addPrincipals({ServicePrincipal(std::move(service))});
}
void PolicyStatement::addServicePrincipal(String service, ServicePrincipalOpts options) {
  addPrincipals({ServicePrincipal(std::move(service), std::move(options))});
}
void PolicyStatement::addFederatedPrincipal(String federated, Json conditions) {
  addPrincipals({FederatedPrincipal(std::move(federated), std::move(conditions))});
}
void PolicyStatement::addAccountRootPrincipal() { addPrincipals({AccountRootPrincipal()}); }
void PolicyStatement::addCanonicalUserPrincipal(String canonicalUserId) {
  addPrincipals({CanonicalUserPrincipal(std::move(canonicalUserId))});
}
void PolicyStatement::addAnyPrincipal() { addPrincipals({AnyPrincipal()}); }

void PolicyStatement::addCondition(std::string_view key, Json value) {
  requireChangeable("conditions");
  detail::addCondition(conditions_, key, value);
}

void PolicyStatement::addConditions(const Json& conditions) {
  for (const auto& [key, value] : detail::conditionOperators(conditions)) addCondition(key, value);
}

void PolicyStatement::addAccountCondition(String accountId) {
  addCondition("StringEquals", {{"sts:ExternalId", accountId}});
}
void PolicyStatement::addSourceAccountCondition(String accountId) {
  addCondition("StringEquals", {{"aws:SourceAccount", accountId}});
}
void PolicyStatement::addSourceArnCondition(String arn) {
  addCondition("ArnEquals", {{"aws:SourceArn", arn}});
}

PolicyStatement PolicyStatement::copy(PolicyStatementProps overrides) const {
  // Conditions that came with principals are among the statement's own.
  return PolicyStatement({
      .actions = overrides.actions.value_or(actions()),
      .conditions = overrides.conditions.has_value() ? overrides.conditions : conditions(),
      .effect = overrides.effect.value_or(effect_),
      .notActions = overrides.notActions.value_or(notActions()),
      .notPrincipals =
          overrides.notPrincipals.empty() ? notPrincipals() : std::move(overrides.notPrincipals),
      .notResources = overrides.notResources.value_or(notResources()),
      .principals = overrides.principals.empty() ? principals() : std::move(overrides.principals),
      .resources = overrides.resources.value_or(resources()),
      .sid = overrides.sid.value_or(sid_),
  });
}

PolicyStatement& PolicyStatement::freeze() noexcept {
  frozen_ = true;
  return *this;
}

Json PolicyStatement::toStatementJson() const {
  std::vector<std::pair<std::string, Value>> members;
  members.emplace_back(actions_.isNegated ? "NotAction" : "Action",
                       scalarOrList(actions_.elements));
  members.emplace_back("Condition", conditions_.empty() ? Value() : conditions());
  members.emplace_back("Effect", String(effect_ == Effect::DENY ? "Deny" : "Allow"));
  members.emplace_back(principals_.isNegated ? "NotPrincipal" : "Principal",
                       principalValue(principalJson_));
  members.emplace_back(resources_.isNegated ? "NotResource" : "Resource",
                       scalarOrList(resources_.elements));
  members.emplace_back("Sid", sid_);
  return Json::object(std::move(members));
}

std::vector<std::string> PolicyStatement::validateForAnyPolicy() const {
  if (!actions_.elements.empty()) return {};
  return {name() + " has neither actions nor notActions; it needs one of them"};
}

std::vector<std::string> PolicyStatement::validateForResourcePolicy(
    ResourcePolicyValidationOptions options) const {
  auto findings = validateForAnyPolicy();
  if (!hasPrincipal()) {
    findings.push_back(name() + " names no principal; in a policy of a resource it has to");
  }
  if (!options.skipResourceValidation.value_or(false) && resources_.elements.empty()) {
    findings.push_back(name() + " names no resource; in a policy of a resource it has to");
  }
  return findings;
}

std::vector<std::string> PolicyStatement::validateForTrustPolicy() const {
  auto findings = validateForAnyPolicy();
  if (!hasPrincipal()) {
    findings.push_back(name() + " names no principal; in a trust policy it has to");
  }
  return findings;
}

std::vector<std::string> PolicyStatement::validateForIdentityPolicy() const {
  auto findings = validateForAnyPolicy();
  if (hasPrincipal()) {
    findings.push_back(
        name() + " names a principal; in a policy of an identity that is the identity itself");
  }
  if (resources_.elements.empty()) {
    findings.push_back(name() + " names no resource; in a policy of an identity it has to");
  }
  if (sid_.has_value() && !sid_.isUnresolved() && !detail::isWord(sid_.literal(), "")) {
    findings.push_back("the sid '" + detail::plainText(sid_) +
                       "' is not allowed; in a policy of an identity it has letters and digits");
  }
  return findings;
}

}  // namespace cdk::iam

#include <cdk/iam/policy_statement.hpp>

#include "statement_access.hpp"
#include "support.hpp"

#include <cdk/core/construct.hpp>
#include <cdk/core/error.hpp>
#include <cdk/iam/group.hpp>
#include <cdk/iam/principals.hpp>

#include <algorithm>
#include <memory>
#include <unordered_set>

namespace cdk::iam {

namespace {

/// A principal read from a policy's JSON form.
class JsonPrincipal final : public PrincipalBase {
 public:
  explicit JsonPrincipal(const Json& json) {
    std::vector<std::pair<std::string, List<String>>> entries;
    if (json.kind() == ValueKind::OBJECT) {
      for (const auto& [key, value] : json.entries()) {
        entries.emplace_back(key, value.kind() == ValueKind::LIST ? List<String>(value)
                                                                  : List<String>{String(value)});
      }
    } else if (json.kind() == ValueKind::TEXT || json.kind() == ValueKind::TOKEN) {
      entries.emplace_back(std::string(detail::LITERAL_PRINCIPAL), List<String>{String(json)});
    } else {
      throw ValidationError("JSON IAM principal should be an object, got " + json.describe());
    }
    principalJson_ = entries;
  }
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override {
    return {.principalJson = principalJson_};
  }
  [[nodiscard]] String dedupeString() const override {
    return "JsonPrincipal:" + detail::canonicalText(Json(principalJson_));
  }

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override {
    return std::make_shared<JsonPrincipal>(*this);
  }

 private:
  Map<List<String>> principalJson_;
};

// Beyond this many elements a hash set beats comparing each with each.
constexpr std::size_t kFewElements = 16;

/// Adds what is not there yet, in order.
void pushUnique(std::vector<String>& target, const List<String>& added) {
  if (added.isAbsent()) return;
  // A list known only at deployment is kept as one element; alone it is written as the list.
  const std::vector<String> elements =
      added.kind() == ValueKind::TOKEN ? std::vector<String>{String(added)} : added.literal();
  if (target.size() + elements.size() <= kFewElements) {
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

bool isValidAction(std::string_view action) {
  if (action == "*") return true;
  const std::size_t colon = action.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 1 == action.size()) return false;
  return detail::isWord(action.substr(0, colon), "-") &&
         detail::isWord(action.substr(colon + 1), "*");
}

void requireValidActions(const List<String>& actions) {
  if (actions.isAbsent() || actions.kind() == ValueKind::TOKEN) return;
  for (const String& action : actions.literal()) {
    if (action.isUnresolved() || isValidAction(action.literal())) continue;
    throw ValidationError("Action '" + std::string(action.literal()) +
                          "' is invalid. An action string consists of a service namespace, a "
                          "colon, and the name of an action. Action names can include wildcards.");
  }
}

void requireNone(bool opposite, std::string_view what, std::string_view present) {
  if (!opposite) return;
  throw ValidationError("Cannot add '" + std::string(what) + "' to policy statement if '" +
                        std::string(present) + "' have been added");
}

using PrincipalJson = std::vector<std::pair<std::string, std::vector<String>>>;

/// Nothing for an empty list, the element of a list of one.
Value scalarOrList(const std::vector<String>& values) {
  if (values.empty()) return {};
  if (values.size() == 1) return values.front();
  return List<String>(values);
}

Value principalValue(const PrincipalJson& json) {
  if (json.empty()) return {};
  std::vector<std::pair<std::string, Value>> members;
  for (const auto& [key, values] : json) {
    if (key == detail::LITERAL_PRINCIPAL) return values.front();
    members.emplace_back(key, scalarOrList(values));
  }
  return Json::object(std::move(members));
}

std::string_view effectText(Effect effect) { return effect == Effect::DENY ? "Deny" : "Allow"; }

List<String> textsFrom(const Json& object, std::string_view field) {
  const Json value = object[field];
  switch (value.kind()) {
    case ValueKind::ABSENT: return {};
    case ValueKind::TEXT:
    case ValueKind::TOKEN: return {String(value)};
    case ValueKind::LIST: {
      const auto elements = value.entries();
      if (std::all_of(elements.begin(), elements.end(), [](const auto& element) {
            const ValueKind kind = element.second.kind();
            return kind == ValueKind::TEXT || kind == ValueKind::TOKEN;
          })) {
        return List<String>(static_cast<const Value&>(value));
      }
      break;
    }
    default: break;
  }
  throw ValidationError("Fields must be either a string or an array of strings, got " +
                        std::string(field) + " " + value.describe());
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
  PolicyStatementProps props{
      .actions = textsFrom(object, "Action"),
      .conditions = object["Condition"],
      .notActions = textsFrom(object, "NotAction"),
      .notResources = textsFrom(object, "NotResource"),
      .resources = textsFrom(object, "Resource"),
      .sid = String(object["Sid"]),
  };
  if (const Json effect = object["Effect"]; effect.has_value()) {
    const std::string_view text = effect.text();
    if (text != "Allow" && text != "Deny") {
      throw ValidationError("Effect must be 'Allow' or 'Deny', got '" + std::string(text) + "'");
    }
    props.effect = text == "Deny" ? Effect::DENY : Effect::ALLOW;
  }
  if (const Json principal = object["Principal"]; principal.has_value()) {
    props.principals.emplace_back(JsonPrincipal(principal));
  }
  if (const Json principal = object["NotPrincipal"]; principal.has_value()) {
    props.notPrincipals.emplace_back(JsonPrincipal(principal));
  }
  PolicyStatement statement(std::move(props));
  if (const auto findings = statement.validateForAnyPolicy(); !findings.empty()) {
    throw ValidationError("Incorrect Policy Statement: " + findings.front());
  }
  return statement;
}

List<String> PolicyStatement::actions() const { return actions_; }
List<String> PolicyStatement::notActions() const { return notActions_; }
List<String> PolicyStatement::resources() const { return resources_; }
List<String> PolicyStatement::notResources() const { return notResources_; }

const std::vector<Handle<IPrincipal>>& PolicyStatement::principals() const noexcept {
  return principals_;
}
const std::vector<Handle<IPrincipal>>& PolicyStatement::notPrincipals() const noexcept {
  return notPrincipals_;
}

Json PolicyStatement::conditions() const { return detail::conditionObject(conditions_); }

bool PolicyStatement::hasPrincipal() const noexcept {
  return !principals_.empty() || !notPrincipals_.empty();
}

void PolicyStatement::requireUnfrozen(std::string_view method) const {
  if (!frozen_) return;
  throw ValidationError(std::string(method) +
                        ": freeze() has been called on this PolicyStatement previously, so it can "
                        "no longer be modified");
}

void PolicyStatement::setEffect(Effect effect) {
  requireUnfrozen("effect");
  effect_ = effect;
}

void PolicyStatement::setSid(String sid) {
  requireUnfrozen("sid");
  sid_ = std::move(sid);
}

void PolicyStatement::addActions(List<String> actions) {
  requireUnfrozen("addActions");
  requireNone(!actions.empty() && !notActions_.empty(), "Actions", "NotActions");
  requireValidActions(actions);
  pushUnique(actions_, actions);
}

void PolicyStatement::addNotActions(List<String> notActions) {
  requireUnfrozen("addNotActions");
  requireNone(!notActions.empty() && !actions_.empty(), "NotActions", "Actions");
  requireValidActions(notActions);
  pushUnique(notActions_, notActions);
}

void PolicyStatement::addResources(List<String> arns) {
  requireUnfrozen("addResources");
  requireNone(!arns.empty() && !notResources_.empty(), "Resources", "NotResources");
  pushUnique(resources_, arns);
}

void PolicyStatement::addNotResources(List<String> arns) {
  requireUnfrozen("addNotResources");
  requireNone(!arns.empty() && !resources_.empty(), "NotResources", "Resources");
  pushUnique(notResources_, arns);
}

void PolicyStatement::addAllResources() { addResources({"*"}); }

void PolicyStatement::addTo(std::vector<Handle<IPrincipal>>& target, PrincipalJson& json,
                            std::vector<Handle<IPrincipal>> principals) {
  for (const Handle<IPrincipal>& principal : principals) {
    if (dynamic_cast<const Group*>(principal.get()) != nullptr) {
      throw ValidationError(
          "Cannot use an IAM Group as the 'Principal' or 'NotPrincipal' in an IAM Policy");
    }
  }
  for (Handle<IPrincipal>& principal : principals) {
    const bool known = std::any_of(target.begin(), target.end(), [&principal](const auto& other) {
      return other.get() == principal.get();
    });
    if (known) continue;
    const PrincipalPolicyFragment fragment = principal->policyFragment();
    target.push_back(std::move(principal));
    detail::mergePrincipal(json, fragment.principalJson);
    addPrincipalConditions(fragment.conditions);
  }
}

void PolicyStatement::addPrincipals(std::vector<Handle<IPrincipal>> principals) {
  requireUnfrozen("addPrincipals");
  requireNone(!principals.empty() && !notPrincipals_.empty(), "Principals", "NotPrincipals");
  addTo(principals_, principalJson_, std::move(principals));
}

void PolicyStatement::addNotPrincipals(std::vector<Handle<IPrincipal>> notPrincipals) {
  requireUnfrozen("addNotPrincipals");
  requireNone(!notPrincipals.empty() && !principals_.empty(), "NotPrincipals", "Principals");
  addTo(notPrincipals_, notPrincipalJson_, std::move(notPrincipals));
}

void PolicyStatement::addPrincipalConditions(const Json& conditions) {
  const Json given = conditions.has_value() ? conditions : Json::object();
  if (!principalConditions_) {
    principalConditions_ = given;
  } else if (!detail::sameConditions(*principalConditions_, given)) {
    throw ValidationError(
        "All principals in a PolicyStatement must have the same Conditions (got '" +
        detail::messageText(*principalConditions_) + "' and '" + detail::messageText(given) +
        "'). Use multiple statements instead.");
  }
  addConditions(given);
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
  requireUnfrozen("addCondition");
  detail::requireConditionObject(value);
  const auto found = std::find_if(conditions_.begin(), conditions_.end(),
                                  [key](const auto& entry) { return entry.first == key; });
  if (found == conditions_.end()) {
    conditions_.emplace_back(std::string(key), std::move(value));
  } else {
    found->second = detail::mergeMembers(found->second, value);
  }
}

void PolicyStatement::addConditions(const Json& conditions) {
  for (auto& [key, value] : detail::conditionOperators(conditions)) addCondition(key, value);
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
          overrides.notPrincipals.empty() ? notPrincipals_ : std::move(overrides.notPrincipals),
      .notResources = overrides.notResources.value_or(notResources()),
      .principals = overrides.principals.empty() ? principals_ : std::move(overrides.principals),
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
  members.emplace_back("Action", scalarOrList(actions_));
  members.emplace_back("NotAction", scalarOrList(notActions_));
  members.emplace_back("Condition", conditions_.empty() ? Value() : conditions());
  members.emplace_back("Effect", String(effectText(effect_)));
  members.emplace_back("Principal", principalValue(principalJson_));
  members.emplace_back("NotPrincipal", principalValue(notPrincipalJson_));
  members.emplace_back("Resource", scalarOrList(resources_));
  members.emplace_back("NotResource", scalarOrList(notResources_));
  members.emplace_back("Sid", sid_);
  return Json::object(std::move(members));
}

std::vector<std::string> PolicyStatement::validateForAnyPolicy() const {
  if (!actions_.empty() || !notActions_.empty()) return {};
  return {"A PolicyStatement must specify at least one 'action' or 'notAction'."};
}

std::vector<std::string> PolicyStatement::validateForResourcePolicy(
    ResourcePolicyValidationOptions options) const {
  auto findings = validateForAnyPolicy();
  if (!hasPrincipal()) {
    findings.emplace_back(
        "A PolicyStatement used in a resource-based policy must specify at least one IAM "
        "principal.");
  }
  if (!options.skipResourceValidation.value_or(false) && resources_.empty() &&
      notResources_.empty()) {
    findings.emplace_back(
        "A PolicyStatement used in a resource-based policy must specify at least one resource.");
  }
  return findings;
}

std::vector<std::string> PolicyStatement::validateForTrustPolicy() const {
  auto findings = validateForAnyPolicy();
  if (!hasPrincipal()) {
    findings.emplace_back(
        "A PolicyStatement used in a trust policy must specify at least one IAM principal.");
  }
  return findings;
}

std::vector<std::string> PolicyStatement::validateForIdentityPolicy() const {
  auto findings = validateForAnyPolicy();
  if (hasPrincipal()) {
    findings.emplace_back(
        "A PolicyStatement used in an identity-based policy cannot specify any IAM principals.");
  }
  if (resources_.empty() && notResources_.empty()) {
    findings.emplace_back(
        "A PolicyStatement used in an identity-based policy must specify at least one resource.");
  }
  if (sid_.has_value() && !sid_.isUnresolved() && !detail::isWord(sid_.literal(), "")) {
    findings.emplace_back(
        "Statement ID (sid) '" + std::string(sid_.literal()) +
        "' must be alphanumeric (A-Z, a-z, 0-9) when used in an identity-based policy. See "
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html");
  }
  return findings;
}

namespace detail {

namespace {

// Tokens count as long as the markers by which the reference writes them into text, such as
// `${Token[AWS.Region.10]}`; the number is taken to have two digits.
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

std::size_t listSize(std::string_view key, const std::vector<String>& values,
                     std::size_t tokenSize) {
  if (values.empty()) return 0;
  std::size_t size = key.size() + 5;
  for (const String& value : values) {
    size += (value.isUnresolved() ? tokenSize : value.literal().size()) + 3;
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

}  // namespace

SizeEstimates sizeEstimates(const IConstruct& scope) {
  constexpr std::string_view key = "@aws-cdk/aws-iam.arnSizeEstimate";
  SizeEstimates estimates;
  const Json given = scope.node().tryGetContext(key);
  if (given.isAbsent()) return estimates;
  if (given.kind() != ValueKind::NUMBER) {
    throw ValidationError("Context value " + std::string(key) + " should be a number, got " +
                          given.describe());
  }
  estimates.arn = static_cast<std::size_t>(Number(given).literal());
  return estimates;
}

bool StatementAccess::hasLiteralPrincipal(const PolicyStatement& statement) {
  return std::any_of(statement.principalJson_.begin(), statement.principalJson_.end(),
                     [](const auto& entry) { return entry.first == LITERAL_PRINCIPAL; });
}

std::size_t StatementAccess::estimateSize(const PolicyStatement& statement,
                                          const SizeEstimates& estimates) {
  const std::string effect = "\"Effect\": \"" + std::string(effectText(statement.effect_)) + "\",";
  return effect.size() + listSize("Action", statement.actions_, estimates.action) +
         listSize("NotAction", statement.notActions_, estimates.action) +
         listSize("Resource", statement.resources_, estimates.arn) +
         listSize("NotResource", statement.notResources_, estimates.arn) +
         (statement.principals_.size() + statement.notPrincipals_.size()) * estimates.arn +
         jsonSize(statement.conditions());
}

}  // namespace detail

}  // namespace cdk::iam

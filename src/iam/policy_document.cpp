#include <cdk/iam/policy_document.hpp>

#include "document_access.hpp"
#include "statement_merger.hpp"
#include "statement_size.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace cdk::iam {

namespace {

using detail::DocumentState;
using detail::MergedStatement;
using detail::StatementMerger;
using detail::StatementPtr;

bool shouldMerge(const DocumentState& state, const IConstruct& scope) {
  return state.minimize.value_or(
      FeatureFlags::of(scope).isEnabled("@aws-cdk/aws-iam:minimizePolicies"));
}

void freeze(const DocumentState& state) {
  for (const StatementPtr& statement : state.statements) statement->freeze();
}

Json statementList(const DocumentState& state) {
  std::vector<Json> statements;
  statements.reserve(state.statements.size());
  for (const StatementPtr& statement : state.statements) {
    statements.push_back(statement->toStatementJson());
  }
  return Json::array(statements);
}

Json documentOf(const Json& statements) {
  return {{"Statement", statements}, {"Version", "2012-10-17"}};
}

/// What has no order is sorted by its JSON text, without duplicates.
Value sorted(const Value& value) {
  if (value.kind() != ValueKind::LIST) return value;
  std::map<std::string, Value> elements;
  for (auto& [key, element] : value.entries()) elements[Json(element).dump()] = element;
  if (elements.size() == 1) return elements.begin()->second;
  std::vector<Json> result;
  for (auto& [text, element] : elements) result.emplace_back(element);
  return Json::array(result);
}

Value sortedPrincipal(const Value& value) {
  if (value.kind() != ValueKind::OBJECT) return value;
  auto members = value.entries();
  std::sort(members.begin(), members.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [key, member] : members) member = sorted(member);
  return Json::object(std::move(members));
}

/// Takes out repeated statements, numbers and sorts them: all that needs resolved values.
Json finished(const Json& statements, bool assignSids, bool sort) {
  std::unordered_set<std::string> seen;
  std::vector<Json> result;
  for (const auto& [key, statement] : statements.entries()) {
    if (!seen.insert(Json(statement).dump()).second) continue;
    auto members = statement.entries();
    if (assignSids && String(statement.member("Sid")).empty()) {
      std::erase_if(members, [](const auto& member) { return member.first == "Sid"; });
      members.emplace_back("Sid", String(std::to_string(result.size())));
    }
    if (sort) {
      for (auto& [name, value] : members) {
        if (name == "Action" || name == "Resource") value = sorted(value);
        if (name == "Principal") value = sortedPrincipal(value);
      }
    }
    result.push_back(Json::object(std::move(members)));
  }
  return Json::array(result);
}

Value rendered(DocumentState& state, const ResolveContext& context) {
  if (state.statements.empty()) return {};
  freeze(state);
  const bool merge = shouldMerge(state, context.stack);
  if (merge) {
    // Lengths do not matter here; but a wrong estimate of them is to be told in every case.
    const detail::StatementSize checked(context.stack);
    std::vector<StatementPtr> merged;
    for (MergedStatement& statement : StatementMerger::uniting().merge(state.statements)) {
      merged.push_back(std::move(statement.statement));
    }
    state.statements = std::move(merged);
    freeze(state);
  }
  const Json statements = statementList(state);
  if (context.preparing) return documentOf(statements);
  return documentOf(finished(context.stack.resolve(statements), state.assignSids, merge));
}

template <class Check>
std::vector<std::string> findings(const DocumentState& state, Check check) {
  std::vector<std::string> result;
  for (const StatementPtr& statement : state.statements) {
    for (std::string& finding : check(*statement)) result.push_back(std::move(finding));
  }
  return result;
}

}  // namespace

PolicyDocument::PolicyDocument(PolicyDocumentProps props)
    : state_(std::make_shared<DocumentState>()) {
  state_->assignSids = props.assignSids.value_or(false);
  if (props.minimize.has_value()) state_->minimize = props.minimize.literal();
  addStatements(std::move(props.statements));
}

PolicyDocument PolicyDocument::fromJson(const Json& object) {
  PolicyDocument document;
  const Json statements = object["Statement"];
  if (statements.isAbsent()) return document;
  if (statements.kind() != ValueKind::LIST) {
    throw ValidationError(statements.describe() + " is not allowed; a list of statements is wanted",
                          {.property = "Statement"});
  }
  for (const auto& [key, statement] : statements.entries()) {
    document.addStatements({PolicyStatement::fromJson(Json(statement))});
  }
  return document;
}

bool PolicyDocument::isEmpty() const noexcept { return state_->statements.empty(); }
std::size_t PolicyDocument::statementCount() const noexcept { return state_->statements.size(); }

void PolicyDocument::addStatements(std::vector<PolicyStatement> statements) {
  for (PolicyStatement& statement : statements) {
    if (adapt_) adapt_(statement);
    state_->statements.push_back(std::make_shared<PolicyStatement>(std::move(statement)));
  }
}

PolicyDocument::operator Token() const {
  return Token(Lazy::value(
      [state = state_](const ResolveContext& context) { return rendered(*state, context); }));
}

PolicyDocument::operator Json() const { return Json(static_cast<Token>(*this)); }

Json PolicyDocument::toJSON() const {
  return isEmpty() ? Json() : documentOf(statementList(*state_));
}

std::vector<std::string> PolicyDocument::validateForAnyPolicy() const {
  return findings(*state_, [](const auto& statement) { return statement.validateForAnyPolicy(); });
}

std::vector<std::string> PolicyDocument::validateForResourcePolicy(
    ResourcePolicyValidationOptions options) const {
  return findings(*state_, [&options](const auto& statement) {
    return statement.validateForResourcePolicy(options);
  });
}

std::vector<std::string> PolicyDocument::validateForTrustPolicy() const {
  return findings(*state_,
                  [](const auto& statement) { return statement.validateForTrustPolicy(); });
}

std::vector<std::string> PolicyDocument::validateForIdentityPolicy() const {
  return findings(*state_,
                  [](const auto& statement) { return statement.validateForIdentityPolicy(); });
}

namespace detail {

StatementPtr DocumentAccess::add(PolicyDocument& document, const PolicyStatement& statement) {
  document.addStatements({statement});
  return document.state_->statements.back();
}

PolicyDocument DocumentAccess::adapted(const PolicyDocument& document,
                                       std::function<void(PolicyStatement&)> adapt) {
  PolicyDocument view = document;
  view.adapt_ = [inner = document.adapt_, outer = std::move(adapt)](PolicyStatement& statement) {
    outer(statement);
    if (inner) inner(statement);
  };
  return view;
}

std::vector<DocumentPart> DocumentAccess::distribute(PolicyDocument& document,
                                                     const IConstruct& scope,
                                                     std::size_t ownCapacity,
                                                     std::size_t otherCapacity) {
  DocumentState& state = *document.state_;
  freeze(state);
  const StatementSize measure(scope);
  const StatementMerger merger =
      shouldMerge(state, scope) ? StatementMerger::uniting(measure) : StatementMerger();
  const auto merged = merger.merge(state.statements);
  state.statements.clear();

  // First fit: each goes into the first part with room for it. One that fits nowhere is alone.
  std::vector<DocumentPart> parts{{document}};
  std::vector<std::size_t> room{ownCapacity};
  for (const MergedStatement& statement : merged) {
    const std::size_t size = measure.of(*statement.statement);
    const auto fit =
        std::find_if(room.begin(), room.end(), [size](std::size_t left) { return size <= left; });
    const auto index = static_cast<std::size_t>(fit - room.begin());
    if (fit != room.end()) {
      *fit -= size;
    } else {
      PolicyDocument further;
      further.state_->assignSids = state.assignSids;
      further.state_->minimize = state.minimize;
      parts.push_back({std::move(further)});
      room.push_back(otherCapacity - std::min(size, otherCapacity));
    }
    DocumentPart& part = parts[index];
    part.document.state_->statements.push_back(statement.statement);
    part.originals.insert(part.originals.end(), statement.originals.begin(),
                          statement.originals.end());
  }
  return parts;
}

}  // namespace detail

}  // namespace cdk::iam

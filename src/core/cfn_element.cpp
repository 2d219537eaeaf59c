#include <cdk/core/cfn_element.hpp>

#include "node_state.hpp"
#include "stack_state.hpp"
#include "value_node.hpp"

#include <cdk/core/error.hpp>

#include <algorithm>

namespace cdk {

namespace {

bool isAlphanumeric(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  });
}

void checkLogicalId(const CfnElement& element, std::string_view id) {
  if (id.empty() || id.size() > 255 || !isAlphanumeric(id)) {
    fail(element, "logicalId",
         "'" + std::string(id) + "' is not allowed; a logical id has 1 to 255 letters and digits");
  }
}

}  // namespace

CfnElement::CfnElement(Scope scope)
    : Construct(std::move(scope)), link_(new internal::TreeLink(*this)) {
  internal::NodeState& state = node().state();
  if (state.stack == nullptr) {
    internal::release(*link_);
    throw ConstructError("template elements have to be below a Stack",
                         internal::errorContext(*this));
  }
  state.element = this;
  ++state.stack->state().elementsMade;
  node().addMetadata("aws:cdk:logicalId", Json(internal::logicalIdValue(*link_)));
}

CfnElement::~CfnElement() {
  link_->path = node().path();
  link_->element = nullptr;
  internal::release(*link_);
}

bool CfnElement::isCfnElement(const IConstruct& construct) noexcept {
  return construct.node().state().element != nullptr;
}

Stack& CfnElement::stack() const noexcept { return *node().state().stack; }

String CfnElement::logicalId() const { return String(internal::logicalIdValue(*link_)); }

void CfnElement::overrideLogicalId(std::string logicalId) {
  if (node().locked()) {
    throw ConstructError("the logical id cannot be overridden during synthesis",
                         internal::errorContext(*this, "logicalId"));
  }
  checkLogicalId(*this, logicalId);
  logicalId_ = std::move(logicalId);
  overridden_ = true;
}

const std::string& CfnElement::logicalIdText() const {
  if (overridden_) return logicalId_;
  if (logicalId_.empty()) {
    logicalId_ = stack().allocateLogicalId(*this);
    checkLogicalId(*this, logicalId_);
  }
  const auto& renames = stack().state().renames;
  const auto renamed = renames.find(logicalId_);
  return renamed == renames.end() ? logicalId_ : renamed->second;
}

String CfnRefElement::ref() const { return String(internal::referenceValue(link(), {})); }

}  // namespace cdk

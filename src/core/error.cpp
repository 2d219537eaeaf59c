#include <cdk/core/error.hpp>

#include "node_state.hpp"

#include <cdk/core/construct.hpp>

#include <utility>

namespace cdk {

Error::Error(std::string message, ErrorContext context)
    : message_(std::move(message)), context_(std::move(context)) {
  compose();
}

void Error::addContext(const ErrorContext& context) {
  if (context_.constructPath.empty()) context_.constructPath = context.constructPath;
  if (context_.property.empty()) context_.property = context.property;
  if (context_.location.line == 0) context_.location = context.location;
  compose();
}

void Error::compose() {
  text_.clear();
  if (!context_.constructPath.empty()) text_ += "[" + context_.constructPath + "] ";
  if (!context_.property.empty()) text_ += context_.property + ": ";
  text_ += message_;
  if (context_.location.line != 0) {
    text_ += " (created at ";
    text_ += context_.location.file;
    text_ += ":" + std::to_string(context_.location.line) + ")";
  }
}

namespace {

std::string list(const std::vector<std::string>& findings) {
  std::string text = "validation failed with " + std::to_string(findings.size()) +
                     (findings.size() == 1 ? " finding:" : " findings:");
  for (const std::string& finding : findings) text += "\n  " + finding;
  return text;
}

}  // namespace

ValidationErrors::ValidationErrors(std::vector<std::string> findings)
    : Error(list(findings)), findings_(std::move(findings)) {}

void fail(const IConstruct& construct, std::string_view property, std::string_view message) {
  throw ValidationError(std::string(message),
                        internal::errorContext(construct, std::string(property)));
}

namespace internal {

ErrorContext errorContext(const IConstruct& construct, std::string property) {
  const Node& node = construct.node();
  return {node.path().empty() ? "(the app)" : node.path(), std::move(property), node.location()};
}

}  // namespace internal
}  // namespace cdk

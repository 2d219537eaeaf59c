#include <cdk/assertions/match_result.hpp>

#include "json_render.hpp"

#include <utility>

namespace cdk::assertions {

MatchResult& MatchResult::recordFailure(MatchFailure failure) {
  cost_ += failure.cost;
  failures_.push_back(std::move(failure));
  return *this;
}

void MatchResult::recordCapture(MatchCapture capture) { captures_.push_back(std::move(capture)); }

MatchResult& MatchResult::compose(std::string_view id, const MatchResult& inner) {
  for (MatchFailure failure : inner.failures_) {
    failure.path.insert(failure.path.begin(), std::string(id));
    recordFailure(std::move(failure));
  }
  captures_.insert(captures_.end(), inner.captures_.begin(), inner.captures_.end());
  return *this;
}

MatchResult& MatchResult::finished() {
  if (isSuccess()) {
    for (const MatchCapture& captured : captures_) captured.capture.add(captured.value);
  }
  captures_.clear();
  return *this;
}

std::vector<std::string> MatchResult::toHumanStrings() const {
  std::vector<std::string> texts;
  for (const MatchFailure& failure : failures_) {
    std::string place;
    for (const std::string& part : failure.path) place += "/" + part;
    texts.push_back((place.empty() ? "/" : place) + ": " + failure.message + " (" +
                    failure.matcher.name() + ")");
  }
  return texts;
}

std::string MatchResult::renderMismatch() const {
  internal::Marks marks;
  for (const MatchFailure& failure : failures_) {
    internal::Marks* at = &marks;
    for (const std::string& part : failure.path) at = &at->below[part];
    at->remarks.push_back(failure.message);
  }
  return internal::renderMarked(target_, marks);
}

}  // namespace cdk::assertions

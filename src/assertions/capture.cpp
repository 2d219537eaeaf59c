#include <cdk/assertions/capture.hpp>

#include "pattern.hpp"

#include <cdk/assertions/assertion_error.hpp>

#include <optional>

namespace cdk::assertions {

struct Capture::State {
  std::optional<Matcher> pattern{};
  std::vector<Json> values{};
  std::size_t current = 0;
};

Capture::Capture() : state_(std::make_shared<State>()) {}

Capture::Capture(const Matcher& pattern) : Capture() { state_->pattern = pattern; }

bool Capture::next() {
  if (state_->current + 1 >= state_->values.size()) return false;
  ++state_->current;
  return true;
}

void Capture::add(Json value) const { state_->values.push_back(std::move(value)); }

const Matcher* Capture::pattern() const noexcept {
  return state_->pattern ? &*state_->pattern : nullptr;
}

const Json& Capture::current(ValueKind wanted) const {
  if (state_->values.empty()) throw AssertionError("nothing was captured");
  const Json& value = state_->values[state_->current];
  if (value.kind() != wanted) {
    const char* name = wanted == ValueKind::BOOLEAN  ? "a boolean"
                       : wanted == ValueKind::NUMBER ? "a number"
                       : wanted == ValueKind::TEXT   ? "text"
                       : wanted == ValueKind::LIST   ? "a list"
                                                     : "an object";
    throw AssertionError("the captured value is " + internal::typeName(value) + ", not " + name +
                         ": " + internal::shortText(value));
  }
  return value;
}

std::vector<Json> Capture::asArray() const {
  std::vector<Json> elements;
  for (const auto& [index, value] : current(ValueKind::LIST).entries())
    elements.emplace_back(value);
  return elements;
}

bool Capture::asBoolean() const { return Boolean(Value(current(ValueKind::BOOLEAN))).literal(); }

double Capture::asNumber() const { return Number(Value(current(ValueKind::NUMBER))).literal(); }

Json Capture::asObject() const { return current(ValueKind::OBJECT); }

std::string Capture::asString() const { return std::string(current(ValueKind::TEXT).text()); }

}  // namespace cdk::assertions

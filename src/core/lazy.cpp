#include <cdk/core/lazy.hpp>

#include "value_node.hpp"

namespace cdk {

Value Lazy::value(std::function<Value(const ResolveContext&)> produce, bool omitEmpty) {
  return internal::lazyValue(std::move(produce), omitEmpty);
}

String Lazy::string(std::function<String()> produce) {
  return String(
      value([produce = std::move(produce)](const ResolveContext&) -> Value { return produce(); }));
}

Number Lazy::number(std::function<Number()> produce) {
  return Number(
      value([produce = std::move(produce)](const ResolveContext&) -> Value { return produce(); }));
}

Boolean Lazy::boolean(std::function<Boolean()> produce) {
  return Boolean(
      value([produce = std::move(produce)](const ResolveContext&) -> Value { return produce(); }));
}

List<String> Lazy::list(std::function<List<String>()> produce, bool omitEmpty) {
  return List<String>(
      value([produce = std::move(produce)](const ResolveContext&) -> Value { return produce(); },
            omitEmpty));
}

Token Lazy::any(std::function<Json()> produce, bool omitEmptyArray) {
  return Token(
      value([produce = std::move(produce)](const ResolveContext&) -> Value { return produce(); },
            omitEmptyArray));
}

Token Lazy::uncached(std::function<Json(const ResolveContext&)> produce) {
  return Token(value([produce = std::move(produce)](const ResolveContext& context) -> Value {
    return produce(context);
  }));
}

}  // namespace cdk

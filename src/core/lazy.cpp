#include <cdk/core/lazy.hpp>

#include "resolver.hpp"
#include "value_node.hpp"

namespace cdk {

namespace {

using Produce = std::function<Value(const ResolveContext&)>;

/// A typed function as an untyped one that gets the context.
template <class T>
Produce untyped(std::function<T()> produce) {
  return [produce = std::move(produce)](const ResolveContext&) -> Value { return produce(); };
}

template <class T>
Produce untyped(std::function<T(const ResolveContext&)> produce) {
  return [produce = std::move(produce)](const ResolveContext& context) -> Value {
    return produce(context);
  };
}

template <class Function>
String lazyString(Function produce, LazyStringValueOptions options) {
  return String(internal::lazyValue(
      untyped(std::move(produce)),
      {.hint = internal::TypeHint::TEXT, .displayHint = std::move(options.displayHint)}));
}

template <class Function>
Number lazyNumber(Function produce) {
  return Number(
      internal::lazyValue(untyped(std::move(produce)), {.hint = internal::TypeHint::NUMBER}));
}

template <class Function>
List<String> lazyList(Function produce, LazyListValueOptions options) {
  return List<String>(internal::lazyValue(untyped(std::move(produce)),
                                          {.omitEmpty = options.omitEmpty,
                                           .hint = internal::TypeHint::LIST,
                                           .displayHint = std::move(options.displayHint)}));
}

template <class Function>
Token lazyAny(Function produce, LazyAnyValueOptions options) {
  return Token(internal::lazyValue(
      untyped(std::move(produce)),
      {.omitEmpty = options.omitEmptyArray, .displayHint = std::move(options.displayHint)}));
}

}  // namespace

Json ResolveContext::resolve(const Value& value) const { return Json(resolver->resolve(value)); }

Value Lazy::value(std::function<Value(const ResolveContext&)> produce, bool omitEmpty) {
  return internal::lazyValue(std::move(produce), {.omitEmpty = omitEmpty});
}

String Lazy::string(std::function<String()> produce, LazyStringValueOptions options) {
  return lazyString(std::move(produce), std::move(options));
}

Number Lazy::number(std::function<Number()> produce) { return lazyNumber(std::move(produce)); }

Boolean Lazy::boolean(std::function<Boolean()> produce) {
  return Boolean(internal::lazyValue(untyped(std::move(produce))));
}

List<String> Lazy::list(std::function<List<String>()> produce, LazyListValueOptions options) {
  return lazyList(std::move(produce), std::move(options));
}

Token Lazy::any(std::function<Json()> produce, LazyAnyValueOptions options) {
  return lazyAny(std::move(produce), std::move(options));
}

String Lazy::uncachedString(std::function<String(const ResolveContext&)> produce,
                            LazyStringValueOptions options) {
  return lazyString(std::move(produce), std::move(options));
}

Number Lazy::uncachedNumber(std::function<Number(const ResolveContext&)> produce) {
  return lazyNumber(std::move(produce));
}

List<String> Lazy::uncachedList(std::function<List<String>(const ResolveContext&)> produce,
                                LazyListValueOptions options) {
  return lazyList(std::move(produce), std::move(options));
}

Token Lazy::uncachedAny(std::function<Json(const ResolveContext&)> produce,
                        LazyAnyValueOptions options) {
  return lazyAny(std::move(produce), std::move(options));
}

}  // namespace cdk

#pragma once

#include <functional>
#include <string>

#include <cdk/core/value.hpp>

namespace cdk {

class IConstruct;
class Stack;

namespace internal {
class Resolver;
}

/// Given to a lazy that wants to know where it is being resolved.
struct ResolveContext {
  Stack& stack;
  /// True while references are only being collected.
  bool preparing = false;
  /// For the library's own use.
  internal::Resolver* resolver = nullptr;

  /// The value as it would stand in the template being made.
  [[nodiscard]] Json resolve(const Value& value) const;
};

/// Options of `Lazy::string`.
struct LazyStringValueOptions {
  /// What messages call the value. Default: `Lazy`.
  std::string displayHint{};
};

/// Options of `Lazy::list`.
struct LazyListValueOptions {
  /// What messages call the value. Default: `Lazy`.
  std::string displayHint{};
  /// Leave the property out where the list is empty. Default: false.
  bool omitEmpty = false;
};

/// Options of `Lazy::any`.
struct LazyAnyValueOptions {
  /// What messages call the value. Default: `Lazy`.
  std::string displayHint{};
  /// Leave the property out where the value is an empty list. Default: false.
  bool omitEmptyArray = false;
};

/// Values computed at synthesis. The function may run several times; constructs may be captured by
/// reference, locals by value. An absent result leaves the property out. The `uncached` forms get
/// to know where the value is being written.
class Lazy {
 public:
  static String string(std::function<String()> produce, LazyStringValueOptions options = {});
  static Number number(std::function<Number()> produce);
  static Boolean boolean(std::function<Boolean()> produce);
  static List<String> list(std::function<List<String>()> produce,
                           LazyListValueOptions options = {});
  static List<String> list(std::function<List<String>()> produce, bool omitEmpty) {
    return list(std::move(produce), {.omitEmpty = omitEmpty});
  }
  static Token any(std::function<Json()> produce, LazyAnyValueOptions options = {});
  static Token any(std::function<Json()> produce, bool omitEmptyArray) {
    return any(std::move(produce), {.omitEmptyArray = omitEmptyArray});
  }
  /// A list of props structs.
  template <class T>
  static List<T> listOf(std::function<List<T>()> produce, bool omitEmpty = false) {
    return List<T>(value([produce](const ResolveContext&) { return produce(); }, omitEmpty));
  }

  static String uncachedString(std::function<String(const ResolveContext&)> produce,
                               LazyStringValueOptions options = {});
  static Number uncachedNumber(std::function<Number(const ResolveContext&)> produce);
  static List<String> uncachedList(std::function<List<String>(const ResolveContext&)> produce,
                                   LazyListValueOptions options = {});
  static Token uncachedAny(std::function<Json(const ResolveContext&)> produce,
                           LazyAnyValueOptions options = {});

  static Token uncached(std::function<Json(const ResolveContext&)> produce) {
    return uncachedAny(std::move(produce));
  }

  /// The untyped form of all of them.
  static Value value(std::function<Value(const ResolveContext&)> produce, bool omitEmpty = false);
};

}  // namespace cdk

#pragma once

#include <functional>

#include <cdk/core/value.hpp>

namespace cdk {

class IConstruct;
class Stack;

/// Given to a lazy that wants to know where it is being resolved.
struct ResolveContext {
  Stack& stack;
  /// True while references are only being collected.
  bool preparing = false;
};

/// Values computed at synthesis. The function may run several times; constructs may be captured by
/// reference, locals by value. An absent result leaves the property out.
class Lazy {
 public:
  static String string(std::function<String()> produce);
  static Number number(std::function<Number()> produce);
  static Boolean boolean(std::function<Boolean()> produce);
  /// With `omitEmpty`, an empty list leaves the property out.
  static List<String> list(std::function<List<String>()> produce, bool omitEmpty = false);
  static Token any(std::function<Json()> produce, bool omitEmptyArray = false);
  /// A list of props structs.
  template <class T>
  static List<T> listOf(std::function<List<T>()> produce, bool omitEmpty = false) {
    return List<T>(value([produce](const ResolveContext&) { return produce(); }, omitEmpty));
  }
  static Token uncached(std::function<Json(const ResolveContext&)> produce);
  /// The untyped form of all of them.
  static Value value(std::function<Value(const ResolveContext&)> produce, bool omitEmpty = false);
};

}  // namespace cdk

#pragma once

#include <cdk/core/source_location.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// Typed values that may be known only at deployment.
///
/// `Value` is one pointer to an immutable, reference-counted node of a JSON-like tree whose leaves
/// may be intrinsic functions, lazies or references to other constructs. `String`, `Number`,
/// `Boolean`, `List`, `Map` and `Json` are typed faces of it: same size, same layout.

namespace cdk {

class Value;
class String;
class Json;
class Token;
template <class T>
class List;
template <class T>
class Map;

namespace internal {

struct ValueNode;
struct StructTable;
class Resolver;

void retain(const ValueNode* node) noexcept;
void release(const ValueNode* node) noexcept;

template <class T>
concept TextLike =
    std::same_as<std::remove_cvref_t<T>, std::string> ||
    std::same_as<std::remove_cvref_t<T>, std::string_view> || std::same_as < std::decay_t<T>,
const char* > || std::same_as<std::decay_t<T>, char*>;

template <class T>
concept NumberLike =
    std::is_arithmetic_v<std::remove_cvref_t<T>> && !std::same_as<std::remove_cvref_t<T>, bool> &&
    !std::same_as<std::remove_cvref_t<T>, char>;

/// A props struct that the generator (or a `CDK_`-free hand-written table) describes: it has a
/// static `table_()`.
template <class T>
concept TableStruct = requires {
  { T::table_() } -> std::same_as<const StructTable&>;
};

Value textValue(std::string_view text);
Value numberValue(double number);
Value booleanValue(bool boolean);
Value listValue(const Value* first, std::size_t count);
Value structValue(const StructTable& table, const void* props);
Value structListValue(const StructTable& table, const void* first, std::size_t count);

}  // namespace internal

/// What a value is, seen from outside. Everything known only at synthesis or deployment is `TOKEN`.
enum class ValueKind : std::uint8_t { ABSENT, NULL_, BOOLEAN, NUMBER, TEXT, LIST, OBJECT, TOKEN };

/// The untyped face: one pointer, cheap to copy, absent by default.
class Value {
 public:
  constexpr Value() noexcept = default;
  constexpr Value(const Value& other) noexcept : node_(other.node_) {
    if (node_ != nullptr) internal::retain(node_);
  }
  constexpr Value(Value&& other) noexcept : node_(std::exchange(other.node_, nullptr)) {}
  constexpr Value& operator=(Value other) noexcept {
    std::swap(node_, other.node_);
    return *this;
  }
  constexpr ~Value() {
    if (node_ != nullptr) internal::release(node_);
  }

  /// True when no value was given (`undefined` in the CDK); such a property is not rendered.
  [[nodiscard]] constexpr bool isAbsent() const noexcept { return node_ == nullptr; }
  [[nodiscard]] constexpr bool has_value() const noexcept { return node_ != nullptr; }

  /// True when the value, or anything inside it, is known only at synthesis or deployment.
  [[nodiscard]] bool isUnresolved() const noexcept;
  [[nodiscard]] ValueKind kind() const noexcept;

  /// Members of an object in order, elements of a list, with empty keys. Empty for scalars.
  /// Throws `UnresolvedValueError` for a token.
  [[nodiscard]] std::vector<std::pair<std::string, Value>> entries() const;
  /// The member of that name, absent if there is none or this is no object.
  [[nodiscard]] Value member(std::string_view name) const;
  /// Number of list elements or object members, 0 for scalars.
  [[nodiscard]] std::size_t size() const;

  /// Same value: the same node, or equal literals, or intrinsics with equal operands.
  [[nodiscard]] bool equals(const Value& other) const noexcept;

  /// A short text for messages: the literal's JSON, or `${Path/To/Construct.Attribute}`.
  [[nodiscard]] std::string describe() const;

  /// The node, for the library's own use. Takes over / gives away no reference.
  [[nodiscard]] constexpr const internal::ValueNode* node_ptr() const noexcept { return node_; }
  /// Wraps a node whose reference count already includes this value.
  static constexpr Value adopt(const internal::ValueNode* node) noexcept {
    Value value;
    value.node_ = node;
    return value;
  }

 protected:
  const internal::ValueNode* node_ = nullptr;
};

/// Text that may be a token. Implicit from text types and from nothing else.
class String : public Value {
 public:
  constexpr String() noexcept = default;
  template <internal::TextLike T>
  String(const T& text)
      : Value(internal::textValue(text)) {}  // NOLINT(google-explicit-constructor)
  explicit constexpr String(Value value) noexcept : Value(std::move(value)) {}

  /// The text where it is a literal. Throws `UnresolvedValueError` naming what the value refers to
  /// where it is not. An absent value gives the empty text.
  [[nodiscard]] std::string_view literal() const;
  [[nodiscard]] String value_or(String other) const { return has_value() ? *this : other; }
  /// True for a literal that is empty, and for an absent value.
  [[nodiscard]] bool empty() const;
  [[nodiscard]] const String& toString() const noexcept { return *this; }

  String& operator+=(const String& other);
  friend String operator+(const String& left, const String& right);
  template <internal::TextLike T>
  friend String operator+(const String& left, const T& right) {
    return left + String(right);
  }
  template <internal::TextLike T>
  friend String operator+(const T& left, const String& right) {
    return String(left) + right;
  }
  friend bool operator==(const String& left, const String& right) noexcept {
    return left.equals(right);
  }
  template <internal::TextLike T>
  friend bool operator==(const String& left, const T& right) {
    return left.equals(String(right));
  }
};

/// A number that may be a token.
class Number : public Value {
 public:
  constexpr Number() noexcept = default;
  template <internal::NumberLike T>
  Number(T number)  // NOLINT(google-explicit-constructor)
      : Value(internal::numberValue(static_cast<double>(number))) {}
  explicit constexpr Number(Value value) noexcept : Value(std::move(value)) {}

  /// The number where it is a literal. Throws `UnresolvedValueError` otherwise.
  [[nodiscard]] double literal() const;
  [[nodiscard]] Number value_or(Number other) const { return has_value() ? *this : other; }
  friend bool operator==(const Number& left, const Number& right) noexcept {
    return left.equals(right);
  }
};

/// A truth value that may be a token. `has_value()` tells whether it was given, `literal()` which.
class Boolean : public Value {
 public:
  constexpr Boolean() noexcept = default;
  template <std::same_as<bool> T>
  Boolean(T boolean)
      : Value(internal::booleanValue(boolean)) {}  // NOLINT(google-explicit-constructor)
  explicit constexpr Boolean(Value value) noexcept : Value(std::move(value)) {}

  /// The truth value where it is a literal. Throws `UnresolvedValueError` otherwise.
  [[nodiscard]] bool literal() const;
  /// The literal, or `other` when absent. Throws `UnresolvedValueError` for a token.
  [[nodiscard]] bool value_or(bool other) const { return has_value() ? literal() : other; }
  friend bool operator==(const Boolean& left, const Boolean& right) noexcept {
    return left.equals(right);
  }
};

namespace internal {

template <class T>
Value toValue(const T& value) {
  if constexpr (std::is_base_of_v<Value, T>) {
    return value;
  } else if constexpr (TableStruct<T>) {
    return structValue(T::table_(), &value);
  } else {
    return value.toValue();
  }
}

template <class T>
Value toListValue(const T* first, std::size_t count) {
  if constexpr (std::is_base_of_v<Value, T> && sizeof(T) == sizeof(Value)) {
    return listValue(first, count);
  } else if constexpr (TableStruct<T>) {
    return structListValue(T::table_(), first, count);
  } else {
    std::vector<Value> values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i) values.push_back(toValue(first[i]));
    return listValue(values.data(), values.size());
  }
}

}  // namespace internal

/// A list whose elements, or which as a whole, may be tokens. Immutable: build a `std::vector` and
/// convert it.
template <class T>
class List : public Value {
 public:
  using value_type = T;

  constexpr List() noexcept = default;
  List(std::initializer_list<T> elements)
      : Value(internal::toListValue(elements.begin(), elements.size())) {}
  template <class U>
    requires std::convertible_to<const U&, T> List(
        const std::vector<U>& elements) {  // NOLINT(google-explicit-constructor)
      if constexpr (std::same_as<T, U>) {
        *static_cast<Value*>(this) = internal::toListValue(elements.data(), elements.size());
      } else {
        std::vector<T> converted(elements.begin(), elements.end());
        *static_cast<Value*>(this) = internal::toListValue(converted.data(), converted.size());
      }
    }
  explicit constexpr List(Value value) noexcept : Value(std::move(value)) {}

  /// The elements. Throws `UnresolvedValueError` where the list as a whole is a token.
  [[nodiscard]] std::vector<T> literal() const requires std::is_base_of_v<Value, T> {
    std::vector<T> elements;
    for (auto& [key, value] : entries()) elements.push_back(T(std::move(value)));
    return elements;
  }
  /// The element at that position: `Fn::Select` on a token.
  [[nodiscard]] T operator[](std::size_t index) const requires std::is_base_of_v<Value, T> {
    return T(at(index));
  }
  [[nodiscard]] List value_or(List other) const { return has_value() ? *this : other; }
  /// True for an absent or empty literal list.
  [[nodiscard]] bool empty() const {
    return isAbsent() || (kind() == ValueKind::LIST && size() == 0);
  }

 private:
  [[nodiscard]] Value at(std::size_t index) const;
};

namespace internal {
Value listElement(const Value& list, std::size_t index);
Value mapValue(std::vector<std::pair<std::string, Value>> members);

/// The value, noted as text, number or list: what its JSON text and references from other stacks
/// need to know of a token. Literals stay what they are.
Value asText(const Value& value);
Value asNumber(const Value& value);
Value asList(const Value& value);

template <class T>
concept ListFace = requires {
  typename T::value_type;
}
&&std::derived_from<T, List<typename T::value_type>>;

/// The value, noted as what its face says.
template <class T>
Value typed(const T& value) {
  if constexpr (std::derived_from<T, String>) {
    return asText(value);
  } else if constexpr (std::derived_from<T, Number>) {
    return asNumber(value);
  } else if constexpr (ListFace<T>) {
    return asList(value);
  } else {
    return value;
  }
}
}  // namespace internal

template <class T>
Value List<T>::at(std::size_t index) const {
  return internal::listElement(*this, index);
}

/// A map from text to values; keeps the order of insertion.
template <class T>
class Map : public Value {
 public:
  using Entry = std::pair<std::string, T>;
  using value_type = Entry;

  constexpr Map() noexcept = default;
  Map(std::initializer_list<Entry> entries) : Map(entries.begin(), entries.size()) {}
  Map(const std::vector<Entry>& entries)  // NOLINT(google-explicit-constructor)
      : Map(entries.data(), entries.size()) {}
  explicit constexpr Map(Value value) noexcept : Value(std::move(value)) {}

  /// The entries in order. Throws `UnresolvedValueError` where the map as a whole is a token.
  [[nodiscard]] std::vector<Entry> literal() const requires std::is_base_of_v<Value, T> {
    std::vector<Entry> result;
    for (auto& [key, value] : entries()) result.emplace_back(key, T(std::move(value)));
    return result;
  }
  [[nodiscard]] bool empty() const {
    return isAbsent() || (kind() == ValueKind::OBJECT && size() == 0);
  }

 private:
  Map(const Entry* first, std::size_t count) {
    std::vector<std::pair<std::string, Value>> members;
    members.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
      members.emplace_back(first[i].first, internal::toValue(first[i].second));
    }
    *static_cast<Value*>(this) = internal::mapValue(std::move(members));
  }
};

/// Any JSON value, tokens inside allowed. Braces of pairs make an object, `Json::array({…})` a
/// list, `Json::object()` an empty object, `Json()` is absent.
class Json : public Value {
 public:
  using Member = std::pair<std::string_view, Json>;
  using value_type = Member;

  constexpr Json() noexcept = default;
  Json(std::initializer_list<Member> members);
  template <internal::TextLike T>
  Json(const T& text) : Value(internal::textValue(text)) {}  // NOLINT(google-explicit-constructor)
  template <internal::NumberLike T>
  Json(T number)  // NOLINT(google-explicit-constructor)
      : Value(internal::numberValue(static_cast<double>(number))) {}
  template <std::same_as<bool> T>
  Json(T boolean)
      : Value(internal::booleanValue(boolean)) {}  // NOLINT(google-explicit-constructor)
  template <class T>
    requires(std::derived_from<T, Value> && !std::same_as<T, Json> && !std::same_as<T, Value>)
  Json(const T& value)  // NOLINT(google-explicit-constructor)
      : Value(internal::typed(value)) {}
  template <internal::TableStruct T>
  Json(const T& props) : Value(internal::toValue(props)) {}  // NOLINT(google-explicit-constructor)

  template <std::same_as<Value> T>
  Json(const T& value) : Value(value) {}  // NOLINT(google-explicit-constructor)

  static Json array(std::initializer_list<Json> elements);
  static Json array(const std::vector<Json>& elements);
  static Json object();
  static Json object(std::vector<std::pair<std::string, Value>> members);
  /// An object with keys that may be late-bound. A template cannot have such keys, JSON text can:
  /// this is for `CfnJson` and `Stack::toJsonString`. Anywhere else synthesis throws
  /// `ValidationError` unless the keys are text by then.
  static Json withKeys(const std::vector<std::pair<String, Json>>& members);
  static Json null();
  /// Parses JSON text. Throws `Error` with line and column where it is malformed.
  static Json parse(std::string_view text);

  /// The member of that name (absent if there is none).
  [[nodiscard]] Json operator[](std::string_view name) const { return Json(member(name)); }
  [[nodiscard]] Json operator[](std::size_t index) const {
    return Json(internal::listElement(*this, index));
  }
  /// Compact JSON text, or indented as `JSON.stringify(value, undefined, indent)`.
  /// Throws `UnresolvedValueError` while a token is inside.
  [[nodiscard]] std::string dump(int indent = -1) const;
  /// The text of a text value. Throws where it is none.
  [[nodiscard]] std::string_view text() const;

  friend bool operator==(const Json& left, const Json& right) noexcept {
    return left.equals(right);
  }
};

/// What the value of an attribute is: it decides how JSON text and other stacks get it.
enum class ResolutionTypeHint : std::uint8_t { NUMBER, STRING, STRING_LIST };

/// What can be said of two texts that may be late-bound.
enum class TokenComparison : std::uint8_t {
  BOTH_UNRESOLVED,  ///< two different late-bound texts
  DIFFERENT,
  ONE_UNRESOLVED,
  SAME,  ///< the same text, or the same late-bound text
};

/// A late-bound value that fits wherever any value fits: what `getAtt`, `Fn::conditionIf` and
/// `Lazy::any` return.
class Token : public Value {
 public:
  constexpr Token() noexcept = default;
  explicit constexpr Token(Value value) noexcept : Value(std::move(value)) {}

  template <class T>
    requires(std::derived_from<T, Value> && !std::same_as<T, Token> && !std::same_as<T, Json> &&
             std::constructible_from<T, Value>)
  operator T() const {  // NOLINT(google-explicit-constructor)
    if constexpr (internal::ListFace<T>) {
      return T(internal::asList(*this));
    } else if constexpr (std::derived_from<T, Number>) {
      return T(internal::asNumber(*this));
    } else {
      return T(static_cast<const Value&>(*this));
    }
  }
  /// In place of a whole nested props object.
  template <internal::TableStruct T>
  operator T() const {  // NOLINT(google-explicit-constructor)
    T result = T::absent();
    result.presence_ = {static_cast<const Value&>(*this)};
    return result;
  }
  [[nodiscard]] String toString() const { return String(static_cast<const Value&>(*this)); }
  [[nodiscard]] List<String> toStringList() const { return List<String>(internal::asList(*this)); }

  using Value::isUnresolved;
  /// True if the value is, or contains, something known only at synthesis or deployment.
  static bool isUnresolved(const Value& value) noexcept { return value.isUnresolved(); }
  static bool isResolved(const Value& value) noexcept { return !value.isUnresolved(); }

  /// The value, typed. An object such as `{{"Ref", "Id"}}` is taken as the intrinsic function that
  /// it looks like. `asString`, `asNumber` and `asList` throw `ValidationError` for a literal of
  /// another type.
  static String asString(const Json& value);
  static Number asNumber(const Json& value);
  static List<String> asList(const Json& value);
  static Token asAny(const Json& value);

  static TokenComparison compareStrings(const String& possibleToken1, const String& possibleToken2);
};

namespace internal {
struct NoElement {
  NoElement() = delete;
};
template <class T>
struct ElementOf {
  using type = NoElement;
};
template <class T>
  requires requires { typename T::value_type; }
struct ElementOf<T> {
  using type = typename T::value_type;
};
}  // namespace internal

namespace internal {

template <class T>
concept CanBeAbsent = requires {
  { T::absent() } -> std::same_as<T>;
};

/// Type of `ABSENT`.
struct Absence {
  template <CanBeAbsent T>
  constexpr operator T() const {  // NOLINT(google-explicit-constructor)
    return T::absent();
  }
};

[[noreturn]] void requiredPropertyLeftOut() noexcept;

/// Type of `REQUIRED`.
struct LeftOut {
  /// A compiler that has to make a call of it stops. It is defined, as Clang wants that of types
  /// without linkage; neither inline nor to be optimized, as the call would vanish; and noexcept,
  /// as Clang overlooks calls that may throw.
  template <class T>
  [[gnu::error("a required property was left out"), gnu::noinline, gnu::used]] operator T()
      const noexcept {  // NOLINT(google-explicit-constructor)
    requiredPropertyLeftOut();
  }
};

}  // namespace internal

/// The default of a nested props object that may be left out: `LogOptions log = ABSENT;`. The
/// object's type ends in `Presence presence_{};` and has a static `absent()`, which gives `ABSENT`
/// to its required fields in turn: `return {.name = ABSENT, .presence_ = Presence::absent()};`.
/// `isPresent(props.log)` tells whether it was given; only then its fields mean anything.
inline constexpr internal::Absence ABSENT{};

/// The default of a nested props object, or of anything else that `Required` cannot wrap, which
/// must not be left out: `LogOptions log = REQUIRED;`. The compiler refuses to make code for it.
inline constexpr internal::LeftOut REQUIRED{};

/// A property that must be given: it has no default, so leaving it out does not compile.
template <class T>
class Required : public T {
 public:
  Required() = delete;
  template <class U>
    requires(std::convertible_to<U, T> && !std::derived_from<std::remove_cvref_t<U>, Required>)
  constexpr Required(U&& value) : T(implicitly(std::forward<U>(value))) {}  // NOLINT
  constexpr Required(
      std::initializer_list<typename internal::ElementOf<T>::type> elements) requires requires {
    typename T::value_type;
  } : T(elements) {
  }
  /// In an object that was left out. A type that has no empty state makes a private default
  /// constructor and `Required` of itself a friend.
  constexpr Required(internal::Absence) : T() {}  // NOLINT(google-explicit-constructor)
  /// What it wraps.
  [[nodiscard]] constexpr const T& value() const noexcept { return *this; }

 private:
  static constexpr T implicitly(T value) { return value; }
};

/// An enumerator that must be given.
template <class E>
  requires std::is_enum_v<E>
class Required<E> {
 public:
  Required() = delete;
  constexpr Required(E value) noexcept : value_(value) {}  // NOLINT(google-explicit-constructor)
  constexpr Required(internal::Absence) noexcept : value_() {}  // NOLINT
  constexpr operator E() const noexcept { return value_; }      // NOLINT
  [[nodiscard]] constexpr E value() const noexcept { return value_; }

 private:
  E value_;
};

/// Text with the `{}` in `pattern` replaced by `arguments`, in order; tokens stay tokens. `{{` and
/// `}}` stand for braces. Throws `Error` when the numbers do not match.
String format(std::string_view pattern, std::initializer_list<String> arguments);
template <class... A>
String format(std::string_view pattern, const A&... arguments) {
  return format(pattern, {String(arguments)...});
}

}  // namespace cdk

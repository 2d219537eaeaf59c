#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/value.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

/// Tables that describe a props struct (field name, offset, type), so that one routine renders,
/// validates and lists all of them.

namespace cdk::internal {

enum class FieldKind : std::uint8_t {
  VALUE,   ///< a one-pointer face of `Value`
  CHOICE,  ///< a `Choice`
  STRUCT,  ///< a nested struct by value, with its table in `nested`
};

/// What text, number … a literal may be; tokens pass. Used to check at synthesis what the compiler
/// could not (values that came through `Json`).
enum class FieldFlags : std::uint8_t {
  NONE = 0,
  REQUIRED = 1,
  REPLACES = 2,     ///< a change replaces the resource
  MAY_REPLACE = 4,  ///< a change may replace the resource
  TAGS = 8,         ///< rendered from the tag manager
};
constexpr FieldFlags operator|(FieldFlags a, FieldFlags b) noexcept {
  return static_cast<FieldFlags>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr bool operator&(FieldFlags a, FieldFlags b) noexcept {
  return (static_cast<unsigned>(a) & static_cast<unsigned>(b)) != 0;
}

struct Field {
  const char* name;       ///< CloudFormation name
  const char* camelName;  ///< the CDK's name
  std::uint32_t offset;
  FieldKind kind = FieldKind::VALUE;
  FieldFlags flags = FieldFlags::NONE;
  const StructTable* nested = nullptr;          ///< of STRUCT; of list and map elements otherwise
  std::span<const std::string_view> allowed{};  ///< of CHOICE
};

/// Fields are in the order in which they are rendered.
struct StructTable {
  const char* name;  ///< the type's name for messages: `CfnService.NetworkConfigurationProperty`
  std::span<const Field> fields;
  std::uint32_t size;
  std::int32_t presenceOffset = -1;  ///< of the trailing `presence_`; -1 where there is none
};

/// Reads one field of `props`; absent where it was not given.
Value fieldValue(const Field& field, const void* props);

/// The text of a `Choice`.
String choiceText(const char* text, const Value& value);

[[noreturn]] void misspeltAllowedValue();  // not constexpr: reaching it stops the compiler

}  // namespace cdk::internal

namespace cdk {

/// One of a list of allowed texts. A literal is checked by the compiler, computed text at
/// synthesis. `Values` has a static `ALLOWED` and constants of type `ChoiceLiteral`.
struct ChoiceLiteral {
  const char* text;
};

template <class Values>
class Choice
    : public Values {  // no other base: Clang 14 crashes on a consteval constructor with one
 public:
  constexpr Choice() noexcept = default;
  template <std::size_t N>
  consteval Choice(const char (&text)[N]) : text_(text) {  // NOLINT(google-explicit-constructor)
    for (const std::string_view allowed : Values::ALLOWED) {
      if (allowed == std::string_view(text, N - 1)) return;
    }
    internal::misspeltAllowedValue();
  }
  constexpr Choice(ChoiceLiteral literal) noexcept : text_(literal.text) {}  // NOLINT
  Choice(const String& text) : value_(text) {}                               // NOLINT
  Choice(const Token& token) : value_(token) {}                              // NOLINT
  Choice(const std::string& text) : value_(String(text)) {}                  // NOLINT

  [[nodiscard]] constexpr bool isAbsent() const noexcept {
    return text_ == nullptr && value_.isAbsent();
  }
  [[nodiscard]] constexpr bool has_value() const noexcept { return !isAbsent(); }
  [[nodiscard]] String toValue() const { return internal::choiceText(text_, value_); }
  [[nodiscard]] String toString() const { return toValue(); }

 private:
  friend class Required<Choice>;
  const char* text_ = nullptr;  // layout known to `internal::fieldValue`
  Value value_{};
};

/// A choice that must be made. `Required` in general hands a literal on at run time, which would
/// keep the compiler from checking it.
template <class Values>
class Required<Choice<Values>> : public Values {
 public:
  Required() = delete;
  template <std::size_t N>
  consteval Required(const char (&text)[N]) : text_(text) {  // NOLINT(google-explicit-constructor)
    for (const std::string_view allowed : Values::ALLOWED) {
      if (allowed == std::string_view(text, N - 1)) return;
    }
    internal::misspeltAllowedValue();
  }
  constexpr Required(ChoiceLiteral literal) noexcept : text_(literal.text) {}  // NOLINT
  Required(const String& text) : value_(text) {}                               // NOLINT
  Required(const Token& token) : value_(token) {}                              // NOLINT
  Required(const std::string& text) : value_(String(text)) {}                  // NOLINT
  constexpr Required(const Choice<Values>& choice)                             // NOLINT
      : text_(choice.text_), value_(choice.value_) {}
  constexpr Required(internal::Absence) noexcept {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] constexpr bool isAbsent() const noexcept {
    return text_ == nullptr && value_.isAbsent();
  }
  [[nodiscard]] constexpr bool has_value() const noexcept { return !isAbsent(); }
  [[nodiscard]] String toValue() const { return internal::choiceText(text_, value_); }
  [[nodiscard]] String toString() const { return toValue(); }

 private:
  const char* text_ = nullptr;  // layout known to `internal::fieldValue`
  Value value_{};
};

/// A list of texts that are more than any text, such as allowed values or resources. Takes a list
/// of plain texts as well, the late-bound ones included.
template <class Element>
class TextList : public List<Element> {
 public:
  using List<Element>::List;
  constexpr TextList() noexcept = default;
  TextList(const List<String>& texts)  // NOLINT(google-explicit-constructor)
      : List<Element>(static_cast<const Value&>(texts)) {}
  TextList(const List<Element>& texts) : List<Element>(texts) {}  // NOLINT
};

}  // namespace cdk

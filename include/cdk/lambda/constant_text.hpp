#pragma once

#include <cdk/core/value.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace cdk::lambda::detail {

/// The text of an enum-like value. That of a constant is a literal, so that constants need no
/// initialization at run time.
class ConstantText {
 public:
  constexpr ConstantText() noexcept = default;
  template <std::size_t N>
  constexpr explicit ConstantText(const char (&literal)[N]) noexcept : literal_(literal) {}
  explicit ConstantText(String text) : text_(std::move(text)) {}

  [[nodiscard]] String value() const { return literal_ != nullptr ? String(literal_) : text_; }
  /// The text where it is known. Throws `UnresolvedValueError` otherwise.
  [[nodiscard]] std::string_view literal() const {
    return literal_ != nullptr ? std::string_view(literal_) : text_.literal();
  }

 private:
  const char* literal_ = nullptr;
  String text_{};
};

}  // namespace cdk::lambda::detail

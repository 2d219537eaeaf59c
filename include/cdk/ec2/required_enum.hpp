#pragma once

#include <type_traits>

namespace cdk::ec2 {

/// An enumeration that must be given: it has no default, so leaving it out does not compile.
template <class E>
  requires std::is_enum_v<E>
class RequiredEnum {
 public:
  RequiredEnum() = delete;
  constexpr RequiredEnum(E value) noexcept
      : value_(value) {}                                    // NOLINT(google-explicit-constructor)
  constexpr operator E() const noexcept { return value_; }  // NOLINT(google-explicit-constructor)
  [[nodiscard]] constexpr E value() const noexcept { return value_; }

 private:
  E value_;
};

}  // namespace cdk::ec2

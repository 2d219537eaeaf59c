#pragma once

#include <cdk/core/value.hpp>

#include <type_traits>

namespace cdk {

/// A nested props object that may contain itself, in one pointer. Implicit from the object, which
/// is written with its name: `.notStatement = CfnWebACL::NotStatementProperty{…}`. The object is
/// taken as it is at that moment; absent by default.
template <class T>
class Boxed : public Value {
 public:
  constexpr Boxed() noexcept = default;
  Boxed(const T& props) : Value(boxed(props)) {}  // NOLINT(google-explicit-constructor)
  explicit constexpr Boxed(Value value) noexcept : Value(std::move(value)) {}

 private:
  static Value boxed(const T& props) {
    if constexpr (requires { props.presence_; }) {
      if (!props.presence_.isPresent()) return {};
    }
    return internal::toValue(props);
  }
};

}  // namespace cdk

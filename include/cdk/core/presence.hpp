#pragma once

#include <cdk/core/value.hpp>

namespace cdk {

/// The trailing member of a nested props object, which tells an absent object from an empty one.
/// Written braces make a present object; the parent's default is `ABSENT`. A token can stand for
/// the whole object. All bits zero means absent.
class Presence {
 public:
  constexpr Presence() noexcept : state_(State::PRESENT) {}
  constexpr Presence(Value whole) noexcept  // NOLINT(google-explicit-constructor)
      : state_(State::LEFT_OUT), whole_(std::move(whole)) {}
  static constexpr Presence absent() noexcept { return Presence(State::LEFT_OUT); }

  [[nodiscard]] constexpr bool isPresent() const noexcept {
    return state_ == State::PRESENT || whole_.has_value();
  }
  /// The token that stands for the whole object; absent where there is none.
  [[nodiscard]] constexpr const Value& whole() const noexcept { return whole_; }

 private:
  enum class State : unsigned char { LEFT_OUT = 0, PRESENT = 1 };
  constexpr explicit Presence(State state) noexcept : state_(state) {}

  State state_;
  Value whole_{};
};

/// True where a nested props object was given.
template <class T>
  requires requires(const T& props) { props.presence_.isPresent(); }
constexpr bool isPresent(const T& props) noexcept { return props.presence_.isPresent(); }

}  // namespace cdk

#pragma once

#include <initializer_list>
#include <utility>
#include <vector>

namespace cdk::ec2 {

/// A list of structs for which an empty list is something else than none. Written as braces; an
/// empty list is written with its type: `std::vector<SubnetConfiguration>{}`.
template <class T>
class OptionalList {
 public:
  OptionalList() = default;
  OptionalList(std::initializer_list<T> elements)  // NOLINT(google-explicit-constructor)
      : elements_(elements), given_(true) {}
  OptionalList(std::vector<T> elements)  // NOLINT(google-explicit-constructor)
      : elements_(std::move(elements)), given_(true) {}

  [[nodiscard]] bool has_value() const noexcept { return given_; }
  /// The elements; none where no list was given.
  [[nodiscard]] const std::vector<T>& elements() const noexcept { return elements_; }
  [[nodiscard]] std::vector<T> value_or(std::vector<T> other) const {
    return given_ ? elements_ : std::move(other);
  }

 private:
  std::vector<T> elements_{};
  bool given_ = false;
};

}  // namespace cdk::ec2

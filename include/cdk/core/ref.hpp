#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdk {

class IConstruct;

/// An optional reference to a construct that the tree owns. Empty by default; converts from an
/// lvalue of `T` or of a class derived from it, and to `T&`.
template <class T>
class Ref {
 public:
  constexpr Ref() noexcept = default;
  template <class U>
    requires std::convertible_to<U*, T*>
  constexpr Ref(U& construct) noexcept
      : target_(&construct) {}  // NOLINT(google-explicit-constructor)
  template <class U>
    requires std::convertible_to<U*, T*>
  constexpr Ref(const Ref<U>& other) noexcept : target_(other.get()) {}  // NOLINT
  static constexpr Ref fromPointer(T* target) noexcept {
    Ref ref;
    ref.target_ = target;
    return ref;
  }

  [[nodiscard]] constexpr bool has_value() const noexcept { return target_ != nullptr; }
  constexpr explicit operator bool() const noexcept { return target_ != nullptr; }
  [[nodiscard]] constexpr T* get() const noexcept { return target_; }
  [[nodiscard]] constexpr T* operator->() const noexcept { return target_; }
  [[nodiscard]] constexpr T& operator*() const noexcept { return *target_; }
  constexpr operator T&() const noexcept {
    return *target_;
  }  // NOLINT(google-explicit-constructor)

 private:
  T* target_ = nullptr;
};

/// A list of references to constructs; indexes and iterates as `T&`.
template <class T>
class Refs {
 public:
  using value_type = Ref<T>;

  class iterator {
   public:
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using reference = T&;
    using iterator_category = std::forward_iterator_tag;
    using pointer = T*;
    iterator() = default;
    explicit iterator(const Ref<T>* position) noexcept : position_(position) {}
    T& operator*() const noexcept { return **position_; }
    T* operator->() const noexcept { return position_->get(); }
    iterator& operator++() noexcept {
      ++position_;
      return *this;
    }
    iterator operator++(int) noexcept { return iterator(position_++); }
    friend bool operator==(iterator a, iterator b) noexcept { return a.position_ == b.position_; }

   private:
    const Ref<T>* position_ = nullptr;
  };

  Refs() noexcept = default;
  Refs(std::initializer_list<Ref<T>> constructs) : targets_(constructs) {}
  template <class U>
    requires std::convertible_to<U*, T*> Refs(
        const Refs<U>& other) {  // NOLINT(google-explicit-constructor)
      for (U& construct : other) targets_.emplace_back(construct);
    }
  template <class U>
    requires std::convertible_to<U, Ref<T>> Refs(
        const std::vector<U>& constructs)  // NOLINT(google-explicit-constructor)
        : targets_(constructs.begin(), constructs.end()) {}

    void push_back(T& construct) { targets_.emplace_back(construct); }
    [[nodiscard]] std::size_t size() const noexcept { return targets_.size(); }
    [[nodiscard]] bool empty() const noexcept { return targets_.empty(); }
    [[nodiscard]] T& operator[](std::size_t index) const { return *targets_.at(index); }
    [[nodiscard]] T& front() const { return *targets_.front(); }
    [[nodiscard]] iterator begin() const noexcept { return iterator(targets_.data()); }
    [[nodiscard]] iterator end() const noexcept {
      return iterator(targets_.data() + targets_.size());
    }

   private:
    std::vector<Ref<T>> targets_;
};

/// A copyable handle on something that constructs and plain values both implement: points to an
/// lvalue construct, owns a copy of a plain value. Empty by default.
template <class I>
class Handle {
 public:
  Handle() noexcept = default;
  template <class U>
    requires(std::derived_from<U, I>&& std::derived_from<U, IConstruct>)
  Handle(U& construct)
  noexcept : target_(&construct) {}  // NOLINT(google-explicit-constructor)
  /// A plain value: anything copyable that implements the interface and is no construct.
  template <class U>
    requires(std::derived_from<U, I> && !std::derived_from<U, IConstruct> && !std::is_abstract_v<U>)
  Handle(const U& value) : owned_(std::make_shared<U>(value)), target_(owned_.get()) {}  // NOLINT
  /// An interface reference whose dynamic kind is unknown: it is pointed to, not copied.
  template <class U>
    requires(std::derived_from<U, I> && !std::derived_from<U, IConstruct> && std::is_abstract_v<U>)
  Handle(U& target)
  noexcept : target_(&target) {}  // NOLINT(google-explicit-constructor)
  template <class U>
    requires std::derived_from<U, I> Handle(const Ref<U>& ref)
  noexcept : target_(ref.get()) {}  // NOLINT(google-explicit-constructor)
  template <class U>
    requires(std::derived_from<U, I> && !std::same_as<U, I>)
  Handle(const Handle<U>& other)
  noexcept  // NOLINT(google-explicit-constructor)
      : owned_(other.owned()), target_(other.get()) {}
  template <class U>
    requires std::derived_from<U, I> Handle(std::shared_ptr<U> value)
  noexcept  // NOLINT(google-explicit-constructor)
      : owned_(std::move(value)), target_(owned_.get()) {}
  /// Shares ownership of a value made elsewhere.
  static Handle share(std::shared_ptr<I> value) noexcept {
    Handle handle;
    handle.target_ = value.get();
    handle.owned_ = std::move(value);
    return handle;
  }

  [[nodiscard]] bool has_value() const noexcept { return target_ != nullptr; }
  explicit operator bool() const noexcept { return target_ != nullptr; }
  [[nodiscard]] I* get() const noexcept { return target_; }
  [[nodiscard]] I* operator->() const noexcept { return target_; }
  [[nodiscard]] I& operator*() const noexcept { return *target_; }
  [[nodiscard]] const std::shared_ptr<I>& owned() const noexcept { return owned_; }

 private:
  std::shared_ptr<I> owned_{};
  I* target_ = nullptr;
};

}  // namespace cdk

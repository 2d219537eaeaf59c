#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/core/source_location.hpp>
#include <cdk/core/value.hpp>

#include <concepts>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdk {

class App;
class CfnElement;
class Construct;
class IConstruct;
class Node;
class Stack;
class Stage;

namespace internal {
struct NodeState;
struct ScopeAccess;

/// The one argument is the props, and no positional argument.
template <class T, class... A>
concept GivenAsProps = requires {
  typename T::Props;
}
&&sizeof...(A) == 1 && (std::convertible_to<A, typename T::Props> && ...);
}  // namespace internal

/// A construct's id together with the place in the user's source that wrote it. Methods that create
/// constructs on the user's behalf take one and pass it on.
class ConstructId {
 public:
  template <internal::TextLike T>
  ConstructId(const T& text, SourceLocation location = SourceLocation::current())  // NOLINT
      : text_(text), location_(location) {}

  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] SourceLocation location() const noexcept { return location_; }
  /// Another id, of the same place in the source.
  [[nodiscard]] ConstructId derived(const std::string& text) const { return {text, location_}; }

 private:
  std::string text_;
  SourceLocation location_;
};

/// Where a construct goes: its parent and id. Only `create` makes one, so no construct can live
/// outside a tree.
class Scope {
 public:
  [[nodiscard]] const std::string& id() const noexcept { return id_; }
  /// The parent. Throws `ConstructError` for the root.
  [[nodiscard]] IConstruct& parent() const;

 private:
  friend struct internal::ScopeAccess;
  Scope(IConstruct* parent, std::string id, SourceLocation location)
      : parent_(parent), id_(std::move(id)), location_(location) {}

  IConstruct* parent_;
  std::string id_;
  SourceLocation location_;
};

/// Something that can be depended on: one or more constructs.
class IDependable {
 public:
  virtual ~IDependable() = default;
  /// The constructs whose resources have to exist first.
  [[nodiscard]] virtual std::vector<IConstruct*> dependencyRoots() const = 0;
};

/// Several things to depend on, to which more may be added until synthesis. Copies are the same
/// group.
class DependencyGroup : public virtual IDependable {
 public:
  DependencyGroup(std::initializer_list<Handle<const IDependable>> dependencies = {});
  /// What is added is treated as by `Node::addDependency`. Throws `ConstructError` for an empty
  /// reference, and for a group that has this one in it.
  void add(const Handle<const IDependable>& dependency);
  [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override;

 private:
  using Members = std::vector<Handle<const IDependable>>;
  static bool contains(const Members& members, const Members* wanted);
  std::shared_ptr<Members> members_;
};

/// The dependency side of something, by the name that `constructs` gives it.
struct Dependable {
  static const IDependable& of(const IDependable& dependable) noexcept { return dependable; }
};

/// A node of the construct tree.
class IConstruct : public virtual IDependable {
 public:
  /// The tree's side of this construct: path, children, metadata, context, dependencies.
  [[nodiscard]] virtual Node& node() const noexcept = 0;
  [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override;

  /// Makes a construct below this one and returns a reference that lives as long as the tree.
  /// Throws `ConstructError` for an empty or duplicate id, and whatever the constructor throws;
  /// then nothing of it stays in the tree.
  template <class T, class P = typename T::Props>
  requires std::constructible_from<T, Scope, P> T& create(ConstructId id,
                                                          std::type_identity_t<P> props);
  /// The same without props: they all keep their defaults.
  template <class T>
  T& create(ConstructId id);
  /// The same for constructs with positional arguments.
  template <class T, class... A>
    requires(sizeof...(A) > 0 && std::constructible_from<T, Scope, A...> &&
             !internal::GivenAsProps<T, A...>)
  T& create(ConstructId id, A&&... arguments);
};

/// The base of all constructs.
class Construct : public virtual IConstruct {
 public:
  explicit Construct(Scope scope);
  ~Construct() override;
  Construct(const Construct&) = delete;
  Construct& operator=(const Construct&) = delete;

  [[nodiscard]] Node& node() const noexcept final { return *node_; }
  [[nodiscard]] std::string toString() const;

 private:
  std::unique_ptr<Node> node_;
};

/// Order of `Node::findAll`.
enum class ConstructOrder { PREORDER, POSTORDER };

/// One entry of a construct's metadata.
struct MetadataEntry {
  std::string type;
  Json data;
};

/// A construct's place in the tree.
class Node {
 public:
  ~Node();
  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;

  /// Id within the parent; empty for the root. A `/` of the text given has become `--`.
  [[nodiscard]] const std::string& id() const noexcept;
  /// The ids from below the root to here, joined by `/`.
  [[nodiscard]] const std::string& path() const;
  /// An address that is unique in the tree: `c8` and 40 hex digits.
  [[nodiscard]] std::string addr() const;
  /// The parent; empty for the root.
  [[nodiscard]] Ref<IConstruct> scope() const noexcept;
  /// The constructs from the root to here, this one included.
  [[nodiscard]] Refs<IConstruct> scopes() const;
  [[nodiscard]] IConstruct& root() const noexcept;
  /// The construct that this is the node of.
  [[nodiscard]] IConstruct& construct() const noexcept;
  /// The source line that created the construct, or the nearest one above it outside the library.
  [[nodiscard]] SourceLocation location() const noexcept;

  /// Direct children in order of creation (ids that are array indices first, by number).
  [[nodiscard]] const Refs<IConstruct>& children() const noexcept;
  /// Throws `ConstructError` if there is none of that id.
  [[nodiscard]] IConstruct& findChild(std::string_view id) const;
  [[nodiscard]] Ref<IConstruct> tryFindChild(std::string_view id) const noexcept;
  template <class T>
  [[nodiscard]] Ref<T> tryFindChild(std::string_view id) const noexcept {
    return Ref<T>::fromPointer(dynamic_cast<T*>(tryFindChild(id).get()));
  }
  [[nodiscard]] Refs<IConstruct> findAll(ConstructOrder order = ConstructOrder::PREORDER) const;
  /// The child called `Resource` or `Default`, or the one set explicitly. Throws `ConstructError`
  /// where both exist.
  [[nodiscard]] Ref<IConstruct> defaultChild() const;
  template <class T>
  [[nodiscard]] Ref<T> defaultChild() const {
    return Ref<T>::fromPointer(dynamic_cast<T*>(defaultChild().get()));
  }
  void setDefaultChild(IConstruct& child);
  /// Removes the child and what is below it. Returns false if there is none of that id.
  bool tryRemoveChild(std::string_view id);

  /// The context value of that key, from here or the nearest construct above; absent if none.
  [[nodiscard]] Json tryGetContext(std::string_view key) const;
  /// Throws `ConstructError` where no value is set.
  [[nodiscard]] Json getContext(std::string_view key) const;
  /// Throws `ConstructError` once the construct has children.
  void setContext(std::string_view key, Json value);
  [[nodiscard]] Json getAllContext() const;

  void addMetadata(std::string_view type, Json data);
  [[nodiscard]] const std::vector<MetadataEntry>& metadata() const noexcept;

  /// Everything below this construct is created after everything that `dependency` stands for. A
  /// construct is referred to, a plain value such as a grant is copied; what is only known as an
  /// `IDependable&` has to live as long as the tree. Throws `ConstructError` for an empty
  /// reference.
  template <std::derived_from<IDependable> D>
  void addDependency(const D& dependency) {
    depend(dependency);
  }
  template <std::derived_from<IDependable> D>
  void addDependency(const Ref<D>& dependency) {
    depend(dependency);
  }
  template <std::derived_from<IDependable> D>
  void addDependency(const Handle<D>& dependency) {
    depend(dependency);
  }
  void addDependency(std::initializer_list<Handle<const IDependable>> dependencies);
  void addDependency(const Refs<const IDependable>& dependencies);
  /// The constructs this one depends on directly.
  [[nodiscard]] std::vector<IConstruct*> dependencies() const;

  /// A check run before synthesis; it returns findings, none if all is well.
  void addValidation(std::function<std::vector<std::string>()> validation);
  /// Runs the checks of this construct.
  [[nodiscard]] std::vector<std::string> validate() const;

  /// From now on, creating children throws `ConstructError`.
  void lock() noexcept;
  [[nodiscard]] bool locked() const noexcept;

  /// For the library's own use.
  [[nodiscard]] internal::NodeState& state() const noexcept { return *state_; }

 private:
  friend class Construct;
  Node(IConstruct& construct, Scope scope);
  void depend(Handle<const IDependable> dependency);
  std::unique_ptr<internal::NodeState> state_;
};

namespace internal {

using MakeConstruct = IConstruct* (*)(Scope scope, void* frame);
/// Makes a child: checks the id, calls `make`, hands ownership to the parent, and adds the path
/// and location to what the constructor throws.
void createChild(IConstruct& parent, ConstructId&& id, MakeConstruct make, void* frame);
/// Makes the root of a tree, which nobody owns.
Scope rootScope(std::string id, SourceLocation location);

}  // namespace internal

template <class T, class P>
requires std::constructible_from<T, Scope, P> T& IConstruct::create(ConstructId id,
                                                                    std::type_identity_t<P> props) {
  struct Frame {
    P* props;
    T* made;
  } frame{&props, nullptr};
  internal::createChild(
      *this, std::move(id),
      [](Scope scope, void* pointer) -> IConstruct* {
        auto& f = *static_cast<Frame*>(pointer);
        f.made = new T(std::move(scope), std::move(*f.props));
        return f.made;
      },
      &frame);
  return *frame.made;
}

template <class T>
T& IConstruct::create(ConstructId id) {
  if constexpr (std::constructible_from<T, Scope>) {
    T* made = nullptr;
    internal::createChild(
        *this, std::move(id),
        [](Scope scope, void* pointer) -> IConstruct* {
          return *static_cast<T**>(pointer) = new T(std::move(scope));
        },
        &made);
    return *made;
  } else {
    return this->template create<T, typename T::Props>(std::move(id), {});
  }
}

template <class T, class... A>
  requires(sizeof...(A) > 0 && std::constructible_from<T, Scope, A...> &&
           !internal::GivenAsProps<T, A...>)
T& IConstruct::create(ConstructId id, A&&... arguments) {
  struct Frame {
    std::tuple<A&&...> arguments;
    T* made;
  } frame{std::forward_as_tuple(std::forward<A>(arguments)...), nullptr};
  internal::createChild(
      *this, std::move(id),
      [](Scope scope, void* pointer) -> IConstruct* {
        auto& f = *static_cast<Frame*>(pointer);
        f.made = std::apply(
            [&scope](A&&... a) { return new T(std::move(scope), std::forward<A>(a)...); },
            std::move(f.arguments));
        return f.made;
      },
      &frame);
  return *frame.made;
}

}  // namespace cdk

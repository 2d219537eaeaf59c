#include <cdk/core/construct.hpp>

#include "identifiers.hpp"
#include "json_text.hpp"
#include "node_state.hpp"
#include "stack_state.hpp"

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>

#include <algorithm>
#include <deque>
#include <exception>
#include <set>

namespace cdk {

namespace internal {
namespace {

// The library's own sources, as the compiler names them; a construct made there is blamed on the
// user's line that made its parent.
bool isLibrarySource(std::string_view file) {
  static constexpr std::string_view own = __FILE__;
  static constexpr std::string_view suffix = "src/core/construct.cpp";
  static_assert(own.ends_with(suffix));
  constexpr std::string_view root = own.substr(0, own.size() - suffix.size());
  if (!file.starts_with(root)) return false;
  file.remove_prefix(root.size());
  return file.starts_with("src/") || file.starts_with("include/");
}

// Children whose ids are array indices come first, by number, as in a JavaScript object.
void insertChild(NodeState& parent, IConstruct& child, const std::string& id) {
  const auto index = arrayIndex(id);
  if (!index) {
    parent.children.push_back(child);
    return;
  }
  Refs<IConstruct> ordered;
  bool placed = false;
  for (IConstruct& sibling : parent.children) {
    const auto other = arrayIndex(sibling.node().id());
    if (!placed && (!other || *other > *index)) {
      ordered.push_back(child);
      placed = true;
    }
    ordered.push_back(sibling);
  }
  if (!placed) ordered.push_back(child);
  parent.children = std::move(ordered);
}

void removeChild(NodeState& parent, const IConstruct& child) {
  Refs<IConstruct> rest;
  for (IConstruct& sibling : parent.children) {
    if (&sibling != &child) rest.push_back(sibling);
  }
  parent.children = std::move(rest);
  std::erase_if(parent.childById, [&child](const auto& entry) { return entry.second == &child; });
}

std::string joinPath(const Node& parent, std::string_view id) {
  return parent.path().empty() ? std::string(id) : parent.path() + "/" + std::string(id);
}

}  // namespace

Scope rootScope(std::string id, SourceLocation location) {
  return ScopeAccess::make(nullptr, std::move(id), location);
}

void createChild(IConstruct& parent, ConstructId&& id, MakeConstruct make, void* frame) {
  const SourceLocation given = id.location();
  const SourceLocation location = isLibrarySource(given.file) ? parent.node().location() : given;
  const std::string childId = sanitizeId(id.text());
  const ErrorContext here{joinPath(parent.node(), childId), {}, location};
  if (childId.empty()) {
    throw ConstructError("the id is empty; only the root of a tree may have an empty id",
                         {joinPath(parent.node(), "(empty id)"), {}, location});
  }
  NodeState& state = parent.node().state();
  std::unique_ptr<IConstruct> made;
  try {
    made.reset(make(ScopeAccess::make(&parent, childId, location), frame));
  } catch (Error& error) {
    error.addContext(here);
    throw;
  } catch (const std::exception& error) {
    std::throw_with_nested(
        ConstructError(std::string("the constructor threw: ") + error.what(), here));
  } catch (...) {
    std::throw_with_nested(ConstructError("the constructor threw something unknown", here));
  }
  state.owned.push_back(std::move(made));
}

std::vector<std::string_view> idsBelow(const IConstruct& construct, const IConstruct* from) {
  std::vector<std::string_view> ids;
  for (const IConstruct* at = &construct; at != nullptr && at != from;
       at = at->node().state().parent) {
    if (at->node().state().parent == nullptr) break;  // the root's id takes no part
    ids.emplace_back(at->node().id());
  }
  std::reverse(ids.begin(), ids.end());
  return ids;
}

}  // namespace internal

IConstruct& Scope::parent() const {
  if (parent_ == nullptr) throw ConstructError("the root of a tree has no parent");
  return *parent_;
}

std::vector<IConstruct*> IConstruct::dependencyRoots() const { return {&node().construct()}; }

DependencyGroup::DependencyGroup(std::initializer_list<Handle<const IDependable>> dependencies)
    : members_(std::make_shared<Members>()) {
  for (const auto& dependency : dependencies) add(dependency);
}

void DependencyGroup::add(const Handle<const IDependable>& dependency) {
  if (!dependency.has_value()) {
    throw ConstructError("an empty reference cannot be added to a dependency group");
  }
  const auto* group = dynamic_cast<const DependencyGroup*>(dependency.get());
  if (group != nullptr && contains(*group->members_, members_.get())) {
    throw ConstructError("a dependency group cannot be added to one that is part of it");
  }
  members_->push_back(dependency);
}

bool DependencyGroup::contains(const Members& members, const Members* wanted) {
  if (&members == wanted) return true;
  return std::any_of(members.begin(), members.end(), [wanted](const auto& member) {
    const auto* group = dynamic_cast<const DependencyGroup*>(member.get());
    return group != nullptr && contains(*group->members_, wanted);
  });
}

std::vector<IConstruct*> DependencyGroup::dependencyRoots() const {
  std::vector<IConstruct*> roots;
  for (const auto& member : *members_) {
    const auto more = member->dependencyRoots();
    roots.insert(roots.end(), more.begin(), more.end());
  }
  return roots;
}

Construct::Construct(Scope scope) : node_(new Node(*this, std::move(scope))) {}

Construct::~Construct() = default;

std::string Construct::toString() const { return node_->path().empty() ? "<root>" : node_->path(); }

Node::Node(IConstruct& construct, Scope scope) : state_(std::make_unique<internal::NodeState>()) {
  IConstruct* parent = internal::ScopeAccess::parent(scope);
  state_->construct = &construct;
  state_->parent = parent;
  state_->id = scope.id();
  state_->location = internal::ScopeAccess::location(scope);
  if (parent == nullptr) return;
  internal::NodeState& above = parent->node().state();
  const ErrorContext here{internal::joinPath(parent->node(), scope.id()), {}, state_->location};
  if (above.locked) {
    throw ConstructError(
        "no construct can be added below '" + parent->node().path() + "' during synthesis", here);
  }
  if (const auto existing = above.childById.find(state_->id); existing != above.childById.end()) {
    const SourceLocation first = existing->second->node().location();
    throw ConstructError("there is already a construct with id '" + state_->id + "' below '" +
                             (parent->node().path().empty() ? "the root" : parent->node().path()) +
                             "', created at " + first.file + ":" + std::to_string(first.line),
                         here);
  }
  state_->stack = above.stack;
  state_->stage = above.stage;
  above.childById.emplace(state_->id, &construct);
  internal::insertChild(above, construct, state_->id);
}

Node::~Node() {
  // Children go before the parent and in reverse order, as members of a C++ object do.
  state_->childById.clear();  // or each child would look for itself in order to leave
  while (!state_->owned.empty()) state_->owned.pop_back();
  if (state_->parent != nullptr) {
    internal::NodeState& above = state_->parent->node().state();
    if (above.childById.contains(state_->id)) internal::removeChild(above, *state_->construct);
  }
}

const std::string& Node::id() const noexcept { return state_->id; }

const std::string& Node::path() const {
  if (state_->path.empty() && state_->parent != nullptr) {
    state_->path = internal::joinPath(state_->parent->node(), state_->id);
  }
  return state_->path;
}

std::string Node::addr() const {
  std::vector<std::string_view> ids;
  for (const IConstruct* at = state_->construct; at != nullptr; at = at->node().state().parent) {
    ids.emplace_back(at->node().id());
  }
  std::reverse(ids.begin(), ids.end());
  return internal::nodeAddress(ids);
}

Ref<IConstruct> Node::scope() const noexcept {
  return Ref<IConstruct>::fromPointer(state_->parent);
}

Refs<IConstruct> Node::scopes() const {
  std::vector<Ref<IConstruct>> chain;
  for (IConstruct* at = state_->construct; at != nullptr; at = at->node().state().parent) {
    chain.emplace_back(*at);
  }
  std::reverse(chain.begin(), chain.end());
  return Refs<IConstruct>(chain);
}

IConstruct& Node::root() const noexcept {
  IConstruct* at = state_->construct;
  while (at->node().state().parent != nullptr) at = at->node().state().parent;
  return *at;
}

IConstruct& Node::construct() const noexcept { return *state_->construct; }

SourceLocation Node::location() const noexcept { return state_->location; }

const Refs<IConstruct>& Node::children() const noexcept { return state_->children; }

Ref<IConstruct> Node::tryFindChild(std::string_view id) const noexcept {
  const auto found = state_->childById.find(internal::sanitizeId(id));
  return found == state_->childById.end() ? Ref<IConstruct>() : Ref<IConstruct>(*found->second);
}

IConstruct& Node::findChild(std::string_view id) const {
  if (const Ref<IConstruct> child = tryFindChild(id)) return *child;
  throw ConstructError("there is no construct with id '" + std::string(id) + "' below it",
                       internal::errorContext(*state_->construct));
}

namespace {

void collect(IConstruct& construct, ConstructOrder order, Refs<IConstruct>& result) {
  if (order == ConstructOrder::PREORDER) result.push_back(construct);
  for (IConstruct& child : construct.node().children()) collect(child, order, result);
  if (order == ConstructOrder::POSTORDER) result.push_back(construct);
}

}  // namespace

Refs<IConstruct> Node::findAll(ConstructOrder order) const {
  Refs<IConstruct> result;
  collect(*state_->construct, order, result);
  return result;
}

Ref<IConstruct> Node::defaultChild() const {
  if (state_->explicitDefaultChild != nullptr) return *state_->explicitDefaultChild;
  const Ref<IConstruct> resource = tryFindChild("Resource");
  const Ref<IConstruct> byDefault = tryFindChild("Default");
  if (resource && byDefault) {
    throw ConstructError(
        "it has both a child 'Resource' and a child 'Default'; say which is meant "
        "with setDefaultChild",
        internal::errorContext(*state_->construct));
  }
  return resource ? resource : byDefault;
}

namespace {

/// What is removed keeps nothing waiting.
void forgetDependencies(const IConstruct& root, const IConstruct& removed) {
  std::set<const IDependable*> gone;
  std::set<const CfnElement*> goneElements;
  std::set<const Stack*> goneStacks;
  for (IConstruct& construct : removed.node().findAll()) {
    gone.insert(&construct);
    if (Stack::isStack(construct)) goneStacks.insert(construct.node().state().stack);
    if (CfnElement* element = construct.node().state().element) goneElements.insert(element);
  }
  for (IConstruct& construct : root.node().findAll()) {
    internal::NodeState& state = construct.node().state();
    std::erase_if(state.dependencies,
                  [&gone](const auto& dependency) { return gone.contains(dependency.get()); });
    if (Stack::isStack(construct)) {
      std::erase_if(state.stack->state().dependencies, [&goneStacks](const auto& dependency) {
        return goneStacks.contains(dependency.target);
      });
    }
    auto* resource = dynamic_cast<CfnResource*>(state.element);
    if (resource == nullptr) continue;
    for (CfnResource* target : resource->obtainDependencies()) {
      if (goneElements.contains(target)) resource->removeDependency(*target);
    }
  }
}

}  // namespace

void Node::setDefaultChild(IConstruct& child) { state_->explicitDefaultChild = &child; }

bool Node::tryRemoveChild(std::string_view id) {
  const Ref<IConstruct> child = tryFindChild(id);
  if (!child) return false;
  forgetDependencies(root(), *child);
  internal::removeChild(*state_, *child);
  if (state_->explicitDefaultChild == child.get()) state_->explicitDefaultChild = nullptr;
  std::erase_if(state_->owned, [&child](const auto& owned) { return owned.get() == child.get(); });
  return true;
}

Json Node::tryGetContext(std::string_view key) const {
  for (const IConstruct* at = state_->construct; at != nullptr; at = at->node().state().parent) {
    for (const auto& [name, value] : at->node().state().context) {
      if (name == key) return value;
    }
  }
  return {};
}

Json Node::getContext(std::string_view key) const {
  Json value = tryGetContext(key);
  if (value.isAbsent()) {
    throw ConstructError("no context value is set for the key '" + std::string(key) + "'",
                         internal::errorContext(*state_->construct));
  }
  return value;
}

void Node::setContext(std::string_view key, Json value) {
  if (!state_->children.empty()) {
    const IConstruct& first = state_->children.front();
    throw ConstructError("context '" + std::string(key) +
                             "' cannot be set once there are children (the first is '" +
                             first.node().id() + "')",
                         internal::errorContext(*state_->construct));
  }
  for (auto& [name, existing] : state_->context) {
    if (name == key) {
      existing = std::move(value);
      return;
    }
  }
  state_->context.emplace_back(std::string(key), std::move(value));
}

Json Node::getAllContext() const {
  std::vector<std::pair<std::string, Value>> merged;
  const auto scopes = this->scopes();
  for (const IConstruct& at : scopes) {
    for (const auto& [name, value] : at.node().state().context) {
      const auto existing =
          std::find_if(merged.begin(), merged.end(),
                       [&key = name](const auto& entry) { return entry.first == key; });
      if (existing == merged.end()) {
        merged.emplace_back(name, value);
      } else {
        existing->second = value;
      }
    }
  }
  return Json::object(std::move(merged));
}

void Node::addMetadata(std::string_view type, Json data) {
  if (data.isAbsent()) return;
  state_->metadata.push_back({std::string(type), std::move(data)});
}

const std::vector<MetadataEntry>& Node::metadata() const noexcept { return state_->metadata; }

void Node::depend(Handle<const IDependable> dependency) {
  if (!dependency.has_value()) {
    throw ConstructError("it cannot depend on an empty reference",
                         internal::errorContext(*state_->construct));
  }
  state_->dependencies.push_back(std::move(dependency));
}

void Node::addDependency(std::initializer_list<Handle<const IDependable>> dependencies) {
  for (const auto& dependency : dependencies) depend(dependency);
}

void Node::addDependency(const Refs<const IDependable>& dependencies) {
  for (const IDependable& dependency : dependencies) depend(dependency);
}

std::vector<IConstruct*> Node::dependencies() const {
  std::vector<IConstruct*> result;
  std::set<const IConstruct*> seen;
  for (const auto& dependency : state_->dependencies) {
    for (IConstruct* root : dependency->dependencyRoots()) {
      if (seen.insert(root).second) result.push_back(root);
    }
  }
  return result;
}

void Node::addValidation(std::function<std::vector<std::string>()> validation) {
  state_->validations.push_back(std::move(validation));
}

std::vector<std::string> Node::validate() const {
  std::vector<std::string> findings;
  for (const auto& validation : state_->validations) {
    auto found = validation();
    findings.insert(findings.end(), std::make_move_iterator(found.begin()),
                    std::make_move_iterator(found.end()));
  }
  return findings;
}

void Node::lock() noexcept { state_->locked = true; }

bool Node::locked() const noexcept { return state_->locked; }

}  // namespace cdk

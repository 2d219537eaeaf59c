#pragma once

#include <cdk/core/cfn_element.hpp>
#include <cdk/core/cfn_resource_policy.hpp>
#include <cdk/core/reference_strength.hpp>
#include <cdk/core/removal_policy.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/core/struct_table.hpp>
#include <cdk/core/tag_manager.hpp>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

class CfnCondition;
class CfnResource;

namespace internal {

/// An attribute that `Fn::GetAtt` can name.
struct Attribute {
  const char* name;
  ValueKind kind = ValueKind::TEXT;
};

/// What the generator knows of a resource type.
struct ResourceInfo {
  const char* type;       ///< `AWS::ECS::Service`
  const char* className;  ///< `cdk.ecs.CfnService`
  const StructTable* props;
  std::span<const Attribute> attributes{};
  std::span<const char* const> refIdentifier{};  ///< what `Ref` returns: property names
  TagType tagType = TagType::NOT_TAGGABLE;
  const char* tagProperty = nullptr;  ///< CloudFormation name
  bool stateful = false;
};

/// Owns a props struct of any type.
class PropsBox {
 public:
  PropsBox() noexcept = default;
  template <class P>
  static PropsBox of(P props) {
    PropsBox box;
    box.props_ = new P(std::move(props));
    box.destroy_ = [](void* p) noexcept { delete static_cast<P*>(p); };
    return box;
  }
  PropsBox(PropsBox&& other) noexcept
      : props_(std::exchange(other.props_, nullptr)), destroy_(other.destroy_) {}
  PropsBox& operator=(PropsBox&&) = delete;
  ~PropsBox() {
    if (props_ != nullptr) destroy_(props_);
  }
  [[nodiscard]] void* get() const noexcept { return props_; }

 private:
  void* props_ = nullptr;
  void (*destroy_)(void*) noexcept = nullptr;
};

}  // namespace internal

/// Options of a resource beside its properties.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-product-attribute-reference.html
struct CfnOptions {
  /// The resource exists only when this condition holds. Default: always.
  Ref<CfnCondition> condition{};
  /// Default: none.
  CfnCreationPolicy creationPolicy = ABSENT;
  /// One of `CfnDeletionPolicy`. Default: none.
  String deletionPolicy{};
  String description{};
  /// Members of `Metadata`. Default: what the library writes.
  std::vector<std::pair<std::string, Json>> metadata{};
  /// Default: none.
  CfnUpdatePolicy updatePolicy = ABSENT;
  /// What becomes of the resource when an update replaces it: one of `CfnDeletionPolicy`. Default:
  /// none.
  String updateReplacePolicy{};
  String version{};
};

/// Props of an untyped resource.
struct CfnResourceProps {
  /// Properties with CloudFormation names. Default: none.
  Json properties{};
  /// The resource type, such as `AWS::S3::Bucket`.
  Required<String> type;
};

/// A resource of a template. The generated classes derive from it; as it stands it writes any
/// type with untyped properties.
class CfnResource : public CfnRefElement, public ITaggable {
 public:
  using Props = CfnResourceProps;
  CfnResource(Scope scope, Props props);
  ~CfnResource() override;

  /// True if the construct is a resource of a template.
  static bool isCfnResource(const IConstruct& construct) noexcept;

  [[nodiscard]] const std::string& cfnResourceType() const noexcept { return type_; }
  /// Account and region: those of the stack.
  [[nodiscard]] ResourceEnvironment env() const;
  [[nodiscard]] CfnOptions& cfnOptions() const noexcept { return *options_; }

  /// `{"Fn::GetAtt": [<logical id>, <attribute>]}`, convertible to any value type.
  [[nodiscard]] Token getAtt(std::string_view attributeName) const;
  /// The same, said to be of that type: what `Json` would not know of it.
  [[nodiscard]] Token getAtt(std::string_view attributeName, ResolutionTypeHint typeHint) const;

  /// Sets what `path` (dot-separated, CloudFormation names, array indices as numbers, `\.` for a
  /// dot) names in the resource's fragment.
  void addOverride(std::string_view path, Json value);
  void addDeletionOverride(std::string_view path);
  /// The same below `Properties`.
  void addPropertyOverride(std::string_view propertyPath, Json value);
  void addPropertyDeletionOverride(std::string_view propertyPath);

  /// This resource is created after `target`. Where that is in another stack, what stands for the
  /// two in one template is ordered, or their top-level stacks. Throws `CycleError` where the order
  /// of stacks would be a cycle.
  void addResourceDependency(CfnResource& target) { addDependency(target); }
  void removeResourceDependency(CfnResource& target) { removeDependency(target); }
  /// The same, by their older names.
  void addDependency(CfnResource& target);
  void removeDependency(CfnResource& target);
  void replaceDependency(CfnResource& target, CfnResource& newTarget);
  [[nodiscard]] std::vector<CfnResource*> obtainDependencies() const;

  /// How other stacks refer to this resource. Default: as each of them says.
  void applyCrossStackReferenceStrength(ReferenceStrength strength);

  void addMetadata(std::string_view key, Json value);
  [[nodiscard]] Json getMetadata(std::string_view key) const;

  /// Sets deletion and update-replace policy.
  void applyRemovalPolicy(std::optional<RemovalPolicy> policy, RemovalPolicyOptions options = {});

  /// The tags of a taggable type. Throws `ConstructError` where the type has none.
  [[nodiscard]] TagManager& tags() const override;
  [[nodiscard]] bool isTaggable() const noexcept { return tags_ != nullptr; }

  /// The value by which others refer to this resource: `Ref` where the property is what `Ref`
  /// returns, else `Fn::GetAtt`. `property` is a CloudFormation name such as `Arn`.
  [[nodiscard]] String referenceTo(std::string_view property) const;

  /// False keeps the resource out of the template.
  [[nodiscard]] virtual bool shouldSynthesize() const { return true; }

  [[nodiscard]] std::optional<internal::Fragment> toCloudFormation() const override;

  /// For the library's own use.
  [[nodiscard]] const internal::ResourceInfo* info() const noexcept { return info_; }
  [[nodiscard]] std::optional<ReferenceStrength> crossStackReferenceStrength() const noexcept;
  /// Properties with CloudFormation names, before overrides.
  [[nodiscard]] Value renderedProperties() const;

 protected:
  CfnResource(Scope scope, const internal::ResourceInfo& info, internal::PropsBox props);
  [[nodiscard]] void* propsPointer() const noexcept { return props_.get(); }

 private:
  struct State;
  std::string type_;
  const internal::ResourceInfo* info_ = nullptr;
  internal::PropsBox props_;
  Json properties_;
  std::unique_ptr<CfnOptions> options_;
  std::unique_ptr<TagManager> tags_;
  std::unique_ptr<State> state_;
};

namespace internal {

/// A resource type and the property by which another resource refers to it.
struct RelationTarget {
  std::string_view type;
  std::string_view property;
};

/// The property by which a resource of that type is referred to; empty where it is not.
template <class Relation, class R>
constexpr std::string_view relationProperty() {
  if constexpr (requires { R::CFN_RESOURCE_TYPE_NAME; }) {
    for (const RelationTarget& target : Relation::TARGETS) {
      if (target.type == R::CFN_RESOURCE_TYPE_NAME) return target.property;
    }
  }
  return {};
}

}  // namespace internal

/// Text, or a resource that gives it: `.cluster = cluster` writes the name that the property wants.
template <class Relation>
class StringOrResource : public String {
 public:
  constexpr StringOrResource() noexcept = default;
  template <internal::TextLike T>
  StringOrResource(const T& text) : String(text) {}           // NOLINT(google-explicit-constructor)
  StringOrResource(String text) : String(std::move(text)) {}  // NOLINT
  explicit StringOrResource(Value value) noexcept : String(std::move(value)) {}
  template <class R>
    requires(!internal::relationProperty<Relation, R>().empty())
  StringOrResource(const R& resource)  // NOLINT(google-explicit-constructor)
      : String(resource.referenceTo(internal::relationProperty<Relation, R>())) {}
  template <class R>
    requires(!internal::relationProperty<Relation, R>().empty())
  StringOrResource(const Ref<R>& resource)  // NOLINT(google-explicit-constructor)
      : String(resource ? resource->referenceTo(internal::relationProperty<Relation, R>())
                        : String()) {}
};

}  // namespace cdk

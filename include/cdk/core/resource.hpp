#pragma once

#include <string>
#include <string_view>

#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/core/reference_strength.hpp>
#include <cdk/core/removal_policy.hpp>
#include <cdk/core/value.hpp>

namespace cdk {

struct ArnComponents;
class CfnResource;

/// Account and region.
struct Environment {
  /// Default: not known before deployment.
  String account{};
  String region{};
};

/// The environment a resource lives in: that of its stack, or of an imported resource's ARN.
struct ResourceEnvironment {
  String account{};
  String region{};
};

/// A construct that stands for one main resource, made here or elsewhere.
class IResource : public virtual IConstruct {
 public:
  [[nodiscard]] virtual Stack& stack() const noexcept = 0;
  [[nodiscard]] virtual ResourceEnvironment env() const = 0;
  virtual void applyRemovalPolicy(RemovalPolicy policy) = 0;
  /// The value by which low-level properties refer to this resource; `property` is a CloudFormation
  /// name such as `Arn`. Throws `ConstructError` where there is none.
  [[nodiscard]] virtual String referenceTo(std::string_view property) const = 0;
};

/// Props that many resources share.
struct ResourceProps {
  /// The account the resource belongs to. Default: the stack's.
  String account{};
  /// ARN from which account and region are taken. Default: none.
  String environmentFromArn{};
  /// The name the user gave, or absent where CloudFormation generates one. Default: absent.
  String physicalName{};
  /// Default: the stack's.
  String region{};
};

/// The base of hand-written resource constructs.
class Resource : public Construct, public virtual IResource {
 public:
  using Props = ResourceProps;
  explicit Resource(Scope scope, ResourceProps props = {});

  /// True if the construct is a resource, made here or elsewhere.
  static bool isResource(const IConstruct& construct) noexcept;
  /// True if the construct is a resource that is made here, and not one that was imported.
  static bool isOwnedResource(const IConstruct& construct);

  [[nodiscard]] Stack& stack() const noexcept override;
  [[nodiscard]] ResourceEnvironment env() const override;
  /// Applies to the default child. Throws `ConstructError` where that is no `CfnResource`.
  void applyRemovalPolicy(RemovalPolicy policy) override;
  /// How other stacks refer to it: see `CrossStackReferences`. Throws `ConstructError` where the
  /// default child is no `CfnResource`.
  void applyCrossStackReferenceStrength(ReferenceStrength strength);
  /// Asks the default child.
  [[nodiscard]] String referenceTo(std::string_view property) const override;

 protected:
  /// The name to give to the low-level resource: what the user gave, absent otherwise (a lazy one
  /// if another environment may refer to it).
  [[nodiscard]] String physicalName() const { return physicalName_; }
  /// What users get as the name: `nameAttr`, or the physical name where another environment asks.
  /// Synthesis throws `ValidationError` where the name is needed and was not given.
  [[nodiscard]] String getResourceNameAttribute(String nameAttr) const;
  /// The same for the ARN, made from `components` where another environment asks.
  [[nodiscard]] String getResourceArnAttribute(String arnAttr,
                                               const ArnComponents& components) const;

 private:
  void enableCrossEnvironment() const;
  [[nodiscard]] std::string generatePhysicalName() const;

  ResourceEnvironment env_;
  String physicalName_;
  mutable String crossEnvironmentName_;  // absent until it is known and needed
  bool isGeneratedIfNeeded_ = false;
};

/// A physical name that is generated only when another environment needs it.
struct PhysicalName {
  /// For the name property of hand-written constructs; low-level resources do not know it.
  static const String GENERATE_IF_NEEDED;
};

}  // namespace cdk

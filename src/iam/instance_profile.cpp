#include <cdk/iam/instance_profile.hpp>

#include "names.hpp"

#include <cdk/core/arn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/cfn_instance_profile.hpp>

namespace cdk::iam {

namespace {

class ImportedInstanceProfile final : public Resource, public virtual IInstanceProfile {
 public:
  using Props = InstanceProfileAttributes;
  ImportedInstanceProfile(Scope scope, InstanceProfileAttributes attrs)
      : Resource(std::move(scope)),
        arn_(attrs.instanceProfileArn),
        name_(detail::lastPathSegment(Arn::extractResourceName(arn_, "instance-profile"))),
        role_(attrs.role) {}
  [[nodiscard]] String instanceProfileArn() const override { return arn_; }
  [[nodiscard]] String instanceProfileName() const override { return name_; }
  [[nodiscard]] Ref<IRole> role() const override { return role_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : name_;
  }

 private:
  String arn_;
  String name_;
  Ref<IRole> role_;
};

}  // namespace

InstanceProfile::InstanceProfile(Scope scope, InstanceProfileProps props)
    : Resource(std::move(scope), {.physicalName = props.instanceProfileName}), role_(props.role) {
  if (!role_) {
    role_ = create<Role>("InstanceRole", {.assumedBy = ServicePrincipal("ec2.amazonaws.com"),
                                          .roleName = PhysicalName::GENERATE_IF_NEEDED});
  }
  const auto& resource =
      create<CfnInstanceProfile>("Resource", {
                                                 .instanceProfileName = physicalName(),
                                                 .path = props.path,
                                                 .roles = {role_->roleName()},
                                             });
  arn_ = getResourceArnAttribute(
      resource.attrArn(), {.region = "",
                           .resource = "instance-profile",
                           .resourceName = detail::withoutLeadingSlash(props.path.value_or("")) +
                                           physicalName().value_or(""),
                           .service = "iam"});
  name_ = getResourceNameAttribute(resource.ref());
}

IInstanceProfile& InstanceProfile::fromInstanceProfileName(IConstruct& scope, ConstructId id,
                                                           String instanceProfileName) {
  return fromInstanceProfileArn(
      scope, std::move(id),
      Stack::of(scope).formatArn({.region = "",
                                  .resource = "instance-profile",
                                  .resourceName = std::move(instanceProfileName),
                                  .service = "iam"}));
}

IInstanceProfile& InstanceProfile::fromInstanceProfileArn(IConstruct& scope, ConstructId id,
                                                          String instanceProfileArn) {
  return fromInstanceProfileAttributes(scope, std::move(id),
                                       {.instanceProfileArn = std::move(instanceProfileArn)});
}

IInstanceProfile& InstanceProfile::fromInstanceProfileAttributes(IConstruct& scope, ConstructId id,
                                                                 InstanceProfileAttributes attrs) {
  return scope.create<ImportedInstanceProfile>(std::move(id), std::move(attrs));
}

}  // namespace cdk::iam

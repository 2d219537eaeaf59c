#include <utility>

#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

/// A resource with a policy, as buckets and queues have one.
class Guarded : public cdk::Resource, public virtual iam::IResourceWithPolicyV2 {
 public:
  explicit Guarded(cdk::Scope scope) : cdk::Resource(std::move(scope)) {
    create<cdk::CfnResource>("Resource",
                             {.properties = {{"Policy", document_}}, .type = "Custom::Guarded"});
  }
  iam::AddToResourcePolicyResult addToResourcePolicy(
      const iam::PolicyStatement& statement) override {
    document_.addStatements({statement});
    return {.policyDependable = *this, .statementAdded = true};
  }

 private:
  iam::PolicyDocument document_{{.assignSids = true}};
};

const parity::Scenario scenario("iam/grantees", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Grantees",
                                       {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& guarded = stack.create<Guarded>("Guarded");
  const auto either = [&guarded](cdk::Handle<iam::IGrantable> grantee, const char* action) {
    return iam::Grant::addToPrincipalOrResource({.actions = {action},
                                                 .grantee = grantee,
                                                 .resource = guarded,
                                                 .resourceArns = {"arn:of:guarded"},
                                                 .resourceSelfArns = {"*"}});
  };
  const auto both = [&guarded](cdk::Handle<iam::IGrantable> grantee, const char* action) {
    return iam::Grant::addToPrincipalAndResource({.actions = {action},
                                                  .grantee = grantee,
                                                  .resource = guarded,
                                                  .resourceArns = {"arn:of:guarded"}});
  };

  const iam::ServicePrincipal service("ec2.amazonaws.com");
  auto& role = stack.create<iam::Role>("Role", {.assumedBy = service});
  auto& user = stack.create<iam::User>("User");
  auto& group = stack.create<iam::Group>("Group");
  auto& managed = stack.create<iam::ManagedPolicy>("Managed");
  auto& inlined = stack.create<iam::Policy>("Inline", {.users = {user}});

  either(role, "a:Role");
  either(user, "a:User");
  either(group, "a:Group");
  either(managed, "a:Managed");
  either(inlined, "a:Inline");
  either(service, "a:Service");
  either(iam::AccountPrincipal("111111111111"), "a:OwnAccount");
  either(iam::AccountPrincipal("222222222222"), "a:OtherAccount");
  either(iam::OrganizationPrincipal("o-1234567890"), "a:Organization");
  either(role.withoutPolicyUpdates(), "a:Done");
  either(iam::Role::fromRoleArn(stack, "Handed", "arn:aws:iam::111111111111:role/handed",
                                {.addGrantsToResources = true, .mutable_ = false}),
         "a:Handed");
  either(iam::Role::fromRoleArn(stack, "Foreign", "arn:aws:iam::333333333333:role/foreign"),
         "a:Foreign");
  both(role, "b:Role");
  both(service, "b:Service");

  const auto onService = either(service, "c:Service");
  const auto combined = onService.combine(both(role, "c:Role"));
  combined.applyBefore({stack.create<cdk::CfnResource>("After", {.type = "Custom::After"})});
  iam::Grant::drop(role, "nothing")
      .applyBefore({stack.create<cdk::CfnResource>("Unordered", {.type = "Custom::After"})});

  role.grantPassRole(user);
  role.grantAssumeRole(iam::User::fromUserName(stack, "Existing", "existing"));
  stack.create<cdk::CfnResource>("AfterImmutable", {.type = "Custom::After"})
      .node()
      .addDependency(role.withoutPolicyUpdates());
});

}  // namespace

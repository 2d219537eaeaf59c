#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "messages.hpp"

namespace cdk::iam {
namespace {

using testing::HasSubstr;
using namespace std::chrono_literals;

class Roles : public testing::Test {
 protected:
  Role& make(RoleProps props) {
    return stack.create<Role>("Role" + std::to_string(count++), std::move(props));
  }
  void expectFindings(const std::string& part) {
    try {
      app.synth();
      ADD_FAILURE() << "synthesis found nothing; expected: " << part;
    } catch (const Error& error) {
      EXPECT_THAT(error.what(), HasSubstr(part));
    }
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
  ServicePrincipal service{"ec2.amazonaws.com"};
  int count = 0;
};

TEST_F(Roles, CheckTheirNames) {
  for (const std::string& name :
       {std::string("with space"), std::string("a/b"), std::string(65, 'x')}) {
    expectRefusal([&] { make({.assumedBy = service, .roleName = name}); },
                  "roleName: '" + name + "' is not allowed; it has 1 to 64 letters");
  }
  EXPECT_NO_THROW(make({.assumedBy = service, .roleName = "a_1+=,.@-"}));
  EXPECT_NO_THROW(make({.assumedBy = service, .roleName = Aws::STACK_NAME}));
}

TEST_F(Roles, CheckTheirPaths) {
  for (const char* path : {"a", "/a", "a/", "//", "/a b/"}) {
    expectRefusal([&] { make({.assumedBy = service, .path = path}); },
                  std::string("path: '") + path + "' is not allowed; it is / alone");
  }
  expectRefusal([&] { make({.assumedBy = service, .path = ""}); }, "path: it has 0 characters");
  expectRefusal([&] { make({.assumedBy = service, .path = std::string(513, '/')}); },
                "path: it has 513 characters; 1 to 512 are allowed");
  EXPECT_NO_THROW(make({.assumedBy = service, .path = "/"}));
  EXPECT_NO_THROW(make({.assumedBy = service, .path = "/a/b/"}));
}

TEST_F(Roles, CheckTheSessionDurationAndDescription) {
  expectRefusal([&] { make({.assumedBy = service, .maxSessionDuration = 59min}); },
                "maxSessionDuration: 3540 seconds is not allowed; it is 1 to 12 hours");
  expectRefusal([&] { make({.assumedBy = service, .maxSessionDuration = 13h}); },
                "46800 seconds is not allowed");
  EXPECT_NO_THROW(make({.assumedBy = service, .maxSessionDuration = 12h}));
  expectRefusal([&] { make({.assumedBy = service, .description = std::string(1001, 'x')}); },
                "description: it has 1001 characters; at most 1000 are allowed");
}

TEST_F(Roles, LeaveNothingBehindWhereTheyAreRefused) {
  EXPECT_THROW(stack.create<Role>("Refused", {.assumedBy = service, .roleName = "a b"}),
               ValidationError);
  EXPECT_FALSE(stack.node().tryFindChild("Refused"));
}

TEST_F(Roles, AreValidatedAtSynthesis) {
  auto& role = make(
      {.assumedBy = service,
       .inlinePolicies = {
           {"Inline", PolicyDocument({.statements = {PolicyStatement({.actions = {"a:B"}})}})}}});
  role.assumeRolePolicy()->addStatements({PolicyStatement({.actions = {"sts:AssumeRole"}})});
  EXPECT_EQ(role.node().validate().size(), 2U);
  expectFindings("names no principal; in a trust policy it has to");
}

TEST_F(Roles, AttachEachManagedPolicyOnce) {
  auto& role = make({.assumedBy = service});
  role.addManagedPolicy(ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess"));
  role.addManagedPolicy(ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess"));
  const auto resource = role.node().defaultChild<CfnResource>();
  EXPECT_EQ(Json(stack.resolve(resource->renderedProperties()))["ManagedPolicyArns"].size(), 1U);
}

TEST_F(Roles, RefuseTwoPoliciesOfOneName) {
  auto& role = make({.assumedBy = service});
  role.attachInlinePolicy(stack.create<Policy>("One", {.policyName = "same"}));
  auto& other = stack.create<Policy>("Two", {.policyName = "same"});
  expectRefusal([&] { role.attachInlinePolicy(other); },
                "[Stack/Two] policyName: 'same' is the name of 'Stack/One' already");
}

TEST_F(Roles, LetNoServiceOrAccountBeGrantedToAssumeThem) {
  auto& role = make({.assumedBy = service});
  expectRefusal([&] { role.grantAssumeRole(service); }, "add a statement to assumeRolePolicy()");
  expectRefusal([&] { role.grantAssumeRole(AccountPrincipal("111111111111")); },
                "AccountPrincipal(111111111111)");
  EXPECT_FALSE(role.grantAssumeRole(ArnPrincipal("arn:x")).success());
}

TEST_F(Roles, HandGrantsToResourcesOnlyWhereNothingIsAttachedToThem) {
  expectRefusal(
      [&] {
        Role::fromRoleArn(stack, "Imported", "arn:aws:iam::111111111111:role/name",
                          {.addGrantsToResources = true});
      },
      "addGrantsToResources: true is not allowed for a role that can be changed");
  auto& handing = Role::fromRoleArn(stack, "Handing", "arn:aws:iam::111111111111:role/name",
                                    {.addGrantsToResources = true, .mutable_ = false});
  EXPECT_FALSE(handing.addToPolicy(PolicyStatement()));
  auto& silent = Role::fromRoleArn(stack, "Silent", "arn:aws:iam::111111111111:role/name",
                                   {.mutable_ = false});
  EXPECT_TRUE(silent.addToPolicy(PolicyStatement()));
}

TEST_F(Roles, WithoutPolicyUpdatesAreMadeOnce) {
  auto& role = make({.assumedBy = service});
  auto& fixed = role.withoutPolicyUpdates();
  EXPECT_EQ(&fixed, &role.withoutPolicyUpdates({.addGrantsToResources = true}));
  fixed.addManagedPolicy(ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess"));
  fixed.addToPolicy(PolicyStatement({.actions = {"a:B"}, .resources = {"*"}}));
  EXPECT_FALSE(role.node().tryFindChild("DefaultPolicy"));
  EXPECT_EQ(fixed.roleArn(), role.roleArn());
  EXPECT_TRUE(principalIsOwnedResource(fixed));
}

TEST_F(Roles, TakeTheLastPartOfAnImportedNamesPath) {
  auto& byArn = Role::fromRoleArn(stack, "A", "arn:aws:iam::111111111111:role/some/path/name");
  EXPECT_EQ(byArn.roleName(), "name");
  auto& byName = Role::fromRoleName(stack, "B", "path/" + Aws::REGION);
  EXPECT_EQ(byName.roleName(), Aws::REGION);
}

TEST_F(Roles, AreLookedUpByText) {
  expectRefusal([&] { Role::fromLookup(stack, "Found", {.roleName = Aws::REGION}); },
                "roleName: ${AWS::Region} is known only at deployment");
}

TEST_F(Roles, WarnOfTooManyPolicies) {
  const auto warningsAfter = [this](int statements) {
    auto& role = make({.assumedBy = service});
    for (int i = 0; i < statements; ++i) {
      const std::string n = std::to_string(i);
      role.addToPolicy(PolicyStatement({.actions = {"service" + n + ":Do"},
                                        .resources = {"arn:" + n + std::string(1000, 'x')}}));
    }
    return &role;
  };
  auto* large = warningsAfter(100);
  auto* tooLarge = warningsAfter(160);
  app.synth();
  const auto textOf = [](const Role* role) {
    const auto& metadata = role->node().metadata();
    return metadata.empty() ? std::string() : std::string(metadata[0].data.text());
  };
  EXPECT_THAT(textOf(large), HasSubstr("IAM attaches at most 10, or 20 where"));
  EXPECT_THAT(textOf(tooLarge), AllOf(HasSubstr("IAM attaches at most 20"),
                                      Not(HasSubstr("IAM attaches at most 10"))));
}

TEST_F(Roles, AreMadeLateWhereLazy) {
  auto& lazy = stack.create<LazyRole>("Lazy", {.assumedBy = service});
  lazy.addManagedPolicy(ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess"));
  lazy.attachInlinePolicy(stack.create<Policy>("Inline"));
  const auto before =
      lazy.addToPrincipalPolicy(PolicyStatement({.actions = {"a:B"}, .resources = {"*"}}));
  EXPECT_TRUE(before.statementAdded);
  EXPECT_TRUE(lazy.node().children().empty());
  EXPECT_TRUE(lazy.roleName().isUnresolved());
  EXPECT_TRUE(lazy.node().tryFindChild("Default"));
  EXPECT_TRUE(lazy.node().findChild("Default").node().tryFindChild("DefaultPolicy"));
  EXPECT_EQ(lazy.principalAccount(), Aws::ACCOUNT_ID);
}

TEST_F(Roles, AreToldFromOthers) {
  EXPECT_TRUE(Role::isRole(make({.assumedBy = service})));
  EXPECT_FALSE(Role::isRole(stack));
}

TEST_F(Roles, PoliciesHaveToSayWhatTheyAreReferredToFor) {
  auto& unattached = stack.create<Policy>("Unattached");
  EXPECT_TRUE(unattached.node().validate().empty());
  (void)unattached.policyName();
  EXPECT_EQ(unattached.node().validate().size(), 2U);
  auto& forced = stack.create<Policy>("Forced", {.force = true});
  EXPECT_EQ(forced.node().validate().size(), 2U);
  EXPECT_THAT(forced.node().validate()[0],
              HasSubstr("the policy has no statements, and force is true"));
  auto& managed = stack.create<ManagedPolicy>("Managed");
  EXPECT_EQ(managed.node().validate().size(), 1U);
}

TEST_F(Roles, PoliciesThatAreGrantedToCannotBeNamedByResources) {
  auto& policy = stack.create<Policy>("Policy");
  const Handle<IPrincipal> principal = policy.grantPrincipal();
  EXPECT_EQ(principal->toString(), "Policy(Stack/Policy)");
  expectRefusal([&] { (void)principal->assumeRoleAction(); }, "a Policy cannot be named");
  const Json fragment = principal->policyFragment().principalJson;
  expectRefusal([&] { (void)stack.resolve(fragment); }, "grantPrincipal: a Policy cannot be named");
}

TEST_F(Roles, BoundariesReachOnlyRolesAndUsers) {
  auto& other = stack.create<CfnResource>("Other", {.type = "Custom::Other"});
  auto& role = stack.create<CfnResource>("Low", {.type = "AWS::IAM::Role"});
  PermissionsBoundary::of(stack).apply(ManagedPolicy::fromAwsManagedPolicyName("Boundary"));
  const auto assembly = app.synth();
  (void)assembly;
  EXPECT_TRUE(Json(other.renderedProperties())["PermissionsBoundary"].isAbsent());
  EXPECT_EQ(role.cfnResourceType(), "AWS::IAM::Role");
}

}  // namespace
}  // namespace cdk::iam

#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "messages.hpp"

namespace cdk::iam {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Guarded : public Resource, public virtual IResourceWithPolicyV2 {
 public:
  explicit Guarded(Scope scope) : Resource(std::move(scope)) {}
  AddToResourcePolicyResult addToResourcePolicy(const PolicyStatement& statement) override {
    if (!open) return {.statementAdded = false};
    statements.push_back(statement);
    return {.statementAdded = true};
  }
  bool open = true;
  std::vector<PolicyStatement> statements;
};

class Grants : public testing::Test {
 protected:
  Grant either(Handle<IGrantable> grantee) {
    return Grant::addToPrincipalOrResource({.actions = {"a:B"},
                                            .grantee = std::move(grantee),
                                            .resource = guarded,
                                            .resourceArns = {"arn:x"},
                                            .resourceSelfArns = {"*"}});
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
  Guarded& guarded = stack.create<Guarded>("Guarded");
  Role& role = stack.create<Role>("Role", {.assumedBy = ServicePrincipal("ec2.amazonaws.com")});
};

TEST_F(Grants, GoToThePrincipalOfTheSameAccountAlone) {
  const Grant grant = either(role);
  EXPECT_TRUE(grant.success());
  EXPECT_EQ(grant.principalStatements().size(), 1U);
  EXPECT_THAT(grant.resourceStatements(), IsEmpty());
  EXPECT_THAT(guarded.statements, IsEmpty());
}

TEST_F(Grants, GoToTheResourceWhereThePrincipalHasNoPolicy) {
  const Grant grant = either(ServicePrincipal("sns.amazonaws.com"));
  EXPECT_THAT(grant.principalStatements(), IsEmpty());
  ASSERT_EQ(guarded.statements.size(), 1U);
  EXPECT_THAT(guarded.statements[0].resources().literal(), ElementsAre(String("*")));
  EXPECT_THAT(grant.dependencyRoots(), ElementsAre(static_cast<IConstruct*>(&guarded)));
}

TEST_F(Grants, CountAsDoneWhereTheResourceCannotBeChanged) {
  guarded.open = false;
  const Grant grant = either(AnyPrincipal());
  EXPECT_TRUE(grant.success());
  EXPECT_THAT(grant.dependencyRoots(), IsEmpty());
}

TEST_F(Grants, SayWhatCouldNotBeAdded) {
  const Grant grant = Grant::addToPrincipal({.actions = {"a:B", "a:C"},
                                             .grantee = ArnPrincipal("arn:me"),
                                             .resourceArns = {"arn:x", Aws::REGION}});
  EXPECT_FALSE(grant.success());
  expectRefusal([&] { grant.assertSuccess(); },
                "'ArnPrincipal(arn:me)' was not granted a:B, a:C on arn:x, ${AWS::Region}");
  expectRefusal([&] { Grant::drop(role, "no reason").assertSuccess(); },
                "'Stack/Role' was not granted");
}

TEST_F(Grants, AreWaitedFor) {
  auto& waiting = stack.create<CfnResource>("Waiting", {.type = "Custom::Waiting"});
  const Grant grant = either(role).combine(either(AnyPrincipal()));
  grant.applyBefore({waiting});
  auto& policy = role.node().findChild("DefaultPolicy");
  EXPECT_THAT(waiting.node().dependencies(),
              ElementsAre(&policy, static_cast<IConstruct*>(&guarded)));
  EXPECT_THAT(grant.dependencyRoots(), ElementsAre(&policy, static_cast<IConstruct*>(&guarded)));
  EXPECT_EQ(grant.principalStatements().size(), 1U);
  EXPECT_EQ(grant.resourceStatements().size(), 1U);
}

TEST_F(Grants, CompositesDependOnAllOfTheirParts) {
  const CompositeDependable both({role, guarded, role});
  EXPECT_EQ(both.dependencyRoots().size(), 2U);
}

class Promising : public virtual IPrincipal {
 public:
  [[nodiscard]] Handle<IPrincipal> grantPrincipal() const override { return *this; }
  [[nodiscard]] String assumeRoleAction() const override { return "sts:AssumeRole"; }
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override { return {}; }
  [[nodiscard]] String principalAccount() const override { return {}; }
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& /*unused*/) override {
    return {.statementAdded = true};
  }
};

TEST_F(Grants, WantADependableFromWhoeverAddsAStatement) {
  EXPECT_THROW(either(Promising()), Error);
}

}  // namespace
}  // namespace cdk::iam

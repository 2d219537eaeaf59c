#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "messages.hpp"

namespace cdk::iam {
namespace {

using testing::HasSubstr;

class Identities : public testing::Test {
 protected:
  App app;
  Stack& stack = app.create<Stack>("Stack");
};

TEST_F(Identities, CannotBeToldToResetAPasswordTheyDoNotHave) {
  expectRefusal([&] { stack.create<User>("User", {.passwordResetRequired = true}); },
                "[Stack/User] passwordResetRequired: true is not allowed without a password");
}

TEST_F(Identities, ThatAreImportedTakeNoManagedPolicies) {
  auto& user = User::fromUserArn(stack, "User", "arn:aws:iam::111111111111:user/a/b");
  EXPECT_EQ(user.userName(), "b");
  EXPECT_EQ(user.principalAccount(), "111111111111");
  expectRefusal(
      [&] { user.addManagedPolicy(ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess")); },
      "policy/ReadOnlyAccess' cannot be attached to the user 'b', which is not made here");
  auto& group = Group::fromGroupName(stack, "Group", "group");
  EXPECT_NO_THROW(
      group.addManagedPolicy(ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess")));
  EXPECT_EQ(group.groupName(), "group");
}

TEST_F(Identities, OfAnotherAccountNameTheirAccount) {
  auto& group = Group::fromGroupArn(stack, "Group", "arn:aws:iam::222222222222:group/g");
  EXPECT_EQ(group.principalAccount(), "222222222222");
}

TEST_F(Identities, WarnOfMoreThanTenPoliciesOfAGroup) {
  auto& group = stack.create<Group>("Group", {.groupName = "many"});
  for (int i = 0; i < 11; ++i) {
    group.addManagedPolicy(ManagedPolicy::fromAwsManagedPolicyName("Policy" + std::to_string(i)));
  }
  ASSERT_EQ(group.node().metadata().size(), 1U);
  EXPECT_THAT(std::string(group.node().metadata()[0].data.text()),
              HasSubstr("the group 'many' has 11 managed policies; IAM attaches at most 10"));
}

TEST_F(Identities, AttachAManagedPolicyConstructOnce) {
  auto& policy = stack.create<ManagedPolicy>("Policy");
  auto& user = stack.create<User>("User", {.managedPolicies = {policy}});
  user.addManagedPolicy(policy);
  const auto resource = user.node().defaultChild<CfnResource>();
  EXPECT_EQ(Json(stack.resolve(resource->renderedProperties()))["ManagedPolicyArns"].size(), 1U);
}

TEST_F(Identities, HaveOneDefaultPolicy) {
  auto& user = stack.create<User>("User");
  const PolicyStatement statement({.actions = {"a:B"}, .resources = {"*"}});
  EXPECT_TRUE(user.addToPolicy(statement));
  EXPECT_TRUE(user.addToPolicy(statement));
  EXPECT_EQ(user.node().children().size(), 2U);
  auto& imported = User::fromUserName(stack, "Imported", "name");
  EXPECT_TRUE(imported.addToPolicy(statement));
  EXPECT_TRUE(imported.node().tryFindChild("Policy"));
}

TEST_F(Identities, RefuseASecondPolicyOfTheSameName) {
  auto& user = stack.create<User>("User");
  stack.create<Policy>("One", {.policyName = "same", .users = {user}});
  expectRefusal([&] { stack.create<Policy>("Two", {.policyName = "same", .users = {user}}); },
                "[Stack/Two] policyName: 'same' is the name of 'Stack/One' already");
}

TEST_F(Identities, InstanceProfilesMakeARoleWhereNoneIsGiven) {
  auto& profile = stack.create<InstanceProfile>("Profile");
  ASSERT_TRUE(profile.role());
  EXPECT_TRUE(profile.node().tryFindChild("InstanceRole"));
  auto& imported = InstanceProfile::fromInstanceProfileArn(
      stack, "Imported", "arn:aws:iam::111111111111:instance-profile/path/name");
  EXPECT_FALSE(imported.role());
  EXPECT_EQ(imported.instanceProfileName(), "name");
  auto& withRole = InstanceProfile::fromInstanceProfileAttributes(
      stack, "WithRole",
      {.instanceProfileArn = "arn:aws:iam::111111111111:instance-profile/name",
       .role = *profile.role()});
  EXPECT_EQ(withRole.role().get(), profile.role().get());
}

}  // namespace
}  // namespace cdk::iam

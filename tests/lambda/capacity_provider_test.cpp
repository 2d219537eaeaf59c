#include "lambda_test.hpp"

#include <cdk/ec2.hpp>

namespace cdk::lambda {
namespace {

class CapacityProviderTest : public testing::InStack {
 protected:
  CapacityProvider& provider(std::string name = {}, Number vcpus = {}, std::size_t groups = 1,
                             std::size_t subnets = 1) {
    Refs<ec2::ISecurityGroup> groupList;
    for (std::size_t i = 0; i < groups; ++i) groupList.push_back(group_);
    Refs<ec2::ISubnet> subnetList;
    for (std::size_t i = 0; i < subnets; ++i) subnetList.push_back(subnet_);
    return stack_.create<CapacityProvider>(
        "Provider" + std::to_string(count_++),
        {.capacityProviderName = name.empty() ? String() : String(name),
         .maxVCpuCount = vcpus,
         .securityGroups = groupList,
         .subnets = subnetList});
  }

  ec2::ISecurityGroup& group_ = ec2::SecurityGroup::fromSecurityGroupId(stack_, "Group", "sg-1");
  ec2::ISubnet& subnet_ = ec2::Subnet::fromSubnetId(stack_, "Subnet", "subnet-1");
};

TEST_F(CapacityProviderTest, NamesAndNumbersAreTheServices) {
  EXPECT_FAILURE(provider("a b"), ValidationError, "capacityProviderName: 'a b' is not allowed");
  EXPECT_FAILURE(provider(std::string(141, 'x')), ValidationError, "at most 140 letters");
  EXPECT_FAILURE(provider({}, 11), ValidationError,
                 "maxVCpuCount: 11 is not allowed; it is 12 to 15000");
  EXPECT_FAILURE(provider({}, 15001), ValidationError, "15001");
  EXPECT_FAILURE(provider({}, {}, 0), ValidationError, "securityGroups: 0 are not allowed");
  EXPECT_FAILURE(provider({}, {}, 6), ValidationError, "there are 1 to 5");
  EXPECT_FAILURE(provider({}, {}, 1, 0), ValidationError, "subnets: 0 are not allowed");
  EXPECT_FAILURE(provider({}, {}, 1, 17), ValidationError, "there are 1 to 16");
}

TEST_F(CapacityProviderTest, RunsFunctionsOfThisApp) {
  auto& chosen = provider();
  EXPECT_FAILURE(chosen.addFunction(Function::fromFunctionName(stack_, "Import", "f")),
                 ValidationError, "it is no function of this app");
  Function& function = make();
  EXPECT_FAILURE(chosen.addFunction(
                     function, {.latestPublishedScalingConfig = {.minExecutionEnvironments = -1}}),
                 ValidationError, "minExecutionEnvironments: -1");
  EXPECT_FAILURE(
      chosen.addFunction(function,
                         {.latestPublishedScalingConfig = {.maxExecutionEnvironments = 15001}}),
      ValidationError, "it is a whole number, 0 to 15000");
  EXPECT_FAILURE(chosen.addFunction(
                     function, {.latestPublishedScalingConfig = {.maxExecutionEnvironments = 1,
                                                                 .minExecutionEnvironments = 5}}),
                 ValidationError, "5 is more than maxExecutionEnvironments, 1");
}

TEST_F(CapacityProviderTest, ImportsKnowNameAndEnvironment) {
  auto& imported = CapacityProvider::fromCapacityProviderAttributes(
      stack_, "Import",
      {.capacityProviderArn = "arn:aws:lambda:eu-west-1:111111111111:capacity-provider:cp"});
  EXPECT_EQ(imported.capacityProviderName(), "cp");
  EXPECT_EQ(imported.env().region, "eu-west-1");
  EXPECT_EQ(imported.referenceTo("CapacityProviderName"), "cp");
}

}  // namespace
}  // namespace cdk::lambda

#include "lambda_test.hpp"

#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>

namespace cdk::lambda {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* CONNECTOR = "arn:aws:lambda:eu-west-1:111111111111:network-connector:nc";

class NetworkConnectorTest : public testing::InStack {
 protected:
  NetworkConnector& connector(std::size_t groups, Ref<iam::IRole> role = {}) {
    Refs<ec2::ISecurityGroup> groupList;
    for (std::size_t i = 0; i < groups; ++i) groupList.push_back(group_);
    return stack_.create<NetworkConnector>(
        "Connector" + std::to_string(count_++),
        {.configuration = NetworkConnectorConfiguration::vpcEgress(
             {.computeType = NetworkConnectorComputeType::MICRO_VM,
              .securityGroups = groupList,
              .vpc = vpc_}),
         .operatorRole = role});
  }

  ec2::ISecurityGroup& group_ = ec2::SecurityGroup::fromSecurityGroupId(stack_, "Group", "sg-1");
  ec2::IVpc& vpc_ = ec2::Vpc::fromVpcAttributes(
      stack_, "Vpc",
      {.availabilityZones = {"a"}, .privateSubnetIds = {"subnet-1"}, .vpcId = "vpc-1"});
};

TEST_F(NetworkConnectorTest, HasOneToFiveGroups) {
  EXPECT_FAILURE(connector(0), ValidationError, "securityGroups: 0 are not allowed");
  EXPECT_FAILURE(connector(6), ValidationError, "there are 1 to 5");
  EXPECT_TRUE(NetworkConnector::isNetworkConnector(connector(1)));
}

TEST_F(NetworkConnectorTest, ARoleThatIsGivenIsLookedAt) {
  auto& own =
      stack_.create<iam::Role>("Own", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")});
  EXPECT_THAT(warnings(connector(1, own)), ElementsAre(HasSubstr("let it be for this one alone")));
  auto& imported = iam::Role::fromRoleName(stack_, "Imported", "imported");
  EXPECT_THAT(warnings(connector(1, imported)), ElementsAre(HasSubstr("cannot be changed here")));
}

TEST_F(NetworkConnectorTest, ImportsHaveAVersionOrNone) {
  const std::string version = std::string(CONNECTOR) + ":3";
  EXPECT_FAILURE(NetworkConnector::fromNetworkConnectorArn(stack_, "A", version), ValidationError,
                 "ends in a version");
  EXPECT_FAILURE(NetworkConnector::fromNetworkConnectorVersionArn(stack_, "B", CONNECTOR),
                 ValidationError, "does not end in a version");
  auto& byArn = NetworkConnector::fromNetworkConnectorArn(stack_, "C", CONNECTOR);
  EXPECT_FAILURE((void)byArn.latestVersionArn(), ConstructError, "imported without a version");
  EXPECT_FALSE(NetworkConnector::isNetworkConnector(byArn));
  auto& byVersion = NetworkConnector::fromNetworkConnectorVersionArn(stack_, "D", version);
  EXPECT_EQ(byVersion.networkConnectorArn(), CONNECTOR);
  EXPECT_EQ(byVersion.latestVersionArn(), version);
  EXPECT_EQ(byVersion.env().account, "111111111111");
}

}  // namespace
}  // namespace cdk::lambda

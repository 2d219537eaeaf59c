#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/security_group.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

class ConnectionsTest : public testing::InStack {
 protected:
  SecurityGroup& group(std::string_view id, bool allowAllOutbound = true) {
    return stack_.create<SecurityGroup>(id, {.allowAllOutbound = allowAllOutbound, .vpc = vpc_});
  }
  std::size_t ingressRules() { return resourcesOf("AWS::EC2::SecurityGroupIngress").size(); }

  IVpc& vpc_ = bareVpc();
};

TEST_F(ConnectionsTest, DefaultPortMethodsNeedADefaultPort) {
  Connections connections({.securityGroups = {group("A")}});
  auto& other = group("B");
  EXPECT_FAILURE(connections.allowDefaultPortFrom(other), ValidationError,
                 "[S/A] defaultPort: there is none, and allowDefaultPortFrom uses it");
  EXPECT_FAILURE(connections.allowDefaultPortTo(other), ValidationError, "allowDefaultPortTo uses");
  EXPECT_FAILURE(connections.allowDefaultPortInternally(), ValidationError,
                 "allowDefaultPortInternally uses");
  EXPECT_FAILURE(connections.allowDefaultPortFromAnyIpv4(), ValidationError,
                 "allowDefaultPortFromAnyIpv4 uses");
  EXPECT_FAILURE(connections.allowToDefaultPort(other), ValidationError,
                 "[S/B] defaultPort: there is none, and allowToDefaultPort uses it");
  EXPECT_FAILURE(Connections().allowDefaultPortInternally(), ValidationError,
                 "defaultPort: there is none");
}

TEST_F(ConnectionsTest, CopiesShareTheirGroups) {
  Connections connections({.securityGroups = {group("A")}});
  Connections copy = connections;
  copy.addSecurityGroup({group("B")});
  EXPECT_EQ(connections.securityGroups().size(), 2U);
}

TEST_F(ConnectionsTest, AGroupAddedLaterGetsTheRulesOfPeersThatAreGone) {
  Connections connections;
  connections.allowFrom(Peer::ipv4("10.0.0.0/8"), Port::HTTP);
  auto& late = group("Late");
  connections.addSecurityGroup({late});
  const auto groups = resourcesOf("AWS::EC2::SecurityGroup");
  ASSERT_EQ(groups.size(), 1U);
  EXPECT_EQ(groups[0]["Properties"]["SecurityGroupIngress"][0]["CidrIp"].text(), "10.0.0.0/8");
}

TEST_F(ConnectionsTest, AGroupAddedToThePeerLaterIsLetInToo) {
  Connections server({.securityGroups = {group("Server")}});
  Connections client({.securityGroups = {group("Client")}});
  server.allowFrom(client, Port::HTTP);
  EXPECT_EQ(ingressRules(), 1U);
  client.addSecurityGroup({group("SecondClient")});
  EXPECT_EQ(ingressRules(), 2U);
}

TEST_F(ConnectionsTest, ARuleToOneselfHasNoCounterpart) {
  auto& closed = group("Closed", false);
  closed.connections().allowFrom(closed, Port::HTTP);
  EXPECT_EQ(ingressRules(), 1U);
  EXPECT_TRUE(resourcesOf("AWS::EC2::SecurityGroupEgress").empty());
}

TEST_F(ConnectionsTest, ACounterpartThatIsNotNeededGivesNoWarning) {
  auto& open = group("Open");
  auto& server = group("Server");
  server.connections().allowFrom(open, Port::HTTP);
  EXPECT_THAT(messages(open, "aws:cdk:warning"), ::testing::IsEmpty());
  open.connections().allowTo(server, Port::HTTPS);
  EXPECT_THAT(messages(open, "aws:cdk:warning"),
              ::testing::ElementsAre(::testing::HasSubstr("allowAllOutbound")));
}

TEST_F(ConnectionsTest, RulesBetweenStacksLiveInTheStackThatAsks) {
  auto& web = group("Web");
  auto& other = app_.app().create<Stack>("Other");
  auto& client = other.create<SecurityGroup>("Client", {.allowAllOutbound = false, .vpc = vpc_});
  client.connections().allowTo(web, Port::HTTPS);
  EXPECT_FALSE(web.node().tryFindChild("from OtherClientAB0E8E1B:443"));
  EXPECT_EQ(client.node().children().size(), 3U);  // the group, its rule, and the counterpart
}

}  // namespace
}  // namespace cdk::ec2

#include "ec2/subnet_layout.hpp"

#include <optional>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cdk/core/error.hpp>

namespace cdk::ec2 {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

constexpr std::nullopt_t A_SHARE = std::nullopt;

/// The blocks for groups `A`, `B`, … that ask for these masks.
std::vector<std::string> layOut(const char* network, const std::vector<std::optional<int>>& masks) {
  std::vector<SubnetDemand> demands;
  for (const std::optional<int>& mask : masks) {
    demands.push_back({std::string(1, static_cast<char>('A' + demands.size())), mask});
  }
  std::vector<std::string> texts;
  for (const Ipv4Block& block : layOutSubnets(Ipv4Block::parse(network), demands)) {
    texts.push_back(block.toString());
  }
  return texts;
}

void expectRefusal(const char* network, const std::vector<std::optional<int>>& masks,
                   const std::string& message) {
  EXPECT_THAT([&] { layOut(network, masks); }, ThrowsMessage<ValidationError>(HasSubstr(message)));
}

TEST(SubnetLayoutTest, BlocksFollowEachOtherAlignedToTheirSize) {
  EXPECT_THAT(layOut("192.168.0.0/16", {26, 28, 24}),
              ElementsAre("192.168.0.0/26", "192.168.0.64/28", "192.168.1.0/24"));
}

TEST(SubnetLayoutTest, TheRestIsDividedIntoPowersOfTwo) {
  EXPECT_THAT(layOut("10.0.0.0/16", {A_SHARE, A_SHARE, A_SHARE}),
              ElementsAre("10.0.0.0/18", "10.0.64.0/18", "10.0.128.0/18"));
  EXPECT_THAT(layOut("10.0.0.0/16", {A_SHARE}), ElementsAre("10.0.0.0/16"));
}

TEST(SubnetLayoutTest, SubnetsThatAskForASizeComeFirst) {
  EXPECT_THAT(layOut("10.0.0.0/16", {A_SHARE, 17, A_SHARE}),
              ElementsAre("10.0.128.0/18", "10.0.0.0/17", "10.0.192.0/18"));
}

TEST(SubnetLayoutTest, AnEmptyPlanIsNoError) {
  EXPECT_THAT(layOut("10.0.0.0/28", {}), ElementsAre());
}

TEST(SubnetLayoutTest, AGroupWithoutRoomIsNamedWithWhatIsLeft) {
  expectRefusal("10.0.0.0/24", {20},
                "10.0.0.0/24 has no room for subnet group 'A': a /20 has 4096 addresses, 256 are "
                "left");
  expectRefusal("10.0.0.0/24", {25, 24},
                "10.0.0.0/24 has no room for subnet group 'B': a /24 has 256 addresses, 128 are "
                "left");
  expectRefusal("10.0.0.0/24", {25, 25, 28},
                "subnet group 'C': a /28 has 16 addresses, 0 are left");
}

TEST(SubnetLayoutTest, SharesThatAreTooSmallAreNamedToo) {
  expectRefusal("10.0.0.0/24", {24, A_SHARE, A_SHARE},
                "10.0.0.0/24 has no room for subnet group 'B': 0 addresses are left for 2 subnets "
                "without a mask, and each needs 16 or more");
  expectRefusal("10.0.0.0/28", {A_SHARE, A_SHARE}, "16 addresses are left for 2 subnets");
}

TEST(SubnetLayoutTest, SizesAreThoseThatSubnetsCanHave) {
  expectRefusal("10.0.0.0/8", {16, 15}, "subnet group 'B' asks for /15; subnets are /16 to /28");
  expectRefusal("10.0.0.0/8", {29}, "subnet group 'A' asks for /29");
  expectRefusal("10.0.0.0/8", {A_SHARE}, "subnet group 'A' would get /8; subnets are /16 to /28");
}

}  // namespace
}  // namespace cdk::ec2

#include "ec2/cidr.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cdk/core/error.hpp>

namespace cdk::ec2 {
namespace {

using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

TEST(CidrBlockTest, BitsBeyondTheMaskAreDropped) {
  EXPECT_EQ(CidrBlock::parse("10.1.2.3/16").toString(), "10.1.0.0/16");
  EXPECT_EQ(CidrBlock::parse("255.255.255.255/32").toString(), "255.255.255.255/32");
  EXPECT_EQ(CidrBlock::parse("1.2.3.4/0").toString(), "0.0.0.0/0");
}

TEST(CidrBlockTest, MalformedTextIsNamed) {
  for (const char* text : {"", "10.0.0.0", "10.0.0/16", "10.0.0.0.0/16", "256.0.0.0/16",
                           "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/x", "10.0.0.0/16 ", "a.b.c.d/8"}) {
    EXPECT_THAT([text] { CidrBlock::parse(text); },
                ThrowsMessage<ValidationError>(HasSubstr("'" + std::string(text) + "'")));
  }
}

TEST(CidrBlockTest, ABlockContainsItselfAndSmallerOnesWithin) {
  const auto block = CidrBlock::parse("10.0.0.0/16");
  EXPECT_TRUE(block.contains(block));
  EXPECT_TRUE(block.contains(CidrBlock::parse("10.0.255.0/24")));
  EXPECT_TRUE(block.contains(CidrBlock::ofAddress("10.0.0.1")));
  EXPECT_FALSE(block.contains(CidrBlock::parse("10.1.0.0/24")));
  EXPECT_FALSE(block.contains(CidrBlock::parse("10.0.0.0/8")));
}

TEST(NetworkBuilderTest, BlocksFollowEachOtherAlignedToTheirSize) {
  NetworkBuilder network("192.168.0.0/16");
  EXPECT_EQ(network.addSubnet(26).toString(), "192.168.0.0/26");
  EXPECT_EQ(network.addSubnet(28).toString(), "192.168.0.64/28");
  EXPECT_EQ(network.addSubnet(24).toString(), "192.168.1.0/24");
}

TEST(NetworkBuilderTest, TheRestIsDividedIntoPowersOfTwo) {
  NetworkBuilder network("10.0.0.0/16");
  EXPECT_EQ(network.maskForRemainingSubnets(4), 18);
  EXPECT_EQ(network.maskForRemainingSubnets(5), 19);
  network.addSubnet(17);
  EXPECT_EQ(network.maskForRemainingSubnets(1), 17);
}

TEST(NetworkBuilderTest, TooManySubnetsAreAnErrorThatSaysWhatIsLeft) {
  NetworkBuilder network("10.0.0.0/24");
  network.addSubnet(25);
  EXPECT_THAT([&] { network.addSubnet(24); },
              ThrowsMessage<ValidationError>(
                  HasSubstr("1 of /24 exceeds remaining space of 10.0.0.0/24: 128 addresses")));
  network.addSubnet(25);
  EXPECT_THAT([&] { network.addSubnet(28); },
              ThrowsMessage<ValidationError>(HasSubstr("0 addresses are left")));
  EXPECT_THAT([&] { static_cast<void>(network.maskForRemainingSubnets(2)); },
              ThrowsMessage<ValidationError>(HasSubstr("2 subnets")));
}

TEST(NetworkBuilderTest, MasksAreThoseThatVpcsAllow) {
  NetworkBuilder network("10.0.0.0/8");
  for (const int mask : {15, 29}) {
    EXPECT_THAT([&] { network.addSubnet(mask); },
                ThrowsMessage<ValidationError>(HasSubstr("x.x.x.x/" + std::to_string(mask))));
  }
}

}  // namespace
}  // namespace cdk::ec2

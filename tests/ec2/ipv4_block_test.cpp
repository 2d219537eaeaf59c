#include "ec2/ipv4_block.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cdk/core/error.hpp>

namespace cdk::ec2 {
namespace {

using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

TEST(Ipv4BlockTest, BitsBeyondTheMaskAreDropped) {
  EXPECT_EQ(Ipv4Block::parse("10.1.2.3/16").toString(), "10.1.0.0/16");
  EXPECT_EQ(Ipv4Block::parse("255.255.255.255/32").toString(), "255.255.255.255/32");
  EXPECT_EQ(Ipv4Block::parse("1.2.3.4/0").toString(), "0.0.0.0/0");
}

TEST(Ipv4BlockTest, MalformedTextIsNamed) {
  for (const char* text :
       {"", "10.0.0.0", "10.0.0/16", "10.0.0.0.0/16", "256.0.0.0/16", "10.0.0.0/33", "10.0.0.0/",
        "10.0.0.0/x", "10.0.0.0/16 ", "a.b.c.d/8", "10.0.0.0/-1"}) {
    EXPECT_EQ(Ipv4Block::tryParse(text), std::nullopt) << text;
    EXPECT_THAT([text] { Ipv4Block::parse(text); },
                ThrowsMessage<ValidationError>(HasSubstr("'" + std::string(text) + "'")));
  }
  for (const char* text : {"", "10.0.0.0/32", "10.0.0", "10.0.0.256", "10.0.0.1."}) {
    EXPECT_EQ(Ipv4Block::tryParseAddress(text), std::nullopt) << text;
    EXPECT_THAT([text] { Ipv4Block::parseAddress(text); },
                ThrowsMessage<ValidationError>(HasSubstr("'" + std::string(text) + "'")));
  }
}

TEST(Ipv4BlockTest, ABlockContainsItselfAndSmallerOnesWithin) {
  const auto block = Ipv4Block::parse("10.0.0.0/16");
  EXPECT_TRUE(block.contains(block));
  EXPECT_TRUE(block.contains(Ipv4Block::parse("10.0.255.0/24")));
  EXPECT_TRUE(block.contains(Ipv4Block::parseAddress("10.0.0.1")));
  EXPECT_FALSE(block.contains(Ipv4Block::parse("10.1.0.0/24")));
  EXPECT_FALSE(block.contains(Ipv4Block::parse("10.0.0.0/8")));
}

TEST(Ipv4BlockTest, ABlockBeginsAtAMultipleOfItsSize) {
  const auto first = Ipv4Block::parse("10.0.0.0/26");
  EXPECT_EQ(Ipv4Block::atOrAfter(first.first(), 24).toString(), "10.0.0.0/24");
  EXPECT_EQ(Ipv4Block::atOrAfter(first.end(), 26).toString(), "10.0.0.64/26");
  EXPECT_EQ(Ipv4Block::atOrAfter(first.end(), 24).toString(), "10.0.1.0/24");
}

}  // namespace
}  // namespace cdk::ec2

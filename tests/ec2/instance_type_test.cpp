#include <cdk/core/fn.hpp>
#include <cdk/ec2/instance_type.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

TEST(InstanceTypeTest, ClassesHaveADescriptiveAndAShortName) {
  EXPECT_EQ(InstanceType::of(InstanceClass::M5, InstanceSize::XLARGE2).toString(), "m5.2xlarge");
  EXPECT_EQ(InstanceType::of(InstanceClass::STANDARD5, InstanceSize::XLARGE2).toString(),
            "m5.2xlarge");
  EXPECT_EQ(InstanceType::of(InstanceClass::T4G, InstanceSize::NANO).toString(), "t4g.nano");
  EXPECT_EQ(InstanceType::of(InstanceClass::U_24TB1, InstanceSize::METAL).toString(),
            "u-24tb1.metal");
  EXPECT_EQ(InstanceType::of(InstanceClass::M7I, InstanceSize::XLARGE24METAL).toString(),
            "m7i.metal-24xl");
}

TEST(InstanceTypeTest, TheArchitectureShowsInTheName) {
  for (const char* name :
       {"t4g.micro", "a1.medium", "m6gd.large", "im4gn.large", "hpc7g.4xlarge"}) {
    EXPECT_EQ(InstanceType(name).architecture(), InstanceArchitecture::ARM_64) << name;
  }
  for (const char* name : {"t3.micro", "g4dn.xlarge", "m7i-flex.large", "p3dn.24xlarge"}) {
    EXPECT_EQ(InstanceType(name).architecture(), InstanceArchitecture::X86_64) << name;
  }
}

TEST(InstanceTypeTest, MalformedIdentifiersAreNamed) {
  for (const char* name :
       {"t3", "", "x.y", "m5.", ".large", "m5.large.2", "db.t3.micro", "T3.NANO"}) {
    EXPECT_FAILURE(static_cast<void>(InstanceType(name).architecture()), ValidationError,
                   "\"" + std::string(name) + "\" is no instance type");
  }
  EXPECT_FAILURE(static_cast<void>(InstanceType(Fn::importValue("type")).architecture()),
                 ValidationError, "${Fn::ImportValue} is no instance type");
}

TEST(InstanceTypeTest, BurstableAreTheTFamilies) {
  EXPECT_TRUE(InstanceType("t2.micro").isBurstable());
  EXPECT_TRUE(InstanceType("t3a.micro").isBurstable());
  EXPECT_TRUE(InstanceType("t4g.micro").isBurstable());
  EXPECT_FALSE(InstanceType("trn1.2xlarge").isBurstable());
  EXPECT_FALSE(InstanceType(Fn::importValue("type")).isBurstable());
}

TEST(InstanceTypeTest, SizesDoNotMatterToTheClass) {
  EXPECT_TRUE(InstanceType("m5.large").sameInstanceClassAs(InstanceType("m5.xlarge")));
  EXPECT_FALSE(InstanceType("m5.large").sameInstanceClassAs(InstanceType("m5d.large")));
  EXPECT_FALSE(InstanceType("m5.large").sameInstanceClassAs(InstanceType("m6.large")));
}

}  // namespace
}  // namespace cdk::ec2

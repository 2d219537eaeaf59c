#include <cdk/ec2/instance.hpp>
#include <cdk/ec2/key_pair.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

class InstanceTest : public testing::InStack {
 protected:
  InstanceProps basic() {
    return {.instanceType = InstanceType("t3.micro"),
            .machineImage = MachineImage::resolveSsmParameterAtLaunch("/image"),
            .vpc = vpc_};
  }
  Instance& make(InstanceProps props) {
    return stack_.create<Instance>("Instance", std::move(props));
  }

  Vpc& vpc_ = stack_.create<Vpc>("Vpc", {.maxAzs = 1, .natGateways = 0});
};

TEST_F(InstanceTest, PropertiesThatContradictEachOtherAreRefused) {
  auto props = basic();
  props.enclaveEnabled = true;
  props.hibernationEnabled = true;
  EXPECT_FAILURE(make(props), ValidationError,
                 "[S/Instance] enclaveEnabled: true excludes hibernationEnabled");

  props = basic();
  props.ipv6AddressCount = 1;
  props.associatePublicIpAddress = true;
  EXPECT_FAILURE(make(props), ValidationError,
                 "ipv6AddressCount: 1 cannot be combined with associatePublicIpAddress");

  props = basic();
  props.ipv6AddressCount = 1.5;
  EXPECT_FAILURE(make(props), ValidationError,
                 "ipv6AddressCount: 1.5 is not allowed; a whole number");

  props = basic();
  props.requireImdsv2 = true;
  props.httpTokens = HttpTokens::REQUIRED;
  EXPECT_FAILURE(make(props), ValidationError,
                 "requireImdsv2: true cannot be combined with other metadata options");

  props = basic();
  props.httpPutResponseHopLimit = 0;
  EXPECT_FAILURE(make(props), ValidationError,
                 "httpPutResponseHopLimit: 0 is not allowed; it is from 1 to 64");

  props = basic();
  props.instanceType = InstanceType("m5.large");
  props.creditSpecification = CpuCredits::UNLIMITED;
  EXPECT_FAILURE(make(props), ValidationError,
                 "creditSpecification: instances of type \"m5.large\" have no CPU credits");
}

TEST_F(InstanceTest, PublicAddressesNeedPublicSubnets) {
  auto props = basic();
  props.associatePublicIpAddress = true;
  EXPECT_FAILURE(make(props), ValidationError,
                 "associatePublicIpAddress: true is only for public subnets");
}

TEST_F(InstanceTest, AZoneWithoutASubnetIsAnErrorForTheCli) {
  auto props = basic();
  props.availabilityZone = "nowhere";
  auto& instance = make(props);
  EXPECT_THAT(
      messages(instance, "aws:cdk:error"),
      ::testing::ElementsAre(::testing::HasSubstr("\"nowhere\" has 0 of the selected subnets")));
}

TEST_F(InstanceTest, TheLogicalIdFollowsTheUserDataOnlyWhereAsked) {
  auto& instance = make(basic());
  instance.addUserData({"echo one"});
  EXPECT_EQ(synth()["Resources"]["InstanceC1063A87"]["Type"].text(), "AWS::EC2::Instance");
}

TEST_F(InstanceTest, SignalsAreWaitedForAsLongAsToldTo) {
  auto props = basic();
  props.resourceSignalTimeout = Duration::minutes(10);
  make(props);
  EXPECT_EQ(resourcesOf("AWS::EC2::Instance").at(0)["CreationPolicy"].dump(),
            R"({"ResourceSignal":{"Timeout":"PT10M"}})");
}

TEST_F(InstanceTest, MetadataOptionsAreWrittenAsGiven) {
  auto props = basic();
  props.httpEndpoint = true;
  props.httpTokens = HttpTokens::REQUIRED;
  props.instanceMetadataTags = false;
  make(props);
  EXPECT_EQ(
      resourcesOf("AWS::EC2::Instance").at(0)["Properties"]["MetadataOptions"].dump(),
      R"({"HttpEndpoint":"enabled","HttpTokens":"required","InstanceMetadataTags":"disabled"})");
}

}  // namespace
}  // namespace cdk::ec2

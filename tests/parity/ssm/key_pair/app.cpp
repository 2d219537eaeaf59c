#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/ssm.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace iam = cdk::iam;

const parity::Scenario scenario("ssm/key_pair", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("KeyPairs");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});

  // EC2 puts the private key of a new key pair into a parameter.
  auto& key = stack.create<ec2::KeyPair>("Key", {.keyPairName = "chosen"});
  key.privateKey().grantRead(role);
  stack.create<cdk::CfnOutput>("PrivateKey", {.value = key.privateKey().parameterName()});
});

}  // namespace

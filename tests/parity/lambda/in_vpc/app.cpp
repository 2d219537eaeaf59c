#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/efs.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace efs = cdk::efs;
namespace lambda = cdk::lambda;

const parity::Scenario scenario("lambda/in_vpc", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("InVpc");
  auto& vpc = stack.create<ec2::Vpc>("Vpc", {.maxAzs = 1, .restrictDefaultSecurityGroup = false});
  auto& fileSystem = stack.create<efs::FileSystem>("Files", {.vpc = vpc});
  auto& accessPoint = fileSystem.addAccessPoint("Point", {.path = "/lambda"});

  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("def handler(event, context): pass"),
                  .filesystem = lambda::FileSystem::fromEfsAccessPoint(accessPoint, "/mnt/files"),
                  .handler = "index.handler",
                  .runtime = lambda::Runtime::PYTHON_3_13,
                  .vpc = vpc});
  handler.connections().allowToAnyIpv4(ec2::Port::HTTPS);
  fileSystem.connections().allowDefaultPortFrom(handler);
});

}  // namespace

#include <cdk/core.hpp>
#include <cdk/elasticbeanstalk/cfn_configuration_template.hpp>
#include <cdk/elasticbeanstalk/cfn_environment.hpp>
#include <cdk/refactorspaces/cfn_application.hpp>
#include <cdk/refactorspaces/cfn_route.hpp>
#include <cdk/refactorspaces/cfn_service.hpp>

#include "scenario.hpp"

namespace {

namespace elasticbeanstalk = cdk::elasticbeanstalk;
namespace refactorspaces = cdk::refactorspaces;

const parity::Scenario scenario("l1/multi_part_references", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("MultiPart");

  // What `Ref` returns of these has several parts, of which the others want one.
  auto& application =
      stack.create<refactorspaces::CfnApplication>("Application", {.environmentIdentifier = "env-1",
                                                                   .name = "app",
                                                                   .proxyType = "API_GATEWAY",
                                                                   .vpcId = "vpc-1"});
  auto& service =
      stack.create<refactorspaces::CfnService>("Service", {.applicationIdentifier = application,
                                                           .endpointType = "URL",
                                                           .environmentIdentifier = "env-1",
                                                           .name = "service",
                                                           .vpcId = "vpc-1"});
  stack.create<refactorspaces::CfnRoute>("Route", {.applicationIdentifier = application,
                                                   .environmentIdentifier = "env-1",
                                                   .routeType = "DEFAULT",
                                                   .serviceIdentifier = service});

  auto& configuration = stack.create<elasticbeanstalk::CfnConfigurationTemplate>(
      "Template", {.applicationName = "web"});
  stack.create<elasticbeanstalk::CfnEnvironment>(
      "Environment", {.applicationName = "web", .templateName = configuration});
});

}  // namespace

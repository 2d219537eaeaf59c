#include <cdk/logs/cross_account_destination.hpp>

#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/logs/cfn_destination.hpp>

namespace cdk::logs {

CrossAccountDestination::CrossAccountDestination(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.destinationName}) {
  auto& resource = create<CfnDestination>(
      "Resource",
      {.destinationName = physicalName().value_or(Lazy::string([this] {
         // The service makes no names of its own; this one is unique in the account.
         return stack().stackName() + "-" + node().defaultChild<CfnDestination>()->logicalId();
       })),
       .destinationPolicy = Lazy::string([this]() -> String {
         return policyDocument_.isEmpty() ? String("")
                                          : stack().toJsonString(policyDocument_.toJSON());
       }),
       .roleArn = props.role->roleArn(),
       .targetArn = props.targetArn});
  destinationArn_ =
      getResourceArnAttribute(resource.attrArn(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                   .resource = "destination",
                                                   .resourceName = physicalName(),
                                                   .service = "logs"});
  destinationName_ = getResourceNameAttribute(resource.ref());
}

void CrossAccountDestination::addToPolicy(const iam::PolicyStatement& statement) {
  policyDocument_.addStatements({statement});
}

LogSubscriptionDestinationConfig CrossAccountDestination::bind(IConstruct&, ILogGroup&) {
  return {.arn = destinationArn_};
}

}  // namespace cdk::logs

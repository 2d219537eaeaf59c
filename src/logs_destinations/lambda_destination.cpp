#include <cdk/logs_destinations/lambda_destination.hpp>

#include <cdk/iam/principals.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::logs_destinations {

namespace {
constexpr const char* PERMISSION_ID = "CanInvokeLambda";
}

logs::LogSubscriptionDestinationConfig LambdaDestination::bind(IConstruct& scope,
                                                               logs::ILogGroup& sourceLogGroup) {
  if (options_.addPermissions.value_or(true)) {
    function_->addPermission(PERMISSION_ID,
                             {.principal = iam::ServicePrincipal("logs.amazonaws.com"),
                              .scope = scope,
                              .sourceArn = sourceLogGroup.logGroupArn()});
    // The service tries the function out when the filter is made. There is no permission where the
    // function is of another account.
    if (const Ref<IConstruct> permission = scope.node().tryFindChild(PERMISSION_ID)) {
      scope.node().addDependency(*permission);
    }
  }
  return {.arn = function_->functionArn()};
}

}  // namespace cdk::logs_destinations

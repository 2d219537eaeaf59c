#include <cdk/ecs/cluster_grants.hpp>

#include <cdk/core/arn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ecs/cluster.hpp>

#include <utility>

namespace cdk::ecs {

iam::Grant ClusterGrants::taskProtection(Handle<iam::IGrantable> grantee) const {
  const String tasks = resource_->stack().formatArn(
      {.resource = "task", .resourceName = resource_->clusterName() + "/*", .service = "ecs"});
  return iam::Grant::addToPrincipal({.actions = {"ecs:UpdateTaskProtection"},
                                     .grantee = std::move(grantee),
                                     .resourceArns = {tasks}});
}

}  // namespace cdk::ecs

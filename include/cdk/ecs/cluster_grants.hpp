#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/iam/grant.hpp>

namespace cdk::ecs {

class ICluster;

/// What can be granted on a cluster. A copyable value; it refers to the cluster.
class ClusterGrants {
 public:
  static ClusterGrants fromCluster(const ICluster& resource) { return ClusterGrants(resource); }

  [[nodiscard]] const ICluster& resource() const noexcept { return *resource_; }
  /// Lets the grantee protect tasks from being stopped for scaling.
  /// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-scale-in-protection.html
  iam::Grant taskProtection(Handle<iam::IGrantable> grantee) const;

 private:
  explicit ClusterGrants(const ICluster& resource) noexcept : resource_(&resource) {}
  const ICluster* resource_;
};

}  // namespace cdk::ecs

#pragma once

#include <memory>
#include <string_view>

#include <cdk/ec2/subnet.hpp>

namespace cdk::ec2 {

/// A subnet that exists already.
class ImportedSubnet : public Resource,
                       public virtual IPublicSubnet,
                       public virtual IPrivateSubnet {
 public:
  using Props = SubnetAttributes;
  ImportedSubnet(Scope scope, SubnetAttributes attrs);
  ~ImportedSubnet() override;

  [[nodiscard]] bool knowsAvailabilityZone() const { return !attrs_.availabilityZone.empty(); }
  [[nodiscard]] String availabilityZone() const override;
  [[nodiscard]] String ipv4CidrBlock() const override;
  [[nodiscard]] const IRouteTable& routeTable() const override { return *routeTable_; }
  [[nodiscard]] String subnetId() const override { return attrs_.subnetId; }
  [[nodiscard]] const IDependable& internetConnectivityEstablished() const override;
  [[nodiscard]] String referenceTo(std::string_view property) const override;
  void associateNetworkAcl(ConstructId id, INetworkAcl& acl) override;

 private:
  SubnetAttributes attrs_;
  std::unique_ptr<IRouteTable> routeTable_;
  std::unique_ptr<DependencyGroup> internetConnectivity_;
};

}  // namespace cdk::ec2

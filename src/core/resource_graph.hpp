#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace cdk {
class CfnResource;
}

namespace cdk::internal {

/// Which resources of one template have to exist before which others: by `Ref`, `Fn::GetAtt` and
/// `DependsOn`.
class ResourceGraph {
 public:
  /// A resource and what its properties refer to.
  void add(CfnResource& resource, std::vector<CfnResource*> references);

  /// Throws `CycleError`, naming all of its members, where resources wait for each other:
  /// CloudFormation would refuse that, minutes into a deployment.
  void checkCycles() const;

 private:
  struct Entry {
    CfnResource* resource;
    std::vector<CfnResource*> earlier;
  };
  std::vector<Entry> entries_{};
  std::unordered_map<const CfnResource*, std::size_t> indexOf_{};
};

}  // namespace cdk::internal

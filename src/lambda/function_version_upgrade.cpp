#include <cdk/lambda/function_version_upgrade.hpp>

#include <cdk/core/feature_flags.hpp>
#include <cdk/lambda/cfn_function.hpp>
#include <cdk/lambda/function.hpp>

namespace cdk::lambda {

void FunctionVersionUpgrade::visit(IConstruct& node) {
  auto* function = dynamic_cast<Function*>(&node);
  if (function == nullptr || FeatureFlags::of(node).isEnabled(featureFlag_) != enabled_) return;
  CfnFunction& resource = *function->resource_;
  String description = "version-hash:" + function->versionHash(/*texts=*/{});
  if (!resource.props().description.empty()) {
    description = resource.props().description + " " + description;
  }
  resource.addPropertyOverride("Description", description);
}

}  // namespace cdk::lambda

#include <cdk/core/cfn_hook.hpp>

namespace cdk {

CfnHook::CfnHook(Scope scope, Props props)
    : CfnElement(std::move(scope)), props_(std::move(props)) {}

CfnHook::CfnHook(Scope scope, String type)
    : CfnElement(std::move(scope)), props_{.type = std::move(type)} {}

std::optional<internal::Fragment> CfnHook::toCloudFormation() const {
  return internal::Fragment{"Hooks", logicalIdText(),
                            Json::object({{"Type", props_.type}, {"Properties", properties()}})};
}

}  // namespace cdk

#include <cdk/core/cfn_json.hpp>

#include "cfn_utils.hpp"

#include <cdk/core/custom_resource.hpp>
#include <cdk/core/stack.hpp>

namespace cdk {

CfnJson::CfnJson(Scope scope, Props props)
    : Construct(std::move(scope)), jsonString_(Stack::of(*this).toJsonString(props.value)) {
  auto& resource =
      create<CustomResource>("Resource", {.properties = {{"Value", jsonString_}},
                                          .resourceType = internal::CFN_JSON_TYPE,
                                          .serviceToken = internal::cfnUtilsServiceToken(*this)});
  value_ = resource.getAtt("Value");
}

}  // namespace cdk

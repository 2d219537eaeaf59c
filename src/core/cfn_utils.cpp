#include "cfn_utils.hpp"

#include "identifiers.hpp"
#include "node_state.hpp"
#include "resolver.hpp"

#include <cdk/core/custom_resource_provider.hpp>
#include <cdk/core/stack.hpp>

#include <array>

namespace cdk::internal {

std::string_view cfnUtilsHandler();  // handlers/cfn_utils/index.js

String cfnUtilsServiceToken(IConstruct& scope) {
  return CustomResourceProvider::getOrCreateProvider(
             scope, "AWSCDKCfnUtilsProvider", EmbeddedProviderProps{.handler = cfnUtilsHandler()})
      .serviceToken();
}

Value quotedList(Stack& stack, const Value& list) {
  const std::string text = jsonText(list);
  const std::string id = uniqueId(std::array<std::string_view, 2>{"CdkJsonStringify", text});
  Ref<CustomResource> resource = stack.node().tryFindChild<CustomResource>(id);
  if (!resource) {
    resource = stack.create<CustomResource>(
        ConstructId(id, stack.node().location()),
        CustomResourceProps{.properties = {{"Value", Json(list)}},
                            .resourceType = CFN_JSON_STRINGIFY_TYPE,
                            .serviceToken = cfnUtilsServiceToken(stack)});
  }
  return Resolver(stack).resolve(resource->getAtt("Value"));
}

}  // namespace cdk::internal

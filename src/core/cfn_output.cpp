#include <cdk/core/cfn_condition.hpp>
#include <cdk/core/cfn_output.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>

#include "utf.hpp"
#include "value_node.hpp"

namespace cdk {
namespace {

constexpr std::size_t kMaxExportName = 255;

}  // namespace

CfnOutput::CfnOutput(Scope scope, Props props)
    : CfnElement(std::move(scope)), props_(std::move(props)) {
  if (props_.value.isAbsent()) fail(*this, "value", "is absent; an output needs a value");
  if (props_.key.has_value()) overrideLogicalId(std::string(props_.key.literal()));
  node().addValidation([this]() -> std::vector<std::string> {
    if (props_.exportName.isUnresolved()) return {};
    const std::size_t length = internal::utf16Length(props_.exportName.literal());
    if (length <= kMaxExportName) return {};
    return {"exportName has " + std::to_string(length) + " characters; at most " +
            std::to_string(kMaxExportName) + " are allowed"};
  });
}

String CfnOutput::importValue() const {
  return String(internal::lazyValue([this](const ResolveContext& context) -> Value {
    if (&context.stack == &stack()) {
      fail(*this, "importValue", "can be used in other stacks only, not in the output's own");
    }
    if (props_.exportName.isAbsent()) {
      fail(*this, "exportName", "is absent; only an output with an export name can be imported");
    }
    return Fn::importValue(props_.exportName);
  }));
}

std::optional<internal::Fragment> CfnOutput::toCloudFormation() const {
  Value exported;
  if (props_.exportName.has_value()) exported = internal::objectOf({{"Name", props_.exportName}});
  Value condition;
  if (props_.condition) condition = props_.condition->logicalId();
  return internal::Fragment{"Outputs", logicalIdText(),
                            Json::object({{"Description", props_.description},
                                          {"Value", props_.value},
                                          {"Export", exported},
                                          {"Condition", condition}})};
}

}  // namespace cdk

#include <cdk/core/feature_flags.hpp>

#include <array>

namespace cdk {

namespace {

// The few switches whose recommended value is false. All others recommend the new behaviour.
constexpr std::array<std::string_view, 4> OFF_BY_RECOMMENDATION = {
    "@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy",
    "@aws-cdk/aws-s3:keepNotificationInImportedBucket",
    "@aws-cdk/custom-resources:logApiResponseDataPropertyTrueDefault",
    "@aws-cdk/customresources:installLatestAwsSdkDefault",
};

}  // namespace

bool FeatureFlags::isEnabled(std::string_view flag) const {
  const Json value = scope_->node().tryGetContext(flag);
  if (value.kind() == ValueKind::BOOLEAN) {
    return Boolean(static_cast<const Value&>(value)).literal();
  }
  if (value.kind() == ValueKind::TEXT) return value.text() == "true";
  for (const std::string_view off : OFF_BY_RECOMMENDATION) {
    if (off == flag) return false;
  }
  return true;
}

}  // namespace cdk

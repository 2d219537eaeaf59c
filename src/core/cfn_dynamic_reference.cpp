#include <cdk/core/cfn_dynamic_reference.hpp>

namespace cdk {

namespace {

const char* text(CfnDynamicReferenceService service) {
  switch (service) {
    case CfnDynamicReferenceService::SSM: return "ssm";
    case CfnDynamicReferenceService::SSM_SECURE: return "ssm-secure";
    case CfnDynamicReferenceService::SECRETS_MANAGER: return "secretsmanager";
  }
  return "";
}

}  // namespace

CfnDynamicReference::CfnDynamicReference(CfnDynamicReferenceService service, const String& key)
    : String(String("{{resolve:") + text(service) + ":" + key + "}}") {}

}  // namespace cdk

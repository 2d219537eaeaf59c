#pragma once

#include <cdk/core/value.hpp>

namespace cdk {

/// Where a dynamic reference is looked up.
enum class CfnDynamicReferenceService {
  SSM,              ///< `ssm`: plain parameters of Systems Manager
  SSM_SECURE,       ///< `ssm-secure`: secure parameters of Systems Manager
  SECRETS_MANAGER,  ///< `secretsmanager`: secrets of Secrets Manager
};

/// Text that CloudFormation looks up at deployment: `{{resolve:ssm:name:1}}`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
class CfnDynamicReference : public String {
 public:
  CfnDynamicReference(CfnDynamicReferenceService service, const String& key);
};

}  // namespace cdk

#include <cdk/core/secret_value.hpp>

#include "value_node.hpp"

#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/stack.hpp>

namespace cdk {

namespace {

constexpr std::string_view CHECK = "@aws-cdk/core:checkSecretUsage";

/// What stands for the secret where any value may stand: nothing good.
Value guarded(const Value& secret) {
  return internal::lazyValue([secret](const ResolveContext& context) -> Value {
    if (context.preparing || !FeatureFlags::of(context.stack).isEnabled(CHECK)) return secret;
    throw ValidationError(
        "a SecretValue would be written into the template, where it can be read; hand it only to "
        "properties of type SecretValue, read the secret at run time, or accept the risk with "
        "unsafeUnwrap()");
  });
}

}  // namespace

SecretValue::SecretValue(const Json& protectedValue)
    : Value(guarded(Token::asAny(protectedValue))), text_(Token::asString(protectedValue)) {}

String SecretValue::cfnDynamicReferenceKey(String secretId, SecretsManagerSecretOptions options) {
  if (!secretId.isUnresolved()) {
    const std::string_view id = secretId.literal();
    if (id.empty()) throw ValidationError("the id of a secret is empty");
    if (!id.starts_with("arn:") && id.find(':') != std::string_view::npos) {
      throw ValidationError("'" + std::string(id) +
                            "' is no id of a secret: it has a ':' and is no ARN");
    }
  }
  if (options.versionStage.has_value() && options.versionId.has_value()) {
    throw ValidationError("a secret has both versionStage " + options.versionStage.describe() +
                          " and versionId " + options.versionId.describe() +
                          "; give only one of them");
  }
  return secretId + ":SecretString:" + options.jsonField.value_or("") + ":" +
         options.versionStage.value_or("") + ":" + options.versionId.value_or("");
}

SecretValue SecretValue::secretsManager(String secretId, SecretsManagerSecretOptions options) {
  return cfnDynamicReference(
      CfnDynamicReference(CfnDynamicReferenceService::SECRETS_MANAGER,
                          cfnDynamicReferenceKey(std::move(secretId), std::move(options))));
}

SecretValue SecretValue::ssmSecure(String parameterName, String version) {
  if (version.has_value()) parameterName += ":" + version;
  return cfnDynamicReference(
      CfnDynamicReference(CfnDynamicReferenceService::SSM_SECURE, parameterName));
}

SecretValue SecretValue::cfnDynamicReference(const CfnDynamicReference& reference) {
  return SecretValue(Json(reference));
}

SecretValue SecretValue::cfnParameter(const CfnParameter& parameter) {
  if (!parameter.noEcho()) {
    fail(parameter, "noEcho", "is not set; a parameter with a secret has to have it");
  }
  return SecretValue(Json(parameter.value()));
}

SecretValue SecretValue::resourceAttribute(String attribute) {
  if (!internal::is(attribute, internal::NodeKind::REFERENCE)) {
    throw ValidationError(attribute.describe() + " is no attribute of a resource");
  }
  return SecretValue(Json(attribute));
}

SecretValue SecretValue::unsafePlainText(String secret) { return SecretValue(Json(secret)); }

}  // namespace cdk

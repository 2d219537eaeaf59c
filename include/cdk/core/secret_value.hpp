#pragma once

#include <cdk/core/cfn_dynamic_reference.hpp>
#include <cdk/core/value.hpp>

namespace cdk {

class CfnParameter;

/// Options of `SecretValue::secretsManager`.
struct SecretsManagerSecretOptions {
  /// Key of a secret that is a JSON object. Default: the whole secret.
  String jsonField{};
  /// Not together with `versionStage`. Default: the current version.
  String versionId{};
  /// Not together with `versionId`. Default: `AWSCURRENT`.
  String versionStage{};
};

/// A secret, or rather how to get it at deployment. Only properties of this type take it: it is no
/// text, and written anywhere else, through `Json`, it makes synthesis throw `ValidationError`.
/// Where it may stand in the template for everyone to read, say so with `unsafeUnwrap`.
class SecretValue : public Value {
 public:
  constexpr SecretValue() noexcept = default;
  /// A value of one's own. Prefer the functions below.
  explicit SecretValue(const Json& protectedValue);

  /// A secret of Secrets Manager: its name, or its ARN, which another account's secret needs.
  /// Throws `ValidationError` for an empty id, and for one with `:` that is no ARN.
  static SecretValue secretsManager(String secretId, SecretsManagerSecretOptions options = {});
  /// A secure parameter of Systems Manager. Default: its latest version.
  static SecretValue ssmSecure(String parameterName, String version = {});
  static SecretValue cfnDynamicReference(const CfnDynamicReference& reference);
  /// A parameter of the template. Throws `ValidationError` where it is not `noEcho`.
  static SecretValue cfnParameter(const CfnParameter& parameter);
  /// A secret that is an attribute of a resource. Throws `ValidationError` for anything else.
  static SecretValue resourceAttribute(String attribute);
  /// The secret itself, which everyone who may read the template will know.
  static SecretValue unsafePlainText(String secret);

  /// The key of a dynamic reference: `id:SecretString:field:stage:version`.
  static String cfnDynamicReferenceKey(String secretId, SecretsManagerSecretOptions options = {});

  /// The text, to be used with care.
  [[nodiscard]] String unsafeUnwrap() const { return text_; }

 private:
  String text_{};
};

}  // namespace cdk

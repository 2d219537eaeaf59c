#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/iam/grant.hpp>

#include <cstdint>
#include <string_view>

namespace cdk::kms {
class IKey;
}

namespace cdk::ssm {

/// What the text of a parameter is taken for where a template reads it.
enum class ParameterValueType : std::uint8_t {
  STRING,
  AWS_EC2_AVAILABILITYZONE_NAME,
  AWS_EC2_IMAGE_ID,
  AWS_EC2_INSTANCE_ID,
  AWS_EC2_KEYPAIR_KEYNAME,
  AWS_EC2_SECURITYGROUP_GROUPNAME,
  AWS_EC2_SECURITYGROUP_ID,
  AWS_EC2_SUBNET_ID,
  AWS_EC2_VOLUME_ID,
  AWS_EC2_VPC_ID,
  AWS_ROUTE53_HOSTEDZONE_ID,
};

/// CloudFormation's name of a type, such as `AWS::EC2::Image::Id`.
std::string_view parameterValueTypeText(ParameterValueType type) noexcept;

/// What the service checks of a value.
enum class ParameterDataType : std::uint8_t {
  TEXT,
  /// The id of an image that exists.
  AWS_EC2_IMAGE,
};

/// https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html
enum class ParameterTier : std::uint8_t { ADVANCED, INTELLIGENT_TIERING, STANDARD };

/// A parameter of the Parameter Store, made here or elsewhere.
class IParameter : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::SSM::Parameter";

  [[nodiscard]] virtual String parameterArn() const = 0;
  [[nodiscard]] virtual String parameterName() const = 0;
  /// `String`, `StringList`, `SecureString`; of an imported list, such as `List<String>`.
  [[nodiscard]] virtual String parameterType() const = 0;
  /// Lets the grantee read the parameter, its metadata and its history, and decrypt it.
  virtual iam::Grant grantRead(Handle<iam::IGrantable> grantee) = 0;
  /// Lets the grantee write the parameter, and encrypt it.
  virtual iam::Grant grantWrite(Handle<iam::IGrantable> grantee) = 0;
};

/// What all parameters have in common.
class ParameterBase : public Resource,
                      public virtual IParameter,
                      public virtual iam::IEncryptedResource {
 public:
  /// The key a secure parameter is encrypted with. Empty for the account's default key, and for
  /// parameters that are not encrypted.
  [[nodiscard]] virtual Ref<kms::IKey> encryptionKey() const { return {}; }
  iam::Grant grantRead(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantWrite(Handle<iam::IGrantable> grantee) override;
  iam::GrantOnKeyResult grantOnKey(Handle<iam::IGrantable> grantee, List<String> actions) override;

 protected:
  explicit ParameterBase(Scope scope, ResourceProps props = {})
      : Resource(std::move(scope), std::move(props)) {}
};

}  // namespace cdk::ssm

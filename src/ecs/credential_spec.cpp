#include <cdk/ecs/credential_spec.hpp>

#include <cdk/s3/bucket.hpp>
#include <cdk/ssm/parameter.hpp>

namespace cdk::ecs {

DomainJoinedCredentialSpec::DomainJoinedCredentialSpec(String fileLocation)
    : CredentialSpec("credentialspec", std::move(fileLocation)) {}

DomainJoinedCredentialSpec DomainJoinedCredentialSpec::fromS3Bucket(const s3::IBucket& bucket,
                                                                    String key) {
  return DomainJoinedCredentialSpec(bucket.arnForObjects(std::move(key)));
}

DomainJoinedCredentialSpec DomainJoinedCredentialSpec::fromSsmParameter(
    const ssm::IParameter& parameter) {
  return DomainJoinedCredentialSpec(parameter.parameterArn());
}

DomainlessCredentialSpec::DomainlessCredentialSpec(String fileLocation)
    : CredentialSpec("credentialspecdomainless", std::move(fileLocation)) {}

DomainlessCredentialSpec DomainlessCredentialSpec::fromS3Bucket(const s3::IBucket& bucket,
                                                                String key) {
  return DomainlessCredentialSpec(bucket.arnForObjects(std::move(key)));
}

DomainlessCredentialSpec DomainlessCredentialSpec::fromSsmParameter(
    const ssm::IParameter& parameter) {
  return DomainlessCredentialSpec(parameter.parameterArn());
}

}  // namespace cdk::ecs

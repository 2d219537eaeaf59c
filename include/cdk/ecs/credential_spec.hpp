#pragma once

#include <cdk/core/value.hpp>

#include <utility>

namespace cdk::s3 {
class IBucket;
}
namespace cdk::ssm {
class IParameter;
}

namespace cdk::ecs {

/// What a credential specification is, where it is used.
struct CredentialSpecConfig {
  /// ARN of the file or parameter.
  Required<String> location;
  /// `credentialspec` or `credentialspecdomainless`.
  Required<String> typePrefix;
};

/// Where the credentials are with which a container authenticates at an Active Directory. A
/// copyable value.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows-gmsa.html
class CredentialSpec {
 public:
  CredentialSpec(String prefixId, String fileLocation)
      : prefixId_(std::move(prefixId)), fileLocation_(std::move(fileLocation)) {}

  [[nodiscard]] const String& fileLocation() const noexcept { return fileLocation_; }
  [[nodiscard]] const String& prefixId() const noexcept { return prefixId_; }
  [[nodiscard]] CredentialSpecConfig bind() const {
    return {.location = fileLocation_, .typePrefix = prefixId_};
  }

 private:
  String prefixId_;
  String fileLocation_;
};

/// Credentials of instances that have joined the domain. The task's execution role has to be able
/// to read them.
class DomainJoinedCredentialSpec : public CredentialSpec {
 public:
  /// The ARN of the file or parameter.
  explicit DomainJoinedCredentialSpec(String fileLocation);
  static DomainJoinedCredentialSpec fromS3Bucket(const s3::IBucket& bucket, String key);
  static DomainJoinedCredentialSpec fromSsmParameter(const ssm::IParameter& parameter);
};

/// Credentials of instances that have not joined a domain. The task's execution role has to be able
/// to read them.
class DomainlessCredentialSpec : public CredentialSpec {
 public:
  /// The ARN of the file or parameter.
  explicit DomainlessCredentialSpec(String fileLocation);
  static DomainlessCredentialSpec fromS3Bucket(const s3::IBucket& bucket, String key);
  static DomainlessCredentialSpec fromSsmParameter(const ssm::IParameter& parameter);
};

}  // namespace cdk::ecs

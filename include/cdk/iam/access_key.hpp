#pragma once

#include <cdk/core/resource.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace cdk::iam {

class IUser;

/// Whether a key can be used.
enum class AccessKeyStatus : std::uint8_t { ACTIVE, INACTIVE, EXPIRED };

/// A user's access key.
class IAccessKey : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::IAM::AccessKey";
  [[nodiscard]] virtual String accessKeyId() const = 0;
  /// Known at deployment only; whoever can read the template's outputs can read it.
  [[nodiscard]] virtual String secretAccessKey() const = 0;
};

/// Props of `AccessKey`.
struct AccessKeyProps {
  /// Raising it makes a new key. Default: none.
  Number serial{};
  /// Default: active.
  std::optional<AccessKeyStatus> status{};
  /// Whose key it is. A change replaces the key.
  Required<Ref<IUser>> user;
};

/// Long-lived credentials of a user.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-accesskey.html
class AccessKey : public Resource, public virtual IAccessKey {
 public:
  using Props = AccessKeyProps;
  AccessKey(Scope scope, AccessKeyProps props);
  [[nodiscard]] String accessKeyId() const override { return accessKeyId_; }
  [[nodiscard]] String secretAccessKey() const override { return secretAccessKey_; }

 private:
  String accessKeyId_;
  String secretAccessKey_;
};

}  // namespace cdk::iam

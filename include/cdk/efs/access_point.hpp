#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/resource.hpp>

#include <string_view>

namespace cdk::efs {

class IFileSystem;

/// An access point, made here or elsewhere.
class IAccessPoint : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EFS::AccessPoint";

  [[nodiscard]] virtual String accessPointArn() const = 0;
  [[nodiscard]] virtual String accessPointId() const = 0;
  /// The file system behind it. Throws `ConstructError` for an import that didn't say.
  [[nodiscard]] virtual IFileSystem& fileSystem() const = 0;
};

/// Owner and permissions of a directory that EFS creates.
struct Acl {
  /// POSIX group id of the directory, 0 to 4294967295.
  Required<String> ownerGid;
  /// POSIX user id of the directory, 0 to 4294967295.
  Required<String> ownerUid;
  /// Octal permissions, such as `755`.
  Required<String> permissions;
  Presence presence_{};

  static Acl absent();
};

/// The identity that all file operations through an access point get.
struct PosixUser {
  /// POSIX group id.
  Required<String> gid;
  /// Further POSIX group ids, at most 16. Default: none.
  List<String> secondaryGids{};
  /// POSIX user id.
  Required<String> uid;
  Presence presence_{};

  static PosixUser absent();
};

/// What `FileSystem::addAccessPoint` takes. A change of any replaces the access point.
struct AccessPointOptions {
  /// Makes creation idempotent. Default: one that CloudFormation makes.
  String clientToken{};
  /// With which `path` is created if it does not exist. Default: it has to exist.
  Acl createAcl = Acl::absent();
  /// The directory that clients see as root. Default: `/`.
  String path{};
  /// Default: the identity that the client sends.
  PosixUser posixUser = PosixUser::absent();
};

/// Props of `AccessPoint`. A change of any replaces the access point.
struct AccessPointProps {
  /// Makes creation idempotent. Default: one that CloudFormation makes.
  String clientToken{};
  /// With which `path` is created if it does not exist. Default: it has to exist.
  Acl createAcl = Acl::absent();
  /// The file system that the access point leads to.
  Required<Ref<IFileSystem>> fileSystem;
  /// The directory that clients see as root. Default: `/`.
  String path{};
  /// Default: the identity that the client sends.
  PosixUser posixUser = PosixUser::absent();
};

/// An existing access point: one of ARN and id is wanted.
struct AccessPointAttributes {
  /// Default: made from the id, in the stack's account and region.
  String accessPointArn{};
  /// Default: the last part of the ARN.
  String accessPointId{};
  /// The file system behind it. Default: not known, `fileSystem()` throws.
  Ref<IFileSystem> fileSystem{};
};

/// An application's entrance to a file system.
/// https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html
class AccessPoint : public Resource, public virtual IAccessPoint {
 public:
  using Props = AccessPointProps;
  AccessPoint(Scope scope, Props props);

  /// Throws `ValidationError` where not exactly one of ARN and id is given.
  static IAccessPoint& fromAccessPointAttributes(IConstruct& scope, ConstructId id,
                                                 AccessPointAttributes attrs);
  static IAccessPoint& fromAccessPointId(IConstruct& scope, ConstructId id, String accessPointId);

  [[nodiscard]] String accessPointArn() const override { return accessPointArn_; }
  [[nodiscard]] String accessPointId() const override { return accessPointId_; }
  [[nodiscard]] IFileSystem& fileSystem() const override { return *fileSystem_; }

 private:
  IFileSystem* fileSystem_;
  String accessPointArn_{};
  String accessPointId_{};
};

}  // namespace cdk::efs

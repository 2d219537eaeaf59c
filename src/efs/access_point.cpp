#include <cdk/efs/access_point.hpp>

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>
#include <cdk/efs/cfn_access_point.hpp>
#include <cdk/efs/file_system.hpp>

namespace cdk::efs {

namespace {

String arnOf(const Stack& stack, const String& accessPointId) {
  return stack.formatArn(
      {.resource = "access-point", .resourceName = accessPointId, .service = "elasticfilesystem"});
}

class ImportedAccessPoint : public Resource, public virtual IAccessPoint {
 public:
  ImportedAccessPoint(Scope scope, AccessPointAttributes attrs) : Resource(std::move(scope)) {
    if (attrs.accessPointArn.has_value() == attrs.accessPointId.has_value()) {
      fail(*this, "accessPointId", "exactly one of accessPointId and accessPointArn is wanted");
    }
    fileSystem_ = attrs.fileSystem;
    if (attrs.accessPointArn.has_value()) {
      accessPointArn_ = attrs.accessPointArn;
      accessPointId_ =
          Arn::split(attrs.accessPointArn, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
      if (accessPointId_.isAbsent()) {
        fail(*this, "accessPointArn",
             "'" + attrs.accessPointArn.describe() + "' names no access point");
      }
    } else {
      accessPointId_ = attrs.accessPointId;
      accessPointArn_ = arnOf(stack(), accessPointId_);
    }
  }

  [[nodiscard]] String accessPointArn() const override { return accessPointArn_; }
  [[nodiscard]] String accessPointId() const override { return accessPointId_; }
  [[nodiscard]] IFileSystem& fileSystem() const override {
    if (!fileSystem_) fail(*this, "fileSystem", "the import does not say which one it is");
    return *fileSystem_;
  }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? accessPointArn_ : accessPointId_;
  }

 private:
  Ref<IFileSystem> fileSystem_{};
  String accessPointArn_{};
  String accessPointId_{};
};

}  // namespace

Acl Acl::absent() {
  return {.ownerGid = String(),
          .ownerUid = String(),
          .permissions = String(),
          .presence_ = Presence::absent()};
}

PosixUser PosixUser::absent() {
  return {.gid = String(), .uid = String(), .presence_ = Presence::absent()};
}

AccessPoint::AccessPoint(Scope scope, Props props)
    : Resource(std::move(scope)), fileSystem_(props.fileSystem.get()) {
  auto creationInfo = CfnAccessPoint::CreationInfoProperty::absent();
  if (isPresent(props.createAcl)) {
    creationInfo = {.ownerGid = props.createAcl.ownerGid,
                    .ownerUid = props.createAcl.ownerUid,
                    .permissions = props.createAcl.permissions};
  }
  auto posixUser = CfnAccessPoint::PosixUserProperty::absent();
  if (isPresent(props.posixUser)) {
    posixUser = {.gid = props.posixUser.gid,
                 .secondaryGids = props.posixUser.secondaryGids,
                 .uid = props.posixUser.uid};
  }
  auto& resource = create<CfnAccessPoint>(
      "Resource", {.clientToken = props.clientToken,
                   .fileSystemId = fileSystem_->fileSystemId(),
                   .posixUser = posixUser,
                   .rootDirectory = {.creationInfo = creationInfo, .path = props.path}});
  Tags::of(*this).add("Name", node().path());
  accessPointId_ = resource.ref();
  accessPointArn_ = arnOf(stack(), accessPointId_);
}

IAccessPoint& AccessPoint::fromAccessPointAttributes(IConstruct& scope, ConstructId id,
                                                     AccessPointAttributes attrs) {
  return scope.create<ImportedAccessPoint>(std::move(id), std::move(attrs));
}

IAccessPoint& AccessPoint::fromAccessPointId(IConstruct& scope, ConstructId id,
                                             String accessPointId) {
  return fromAccessPointAttributes(scope, std::move(id),
                                   {.accessPointId = std::move(accessPointId)});
}

}  // namespace cdk::efs

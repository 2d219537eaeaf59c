#include <cdk/lambda/file_system.hpp>

#include <cdk/core/stack.hpp>
#include <cdk/efs/access_point.hpp>
#include <cdk/efs/file_system.hpp>

namespace cdk::lambda {

FileSystem FileSystem::fromEfsAccessPoint(efs::IAccessPoint& ap, String mountPath) {
  efs::IFileSystem& files = ap.fileSystem();
  const String fileSystemArn = Stack::of(ap).formatArn({.resource = "file-system",
                                                        .resourceName = files.fileSystemId(),
                                                        .service = "elasticfilesystem"});
  return FileSystem(
      {.arn = ap.accessPointArn(),
       .connections = files.connections(),
       .dependency = {files.mountTargetsAvailable()},
       .localMountPath = std::move(mountPath),
       .policies = {iam::PolicyStatement({.actions = {"elasticfilesystem:ClientMount"},
                                          .conditions = {{"StringEquals",
                                                          {{"elasticfilesystem:AccessPointArn",
                                                            ap.accessPointArn()}}}},
                                          .resources = {"*"}}),
                    iam::PolicyStatement({.actions = {"elasticfilesystem:ClientWrite"},
                                          .resources = {fileSystemArn}})}});
}

}  // namespace cdk::lambda

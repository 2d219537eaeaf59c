#pragma once

#include <cdk/core/construct.hpp>

#include <memory>
#include <utility>

namespace cdk::ecs {

class ContainerDefinition;

/// What an image is, where it is used.
struct ContainerImageConfig {
  Required<String> imageName;
  /// ARN of the secret with the credentials of its registry. Default: none.
  String repositoryCredentialsParameter{};
};

/// What a kind of image does; implement it for kinds of one's own.
class IContainerImage {
 public:
  virtual ~IContainerImage() = default;
  /// Called once per container.
  virtual ContainerImageConfig bind(IConstruct& scope,
                                    ContainerDefinition& containerDefinition) = 0;
};

/// The image of a container. Copies share it.
class ContainerImage {
 public:
  explicit ContainerImage(std::shared_ptr<IContainerImage> implementation)
      : implementation_(std::move(implementation)) {}

  /// An image of a public registry, such as `nginx` or `public.ecr.aws/nginx/nginx`.
  static ContainerImage fromRegistry(String name);

  ContainerImageConfig bind(IConstruct& scope, ContainerDefinition& containerDefinition) const {
    return implementation_->bind(scope, containerDefinition);
  }

 private:
  std::shared_ptr<IContainerImage> implementation_;
};

/// An image of a public registry.
class RepositoryImage : public ContainerImage {
 public:
  explicit RepositoryImage(String imageName);
};

}  // namespace cdk::ecs

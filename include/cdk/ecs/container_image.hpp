#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/presence.hpp>

#include <memory>
#include <utility>

namespace cdk::ecs {

class ContainerDefinition;

/// Credentials of an image's registry.
struct RepositoryCredentials {
  /// ARN of the secret that holds them.
  String credentialsParameter{};
  Presence presence_{};

  static RepositoryCredentials absent() noexcept;
};

/// What an image is, where it is used.
struct ContainerImageConfig {
  Required<String> imageName;
  /// Default: none.
  RepositoryCredentials repositoryCredentials = RepositoryCredentials::absent();
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

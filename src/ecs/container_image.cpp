#include <cdk/ecs/container_image.hpp>

#include <cdk/core/annotations.hpp>

#include <string_view>

namespace cdk::ecs {

namespace {

bool isEcrName(const String& name) {
  if (name.isUnresolved()) return false;
  const std::string_view text = name.literal();
  return text.find(".dkr.ecr.") != std::string_view::npos &&
         text.find(".amazonaws.com") != std::string_view::npos;
}

class Repository : public IContainerImage {
 public:
  explicit Repository(String name) : name_(std::move(name)) {}
  ContainerImageConfig bind(IConstruct& scope, ContainerDefinition&) override {
    if (isEcrName(name_)) {
      Annotations::of(scope).addWarningV2(
          "@aws-cdk/aws-ecs:ecrImageRequiresPolicy",
          "Proper policies need to be attached before pulling from ECR repository, or use "
          "'fromEcrRepository'.");
    }
    return {.imageName = name_};
  }

 private:
  String name_;
};

}  // namespace

RepositoryCredentials RepositoryCredentials::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

ContainerImage ContainerImage::fromRegistry(String name) {
  return RepositoryImage(std::move(name));
}

RepositoryImage::RepositoryImage(String imageName)
    : ContainerImage(std::make_shared<Repository>(std::move(imageName))) {}

}  // namespace cdk::ecs

#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>
#include <cdk/iam/grant.hpp>

#include <memory>
#include <utility>

namespace cdk::ssm {
class IParameter;
}

namespace cdk::ecs {

/// Where a container's secret comes from; implement it for stores of one's own.
class ISecretSource {
 public:
  virtual ~ISecretSource() = default;
  /// What the task definition refers to the secret by.
  [[nodiscard]] virtual String arn() const = 0;
  /// Whether a field of the secret is meant, not all of it.
  [[nodiscard]] virtual bool hasField() const = 0;
  virtual iam::Grant grantRead(Handle<iam::IGrantable> grantee) = 0;
};

/// A value that a container gets without its being in the template. Copies share their source.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html
class Secret {
 public:
  explicit Secret(std::shared_ptr<ISecretSource> source) : source_(std::move(source)) {}
  static Secret fromSsmParameter(ssm::IParameter& parameter);

  [[nodiscard]] String arn() const { return source_->arn(); }
  [[nodiscard]] bool hasField() const { return source_->hasField(); }
  iam::Grant grantRead(Handle<iam::IGrantable> grantee) const {
    return source_->grantRead(std::move(grantee));
  }

 private:
  std::shared_ptr<ISecretSource> source_;
};

}  // namespace cdk::ecs

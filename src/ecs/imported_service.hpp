#pragma once

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ecs/base_service.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace cdk::ecs {

/// The name in the ARN of a service, which has that of the cluster before it in the new format. A
/// late-bound ARN is taken to be of that format.
inline String serviceNameIn(const Resource& construct, const String& arn) {
  if (arn.isUnresolved()) {
    constexpr int RESOURCE = 5;
    return Fn::select(2, Fn::split("/", Fn::select(RESOURCE, Fn::split(":", arn))));
  }
  const String resourceName =
      construct.stack().splitArn(arn, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
  if (resourceName.isAbsent()) {
    fail(construct, "serviceArn", arn.describe() + " names no service");
  }
  const std::string_view text = resourceName.literal();
  return {std::string(text.substr(text.rfind('/') + 1))};
}

/// A service of ARN and name only, as the interface `I` of its kind.
template <class I>
class ServiceByArn : public Resource, public virtual I {
 public:
  ServiceByArn(cdk::Scope scope, String arn) : Resource(std::move(scope)), arn_(std::move(arn)) {
    name_ = serviceNameIn(*this, arn_);
  }
  [[nodiscard]] String serviceArn() const override { return arn_; }
  [[nodiscard]] String serviceName() const override { return name_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Name" ? name_ : arn_;
  }

 private:
  String arn_;
  String name_{};
};

/// A service of a known cluster.
class ImportedService : public Resource, public virtual IBaseService {
 public:
  /// Of both ARN and name.
  ImportedService(cdk::Scope scope, ICluster& cluster, String arn, String name)
      : Resource(std::move(scope), {.environmentFromArn = arn}),
        cluster_(&cluster),
        arn_(std::move(arn)),
        name_(std::move(name)) {}
  /// Of one of them.
  template <class Attributes>
  ImportedService(cdk::Scope scope, Attributes attrs)
      : ImportedService(std::move(scope), *attrs.cluster, attrs.serviceArn, attrs.serviceName) {
    if (arn_.has_value() == name_.has_value()) {
      fail(*this, "serviceArn", "exactly one of serviceArn and serviceName is wanted");
    }
    if (arn_.has_value()) {
      name_ = serviceNameIn(*this, arn_);
    } else {
      arn_ = stack().formatArn({.resource = "service",
                                .resourceName = cluster_->clusterName() + "/" + name_,
                                .service = "ecs"});
    }
  }
  [[nodiscard]] ICluster& cluster() const override { return *cluster_; }
  [[nodiscard]] String serviceArn() const override { return arn_; }
  [[nodiscard]] String serviceName() const override { return name_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Name" ? name_ : arn_;
  }

 private:
  ICluster* cluster_;
  String arn_;
  String name_;
};

}  // namespace cdk::ecs

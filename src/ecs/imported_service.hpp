#pragma once

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ecs/base_service.hpp>

#include <utility>

namespace cdk::ecs {

/// A service of ARN and name only, as the interface `I` of its kind.
template <class I>
class ServiceByArn : public Resource, public virtual I {
 public:
  ServiceByArn(cdk::Scope scope, String arn)
      : Resource(std::move(scope), {.environmentFromArn = arn}), arn_(std::move(arn)) {
    name_ = serviceNameIn(*this, arn_);
  }
  [[nodiscard]] String serviceArn() const override { return arn_; }
  [[nodiscard]] String serviceName() const override { return name_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Name" ? name_ : arn_;
  }

  /// The name in an ARN of the new format, with the cluster, or of the old one.
  static String serviceNameIn(const Resource& construct, const String& arn) {
    const String resourceName =
        construct.stack().splitArn(arn, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
    if (resourceName.isAbsent()) {
      fail(construct, "serviceArn", arn.describe() + " names no service");
    }
    if (resourceName.isUnresolved()) return resourceName;
    const std::string_view text = resourceName.literal();
    return {text.substr(text.rfind('/') + 1)};
  }

 private:
  String arn_;
  String name_{};
};

/// A service of a known cluster.
class ImportedService : public Resource, public virtual IBaseService {
 public:
  ImportedService(cdk::Scope scope, ICluster& cluster, String arn, String name)
      : Resource(std::move(scope)),
        cluster_(&cluster),
        arn_(std::move(arn)),
        name_(std::move(name)) {
    if (arn_.has_value() == name_.has_value()) {
      fail(*this, "serviceArn", "exactly one of serviceArn and serviceName is wanted");
    }
    if (arn_.has_value()) {
      name_ = ServiceByArn<IService>::serviceNameIn(*this, arn_);
    } else {
      arn_ = stack().formatArn({.resource = "service",
                                .resourceName = cluster.clusterName() + "/" + name_,
                                .service = "ecs"});
    }
  }
  struct Props {};
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

#include <cdk/ecs/external_service.hpp>

#include "imported_service.hpp"
#include "service_options.hpp"

#include <cdk/core/error.hpp>
#include <cdk/ec2/security_group.hpp>

namespace cdk::ecs {

namespace {

class ImportedExternalService : public Resource, public virtual IExternalService {
 public:
  ImportedExternalService(cdk::Scope scope, String arn)
      : Resource(std::move(scope)),
        arn_(std::move(arn)),
        name_(stack().splitArn(arn_, ArnFormat::SLASH_RESOURCE_NAME).resourceName) {
    if (name_.isAbsent()) fail(*this, "externalServiceArn", arn_.describe() + " names no service");
  }
  [[nodiscard]] String serviceArn() const override { return arn_; }
  [[nodiscard]] String serviceName() const override { return name_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Name" ? name_ : arn_;
  }

 private:
  String arn_;
  String name_;
};

[[noreturn]] void failForBalancers(const IConstruct& service) {
  fail(service, "loadBalancers", "load balancers cannot reach external instances");
}

}  // namespace

ExternalService::ExternalService(cdk::Scope scope, Props props)
    : BaseService(std::move(scope), serviceOptionsOf(props),
                  {.daemon = props.daemon.value_or(false),
                   .launchType = LaunchType::EXTERNAL,
                   .schedulingStrategy = props.daemon.value_or(false) ? "DAEMON" : String()},
                  *props.taskDefinition) {
  checkNumberOfTasks(*this, props);
  if (!props.taskDefinition->isExternalCompatible()) {
    fail(*this, "taskDefinition", "it is not for external instances");
  }
  if (!props.capacityProviderStrategies.empty()) {
    fail(*this, "capacityProviderStrategies", "they are not for external instances");
  }
}

IExternalService& ExternalService::fromExternalServiceArn(IConstruct& scope, ConstructId id,
                                                          String externalServiceArn) {
  return scope.create<ImportedExternalService>(std::move(id), std::move(externalServiceArn));
}

IBaseService& ExternalService::fromExternalServiceAttributes(IConstruct& scope, ConstructId id,
                                                             ExternalServiceAttributes attrs) {
  return scope.create<ImportedService>(std::move(id), std::move(attrs));
}

elasticloadbalancingv2::LoadBalancerTargetProps ExternalService::attachToApplicationTargetGroup(
    elasticloadbalancingv2::IApplicationTargetGroup&) {
  failForBalancers(*this);
}

elasticloadbalancingv2::LoadBalancerTargetProps ExternalService::attachToNetworkTargetGroup(
    elasticloadbalancingv2::INetworkTargetGroup&) {
  failForBalancers(*this);
}

ScalableTaskCount& ExternalService::autoScaleTaskCount(EnableScalingProps, SourceLocation) {
  fail(*this, "autoScaleTaskCount", "the number of tasks on external instances cannot scale");
}

EcsLoadBalancerTarget ExternalService::loadBalancerTarget(LoadBalancerTargetOptions) {
  failForBalancers(*this);
}

void ExternalService::registerLoadBalancerTargets(std::vector<EcsTarget>) {
  failForBalancers(*this);
}

}  // namespace cdk::ecs

#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/value.hpp>

#include <memory>
#include <utility>

namespace cdk::ecs {

class TaskDefinition;

/// What a kind of proxy does; implement it for kinds of one's own.
class IProxyConfiguration {
 public:
  virtual ~IProxyConfiguration() = default;
  /// The property of the task definition, as CloudFormation has it.
  virtual Json bind(IConstruct& scope, TaskDefinition& taskDefinition) = 0;
};

/// A container of the task that all traffic of the others goes through. Copies share it.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html
class ProxyConfiguration {
 public:
  explicit ProxyConfiguration(std::shared_ptr<IProxyConfiguration> implementation)
      : implementation_(std::move(implementation)) {}

  Json bind(IConstruct& scope, TaskDefinition& taskDefinition) const {
    return implementation_->bind(scope, taskDefinition);
  }

 private:
  std::shared_ptr<IProxyConfiguration> implementation_;
};

/// Which traffic goes through an Envoy proxy of App Mesh. One of `ignoredGID` and `ignoredUID` is
/// wanted.
struct AppMeshProxyConfigurationProps {
  /// Ports that the application listens on.
  Required<List<Number>> appPorts;
  /// Addresses and ranges whose traffic goes out directly. Default: none.
  List<String> egressIgnoredIPs{};
  /// Ports whose traffic goes out directly. Default: none.
  List<Number> egressIgnoredPorts{};
  /// Group of the proxy's process, whose own traffic goes out directly. Default: none.
  Number ignoredGID{};
  /// User of the proxy's process, whose own traffic goes out directly. Default: none.
  Number ignoredUID{};
  /// Where traffic of the application is sent to.
  Required<Number> proxyEgressPort;
  /// Where traffic to the application is sent to.
  Required<Number> proxyIngressPort;
};

/// Props of `AppMeshProxyConfiguration`.
struct AppMeshProxyConfigurationConfigProps {
  /// Name of the container that is the proxy.
  Required<String> containerName;
  AppMeshProxyConfigurationProps properties;
};

/// An Envoy proxy of App Mesh. For tasks in `NetworkMode::AWS_VPC`.
/// https://docs.aws.amazon.com/app-mesh/latest/userguide/envoy.html
class AppMeshProxyConfiguration : public ProxyConfiguration {
 public:
  /// Throws `ValidationError` where neither user nor group of the proxy is given.
  explicit AppMeshProxyConfiguration(AppMeshProxyConfigurationConfigProps props);
};

/// The kinds of proxies by name.
struct ProxyConfigurations {
  /// Throws as the constructor of `AppMeshProxyConfiguration`.
  static ProxyConfiguration appMeshProxyConfiguration(AppMeshProxyConfigurationConfigProps props);
};

}  // namespace cdk::ecs

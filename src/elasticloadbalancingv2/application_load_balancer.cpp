#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/names.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancingv2/application_load_balancer.hpp>
#include <cdk/elasticloadbalancingv2/cfn_load_balancer.hpp>
#include <cdk/s3/bucket.hpp>

#include <cmath>

#include "arn_parts.hpp"
#include "attributes.hpp"
#include "lookup.hpp"
#include "metric_set.hpp"

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr double MIN_CAPACITY_UNITS = 100;
constexpr double MIN_CLIENT_KEEP_ALIVE_MS = 60'000;
constexpr double MAX_CLIENT_KEEP_ALIVE_MS = 604'800'000;

void check(const IConstruct& construct, const ApplicationLoadBalancerProps& props) {
  const Number& units = props.minimumCapacityUnit;
  if (units.has_value() && !units.isUnresolved() && units.literal() != 0 &&
      (std::floor(units.literal()) != units.literal() || units.literal() < MIN_CAPACITY_UNITS)) {
    fail(construct, "minimumCapacityUnit",
         units.describe() + " is not allowed; it is a whole number from 100");
  }
  if (props.ipAddressType == IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4 &&
      !props.internetFacing.value_or(false)) {
    fail(construct, "ipAddressType",
         "IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4 is only for internet-facing ones");
  }
  if (props.clientKeepAlive && !props.clientKeepAlive->isUnresolved()) {
    const double milliseconds = props.clientKeepAlive->toMilliseconds().literal();
    if (milliseconds < MIN_CLIENT_KEEP_ALIVE_MS || milliseconds > MAX_CLIENT_KEEP_ALIVE_MS) {
      fail(construct, "clientKeepAlive",
           props.clientKeepAlive->toHumanString() + " is not allowed; it is 60 to 604800 seconds");
    }
  }
  if (!props.crossZoneEnabled.value_or(true)) {
    fail(construct, "crossZoneEnabled",
         "false is not allowed; application load balancers always cross zones");
  }
}

using Metrics = MetricSet<IApplicationLoadBalancerMetrics>;

std::unique_ptr<Metrics> metricsOf(const IConstruct& balancer, const String& fullName) {
  return std::make_unique<Metrics>(balancer, "AWS/ApplicationELB",
                                   Map<String>{{"LoadBalancer", fullName}});
}

ApplicationListenerProps listenerOf(IApplicationLoadBalancer& balancer,
                                    BaseApplicationListenerProps props) {
  return {.certificates = std::move(props.certificates),
          .defaultAction = std::move(props.defaultAction),
          .defaultTargetGroups = std::move(props.defaultTargetGroups),
          .loadBalancer = balancer,
          .mutualAuthentication = props.mutualAuthentication,
          .open = props.open,
          .port = props.port,
          .protocol = props.protocol,
          .sslPolicy = props.sslPolicy};
}

/// What imported and looked up load balancers have in common.
class ForeignApplicationLoadBalancer : public Resource, public virtual IApplicationLoadBalancer {
 public:
  [[nodiscard]] ec2::Connections& connections() const override { return connections_; }
  [[nodiscard]] Refs<ApplicationListener> listeners() const override {
    fail(*this, "listeners", "they are not known of a load balancer that was not made here");
  }
  [[nodiscard]] String loadBalancerArn() const override { return arn_; }
  [[nodiscard]] const IApplicationLoadBalancerMetrics& metrics() const override {
    return *metrics_;
  }
  [[nodiscard]] String referenceTo(std::string_view) const override { return arn_; }
  ApplicationListener& addListener(ConstructId id, BaseApplicationListenerProps props) override {
    return create<ApplicationListener>(std::move(id), listenerOf(*this, std::move(props)));
  }

 protected:
  ForeignApplicationLoadBalancer(Scope scope, const String& arn)
      : Resource(std::move(scope), {.environmentFromArn = arn}),
        arn_(arn),
        metrics_(metricsOf(*this, loadBalancerFullNameFromArn(arn))) {}
  void connect(Refs<ec2::ISecurityGroup> groups) {
    connections_ = ec2::Connections({.securityGroups = std::move(groups)});
  }

 private:
  String arn_;
  std::unique_ptr<Metrics> metrics_;
  mutable ec2::Connections connections_{};
};

class ImportedApplicationLoadBalancer : public ForeignApplicationLoadBalancer {
 public:
  ImportedApplicationLoadBalancer(Scope scope, ApplicationLoadBalancerAttributes attrs)
      : ForeignApplicationLoadBalancer(std::move(scope), attrs.loadBalancerArn),
        attrs_(std::move(attrs)) {
    connect({ec2::SecurityGroup::fromSecurityGroupId(
        *this, ConstructId("SecurityGroup", node().location()), attrs_.securityGroupId,
        {.allowAllOutbound = attrs_.securityGroupAllowsAllOutbound})});
  }

  [[nodiscard]] std::optional<IpAddressType> ipAddressType() const override { return {}; }
  [[nodiscard]] String loadBalancerCanonicalHostedZoneId() const override {
    return given("loadBalancerCanonicalHostedZoneId", attrs_.loadBalancerCanonicalHostedZoneId);
  }
  [[nodiscard]] String loadBalancerDnsName() const override {
    return given("loadBalancerDnsName", attrs_.loadBalancerDnsName);
  }
  [[nodiscard]] Ref<ec2::IVpc> vpc() const override { return attrs_.vpc; }

 private:
  [[nodiscard]] String given(const char* property, const String& value) const {
    if (value.isAbsent()) fail(*this, property, "it was not given when importing");
    return value;
  }

  ApplicationLoadBalancerAttributes attrs_;
};

class LookedUpApplicationLoadBalancer : public ForeignApplicationLoadBalancer {
 public:
  LookedUpApplicationLoadBalancer(Scope scope, FoundLoadBalancer found)
      : ForeignApplicationLoadBalancer(std::move(scope), found.loadBalancerArn),
        found_(std::move(found)) {
    const SourceLocation location = node().location();
    vpc_ = ec2::Vpc::fromLookup(*this, ConstructId("Vpc", location), {.vpcId = found_.vpcId});
    Refs<ec2::ISecurityGroup> groups;
    for (const String& id : found_.securityGroupIds) {
      groups.push_back(ec2::SecurityGroup::fromLookupById(
          *this, ConstructId("SecurityGroup-" + std::string(id.literal()), location), id));
    }
    connect(std::move(groups));
  }

  [[nodiscard]] std::optional<IpAddressType> ipAddressType() const override {
    return found_.ipAddressType;
  }
  [[nodiscard]] String loadBalancerCanonicalHostedZoneId() const override {
    return found_.loadBalancerCanonicalHostedZoneId;
  }
  [[nodiscard]] String loadBalancerDnsName() const override { return found_.loadBalancerDnsName; }
  [[nodiscard]] Ref<ec2::IVpc> vpc() const override { return vpc_; }

 private:
  FoundLoadBalancer found_;
  Ref<ec2::IVpc> vpc_{};
};

BaseLoadBalancerProps baseProps(const ApplicationLoadBalancerProps& props) {
  return {.crossZoneEnabled = props.crossZoneEnabled,
          .deletionProtection = props.deletionProtection,
          .denyAllIgwTraffic = props.denyAllIgwTraffic,
          .internetFacing = props.internetFacing,
          .loadBalancerName = props.loadBalancerName,
          .minimumCapacityUnit = props.minimumCapacityUnit,
          .vpc = props.vpc,
          .vpcSubnets = props.vpcSubnets};
}

}  // namespace

ApplicationLoadBalancer::ApplicationLoadBalancer(Scope scope, Props props)
    : BaseLoadBalancer(std::move(scope), baseProps(props)),
      ipAddressType_(props.ipAddressType.value_or(IpAddressType::IPV4)),
      vpc_(props.vpc) {
  check(*this, props);
  makeResource(
      {.ipAddressType = props.ipAddressType ? String(text(*props.ipAddressType)) : String(),
       .securityGroups = Lazy::list([this]() -> List<String> {
         std::vector<String> ids;
         for (const ec2::ISecurityGroup& group : connections_.securityGroups()) {
           ids.push_back(group.securityGroupId());
         }
         return ids;
       }),
       .type = "application"},
      baseProps(props));
  ec2::ISecurityGroup& group =
      props.securityGroup
          ? *props.securityGroup
          : create<ec2::SecurityGroup>(
                "SecurityGroup", {.allowAllOutbound = false,
                                  .description = "Automatically created Security Group for ELB " +
                                                 Names::uniqueId(*this),
                                  .vpc = *props.vpc});
  connections_ = ec2::Connections({.securityGroups = {group}});

  if (props.http2Enabled.has_value()) {
    setAttribute("routing.http2.enabled", text(props.http2Enabled));
  }
  if (props.idleTimeout) {
    setAttribute("idle_timeout.timeout_seconds", text(props.idleTimeout->toSeconds()));
  }
  if (props.dropInvalidHeaderFields.has_value()) {
    setAttribute("routing.http.drop_invalid_header_fields.enabled",
                 text(props.dropInvalidHeaderFields));
  }
  if (props.desyncMitigationMode) {
    setAttribute("routing.http.desync_mitigation_mode", text(*props.desyncMitigationMode));
  }
  if (props.preserveHostHeader.value_or(false)) {
    setAttribute("routing.http.preserve_host_header.enabled", "true");
  }
  if (props.xAmznTlsVersionAndCipherSuiteHeaders.value_or(false)) {
    setAttribute("routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "true");
  }
  if (props.preserveXffClientPort.value_or(false)) {
    setAttribute("routing.http.xff_client_port.enabled", "true");
  }
  if (props.xffHeaderProcessingMode) {
    setAttribute("routing.http.xff_header_processing.mode", text(*props.xffHeaderProcessingMode));
  }
  if (props.wafFailOpen.value_or(false)) setAttribute("waf.fail_open.enabled", "true");
  if (props.clientKeepAlive) {
    setAttribute("client_keep_alive.seconds", text(props.clientKeepAlive->toSeconds()));
  }
}

IApplicationLoadBalancer& ApplicationLoadBalancer::fromApplicationLoadBalancerAttributes(
    IConstruct& scope, ConstructId id, ApplicationLoadBalancerAttributes attrs) {
  return scope.create<ImportedApplicationLoadBalancer>(std::move(id), std::move(attrs));
}

IApplicationLoadBalancer& ApplicationLoadBalancer::fromLookup(
    IConstruct& scope, ConstructId id, ApplicationLoadBalancerLookupOptions options) {
  return scope.create<LookedUpApplicationLoadBalancer>(
      std::move(id), lookUpLoadBalancer(scope, options, "application"));
}

const IApplicationLoadBalancerMetrics& ApplicationLoadBalancer::metrics() const {
  if (metrics_ == nullptr) metrics_ = metricsOf(*this, loadBalancerFullName());
  return *metrics_;
}

void ApplicationLoadBalancer::checkLogBucket(const s3::IBucket& bucket) const {
  if (!bucket.encryptionKey()) return;
  fail(*this, "bucket",
       "its encryptionKey does not go with logs of an application load balancer; the service "
       "supports BucketEncryption::S3_MANAGED only");
}

void ApplicationLoadBalancer::logAccessLogs(s3::IBucket& bucket, String prefix) {
  checkLogBucket(bucket);
  BaseLoadBalancer::logAccessLogs(bucket, std::move(prefix));
}

void ApplicationLoadBalancer::logConnectionLogs(s3::IBucket& bucket, String prefix) {
  checkLogBucket(bucket);
  writeLogs("connection_logs", bucket, prefix);
}

ApplicationListener& ApplicationLoadBalancer::addListener(ConstructId id,
                                                          BaseApplicationListenerProps props) {
  auto& listener = create<ApplicationListener>(std::move(id), listenerOf(*this, std::move(props)));
  listeners_.push_back(listener);
  return listener;
}

ApplicationListener& ApplicationLoadBalancer::addRedirect(
    ApplicationLoadBalancerRedirectConfig props, SourceLocation location) {
  const Number sourcePort = props.sourcePort.value_or(80);
  const String targetPort = text(props.targetPort.value_or(443));
  const String id = "Redirect" + text(sourcePort) + "To" + targetPort;
  return addListener(
      ConstructId(std::string(id.literal()), location),
      {.defaultAction = ListenerAction::redirect(
           {.permanent = true,
            .port = targetPort,
            .protocol = text(props.targetProtocol.value_or(ApplicationProtocol::HTTPS))}),
       .open = props.open.value_or(true),
       .port = sourcePort,
       .protocol = props.sourceProtocol.value_or(ApplicationProtocol::HTTP)});
}

void ApplicationLoadBalancer::addSecurityGroup(ec2::ISecurityGroup& securityGroup) {
  connections_.addSecurityGroup({securityGroup});
}

}  // namespace cdk::elasticloadbalancingv2

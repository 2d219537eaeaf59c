#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/names.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancingv2/application_load_balancer.hpp>
#include <cdk/elasticloadbalancingv2/cfn_load_balancer.hpp>

#include <cmath>

#include "support.hpp"

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

class ImportedApplicationLoadBalancer : public Resource, public virtual IApplicationLoadBalancer {
 public:
  ImportedApplicationLoadBalancer(Scope scope, ApplicationLoadBalancerAttributes attrs)
      : Resource(std::move(scope), {.environmentFromArn = attrs.loadBalancerArn}),
        attrs_(std::move(attrs)) {
    auto& group = ec2::SecurityGroup::fromSecurityGroupId(
        *this, ConstructId("SecurityGroup", node().location()), attrs_.securityGroupId,
        {.allowAllOutbound = attrs_.securityGroupAllowsAllOutbound});
    connections_ = ec2::Connections({.securityGroups = {group}});
  }

  [[nodiscard]] ec2::Connections& connections() const override { return connections_; }
  [[nodiscard]] std::optional<IpAddressType> ipAddressType() const override { return {}; }
  [[nodiscard]] Refs<ApplicationListener> listeners() const override {
    fail(*this, "listeners", "those of an imported load balancer are not known");
  }
  [[nodiscard]] String loadBalancerArn() const override { return attrs_.loadBalancerArn; }
  [[nodiscard]] String loadBalancerCanonicalHostedZoneId() const override {
    return given("loadBalancerCanonicalHostedZoneId", attrs_.loadBalancerCanonicalHostedZoneId);
  }
  [[nodiscard]] String loadBalancerDnsName() const override {
    return given("loadBalancerDnsName", attrs_.loadBalancerDnsName);
  }
  [[nodiscard]] ApplicationLoadBalancerMetrics metrics() const override {
    return {*this, loadBalancerFullNameFromArn(attrs_.loadBalancerArn)};
  }
  [[nodiscard]] Ref<ec2::IVpc> vpc() const override { return attrs_.vpc; }
  [[nodiscard]] String referenceTo(std::string_view) const override {
    return attrs_.loadBalancerArn;
  }
  ApplicationListener& addListener(ConstructId id, BaseApplicationListenerProps props) override;

 private:
  [[nodiscard]] String given(const char* property, const String& value) const {
    if (value.isAbsent()) fail(*this, property, "it was not given when importing");
    return value;
  }

  ApplicationLoadBalancerAttributes attrs_;
  mutable ec2::Connections connections_{};
};

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

ApplicationListener& ImportedApplicationLoadBalancer::addListener(
    ConstructId id, BaseApplicationListenerProps props) {
  return create<ApplicationListener>(std::move(id), listenerOf(*this, std::move(props)));
}

}  // namespace

ApplicationLoadBalancer::ApplicationLoadBalancer(Scope scope, Props props)
    : BaseLoadBalancer(std::move(scope), props.loadBalancerName),
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
      {.crossZoneEnabled = props.crossZoneEnabled,
       .deletionProtection = props.deletionProtection.value_or(false),
       .denyAllIgwTraffic = props.denyAllIgwTraffic,
       .internetFacing = props.internetFacing.value_or(false),
       .minimumCapacityUnit = props.minimumCapacityUnit,
       .vpc = props.vpc.get(),
       .vpcSubnets = &props.vpcSubnets});
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
    setAttribute("routing.http2.enabled", text(props.http2Enabled.literal()));
  }
  if (props.idleTimeout) {
    setAttribute("idle_timeout.timeout_seconds", text(props.idleTimeout->toSeconds()));
  }
  if (props.dropInvalidHeaderFields.has_value()) {
    setAttribute("routing.http.drop_invalid_header_fields.enabled",
                 text(props.dropInvalidHeaderFields.literal()));
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

ApplicationLoadBalancerMetrics ApplicationLoadBalancer::metrics() const {
  return {*this, loadBalancerFullName()};
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

ApplicationLoadBalancerMetrics::ApplicationLoadBalancerMetrics(const IConstruct& scope,
                                                               String loadBalancerFullName)
    : scope_(&scope), loadBalancerFullName_(std::move(loadBalancerFullName)) {}

cloudwatch::Metric ApplicationLoadBalancerMetrics::custom(std::string metricName,
                                                          cloudwatch::MetricOptions props) const {
  if (props.dimensionsMap.isAbsent())
    props.dimensionsMap = {{"LoadBalancer", loadBalancerFullName_}};
  return cloudwatch::Metric::of("AWS/ApplicationELB", metricName, std::move(props))
      .attachTo(*scope_);
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::withStatistic(
    const char* name, const char* statistic, cloudwatch::MetricOptions props) const {
  return custom(name, elasticloadbalancingv2::withStatistic(std::move(props), statistic));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::activeConnectionCount(
    cloudwatch::MetricOptions props) const {
  return withStatistic("ActiveConnectionCount", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::clientTlsNegotiationErrorCount(
    cloudwatch::MetricOptions props) const {
  return withStatistic("ClientTLSNegotiationErrorCount", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::consumedLCUs(
    cloudwatch::MetricOptions props) const {
  return withStatistic("ConsumedLCUs", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::elbAuthError(
    cloudwatch::MetricOptions props) const {
  return withStatistic("ELBAuthError", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::elbAuthFailure(
    cloudwatch::MetricOptions props) const {
  return withStatistic("ELBAuthFailure", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::elbAuthLatency(
    cloudwatch::MetricOptions props) const {
  return withStatistic("ELBAuthLatency", "Average", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::elbAuthSuccess(
    cloudwatch::MetricOptions props) const {
  return withStatistic("ELBAuthSuccess", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::httpFixedResponseCount(
    cloudwatch::MetricOptions props) const {
  return withStatistic("HTTP_Fixed_Response_Count", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::httpRedirectCount(
    cloudwatch::MetricOptions props) const {
  return withStatistic("HTTP_Redirect_Count", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::httpRedirectUrlLimitExceededCount(
    cloudwatch::MetricOptions props) const {
  return withStatistic("HTTP_Redirect_Url_Limit_Exceeded_Count", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::ipv6ProcessedBytes(
    cloudwatch::MetricOptions props) const {
  return withStatistic("IPv6ProcessedBytes", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::ipv6RequestCount(
    cloudwatch::MetricOptions props) const {
  return withStatistic("IPv6RequestCount", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::newConnectionCount(
    cloudwatch::MetricOptions props) const {
  return withStatistic("NewConnectionCount", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::processedBytes(
    cloudwatch::MetricOptions props) const {
  return withStatistic("ProcessedBytes", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::rejectedConnectionCount(
    cloudwatch::MetricOptions props) const {
  return withStatistic("RejectedConnectionCount", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::requestCount(
    cloudwatch::MetricOptions props) const {
  return withStatistic("RequestCount", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::ruleEvaluations(
    cloudwatch::MetricOptions props) const {
  return withStatistic("RuleEvaluations", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::targetConnectionErrorCount(
    cloudwatch::MetricOptions props) const {
  return withStatistic("TargetConnectionErrorCount", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::targetResponseTime(
    cloudwatch::MetricOptions props) const {
  return withStatistic("TargetResponseTime", "Average", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::targetTLSNegotiationErrorCount(
    cloudwatch::MetricOptions props) const {
  return withStatistic("TargetTLSNegotiationErrorCount", "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::httpCodeElb(
    HttpCodeElb code, cloudwatch::MetricOptions props) const {
  return withStatistic(text(code), "Sum", std::move(props));
}

cloudwatch::Metric ApplicationLoadBalancerMetrics::httpCodeTarget(
    HttpCodeTarget code, cloudwatch::MetricOptions props) const {
  return withStatistic(text(code), "Sum", std::move(props));
}

}  // namespace cdk::elasticloadbalancingv2

#include <cdk/logs/log_group.hpp>

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/logs/cfn_log_group.hpp>
#include <cdk/logs/resource_policy.hpp>

namespace cdk::logs {

namespace {

class ImportedLogGroup : public LogGroupBase {
 public:
  ImportedLogGroup(Scope scope, String arn, String name, const String& environmentFromArn)
      : LogGroupBase(std::move(scope), {.environmentFromArn = environmentFromArn}),
        arn_(std::move(arn)),
        name_(std::move(name)) {}

  [[nodiscard]] String logGroupArn() const override { return arn_; }
  [[nodiscard]] String logGroupName() const override { return name_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : name_;
  }

 private:
  String arn_;
  String name_;
};

String classText(LogGroupClass logGroupClass) {
  switch (logGroupClass) {
    case LogGroupClass::STANDARD: return "STANDARD";
    case LogGroupClass::INFREQUENT_ACCESS: return "INFREQUENT_ACCESS";
    case LogGroupClass::DELIVERY: return "DELIVERY";
  }
  return {};
}

constexpr const char* LOGS_NAMESPACE = "AWS/Logs";

/// The principal as a resource policy of the service takes it: an identity becomes its account.
Handle<iam::IPrincipal> asAccount(const Handle<iam::IPrincipal>& principal) {
  const auto* const byArn = dynamic_cast<const iam::ArnPrincipal*>(principal.get());
  const bool isIdentity = dynamic_cast<const IConstruct*>(principal.get()) != nullptr;
  if (byArn == nullptr && !isIdentity) return principal;
  String account = principal->principalAccount();
  if (account.isAbsent() && byArn != nullptr && byArn->arn() != "*") {
    account = Arn::split(byArn->arn(), ArnFormat::SLASH_RESOURCE_NAME).account;
  }
  return account.has_value() ? Handle<iam::IPrincipal>(iam::ArnPrincipal(account)) : principal;
}

List<Json> rendered(const std::vector<FieldIndexPolicy>& policies) {
  if (policies.empty()) return {};
  std::vector<Json> list;
  for (const FieldIndexPolicy& policy : policies) {
    list.push_back({{"Fields", List<String>(policy.fields())}});
  }
  return list;
}

Number retentionInDays(const IConstruct& construct, const LogGroupProps& props) {
  if (props.logGroupClass == LogGroupClass::DELIVERY) {
    if (props.retention) {
      fail(construct, "retention",
           "it does not go with LogGroupClass::DELIVERY, whose events are kept for one day");
    }
    return {};
  }
  const RetentionDays retention = props.retention.value_or(RetentionDays::TWO_YEARS);
  return retention == RetentionDays::INFINITE ? Number() : Number(static_cast<int>(retention));
}

}  // namespace

LogStream& LogGroupBase::addStream(ConstructId id, StreamOptions props) {
  return create<LogStream>(std::move(id),
                           {.logGroup = *this, .logStreamName = props.logStreamName});
}

SubscriptionFilter& LogGroupBase::addSubscriptionFilter(ConstructId id,
                                                        SubscriptionFilterOptions props) {
  return create<SubscriptionFilter>(std::move(id), {.destination = props.destination,
                                                    .distribution = props.distribution,
                                                    .filterName = props.filterName,
                                                    .filterPattern = props.filterPattern,
                                                    .logGroup = *this});
}

MetricFilter& LogGroupBase::addMetricFilter(ConstructId id, MetricFilterOptions props) {
  return create<MetricFilter>(std::move(id),
                              {.applyOnTransformedLogs = props.applyOnTransformedLogs,
                               .defaultValue = props.defaultValue,
                               .dimensions = props.dimensions,
                               .filterName = props.filterName,
                               .filterPattern = props.filterPattern,
                               .logGroup = *this,
                               .metricName = props.metricName,
                               .metricNamespace = props.metricNamespace,
                               .metricValue = props.metricValue,
                               .unit = props.unit});
}

cloudwatch::Metric LogGroupBase::extractMetric(std::string jsonField, std::string metricNamespace,
                                               std::string metricName) {
  create<MetricFilter>(metricNamespace + "_" + metricName,
                       {.filterPattern = FilterPattern::exists(jsonField),
                        .logGroup = *this,
                        .metricName = metricName,
                        .metricNamespace = metricNamespace,
                        .metricValue = jsonField});
  return cloudwatch::Metric::of(metricNamespace, metricName, {}).attachTo(*this);
}

cloudwatch::Metric LogGroupBase::metric(std::string metricName, cloudwatch::MetricOptions props) {
  if (props.statistic.isAbsent()) props.statistic = "Sum";
  return cloudwatch::Metric::of(LOGS_NAMESPACE, metricName, std::move(props)).attachTo(*this);
}

cloudwatch::Metric LogGroupBase::metricIncomingLogEvents(cloudwatch::MetricOptions props) {
  return metric("IncomingLogs", std::move(props));
}

cloudwatch::Metric LogGroupBase::metricIncomingBytes(cloudwatch::MetricOptions props) {
  return metric("IncomingBytes", std::move(props));
}

Transformer& LogGroupBase::addTransformer(ConstructId id, TransformerOptions props) {
  return create<Transformer>(std::move(id),
                             {.logGroup = *this,
                              .transformerConfig = std::move(props.transformerConfig),
                              .transformerName = props.transformerName});
}

iam::Grant LogGroupBase::grant(Handle<iam::IGrantable> grantee, List<String> actions) {
  return grants().actions(std::move(grantee), std::move(actions));
}

iam::Grant LogGroupBase::grantWrite(Handle<iam::IGrantable> grantee) {
  return grants().write(std::move(grantee));
}

iam::Grant LogGroupBase::grantRead(Handle<iam::IGrantable> grantee) {
  return grants().read(std::move(grantee));
}

iam::AddToResourcePolicyResult LogGroupBase::addToResourcePolicy(
    const iam::PolicyStatement& statement) {
  if (policy_ == nullptr) policy_ = &create<ResourcePolicy>("Policy");
  std::vector<Handle<iam::IPrincipal>> principals;
  for (const Handle<iam::IPrincipal>& principal : statement.principals()) {
    principals.push_back(asAccount(principal));
  }
  policy_->document().addStatements({statement.copy({.principals = std::move(principals)})});
  return {.policyDependable = *policy_, .statementAdded = true};
}

LogGroup::LogGroup(Scope scope, Props props)
    : LogGroupBase(std::move(scope), {.physicalName = props.logGroupName}) {
  auto& resource = create<CfnLogGroup>(
      "Resource",
      {.dataProtectionPolicy =
           props.dataProtectionPolicy ? props.dataProtectionPolicy->toJson(stack()) : Json(),
       .deletionProtectionEnabled = props.deletionProtectionEnabled,
       .fieldIndexPolicies = rendered(props.fieldIndexPolicies),
       .kmsKeyId = props.encryptionKey ? props.encryptionKey->keyArn() : String(),
       .logGroupClass = props.logGroupClass ? classText(*props.logGroupClass) : String(),
       .logGroupName = physicalName(),
       .retentionInDays = retentionInDays(*this, props)});
  resource.applyRemovalPolicy(props.removalPolicy);
  logGroupArn_ =
      getResourceArnAttribute(resource.attrArn(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                   .resource = "log-group",
                                                   .resourceName = physicalName(),
                                                   .service = "logs"});
  logGroupName_ = getResourceNameAttribute(resource.ref());
}

ILogGroup& LogGroup::fromLogGroupArn(IConstruct& scope, ConstructId id, String logGroupArn) {
  String base = logGroupArn;
  if (!base.isUnresolved()) {
    std::string text(base.literal());
    if (text.ends_with(":*")) text.resize(text.size() - 2);
    base = text;
  }
  const String name = Stack::of(scope).splitArn(base, ArnFormat::COLON_RESOURCE_NAME).resourceName;
  return scope.create<ImportedLogGroup>(std::move(id), base + ":*", name, base);
}

ILogGroup& LogGroup::fromLogGroupName(IConstruct& scope, ConstructId id, String logGroupName) {
  const String arn = Stack::of(scope).formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                 .resource = "log-group",
                                                 .resourceName = logGroupName + ":*",
                                                 .service = "logs"});
  return scope.create<ImportedLogGroup>(std::move(id), arn, logGroupName, String());
}

}  // namespace cdk::logs

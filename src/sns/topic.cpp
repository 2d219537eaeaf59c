#include <cdk/sns/topic.hpp>

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/sns/cfn_topic.hpp>
#include <cdk/sns/topic_policy.hpp>

#include <array>
#include <cmath>

namespace cdk::sns {

namespace {

constexpr std::string_view FIFO_SUFFIX = ".fifo";
constexpr std::size_t MAX_TOPIC_NAME = 256;
constexpr double MAX_RETENTION_DAYS = 365;
constexpr double MAX_SAMPLE_RATE = 100;

std::string_view protocolText(LoggingProtocol protocol) {
  static constexpr std::array<std::string_view, 5> TEXTS = {"http/s", "sqs", "lambda", "firehose",
                                                            "application"};
  return TEXTS.at(static_cast<std::size_t>(protocol));
}

bool isWholeNumberWithin(const Number& number, double low, double high) {
  if (number.isUnresolved()) return true;
  const double value = number.literal();
  return std::floor(value) == value && value >= low && value <= high;
}

class ImportedTopic : public TopicBase {
 public:
  ImportedTopic(Scope scope, TopicAttributes attrs)
      : TopicBase(std::move(scope), {.environmentFromArn = attrs.topicArn}, false, false),
        arn_(attrs.topicArn),
        deduplication_(attrs.contentBasedDeduplication.value_or(false)) {
    name_ = stack().splitArn(arn_, ArnFormat::NO_RESOURCE_NAME).resource;
    fifo_ = !name_.isUnresolved() && name_.literal().ends_with(FIFO_SUFFIX);
    if (deduplication_ && !fifo_) {
      fail(*this, "contentBasedDeduplication", "it is only for FIFO topics");
    }
    if (attrs.keyArn.has_value()) masterKey_ = kms::Key::fromKeyArn(*this, "Key", attrs.keyArn);
  }

  [[nodiscard]] bool contentBasedDeduplication() const override { return deduplication_; }
  [[nodiscard]] bool fifo() const override { return fifo_; }
  [[nodiscard]] Ref<kms::IKey> masterKey() const override { return masterKey_; }
  [[nodiscard]] String topicArn() const override { return arn_; }
  [[nodiscard]] String topicName() const override { return name_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "TopicName" ? name_ : arn_;
  }

 private:
  String arn_;
  bool deduplication_;
  bool fifo_ = false;
  Ref<kms::IKey> masterKey_{};
  String name_{};
};

}  // namespace

TopicBase::TopicBase(Scope scope, ResourceProps props, bool autoCreatePolicy, bool enforceSSL)
    : Resource(std::move(scope), std::move(props)),
      autoCreatePolicy_(autoCreatePolicy),
      enforceSSL_(enforceSSL) {}

void TopicBase::ensurePolicy() {
  if (policy_ == nullptr) {
    policy_ = &create<TopicPolicy>("Policy", {.enforceSSL = enforceSSL_, .topics = {*this}});
  }
}

Subscription& TopicBase::addSubscription(Handle<ITopicSubscription> topicSubscription) {
  TopicSubscriptionConfig config = topicSubscription->bind(*this);
  IConstruct& scope = config.subscriberScope ? *config.subscriberScope : *this;
  std::string id = config.subscriberId;
  if (id.empty()) {
    // An endpoint known only at deployment gives no id.
    ++tokenSubscriptions_;
    id = "TokenSubscription:" + std::to_string(tokenSubscriptions_);
  }
  if (const Ref<IConstruct> existing = scope.node().tryFindChild(id)) {
    throw ConstructError(
        "there is already a subscription '" + id + "' below '" + scope.node().path() + "'",
        {node().path(), {}, node().location()});
  }
  const SubscriptionOptions& options = config.options;
  auto& subscription = scope.create<Subscription>(
      id, {.deliveryPolicy = options.deliveryPolicy,
           .endpoint = options.endpoint,
           .filterPolicy = options.filterPolicy,
           .filterPolicyWithMessageBody = options.filterPolicyWithMessageBody,
           .protocol = options.protocol,
           .rawMessageDelivery = options.rawMessageDelivery,
           .region = options.region,
           .subscriptionRoleArn = options.subscriptionRoleArn,
           .topic = *this});
  if (config.subscriptionDependency) {
    subscription.node().addDependency(*config.subscriptionDependency);
  }
  return subscription;
}

iam::AddToResourcePolicyResult TopicBase::addToResourcePolicy(
    const iam::PolicyStatement& statement) {
  if (!autoCreatePolicy_) return {};
  ensurePolicy();
  policy_->document().addStatements({statement});
  return {.policyDependable = *policy_, .statementAdded = true};
}

iam::Grant TopicBase::grantPublish(Handle<iam::IGrantable> grantee) {
  const iam::Grant grant = iam::Grant::addToPrincipalOrResource({.actions = {"sns:Publish"},
                                                                 .grantee = grantee,
                                                                 .resource = *this,
                                                                 .resourceArns = {topicArn()}});
  grantOnKey(grantee, {"kms:Decrypt", "kms:GenerateDataKey*"});
  return grant;
}

iam::Grant TopicBase::grantSubscribe(Handle<iam::IGrantable> grantee) {
  return iam::Grant::addToPrincipalOrResource({.actions = {"sns:Subscribe"},
                                               .grantee = std::move(grantee),
                                               .resource = *this,
                                               .resourceArns = {topicArn()}});
}

iam::GrantOnKeyResult TopicBase::grantOnKey(Handle<iam::IGrantable> grantee, List<String> actions) {
  const Ref<kms::IKey> key = masterKey();
  if (!key) return {};
  return {.grant = key->grant(std::move(grantee), std::move(actions))};
}

cloudwatch::Metric TopicBase::metric(std::string metricName, cloudwatch::MetricOptions props) {
  props.dimensionsMap = {{"TopicName", topicName()}};
  return cloudwatch::Metric::of("AWS/SNS", metricName, std::move(props)).attachTo(*this);
}

namespace {

cloudwatch::MetricOptions withStatistic(cloudwatch::MetricOptions props, const char* statistic) {
  if (props.statistic.isAbsent()) props.statistic = statistic;
  return props;
}

}  // namespace

cloudwatch::Metric TopicBase::metricNumberOfMessagesPublished(cloudwatch::MetricOptions props) {
  return metric("NumberOfMessagesPublished", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric TopicBase::metricNumberOfNotificationsDelivered(
    cloudwatch::MetricOptions props) {
  return metric("NumberOfNotificationsDelivered", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric TopicBase::metricNumberOfNotificationsFailed(cloudwatch::MetricOptions props) {
  return metric("NumberOfNotificationsFailed", withStatistic(std::move(props), "Sum"));
}

cloudwatch::Metric TopicBase::metricPublishSize(cloudwatch::MetricOptions props) {
  return metric("PublishSize", withStatistic(std::move(props), "Average"));
}

Topic::Topic(Scope scope, Props props)
    : TopicBase(std::move(scope), {.physicalName = props.topicName}, true,
                props.enforceSSL.value_or(false)),
      deduplication_(props.contentBasedDeduplication.value_or(false)),
      fifo_(props.fifo.value_or(false)),
      masterKey_(props.masterKey) {
  if (deduplication_ && !fifo_) {
    fail(*this, "contentBasedDeduplication", "it is only for FIFO topics");
  }
  if (props.fifoThroughputScope && !fifo_) {
    fail(*this, "fifoThroughputScope", "it is only for FIFO topics");
  }
  if (props.messageRetentionPeriodInDays.has_value()) {
    if (!fifo_) fail(*this, "messageRetentionPeriodInDays", "it is only for FIFO topics");
    if (!isWholeNumberWithin(props.messageRetentionPeriodInDays, 1, MAX_RETENTION_DAYS)) {
      fail(*this, "messageRetentionPeriodInDays",
           props.messageRetentionPeriodInDays.describe() +
               " is not allowed; it is a whole number from 1 to 365");
    }
  }
  if (props.signatureVersion.has_value() && !props.signatureVersion.isUnresolved() &&
      props.signatureVersion != "1" && props.signatureVersion != "2") {
    fail(*this, "signatureVersion",
         "'" + std::string(props.signatureVersion.literal()) + "' is not allowed; it is 1 or 2");
  }
  for (LoggingConfig& config : props.loggingConfigs) addLoggingConfig(config);

  String name = props.topicName;
  if (fifo_) {
    if (name.isAbsent()) {
      // CloudFormation gives FIFO topics no name that the service would take.
      name = Names::uniqueResourceName(
                 *this, {.maxLength = MAX_TOPIC_NAME - FIFO_SUFFIX.size(), .separator = "-"}) +
             std::string(FIFO_SUFFIX);
    } else if (!name.isUnresolved() && !name.literal().ends_with(FIFO_SUFFIX)) {
      name = name + FIFO_SUFFIX;
    }
  }
  auto& resource = create<CfnTopic>(
      "Resource",
      {.archivePolicy = props.messageRetentionPeriodInDays.has_value()
                            ? Json{{"MessageRetentionPeriod", props.messageRetentionPeriodInDays}}
                            : Json(),
       .contentBasedDeduplication = props.contentBasedDeduplication,
       .deliveryStatusLogging = Lazy::listOf<CfnTopic::LoggingConfigProperty>(
           [this]() -> List<CfnTopic::LoggingConfigProperty> {
             std::vector<CfnTopic::LoggingConfigProperty> configs;
             for (const LoggingConfig& config : loggingConfigs_) {
               const Number& rate = config.successFeedbackSampleRate;
               configs.push_back(
                   {.failureFeedbackRoleArn = config.failureFeedbackRole
                                                  ? config.failureFeedbackRole->roleArn()
                                                  : String(),
                    .protocol = String(protocolText(config.protocol)),
                    .successFeedbackRoleArn = config.successFeedbackRole
                                                  ? config.successFeedbackRole->roleArn()
                                                  : String(),
                    .successFeedbackSampleRate =
                        rate.has_value() ? String(Json(rate).dump()) : String()});
             }
             return configs;
           },
           /*omitEmpty=*/true),
       .displayName = props.displayName,
       .fifoThroughputScope = !props.fifoThroughputScope ? String()
                              : *props.fifoThroughputScope == FifoThroughputScope::TOPIC
                                  ? String("Topic")
                                  : String("MessageGroup"),
       .fifoTopic = props.fifo,
       .kmsMasterKeyId = masterKey_ ? masterKey_->keyArn() : String(),
       .signatureVersion = props.signatureVersion,
       .topicName = name,
       .tracingConfig = !props.tracingConfig                            ? String()
                        : *props.tracingConfig == TracingConfig::ACTIVE ? String("Active")
                                                                        : String("PassThrough")});
  topicArn_ = getResourceArnAttribute(resource.ref(),
                                      {.resource = physicalName().value_or(""), .service = "sns"});
  topicName_ = getResourceNameAttribute(resource.attrTopicName());
  if (props.enforceSSL.value_or(false)) ensurePolicy();
}

void Topic::addLoggingConfig(LoggingConfig config) {
  if (config.successFeedbackSampleRate.has_value() &&
      !isWholeNumberWithin(config.successFeedbackSampleRate, 0, MAX_SAMPLE_RATE)) {
    fail(*this, "successFeedbackSampleRate",
         config.successFeedbackSampleRate.describe() +
             " is not allowed; it is a whole number from 0 to 100");
  }
  loggingConfigs_.push_back(std::move(config));
}

ITopic& Topic::fromTopicArn(IConstruct& scope, ConstructId id, String topicArn) {
  return fromTopicAttributes(scope, std::move(id), {.topicArn = std::move(topicArn)});
}

ITopic& Topic::fromTopicAttributes(IConstruct& scope, ConstructId id, TopicAttributes attrs) {
  return scope.create<ImportedTopic>(std::move(id), std::move(attrs));
}

}  // namespace cdk::sns

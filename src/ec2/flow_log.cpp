#include <cdk/ec2/flow_log.hpp>

#include <string>
#include <utility>

#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>
#include <cdk/ec2/cfn_flow_log.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3/bucket_policy.hpp>

namespace cdk::ec2 {

namespace {

const char* text(FlowLogTrafficType type) {
  switch (type) {
    case FlowLogTrafficType::ACCEPT: return "ACCEPT";
    case FlowLogTrafficType::REJECT: return "REJECT";
    case FlowLogTrafficType::ALL: break;
  }
  return "ALL";
}

const char* text(FlowLogDestinationType type) {
  switch (type) {
    case FlowLogDestinationType::S3: return "s3";
    case FlowLogDestinationType::KINESIS_DATA_FIREHOSE: return "kinesis-data-firehose";
    case FlowLogDestinationType::CLOUD_WATCH_LOGS: break;
  }
  return "cloud-watch-logs";
}

/// CloudFormation wants these names with a small first letter.
Json render(const DestinationOptions& options) {
  if (!options.fileFormat && !options.perHourPartition.value_or(false) &&
      !options.hiveCompatiblePartitions.value_or(false)) {
    return {};
  }
  return {
      {"fileFormat", options.fileFormat == FlowLogFileFormat::PARQUET ? "parquet" : "plain-text"},
      {"perHourPartition", options.perHourPartition.value_or(false)},
      {"hiveCompatiblePartitions", options.hiveCompatiblePartitions.value_or(false)}};
}

/// Lets the log delivery service write below the prefix.
void letDeliveryWrite(s3::IBucket& bucket, const String& keyPrefix,
                      const S3DestinationOptions& options) {
  const Stack& stack = Stack::of(bucket);
  String prefix = keyPrefix.value_or("");
  if (!prefix.empty() && (prefix.isUnresolved() || !prefix.literal().ends_with('/'))) prefix += "/";
  const char* account =
      options.hiveCompatiblePartitions.value_or(false) ? "AWSLogs/aws-account-id=" : "AWSLogs/";
  const iam::ServicePrincipal delivery("delivery.logs.amazonaws.com");
  const String source = stack.formatArn({.resource = "*", .service = "logs"});
  bucket.addToResourcePolicy(iam::PolicyStatement(
      {.actions = {"s3:PutObject"},
       .conditions = {{"StringEquals",
                       {{"s3:x-amz-acl", "bucket-owner-full-control"},
                        {"aws:SourceAccount", stack.account()}}},
                      {"ArnLike", {{"aws:SourceArn", source}}}},
       .principals = {delivery},
       .resources = {bucket.arnForObjects(prefix + account + stack.account() + "/*")}}));
  bucket.addToResourcePolicy(iam::PolicyStatement(
      {.actions = {"s3:GetBucketAcl", "s3:ListBucket"},
       .conditions = {{"StringEquals", {{"aws:SourceAccount", stack.account()}}},
                      {"ArnLike", {{"aws:SourceArn", source}}}},
       .principals = {delivery},
       .resources = {bucket.bucketArn()}}));
}

/// A flow log that exists already.
class ImportedFlowLog : public Resource, public virtual IFlowLog {
 public:
  ImportedFlowLog(Scope scope, String flowLogId)
      : Resource(std::move(scope)), flowLogId_(std::move(flowLogId)) {}
  [[nodiscard]] String flowLogId() const override { return flowLogId_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Id" ? flowLogId_ : Resource::referenceTo(property);
  }

 private:
  String flowLogId_;
};

}  // namespace

FlowLogResourceType FlowLogResourceType::fromSubnet(const ISubnet& subnet) {
  return {"Subnet", subnet.subnetId()};
}

FlowLogResourceType FlowLogResourceType::fromVpc(const IVpc& vpc) { return {"VPC", vpc.vpcId()}; }

FlowLogResourceType FlowLogResourceType::fromNetworkInterfaceId(String id) {
  return {"NetworkInterface", std::move(id)};
}

FlowLogResourceType FlowLogResourceType::fromTransitGatewayId(String id) {
  return {"TransitGateway", std::move(id)};
}

FlowLogResourceType FlowLogResourceType::fromTransitGatewayAttachmentId(String id) {
  return {"TransitGatewayAttachment", std::move(id)};
}

FlowLogDestination FlowLogDestination::toCloudWatchLogs(Ref<logs::ILogGroup> logGroup,
                                                        Ref<iam::IRole> iamRole) {
  return FlowLogDestination([logGroup, iamRole](IConstruct& scope, FlowLog& /*flowLog*/) {
    iam::IRole& role =
        iamRole ? *iamRole
                : static_cast<iam::IRole&>(scope.create<iam::Role>(
                      "IAMRole", {.assumedBy = iam::ServicePrincipal("vpc-flow-logs.amazonaws.com"),
                                  .roleName = PhysicalName::GENERATE_IF_NEEDED}));
    logs::ILogGroup& group =
        logGroup ? *logGroup
                 : static_cast<logs::ILogGroup&>(scope.create<logs::LogGroup>("LogGroup"));
    role.addToPrincipalPolicy(iam::PolicyStatement(
        {.actions = {"logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"},
         .resources = {group.logGroupArn()}}));
    return FlowLogDestinationConfig{.iamRole = role,
                                    .logDestinationType = FlowLogDestinationType::CLOUD_WATCH_LOGS,
                                    .logGroup = group};
  });
}

FlowLogDestination FlowLogDestination::toS3(Ref<s3::IBucket> bucket, String keyPrefix,
                                            S3DestinationOptions options) {
  return FlowLogDestination([bucket, keyPrefix, options](IConstruct& scope, FlowLog& /*flowLog*/) {
    s3::IBucket& target = bucket ? *bucket
                                 : static_cast<s3::IBucket&>(scope.create<s3::Bucket>(
                                       "Bucket", {.removalPolicy = RemovalPolicy::RETAIN}));
    if (FeatureFlags::of(scope).isEnabled("@aws-cdk/aws-s3:createDefaultLoggingPolicy")) {
      letDeliveryWrite(target, keyPrefix, options);
    }
    return FlowLogDestinationConfig{.destinationOptions = options,
                                    .keyPrefix = keyPrefix,
                                    .logDestinationType = FlowLogDestinationType::S3,
                                    .s3Bucket = target};
  });
}

FlowLogDestination FlowLogDestination::toFirehose(DeliveryStreamRef deliveryStream,
                                                  Ref<iam::IRole> iamRole) {
  return FlowLogDestination([deliveryStream, iamRole](IConstruct& /*scope*/, FlowLog& /*flowLog*/) {
    return FlowLogDestinationConfig{
        .deliveryStream = deliveryStream,
        .iamRole = iamRole,
        .logDestinationType = FlowLogDestinationType::KINESIS_DATA_FIREHOSE};
  });
}

FlowLogDestination FlowLogDestination::toKinesisDataFirehoseDestination(String deliveryStreamArn) {
  return toFirehose(std::move(deliveryStreamArn));
}

constinit const LogFormat LogFormat::ACCOUNT_ID{detail::CONSTANT, "${account-id}"};
constinit const LogFormat LogFormat::ACTION{detail::CONSTANT, "${action}"};
constinit const LogFormat LogFormat::ALL_DEFAULT_FIELDS{
    detail::CONSTANT,
    "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} "
    "${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} "
    "${log-status}"};
constinit const LogFormat LogFormat::AZ_ID{detail::CONSTANT, "${az-id}"};
constinit const LogFormat LogFormat::BYTES{detail::CONSTANT, "${bytes}"};
constinit const LogFormat LogFormat::DST_ADDR{detail::CONSTANT, "${dstaddr}"};
constinit const LogFormat LogFormat::DST_PORT{detail::CONSTANT, "${dstport}"};
constinit const LogFormat LogFormat::ECS_CLUSTER_ARN{detail::CONSTANT, "${ecs-cluster-arn}"};
constinit const LogFormat LogFormat::ECS_CLUSTER_NAME{detail::CONSTANT, "${ecs-cluster-name}"};
constinit const LogFormat LogFormat::ECS_CONTAINER_ID{detail::CONSTANT, "${ecs-container-id}"};
constinit const LogFormat LogFormat::ECS_CONTAINER_INSTANCE_ARN{detail::CONSTANT,
                                                                "${ecs-container-instance-arn}"};
constinit const LogFormat LogFormat::ECS_CONTAINER_INSTANCE_ID{detail::CONSTANT,
                                                               "${ecs-container-instance-id}"};
constinit const LogFormat LogFormat::ECS_SECOND_CONTAINER_ID{detail::CONSTANT,
                                                             "${ecs-second-container-id}"};
constinit const LogFormat LogFormat::ECS_SERVICE_NAME{detail::CONSTANT, "${ecs-service-name}"};
constinit const LogFormat LogFormat::ECS_TASK_ARN{detail::CONSTANT, "${ecs-task-arn}"};
constinit const LogFormat LogFormat::ECS_TASK_DEFINITION_ARN{detail::CONSTANT,
                                                             "${ecs-task-definition-arn}"};
constinit const LogFormat LogFormat::ECS_TASK_ID{detail::CONSTANT, "${ecs-task-id}"};
constinit const LogFormat LogFormat::END_TIMESTAMP{detail::CONSTANT, "${end}"};
constinit const LogFormat LogFormat::FLOW_DIRECTION{detail::CONSTANT, "${flow-direction}"};
constinit const LogFormat LogFormat::INSTANCE_ID{detail::CONSTANT, "${instance-id}"};
constinit const LogFormat LogFormat::INTERFACE_ID{detail::CONSTANT, "${interface-id}"};
constinit const LogFormat LogFormat::LOG_STATUS{detail::CONSTANT, "${log-status}"};
constinit const LogFormat LogFormat::PACKETS{detail::CONSTANT, "${packets}"};
constinit const LogFormat LogFormat::PKT_DST_ADDR{detail::CONSTANT, "${pkt-dstaddr}"};
constinit const LogFormat LogFormat::PKT_DST_AWS_SERVICE{detail::CONSTANT,
                                                         "${pkt-dst-aws-service}"};
constinit const LogFormat LogFormat::PKT_SRC_ADDR{detail::CONSTANT, "${pkt-srcaddr}"};
constinit const LogFormat LogFormat::PKT_SRC_AWS_SERVICE{detail::CONSTANT,
                                                         "${pkt-src-aws-service}"};
constinit const LogFormat LogFormat::PROTOCOL{detail::CONSTANT, "${protocol}"};
constinit const LogFormat LogFormat::REGION{detail::CONSTANT, "${region}"};
constinit const LogFormat LogFormat::SRC_ADDR{detail::CONSTANT, "${srcaddr}"};
constinit const LogFormat LogFormat::SRC_PORT{detail::CONSTANT, "${srcport}"};
constinit const LogFormat LogFormat::START_TIMESTAMP{detail::CONSTANT, "${start}"};
constinit const LogFormat LogFormat::SUBLOCATION_ID{detail::CONSTANT, "${sublocation-id}"};
constinit const LogFormat LogFormat::SUBLOCATION_TYPE{detail::CONSTANT, "${sublocation-type}"};
constinit const LogFormat LogFormat::SUBNET_ID{detail::CONSTANT, "${subnet-id}"};
constinit const LogFormat LogFormat::TCP_FLAGS{detail::CONSTANT, "${tcp-flags}"};
constinit const LogFormat LogFormat::TRAFFIC_PATH{detail::CONSTANT, "${traffic-path}"};
constinit const LogFormat LogFormat::TRAFFIC_TYPE{detail::CONSTANT, "${type}"};
constinit const LogFormat LogFormat::VERSION{detail::CONSTANT, "${version}"};
constinit const LogFormat LogFormat::VPC_ID{detail::CONSTANT, "${vpc-id}"};

LogFormat LogFormat::custom(String formatString) { return LogFormat(std::move(formatString)); }

LogFormat LogFormat::field(std::string_view field) {
  return LogFormat(String("${" + std::string(field) + "}"));
}

String LogFormat::value() const { return constant_ != nullptr ? String(constant_) : value_; }

FlowLog::FlowLog(Scope scope, Props props) : Resource(std::move(scope)) {
  const FlowLogDestination destination =
      props.destination.value_or(FlowLogDestination::toCloudWatchLogs());
  const FlowLogDestinationConfig config = destination.bind(*this, *this);
  bucket_ = config.s3Bucket;
  iamRole_ = config.iamRole;
  keyPrefix_ = config.keyPrefix;
  logGroup_ = config.logGroup;
  deliveryStream_ = config.deliveryStream.value_or(config.deliveryStreamArn);
  Tags::of(*this).add("Name",
                      props.flowLogName.empty() ? String(node().path()) : props.flowLogName);

  const std::string_view resourceType = props.resourceType.resourceType();
  const bool ofTransitGateway = resourceType.starts_with("TransitGateway");
  if (ofTransitGateway && props.trafficType) {
    fail(*this, "trafficType",
         std::string(text(*props.trafficType)) + " is not allowed; flow logs of a " +
             std::string(resourceType) + " take all traffic, so leave it out");
  }
  if (ofTransitGateway &&
      props.maxAggregationInterval == FlowLogMaxAggregationInterval::TEN_MINUTES) {
    fail(*this, "maxAggregationInterval",
         "TEN_MINUTES is not allowed; flow logs of a " + std::string(resourceType) +
             " are collected for ONE_MINUTE");
  }
  CfnFlowLogProps flowLog{.logDestinationType = String(text(config.logDestinationType)),
                          .resourceId = props.resourceType.resourceId(),
                          .resourceType = String(resourceType)};
  if (iamRole_) flowLog.deliverLogsPermissionArn = iamRole_->roleArn();
  if (config.destinationOptions) flowLog.destinationOptions = render(*config.destinationOptions);
  if (bucket_) {
    flowLog.logDestination =
        keyPrefix_.empty() ? bucket_->bucketArn() : bucket_->arnForObjects(keyPrefix_);
  }
  if (deliveryStream_.has_value()) flowLog.logDestination = deliveryStream_;
  if (!props.logFormat.empty()) {
    String format("");
    for (const LogFormat& field : props.logFormat) {
      if (&field != &props.logFormat.front()) format += " ";
      format += field.value();
    }
    flowLog.logFormat = format;
  }
  if (logGroup_) flowLog.logGroupName = logGroup_->logGroupName();
  if (props.maxAggregationInterval) {
    flowLog.maxAggregationInterval =
        *props.maxAggregationInterval == FlowLogMaxAggregationInterval::ONE_MINUTE ? 60 : 600;
  }
  if (!ofTransitGateway) {
    flowLog.trafficType = String(text(props.trafficType.value_or(FlowLogTrafficType::ALL)));
  }
  auto& resource = create<CfnFlowLog>("FlowLog", std::move(flowLog));
  node().setDefaultChild(resource);
  flowLogId_ = resource.ref();
  if (!bucket_) return;
  if (const auto policy = bucket_->policy()) {
    if (const auto target = policy->node().defaultChild<CfnResource>()) {
      resource.addDependency(*target);
    }
  }
  if (const auto deletion = bucket_->node().tryFindChild("AutoDeleteObjectsCustomResource")) {
    if (const auto target = deletion->node().defaultChild<CfnResource>()) {
      resource.addDependency(*target);
    }
  }
}

IFlowLog& FlowLog::fromFlowLogId(IConstruct& scope, ConstructId id, String flowLogId) {
  return scope.create<ImportedFlowLog>(std::move(id), std::move(flowLogId));
}

}  // namespace cdk::ec2

#pragma once

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/constant.hpp>
#include <cdk/ec2/required_enum.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::iam {
class IRole;
}
namespace cdk::logs {
class ILogGroup;
}
namespace cdk::s3 {
class IBucket;
}

namespace cdk::ec2 {

class FlowLog;
class ISubnet;
class IVpc;

/// Which traffic is logged.
enum class FlowLogTrafficType { ACCEPT, ALL, REJECT };

/// Where flow logs go.
enum class FlowLogDestinationType { CLOUD_WATCH_LOGS, S3, KINESIS_DATA_FIREHOSE };

/// Format of log files in a bucket.
enum class FlowLogFileFormat { PLAIN_TEXT, PARQUET };

/// Longest time over which packets are put together to one record.
enum class FlowLogMaxAggregationInterval { ONE_MINUTE, TEN_MINUTES };

/// A flow log, made here or elsewhere.
class IFlowLog : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::FlowLog";
  [[nodiscard]] virtual String flowLogId() const = 0;
};

/// What is logged.
class FlowLogResourceType {
 public:
  static FlowLogResourceType fromSubnet(const ISubnet& subnet);
  static FlowLogResourceType fromVpc(const IVpc& vpc);
  static FlowLogResourceType fromNetworkInterfaceId(String id);
  static FlowLogResourceType fromTransitGatewayId(String id);
  static FlowLogResourceType fromTransitGatewayAttachmentId(String id);

  [[nodiscard]] const String& resourceId() const noexcept { return resourceId_; }
  /// `Subnet`, `VPC`, `NetworkInterface`, `TransitGateway` or `TransitGatewayAttachment`.
  [[nodiscard]] std::string_view resourceType() const noexcept { return resourceType_; }

 private:
  FlowLogResourceType(const char* resourceType, String resourceId)
      : resourceType_(resourceType), resourceId_(std::move(resourceId)) {}
  const char* resourceType_;
  String resourceId_;
};

/// Options of log files in a bucket.
struct S3DestinationOptions {
  /// Default: `PLAIN_TEXT`.
  std::optional<FlowLogFileFormat> fileFormat{};
  /// Folders as Hive names them. Default: false.
  Boolean hiveCompatiblePartitions{};
  /// A folder for each hour. Default: false, one for each day.
  Boolean perHourPartition{};
};
using DestinationOptions = S3DestinationOptions;

/// How flow logs refer to a delivery stream: see `DeliveryStreamRef`.
struct DeliveryStreamRelation {
  static constexpr cdk::internal::RelationTarget TARGETS[] = {
      {"AWS::KinesisFirehose::DeliveryStream", "Arn"}};
};

/// A delivery stream, or its ARN.
using DeliveryStreamRef = StringOrResource<DeliveryStreamRelation>;

/// What a destination gives a flow log.
struct FlowLogDestinationConfig {
  /// ARN of the delivery stream; absent unless logs go to one.
  DeliveryStreamRef deliveryStream{};
  /// Another name of `deliveryStream`, which is taken before this.
  String deliveryStreamArn{};
  std::optional<DestinationOptions> destinationOptions{};
  Ref<iam::IRole> iamRole{};
  String keyPrefix{};
  RequiredEnum<FlowLogDestinationType> logDestinationType;
  Ref<logs::ILogGroup> logGroup{};
  Ref<s3::IBucket> s3Bucket{};
};

/// Where flow logs go. A copyable value.
class FlowLogDestination {
 public:
  /// Default: a new log group and a new role.
  static FlowLogDestination toCloudWatchLogs(Ref<logs::ILogGroup> logGroup = {},
                                             Ref<iam::IRole> iamRole = {});
  /// Default: a new bucket.
  static FlowLogDestination toS3(Ref<s3::IBucket> bucket = {}, String keyPrefix = {},
                                 S3DestinationOptions options = {});
  /// A role is wanted where the stream is in another account.
  /// Default: no role.
  static FlowLogDestination toFirehose(DeliveryStreamRef deliveryStream,
                                       Ref<iam::IRole> iamRole = {});
  /// As `toFirehose`, for a stream in the account.
  static FlowLogDestination toKinesisDataFirehoseDestination(String deliveryStreamArn);

  /// Makes what the destination needs, below `scope`.
  [[nodiscard]] FlowLogDestinationConfig bind(IConstruct& scope, FlowLog& flowLog) const {
    return bind_(scope, flowLog);
  }

 private:
  using Bind = std::function<FlowLogDestinationConfig(IConstruct&, FlowLog&)>;
  explicit FlowLogDestination(Bind bind) : bind_(std::move(bind)) {}
  Bind bind_;
};

/// A field of a log record. The constants need no initialisation.
/// https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
class LogFormat {
 public:
  static const LogFormat ACCOUNT_ID;
  static const LogFormat ACTION;
  static const LogFormat ALL_DEFAULT_FIELDS;
  static const LogFormat AZ_ID;
  static const LogFormat BYTES;
  static const LogFormat DST_ADDR;
  static const LogFormat DST_PORT;
  static const LogFormat ECS_CLUSTER_ARN;
  static const LogFormat ECS_CLUSTER_NAME;
  static const LogFormat ECS_CONTAINER_ID;
  static const LogFormat ECS_CONTAINER_INSTANCE_ARN;
  static const LogFormat ECS_CONTAINER_INSTANCE_ID;
  static const LogFormat ECS_SECOND_CONTAINER_ID;
  static const LogFormat ECS_SERVICE_NAME;
  static const LogFormat ECS_TASK_ARN;
  static const LogFormat ECS_TASK_DEFINITION_ARN;
  static const LogFormat ECS_TASK_ID;
  static const LogFormat END_TIMESTAMP;
  static const LogFormat FLOW_DIRECTION;
  static const LogFormat INSTANCE_ID;
  static const LogFormat INTERFACE_ID;
  static const LogFormat LOG_STATUS;
  static const LogFormat PACKETS;
  static const LogFormat PKT_DST_ADDR;
  static const LogFormat PKT_DST_AWS_SERVICE;
  static const LogFormat PKT_SRC_ADDR;
  static const LogFormat PKT_SRC_AWS_SERVICE;
  static const LogFormat PROTOCOL;
  static const LogFormat REGION;
  static const LogFormat SRC_ADDR;
  static const LogFormat SRC_PORT;
  static const LogFormat START_TIMESTAMP;
  static const LogFormat SUBLOCATION_ID;
  static const LogFormat SUBLOCATION_TYPE;
  static const LogFormat SUBNET_ID;
  static const LogFormat TCP_FLAGS;
  static const LogFormat TRAFFIC_PATH;
  static const LogFormat TRAFFIC_TYPE;
  static const LogFormat VERSION;
  static const LogFormat VPC_ID;

  /// Text that goes into the format as it is.
  explicit LogFormat(String value) : value_(std::move(value)) {}
  /// Text that goes into the format as it is, such as `${action}`.
  static LogFormat custom(String formatString);
  /// A field by its name, such as `action`.
  static LogFormat field(std::string_view field);

  [[nodiscard]] String value() const;

 private:
  constexpr LogFormat(detail::ConstantTag /*tag*/, const char* constant) noexcept
      : constant_(constant) {}
  const char* constant_ = nullptr;
  String value_{};
};

/// Options of a flow log, but for what is logged.
struct FlowLogOptions {
  /// Default: a new log group.
  std::optional<FlowLogDestination> destination{};
  /// Default: Amazon's default format.
  std::vector<LogFormat> logFormat{};
  /// Default: one minute for transit gateways, else ten.
  std::optional<FlowLogMaxAggregationInterval> maxAggregationInterval{};
  /// Default: `ALL`.
  std::optional<FlowLogTrafficType> trafficType{};
};

/// Props of `FlowLog`. A change of any replaces the flow log.
struct FlowLogProps {
  /// Default: a new log group.
  std::optional<FlowLogDestination> destination{};
  /// Tag `Name`. Default: the construct's path.
  String flowLogName{};
  /// Default: Amazon's default format.
  std::vector<LogFormat> logFormat{};
  /// Default: one minute for transit gateways, else ten.
  std::optional<FlowLogMaxAggregationInterval> maxAggregationInterval{};
  Required<FlowLogResourceType> resourceType;
  /// Default: `ALL`.
  std::optional<FlowLogTrafficType> trafficType{};
};

/// Logs of a network's traffic.
/// https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html
class FlowLog : public Resource, public virtual IFlowLog {
 public:
  using Props = FlowLogProps;
  FlowLog(Scope scope, Props props);

  static IFlowLog& fromFlowLogId(IConstruct& scope, ConstructId id, String flowLogId);

  [[nodiscard]] String flowLogId() const override { return flowLogId_; }
  /// Empty unless logs go to a bucket.
  [[nodiscard]] Ref<s3::IBucket> bucket() const { return bucket_; }
  [[nodiscard]] Ref<iam::IRole> iamRole() const { return iamRole_; }
  [[nodiscard]] String keyPrefix() const { return keyPrefix_; }
  /// Empty unless logs go to CloudWatch.
  [[nodiscard]] Ref<logs::ILogGroup> logGroup() const { return logGroup_; }
  /// ARN of the delivery stream; absent unless logs go to one.
  [[nodiscard]] String deliveryStream() const { return deliveryStream_; }
  /// Another name of `deliveryStream`.
  [[nodiscard]] String deliveryStreamArn() const { return deliveryStream_; }

 private:
  String flowLogId_{};
  Ref<s3::IBucket> bucket_{};
  Ref<iam::IRole> iamRole_{};
  String keyPrefix_{};
  Ref<logs::ILogGroup> logGroup_{};
  String deliveryStream_{};
};

}  // namespace cdk::ec2

#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/struct_table.hpp>
#include <cdk/core/value.hpp>

#include <concepts>
#include <initializer_list>
#include <string_view>

namespace cdk {

/// What can become of a resource that leaves the stack.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
struct CfnDeletionPolicy {
  static constexpr std::string_view DELETE = "Delete";
  static constexpr std::string_view RETAIN = "Retain";
  static constexpr std::string_view RETAIN_EXCEPT_ON_CREATE = "RetainExceptOnCreate";
  static constexpr std::string_view SNAPSHOT = "Snapshot";
};

/// How many instances of a group have to say that they work.
struct CfnResourceAutoScalingCreationPolicy {
  /// In percent. Default: 100.
  Number minSuccessfulInstancesPercent{};
  Presence presence_{};
  static CfnResourceAutoScalingCreationPolicy absent() noexcept;
  static const internal::StructTable& table_();
};

/// Signals that a resource waits for.
struct CfnResourceSignal {
  /// Default: 1.
  Number count{};
  /// How long to wait, in ISO 8601: `PT30M`. Default: `PT5M`.
  String timeout{};
  Presence presence_{};
  static CfnResourceSignal absent() noexcept;
  static const internal::StructTable& table_();
};

/// When a resource counts as created.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-creationpolicy.html
struct CfnCreationPolicy {
  /// For Auto Scaling groups. Default: none.
  CfnResourceAutoScalingCreationPolicy autoScalingCreationPolicy = ABSENT;
  /// Default: none.
  CfnResourceSignal resourceSignal = ABSENT;
  /// For AppStream fleets. Default: none.
  Boolean startFleet{};
  Presence presence_{};
  static CfnCreationPolicy absent() noexcept;
  static const internal::StructTable& table_();
  /// The same untyped, with CloudFormation names.
  template <std::same_as<Json> J>
  CfnCreationPolicy& operator=(const J& policy) {
    return setWhole(policy);
  }
  CfnCreationPolicy& operator=(std::initializer_list<Json::Member> policy) {
    return setWhole(policy);
  }
  CfnCreationPolicy& setWhole(const Json& policy);
};

/// How instances are replaced by new ones.
struct CfnAutoScalingInstanceRefresh {
  /// Preferences with CloudFormation names. Default: none.
  Json preferences{};
  /// `Rolling`.
  String strategy{};
  Presence presence_{};
  static CfnAutoScalingInstanceRefresh absent() noexcept;
  static const internal::StructTable& table_();
};

/// Whether a group is replaced as a whole.
struct CfnAutoScalingReplacingUpdate {
  /// Default: false.
  Boolean willReplace{};
  Presence presence_{};
  static CfnAutoScalingReplacingUpdate absent() noexcept;
  static const internal::StructTable& table_();
};

/// How instances of a group are replaced in batches.
struct CfnAutoScalingRollingUpdate {
  /// Default: 1.
  Number maxBatchSize{};
  /// Default: 100.
  Number minActiveInstancesPercent{};
  /// Default: 0.
  Number minInstancesInService{};
  /// Default: 100.
  Number minSuccessfulInstancesPercent{};
  /// Pause after a batch, in ISO 8601: `PT5M`. Default: none, or five minutes when it waits for
  /// signals.
  String pauseTime{};
  /// Processes of the group that rest meanwhile. Default: none.
  List<String> suspendProcesses{};
  /// Default: false.
  Boolean waitOnResourceSignals{};
  Presence presence_{};
  static CfnAutoScalingRollingUpdate absent() noexcept;
  static const internal::StructTable& table_();
};

/// What an update does about a group's size that was changed outside the stack.
struct CfnAutoScalingScheduledAction {
  /// Default: false.
  Boolean ignoreUnmodifiedGroupSizeProperties{};
  Presence presence_{};
  static CfnAutoScalingScheduledAction absent() noexcept;
  static const internal::StructTable& table_();
};

/// How CodeDeploy moves a Lambda alias to a new version.
struct CfnCodeDeployLambdaAliasUpdate {
  /// Function called afterwards. Default: none.
  String afterAllowTrafficHook{};
  String applicationName{};
  /// Function called before. Default: none.
  String beforeAllowTrafficHook{};
  String deploymentGroupName{};
  Presence presence_{};
  static CfnCodeDeployLambdaAliasUpdate absent() noexcept;
  static const internal::StructTable& table_();
};

/// How a resource is updated.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html
struct CfnUpdatePolicy {
  /// Default: none.
  CfnAutoScalingInstanceRefresh autoScalingInstanceRefresh = ABSENT;
  /// Default: none.
  CfnAutoScalingReplacingUpdate autoScalingReplacingUpdate = ABSENT;
  /// Default: none.
  CfnAutoScalingRollingUpdate autoScalingRollingUpdate = ABSENT;
  /// Default: none.
  CfnAutoScalingScheduledAction autoScalingScheduledAction = ABSENT;
  /// Default: none.
  CfnCodeDeployLambdaAliasUpdate codeDeployLambdaAliasUpdate = ABSENT;
  /// For OpenSearch domains: upgrade in place. Default: false.
  Boolean enableVersionUpgrade{};
  /// For ElastiCache replication groups. Default: false.
  Boolean useOnlineResharding{};
  Presence presence_{};
  static CfnUpdatePolicy absent() noexcept;
  static const internal::StructTable& table_();
  /// The same untyped, with CloudFormation names.
  template <std::same_as<Json> J>
  CfnUpdatePolicy& operator=(const J& policy) {
    return setWhole(policy);
  }
  CfnUpdatePolicy& operator=(std::initializer_list<Json::Member> policy) {
    return setWhole(policy);
  }
  CfnUpdatePolicy& setWhole(const Json& policy);
};

}  // namespace cdk

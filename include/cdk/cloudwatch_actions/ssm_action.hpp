#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>

#include <cstdint>
#include <optional>
#include <utility>

namespace cdk::cloudwatch_actions {

/// How bad it is.
enum class OpsItemSeverity : std::uint8_t { CRITICAL, HIGH, MEDIUM, LOW };

/// What it is about.
enum class OpsItemCategory : std::uint8_t { AVAILABILITY, COST, PERFORMANCE, RECOVERY, SECURITY };

/// Makes an OpsItem.
/// https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-create-OpsItems-from-CloudWatch-Alarms.html
class SsmAction : public cloudwatch::IAlarmAction {
 public:
  /// Without a category, the OpsItem has none.
  explicit SsmAction(OpsItemSeverity severity,
                     std::optional<OpsItemCategory> category = {}) noexcept
      : severity_(severity), category_(category) {}

  [[nodiscard]] cloudwatch::AlarmActionConfig bind(IConstruct& scope,
                                                   cloudwatch::IAlarm& alarm) override;

 private:
  OpsItemSeverity severity_;
  std::optional<OpsItemCategory> category_;
};

/// Starts the response plan of an incident.
/// https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-creation.html
class SsmIncidentAction : public cloudwatch::IAlarmAction {
 public:
  explicit SsmIncidentAction(String responsePlanName)
      : responsePlanName_(std::move(responsePlanName)) {}

  [[nodiscard]] cloudwatch::AlarmActionConfig bind(IConstruct& scope,
                                                   cloudwatch::IAlarm& alarm) override;

 private:
  String responsePlanName_;
};

}  // namespace cdk::cloudwatch_actions

#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/stack.hpp>

namespace cdk::cloudwatch::detail {

/// An alarm made elsewhere.
class ImportedAlarm : public AlarmBase {
 public:
  ImportedAlarm(Scope scope, String arn)
      : AlarmBase(std::move(scope)),
        arn_(std::move(arn)),
        name_(stack().splitArn(arn_, ArnFormat::COLON_RESOURCE_NAME).resourceName) {}

  [[nodiscard]] String alarmArn() const override { return arn_; }
  [[nodiscard]] String alarmName() const override { return name_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : name_;
  }

 private:
  String arn_;
  String name_;
};

/// Parts of the ARN of an alarm of that name.
inline ArnComponents alarmArnComponents(String alarmName) {
  return {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
          .resource = "alarm",
          .resourceName = std::move(alarmName),
          .service = "cloudwatch"};
}

}  // namespace cdk::cloudwatch::detail

#include <cdk/logs/data_protection_policy.hpp>

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::logs {

namespace {

/// As the policy names it: by ARN where the service knows it, by name where the policy defines it.
Json reference(const DataIdentifier& identifier, const Stack& stack) {
  if (identifier.regex().has_value()) return identifier.name();
  return stack.formatArn({.account = "aws",
                          .region = "",
                          .resource = "data-identifier",
                          .resourceName = identifier.name(),
                          .service = "dataprotection"});
}

Json destinations(const DataProtectionPolicyProps& props) {
  std::vector<std::pair<std::string, Value>> members;
  if (props.logGroupAuditDestination) {
    members.emplace_back("CloudWatchLogs",
                         Json{{"LogGroup", props.logGroupAuditDestination->logGroupName()}});
  }
  if (props.s3BucketAuditDestination.has_value()) {
    members.emplace_back("S3", Json{{"Bucket", props.s3BucketAuditDestination}});
  }
  if (props.deliveryStreamNameAuditDestination.has_value()) {
    members.emplace_back("Firehose",
                         Json{{"DeliveryStream", props.deliveryStreamNameAuditDestination}});
  }
  return Json::object(std::move(members));
}

}  // namespace

String DataIdentifier::toString() const {
  return regex_.has_value() ? name() + ": " + regex_ : name();
}

DataProtectionPolicy::DataProtectionPolicy(DataProtectionPolicyProps props)
    : props_(std::move(props)) {
  if (props_.identifiers.empty()) {
    throw ValidationError("identifiers: there are none; at least one is wanted");
  }
}

Json DataProtectionPolicy::toJson(const Stack& stack) const {
  std::vector<Json> identifiers;
  std::vector<Json> custom;
  for (const DataIdentifier& identifier : props_.identifiers) {
    identifiers.push_back(reference(identifier, stack));
    if (identifier.regex().has_value()) {
      custom.push_back({{"Name", identifier.name()}, {"Regex", identifier.regex()}});
    }
  }
  const auto statement = [&identifiers](std::string_view sid, Json operation) -> Json {
    return {{"Sid", sid},
            {"DataIdentifier", Json::array(identifiers)},
            {"Operation", std::move(operation)}};
  };
  // The service wants the audit first, and the masking of the very same identifiers after it.
  return {{"Name", props_.name.value_or("data-protection-policy-cdk")},
          {"Description", props_.description.value_or("cdk generated data protection policy")},
          {"Version", "2021-06-01"},
          {"Statement",
           Json::array({statement("audit-statement-cdk",
                                  {{"Audit", {{"FindingsDestination", destinations(props_)}}}}),
                        statement("redact-statement-cdk",
                                  {{"Deidentify", {{"MaskConfig", Json::object()}}}})})},
          {"Configuration", {{"CustomDataIdentifier", Json::array(custom)}}}};
}

}  // namespace cdk::logs

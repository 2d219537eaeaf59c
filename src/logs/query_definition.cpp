#include <cdk/logs/query_definition.hpp>

#include <cdk/core/error.hpp>
#include <cdk/logs/cfn_query_definition.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::logs {

namespace {
constexpr std::size_t MAX_STATS = 2;
}

std::string QueryString::toString() const {
  std::string text;
  const auto add = [&text](std::string_view command, std::string_view argument) {
    if (argument.empty()) return;
    text += (text.empty() ? "" : "\n| ") + std::string(command) + " " + std::string(argument);
  };
  std::string fields;
  for (const std::string& field : props_.fields) fields += (fields.empty() ? "" : ", ") + field;
  add("fields", fields);
  for (const std::string& statement : props_.parseStatements) add("parse", statement);
  for (const std::string& statement : props_.filterStatements) add("filter", statement);
  for (const std::string& statement : props_.statsStatements) add("stats", statement);
  add("sort", props_.sort.literal());
  if (props_.limit.has_value()) add("limit", Json(props_.limit).dump());
  add("display", props_.display.literal());
  return text;
}

QueryDefinition::QueryDefinition(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.queryDefinitionName}) {
  if (props.queryString.statsStatementsLength() > MAX_STATS) {
    fail(*this, "queryString",
         "it has " + std::to_string(props.queryString.statsStatementsLength()) +
             " stats commands; at most 2 are allowed");
  }
  std::vector<String> names;
  for (const ILogGroup& group : props.logGroups) names.push_back(group.logGroupName());
  auto& resource = create<CfnQueryDefinition>(
      "Resource", {.logGroupNames = names.empty() ? List<String>() : List<String>(names),
                   .name = props.queryDefinitionName,
                   .queryString = props.queryString.toString()});
  queryDefinitionId_ = resource.attrQueryDefinitionId();
}

}  // namespace cdk::logs

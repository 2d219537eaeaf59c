#pragma once

#include <cdk/core/resource.hpp>

#include <string>
#include <vector>

namespace cdk::logs {

class ILogGroup;

/// The commands of a query; absent ones are left out.
struct QueryStringProps {
  String display{};
  std::vector<std::string> fields{};
  /// Each becomes a `filter` command.
  std::vector<std::string> filterStatements{};
  Number limit{};
  /// Each becomes a `parse` command.
  std::vector<std::string> parseStatements{};
  String sort{};
  /// Each becomes a `stats` command.
  std::vector<std::string> statsStatements{};
};

/// A Logs Insights query.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
class QueryString {
 public:
  explicit QueryString(QueryStringProps props = {}) : props_(std::move(props)) {}
  [[nodiscard]] std::string toString() const;

 private:
  QueryStringProps props_;
};

/// Props of `QueryDefinition`.
struct QueryDefinitionProps {
  /// Default: the groups are chosen when the query is run.
  Refs<ILogGroup> logGroups{};
  Required<String> queryDefinitionName;
  QueryString queryString;
};

/// A saved query.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html
class QueryDefinition : public Resource {
 public:
  using Props = QueryDefinitionProps;
  QueryDefinition(Scope scope, Props props);

  [[nodiscard]] String queryDefinitionId() const { return queryDefinitionId_; }

 private:
  String queryDefinitionId_{};
};

}  // namespace cdk::logs

#pragma once

#include <cdk/core/resource.hpp>

#include <string>
#include <vector>

namespace cdk::logs {

class ILogGroup;

/// The commands of a query, in the order in which they are written: `fields`, `parse`, `filter`,
/// `stats`, `sort`, `limit`, `display`. Absent ones are left out.
struct QueryStringProps {
  /// Which fields the result shows. Default: the service's own choice.
  String display{};
  /// Which fields the query reads. Default: all.
  std::vector<std::string> fields{};
  /// Each becomes a `filter` command.
  std::vector<std::string> filterStatements{};
  /// How many events at most. Default: the service's, 10000.
  Number limit{};
  /// Each becomes a `parse` command.
  std::vector<std::string> parseStatements{};
  /// Such as `@timestamp desc`. Default: the latest first.
  String sort{};
  /// Each becomes a `stats` command; two at most.
  std::vector<std::string> statsStatements{};
};

/// A Logs Insights query.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
class QueryString {
 public:
  explicit QueryString(QueryStringProps props = {}) : props_(std::move(props)) {}
  /// The query as the service takes it: a command to a line.
  [[nodiscard]] std::string toString() const;
  [[nodiscard]] std::size_t statsStatementsLength() const noexcept {
    return props_.statsStatements.size();
  }

 private:
  QueryStringProps props_;
};

/// Props of `QueryDefinition`.
struct QueryDefinitionProps {
  /// Default: the groups are chosen when the query is run.
  Refs<ILogGroup> logGroups{};
  /// Name in the console; `/` makes folders.
  Required<String> queryDefinitionName;
  QueryString queryString;
};

/// A saved query.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html
class QueryDefinition : public Resource {
 public:
  using Props = QueryDefinitionProps;
  /// Throws `ValidationError` for more than two `stats` commands.
  QueryDefinition(Scope scope, Props props);

  [[nodiscard]] String queryDefinitionId() const { return queryDefinitionId_; }

 private:
  String queryDefinitionId_{};
};

}  // namespace cdk::logs

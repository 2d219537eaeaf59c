#pragma once

#include <cdk/cloudwatch/widget.hpp>

#include <cstdint>
#include <optional>

namespace cdk::cloudwatch {

/// Languages of queries on logs.
enum class LogQueryLanguage : std::uint8_t {
  LOGS_INSIGHTS,
  /// OpenSearch SQL.
  SQL,
  /// OpenSearch Piped Processing Language.
  PPL,
};

/// How results of a query are shown.
enum class LogQueryVisualizationType : std::uint8_t { TABLE, LINE, STACKEDAREA, BAR, PIE };

/// Props of `LogQueryWidget`.
struct LogQueryWidgetProps {
  /// Account of the log groups. Default: the dashboard's.
  String accountId{};
  /// Default: 6.
  Number height{};
  /// At least one.
  Required<List<String>> logGroupNames;
  /// Default: `LOGS_INSIGHTS`.
  std::optional<LogQueryLanguage> queryLanguage{};
  /// The query in parts, joined by line breaks and pipes. Exactly one of this and `queryString` is
  /// wanted.
  List<String> queryLines{};
  String queryString{};
  /// Region of the log groups. Default: the dashboard's.
  String region{};
  /// Default: none.
  String title{};
  /// Default: `TABLE`.
  std::optional<LogQueryVisualizationType> view{};
  /// 1 to 24. Default: 6.
  Number width{};
};

/// Results of a query on logs. A copyable value.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AnalyzingLogData.html
class LogQueryWidget : public ConcreteWidget {
 public:
  using Props = LogQueryWidgetProps;
  /// Throws `ValidationError` for no log group, and unless exactly one form of query is given.
  explicit LogQueryWidget(LogQueryWidgetProps props);
  [[nodiscard]] std::vector<Json> toJson() const override;

 private:
  Props props_;
  String query_{};
};

}  // namespace cdk::cloudwatch

#include <cdk/cloudwatch/log_query_widget.hpp>

#include <cdk/core/aws.hpp>
#include <cdk/core/error.hpp>

#include "widget_size.hpp"

#include <array>

namespace cdk::cloudwatch {

namespace {

constexpr std::array LANGUAGES = {"Logs", "SQL", "PPL"};
/// Lines are a time series; whether they are areas is another property.
constexpr std::array VIEWS = {"table", "timeSeries", "timeSeries", "bar", "pie"};

String queryOf(const LogQueryWidgetProps& props) {
  String query("");
  for (const String& name : props.logGroupNames.literal()) query += "SOURCE '" + name + "' | ";
  if (props.queryString.has_value()) return query + props.queryString;
  const char* before = "";
  for (const String& line : props.queryLines.literal()) {
    query += before + line;
    before = "\n| ";
  }
  return query;
}

Json isStacked(const std::optional<LogQueryVisualizationType>& view) {
  if (view == LogQueryVisualizationType::LINE) return false;
  if (view == LogQueryVisualizationType::STACKEDAREA) return true;
  return {};
}

}  // namespace

LogQueryWidget::LogQueryWidget(LogQueryWidgetProps props)
    : ConcreteWidget(detail::widgetSize("width", props.width, 6),
                     detail::widgetSize("height", props.height, 6)),
      props_(std::move(props)) {
  if (props_.logGroupNames.empty()) {
    throw ValidationError("it is empty; at least one log group is wanted",
                          {.property = "logGroupNames"});
  }
  if (props_.queryString.has_value() == props_.queryLines.has_value()) {
    throw ValidationError("exactly one of queryString and queryLines is wanted",
                          {.property = "queryString"});
  }
  query_ = queryOf(props_);
}

std::vector<Json> LogQueryWidget::toJson() const {
  const auto view =
      static_cast<std::size_t>(props_.view.value_or(LogQueryVisualizationType::TABLE));
  return render("log", {{"view", VIEWS.at(view)},
                        {"title", props_.title},
                        {"region", props_.region.value_or(Aws::REGION)},
                        {"accountId", props_.accountId},
                        {"query", query_},
                        {"queryLanguage",
                         props_.queryLanguage
                             ? Json(LANGUAGES.at(static_cast<std::size_t>(*props_.queryLanguage)))
                             : Json()},
                        {"stacked", isStacked(props_.view)}});
}

}  // namespace cdk::cloudwatch

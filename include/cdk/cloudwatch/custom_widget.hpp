#pragma once

#include <cdk/cloudwatch/widget.hpp>

namespace cdk::cloudwatch {

/// Props of `CustomWidget`.
struct CustomWidgetProps {
  /// The Lambda function that draws the widget.
  Required<String> functionArn;
  /// Default: 6.
  Number height{};
  /// Given to the function. Default: nothing.
  Json params{};
  Required<String> title;
  /// Draw again when the dashboard is refreshed. Default: true.
  Boolean updateOnRefresh{};
  /// Draw again when the widget's size changes. Default: true.
  Boolean updateOnResize{};
  /// Draw again when the time range of the dashboard changes. Default: true.
  Boolean updateOnTimeRangeChange{};
  /// 1 to 24. Default: 6.
  Number width{};
};

/// What a Lambda function draws. A copyable value.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/add_custom_widget_dashboard.html
class CustomWidget : public ConcreteWidget {
 public:
  using Props = CustomWidgetProps;
  explicit CustomWidget(CustomWidgetProps props);
  [[nodiscard]] std::vector<Json> toJson() const override;

 private:
  Props props_;
};

}  // namespace cdk::cloudwatch

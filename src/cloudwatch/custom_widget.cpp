#include <cdk/cloudwatch/custom_widget.hpp>

#include "widget_size.hpp"

namespace cdk::cloudwatch {

namespace {

Json orTrue(const Boolean& boolean) { return boolean.has_value() ? Json(boolean) : Json(true); }

}  // namespace

CustomWidget::CustomWidget(CustomWidgetProps props)
    : ConcreteWidget(detail::widgetSize("width", props.width, 6),
                     detail::widgetSize("height", props.height, 6)),
      props_(std::move(props)) {}

std::vector<Json> CustomWidget::toJson() const {
  return render("custom", {{"endpoint", props_.functionArn},
                           {"params", props_.params},
                           {"title", props_.title},
                           {"updateOn",
                            {{"refresh", orTrue(props_.updateOnRefresh)},
                             {"resize", orTrue(props_.updateOnResize)},
                             {"timeRange", orTrue(props_.updateOnTimeRangeChange)}}}});
}

}  // namespace cdk::cloudwatch

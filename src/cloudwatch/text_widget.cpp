#include <cdk/cloudwatch/text_widget.hpp>

#include "widget_size.hpp"

namespace cdk::cloudwatch {

TextWidget::TextWidget(TextWidgetProps props)
    : ConcreteWidget(detail::widgetSize("width", props.width, 6),
                     detail::widgetSize("height", props.height, 2)),
      markdown_(props.markdown),
      background_(props.background.value_or(TextWidgetBackground::TRANSPARENT)) {}

std::vector<Json> TextWidget::toJson() const {
  const bool isSolid = background_ == TextWidgetBackground::SOLID;
  return render("text", {{"markdown", markdown_},
                         {"background", isSolid ? Json("solid") : Json("transparent")}});
}

}  // namespace cdk::cloudwatch

#include <cdk/cloudwatch/widget.hpp>

#include <cdk/core/error.hpp>

#include "widget_size.hpp"

#include <algorithm>
#include <cmath>

namespace cdk::cloudwatch {

namespace {

constexpr int GRID_WIDTH = 24;

Json coordinate(const std::optional<int>& coordinate) {
  return coordinate ? Json(*coordinate) : Json();
}

}  // namespace

namespace detail {

int widgetSize(const char* property, const Number& size, int byDefault) {
  if (size.isAbsent() || size.literal() == 0) return byDefault;
  const double units = size.literal();
  constexpr double MOST = 1000;
  if (std::floor(units) != units || units < 0 || units > MOST) {
    throw ValidationError(size.describe() + " is not allowed; it is a whole number of grid units",
                          {.property = property});
  }
  return static_cast<int>(units);
}

}  // namespace detail

ConcreteWidget::ConcreteWidget(int width, int height) : width_(width), height_(height) {
  if (width > GRID_WIDTH) {
    throw ValidationError(std::to_string(width) + " is not allowed; the dashboard is 24 units wide",
                          {.property = "width"});
  }
}

void ConcreteWidget::position(int x, int y) {
  x_ = x;
  y_ = y;
}

std::vector<Json> ConcreteWidget::render(std::string_view type, Json properties) const {
  return {{{"type", Json(type)},
           {"width", width_},
           {"height", height_},
           {"x", coordinate(x_)},
           {"y", coordinate(y_)},
           {"properties", std::move(properties)}}};
}

void ConcreteWidget::addWarnings(const std::vector<std::pair<std::string, std::string>>& warnings) {
  for (const auto& warning : warnings) {
    const auto same = std::find_if(warnings_.begin(), warnings_.end(),
                                   [&](const auto& other) { return other.first == warning.first; });
    if (same == warnings_.end()) {
      warnings_.push_back(warning);
    } else {
      same->second = warning.second;
    }
  }
}

}  // namespace cdk::cloudwatch

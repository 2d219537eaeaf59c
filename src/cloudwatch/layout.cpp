#include <cdk/cloudwatch/layout.hpp>

#include "widget_size.hpp"

#include <algorithm>

namespace cdk::cloudwatch {

namespace {

constexpr int GRID_WIDTH = 24;

std::vector<Json> objectsOf(const std::vector<Handle<IWidget>>& widgets) {
  std::vector<Json> objects;
  for (const auto& widget : widgets) {
    std::vector<Json> own = widget->toJson();
    objects.insert(objects.end(), own.begin(), own.end());
  }
  return objects;
}

std::vector<std::pair<std::string, std::string>> warningsOf(
    const std::vector<Handle<IWidget>>& widgets) {
  std::vector<std::pair<std::string, std::string>> warnings;
  for (const auto& widget : widgets) {
    auto own = widget->warningsV2();
    warnings.insert(warnings.end(), own.begin(), own.end());
  }
  return warnings;
}

}  // namespace

Row::Row(std::vector<Handle<IWidget>> widgets) {
  for (auto& widget : widgets) place(std::move(widget));
}

void Row::addWidget(Handle<IWidget> w) {
  next_.y = height_;
  place(std::move(w));
}

void Row::place(Handle<IWidget> w) {
  if (next_.x + w->width() > GRID_WIDTH) next_ = {0, height_};
  offsets_.push_back(next_);
  width_ = std::max(width_, next_.x + w->width());
  height_ = std::max(height_, next_.y + w->height());
  next_.x += w->width();
  widgets_.push_back(std::move(w));
}

void Row::position(int x, int y) {
  for (std::size_t i = 0; i < widgets_.size(); ++i) {
    widgets_[i]->position(x + offsets_[i].x, y + offsets_[i].y);
  }
}

std::vector<Json> Row::toJson() const { return objectsOf(widgets_); }

std::vector<std::pair<std::string, std::string>> Row::warningsV2() const {
  return warningsOf(widgets_);
}

Column::Column(std::vector<Handle<IWidget>> widgets) : widgets_(std::move(widgets)) {}

void Column::addWidget(Handle<IWidget> w) { widgets_.push_back(std::move(w)); }

int Column::width() const {
  int widest = 0;
  for (const auto& widget : widgets_) widest = std::max(widest, widget->width());
  return widest;
}

int Column::height() const {
  int sum = 0;
  for (const auto& widget : widgets_) sum += widget->height();
  return sum;
}

void Column::position(int x, int y) {
  for (const auto& widget : widgets_) {
    widget->position(x, y);
    y += widget->height();
  }
}

std::vector<Json> Column::toJson() const { return objectsOf(widgets_); }

std::vector<std::pair<std::string, std::string>> Column::warningsV2() const {
  return warningsOf(widgets_);
}

Spacer::Spacer(SpacerProps props)
    : width_(detail::widgetSize("width", props.width, 1)),
      height_(detail::widgetSize("height", props.height, 1)) {}

}  // namespace cdk::cloudwatch

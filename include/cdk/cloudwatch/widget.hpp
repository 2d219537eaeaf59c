#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::cloudwatch {

/// A part of a dashboard. The grid is 24 units wide. Widgets are copyable values: what is added to
/// a dashboard, row or column is copied.
class IWidget {
 public:
  virtual ~IWidget() = default;
  /// In units of the grid.
  [[nodiscard]] virtual int width() const = 0;
  /// In units of the grid.
  [[nodiscard]] virtual int height() const = 0;
  /// Places the widget, counted from the left and the top of the dashboard.
  virtual void position(int x, int y) = 0;
  /// The objects that stand for the widget in a dashboard's body: none, one or more.
  [[nodiscard]] virtual std::vector<Json> toJson() const = 0;
  /// Findings about the widget by their ids, which dashboards report. Default: none.
  [[nodiscard]] virtual std::vector<std::pair<std::string, std::string>> warningsV2() const {
    return {};
  }

 protected:
  IWidget() = default;
  IWidget(const IWidget&) = default;
  IWidget(IWidget&&) = default;
  IWidget& operator=(const IWidget&) = default;
  IWidget& operator=(IWidget&&) = default;
};

/// A widget that is drawn, and knows where.
class ConcreteWidget : public IWidget {
 public:
  [[nodiscard]] int width() const override { return width_; }
  [[nodiscard]] int height() const override { return height_; }
  /// Absent until the widget has been placed.
  [[nodiscard]] std::optional<int> x() const noexcept { return x_; }
  [[nodiscard]] std::optional<int> y() const noexcept { return y_; }
  void position(int x, int y) override;
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> warningsV2() const override {
    return warnings_;
  }

 protected:
  /// Throws `ValidationError` for a widget wider than the grid.
  ConcreteWidget(int width, int height);
  /// The object of the widget, of a type such as `metric`.
  [[nodiscard]] std::vector<Json> render(std::string_view type, Json properties) const;
  /// Adds to the findings; the last one of an id counts.
  void addWarnings(const std::vector<std::pair<std::string, std::string>>& warnings);

 private:
  int width_;
  int height_;
  std::optional<int> x_{};
  std::optional<int> y_{};
  std::vector<std::pair<std::string, std::string>> warnings_{};
};

}  // namespace cdk::cloudwatch

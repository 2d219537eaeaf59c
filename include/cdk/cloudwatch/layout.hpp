#pragma once

#include <cdk/cloudwatch/widget.hpp>

#include <vector>

namespace cdk::cloudwatch {

/// Widgets side by side. Those that don't fit into the width of the dashboard begin a line of their
/// own below. A copyable value.
class Row : public IWidget {
 public:
  Row() = default;
  explicit Row(std::vector<Handle<IWidget>> widgets);

  /// Adds a widget to the right of the last one, but below all others. To have it beside them, give
  /// it to the constructor.
  void addWidget(Handle<IWidget> w);
  [[nodiscard]] const std::vector<Handle<IWidget>>& widgets() const noexcept { return widgets_; }

  [[nodiscard]] int width() const override { return width_; }
  [[nodiscard]] int height() const override { return height_; }
  void position(int x, int y) override;
  [[nodiscard]] std::vector<Json> toJson() const override;
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> warningsV2() const override;

 private:
  struct Offset {
    int x = 0;
    int y = 0;
  };

  void place(Handle<IWidget> w);

  std::vector<Handle<IWidget>> widgets_{};
  std::vector<Offset> offsets_{};
  // Where the next widget goes, if it fits.
  Offset next_{};
  int width_ = 0;
  int height_ = 0;
};

/// Widgets below one another. A copyable value.
class Column : public IWidget {
 public:
  Column() = default;
  explicit Column(std::vector<Handle<IWidget>> widgets);

  void addWidget(Handle<IWidget> w);
  [[nodiscard]] const std::vector<Handle<IWidget>>& widgets() const noexcept { return widgets_; }

  [[nodiscard]] int width() const override;
  [[nodiscard]] int height() const override;
  void position(int x, int y) override;
  [[nodiscard]] std::vector<Json> toJson() const override;
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> warningsV2() const override;

 private:
  std::vector<Handle<IWidget>> widgets_{};
};

/// Props of `Spacer`.
struct SpacerProps {
  /// Default: 1.
  Number height{};
  /// Default: 1.
  Number width{};
};

/// Room that nothing is drawn in. A copyable value.
class Spacer : public IWidget {
 public:
  using Props = SpacerProps;
  /// Throws `ValidationError` for sizes that are no whole numbers.
  explicit Spacer(SpacerProps props = {});

  [[nodiscard]] int width() const override { return width_; }
  [[nodiscard]] int height() const override { return height_; }
  void position(int /*x*/, int /*y*/) override {}
  [[nodiscard]] std::vector<Json> toJson() const override { return {}; }

 private:
  int width_;
  int height_;
};

}  // namespace cdk::cloudwatch

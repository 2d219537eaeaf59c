#pragma once

#include <cdk/cloudwatch/widget.hpp>

#include <cstdint>
#include <optional>

namespace cdk::cloudwatch {

/// What is behind a text.
enum class TextWidgetBackground : std::uint8_t { SOLID, TRANSPARENT };

/// Props of `TextWidget`.
struct TextWidgetProps {
  /// Default: `TRANSPARENT`.
  std::optional<TextWidgetBackground> background{};
  /// Default: 2.
  Number height{};
  /// The text, as Markdown.
  Required<String> markdown;
  /// 1 to 24. Default: 6.
  Number width{};
};

/// Text on a dashboard. A copyable value.
class TextWidget : public ConcreteWidget {
 public:
  using Props = TextWidgetProps;
  explicit TextWidget(TextWidgetProps props);
  [[nodiscard]] std::vector<Json> toJson() const override;

 private:
  String markdown_;
  TextWidgetBackground background_;
};

}  // namespace cdk::cloudwatch

#pragma once

namespace cdk::cloudwatch {

/// Colours that graphs use by themselves. Any other is written as `#rrggbb`.
class Color {
 public:
  Color() = delete;

  static constexpr const char* BLUE = "#1f77b4";
  static constexpr const char* BROWN = "#8c564b";
  static constexpr const char* GREEN = "#2ca02c";
  static constexpr const char* GREY = "#7f7f7f";
  static constexpr const char* ORANGE = "#ff7f0e";
  static constexpr const char* PINK = "#e377c2";
  static constexpr const char* PURPLE = "#9467bd";
  static constexpr const char* RED = "#d62728";
};

}  // namespace cdk::cloudwatch

#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/value.hpp>

#include <cstdint>
#include <optional>

namespace cdk::cloudwatch {

/// What of a graph is shaded at a horizontal line.
enum class Shading : std::uint8_t { NONE, ABOVE, BELOW };

/// What of a graph is shaded at a vertical line.
enum class VerticalShading : std::uint8_t { NONE, BEFORE, AFTER };

/// A horizontal line in a graph.
struct HorizontalAnnotation {
  /// Such as `#ff0000`; see `Color`. Default: chosen by the console.
  String color{};
  /// Default: nothing is shaded.
  std::optional<Shading> fill{};
  /// Default: none.
  String label{};
  /// Where the line is.
  Required<Number> value;
  /// Default: true.
  Boolean visible{};
};

/// A vertical line in a graph.
struct VerticalAnnotation {
  /// Such as `#ff0000`; see `Color`. Default: chosen by the console.
  String color{};
  /// When the line is, as `2030-01-31T12:00:00Z`.
  Required<String> date;
  /// Default: nothing is shaded.
  std::optional<VerticalShading> fill{};
  /// Default: none.
  String label{};
  /// Default: true.
  Boolean visible{};
};

/// An axis of values.
struct YAxisProps {
  /// Default: none.
  String label{};
  /// Default: what the data need.
  Number max{};
  /// Default: what the data need.
  Number min{};
  /// Default: true.
  Boolean showUnits{};
  Presence presence_{};

  static YAxisProps absent() noexcept;
};

/// Where a legend is.
enum class LegendPosition : std::uint8_t { BOTTOM, RIGHT, HIDDEN };

}  // namespace cdk::cloudwatch

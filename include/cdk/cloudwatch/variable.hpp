#pragma once

#include <cdk/core/value.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace cdk::cloudwatch {

/// What users of a dashboard can choose.
class IVariable {
 public:
  virtual ~IVariable() = default;
  /// The object that stands for the variable in a dashboard's body.
  [[nodiscard]] virtual Json toJson() const = 0;

 protected:
  IVariable() = default;
  IVariable(const IVariable&) = default;
  IVariable(IVariable&&) = default;
  IVariable& operator=(const IVariable&) = default;
  IVariable& operator=(IVariable&&) = default;
};

/// How a variable is entered.
enum class VariableInputType : std::uint8_t { INPUT, RADIO, SELECT };

/// What a variable replaces.
enum class VariableType : std::uint8_t {
  /// A property of all widgets, such as `region`.
  PROPERTY,
  /// Any occurrence of a text.
  PATTERN,
};

/// One of the values to choose from.
struct VariableValue {
  /// Default: the value.
  String label{};
  Required<String> value;
};

/// What `Values::fromSearchComponents` takes.
struct SearchComponents {
  /// Names of dimensions, at least one.
  Required<List<String>> dimensions;
  Required<String> metricName;
  Required<String> namespace_;
  /// The dimension whose values are shown.
  Required<String> populateFrom;
};

/// Values to choose from. A copyable value.
class Values {
 public:
  /// What a search for metrics finds, such as `{AWS/EC2,InstanceId} MetricName="CPUUtilization"`:
  /// the values of the dimension `populateFrom`.
  static Values fromSearch(String expression, String populateFrom);
  /// The same, of parts. Throws `ValidationError` for no dimension.
  static Values fromSearchComponents(const SearchComponents& components);
  /// Throws `ValidationError` for none.
  static Values fromValues(const std::vector<VariableValue>& values);
  /// The members that the values add to a variable.
  [[nodiscard]] Json toJson() const { return json_; }

 private:
  explicit Values(Json json) : json_(std::move(json)) {}
  Json json_;
};

/// What a variable is at first. A copyable value.
class DefaultValue {
 public:
  /// The first of the values that a search finds.
  static const DefaultValue FIRST;
  static DefaultValue value(Json value) { return DefaultValue(std::move(value), false); }
  [[nodiscard]] Json val() const;

 private:
  constexpr explicit DefaultValue(bool isFirst) noexcept : isFirst_(isFirst) {}
  DefaultValue(Json value, bool isFirst) : value_(std::move(value)), isFirst_(isFirst) {}
  Json value_{};
  bool isFirst_;
};

/// Options of `DashboardVariable`.
struct DashboardVariableOptions {
  /// Default: none.
  std::optional<DefaultValue> defaultValue{};
  /// Unique in the dashboard.
  Required<String> id;
  Required<std::optional<VariableInputType>> inputType;
  /// Default: `id`.
  String label{};
  Required<std::optional<VariableType>> type;
  /// The property or the text that is replaced.
  Required<String> value;
  /// Wanted for `RADIO` and `SELECT`, not allowed for `INPUT`. Default: none.
  std::optional<Values> values{};
  /// Default: true.
  Boolean visible{};
};

/// Something that users of a dashboard can choose, and that changes its widgets. A copyable value.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_dashboard_variables.html
class DashboardVariable : public IVariable {
 public:
  using Props = DashboardVariableOptions;
  /// Throws `ValidationError` where values and input type don't fit.
  explicit DashboardVariable(DashboardVariableOptions options);
  [[nodiscard]] Json toJson() const override;

 private:
  Props options_;
};

}  // namespace cdk::cloudwatch

#include <cdk/cloudwatch/variable.hpp>

#include <cdk/core/error.hpp>

#include <array>
#include <string>

namespace cdk::cloudwatch {

namespace {

constexpr std::array INPUT_TYPES = {"input", "radio", "select"};

}  // namespace

Values Values::fromSearch(String expression, String populateFrom) {
  return Values({{"search", std::move(expression)}, {"populateFrom", std::move(populateFrom)}});
}

Values Values::fromSearchComponents(const SearchComponents& components) {
  if (components.dimensions.empty()) {
    throw ValidationError("it is empty; at least one dimension is wanted",
                          {.property = "dimensions"});
  }
  String schema = components.namespace_;
  for (const String& dimension : components.dimensions.literal()) schema += "," + dimension;
  return fromSearch("{" + schema + "} MetricName=\"" + components.metricName + "\"",
                    components.populateFrom);
}

Values Values::fromValues(const std::vector<VariableValue>& values) {
  if (values.empty()) {
    throw ValidationError("it is empty; at least one value is wanted", {.property = "values"});
  }
  std::vector<Json> entries;
  for (const VariableValue& value : values) {
    entries.push_back({{"label", value.label}, {"value", value.value}});
  }
  return Values(Json{{"values", Json::array(entries)}});
}

constexpr DefaultValue DefaultValue::FIRST{true};

Json DefaultValue::val() const { return isFirst_ ? Json("__FIRST") : value_; }

DashboardVariable::DashboardVariable(DashboardVariableOptions options)
    : options_(std::move(options)) {
  const VariableInputType inputType = *options_.inputType;
  if (inputType == VariableInputType::INPUT && options_.values) {
    throw ValidationError("they don't go with VariableInputType::INPUT, which lets users type",
                          {.property = "values"});
  }
  if (inputType != VariableInputType::INPUT && !options_.values) {
    throw ValidationError(
        "they are absent; VariableInputType::RADIO and SELECT want values to choose from",
        {.property = "values"});
  }
}

Json DashboardVariable::toJson() const {
  const bool isProperty = options_.type == VariableType::PROPERTY;
  std::vector<std::pair<std::string, Value>> members = {
      {isProperty ? "property" : "pattern", options_.value},
      {"type", isProperty ? Json("property") : Json("pattern")},
      {"inputType", Json(INPUT_TYPES.at(static_cast<std::size_t>(*options_.inputType)))},
      {"id", options_.id},
      {"defaultValue", options_.defaultValue ? options_.defaultValue->val() : Json()},
      {"visible", options_.visible},
      {"label", options_.label}};
  if (options_.values) {
    for (auto& member : options_.values->toJson().entries()) members.push_back(std::move(member));
  }
  return Json::object(std::move(members));
}

}  // namespace cdk::cloudwatch

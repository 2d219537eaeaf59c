#include <memory>
#include <string>
#include <vector>

#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/lazies", [](cdk::App& app) {
  using cdk::Json;
  using cdk::Lazy;
  using cdk::List;
  using cdk::String;
  auto& stack = app.create<cdk::Stack>("Lazies");

  // Shared with the producers, which run after this function.
  const auto names = std::make_shared<std::vector<String>>();
  const auto count = std::make_shared<int>(0);
  stack.create<cdk::CfnResource>(
      "Thing",
      {.properties = {{"Any", Lazy::any([names] {
                         return Json{{"Names", List<String>(*names)}, {"Nothing", Json()}};
                       })},
                      {"AnyEmpty", Lazy::any([] { return Json::array({}); }, true)},
                      {"Count", Lazy::number([count] { return cdk::Number(*count); })},
                      {"Empty", Lazy::list([] { return List<String>(std::vector<String>{}); })},
                      {"EmptyOmitted",
                       Lazy::list([] { return List<String>(std::vector<String>{}); }, true)},
                      {"List", Lazy::list([names] { return List<String>(*names); })},
                      {"Missing", Lazy::string([] { return String(); })},
                      {"Nested", {{"Only", Lazy::string([] { return String(); })}}},
                      {"Text", "first is " + Lazy::string([names] { return names->front(); }) +
                                   " of " + cdk::Aws::REGION}},
       .type = "Custom::Thing"});
  auto& other = stack.create<cdk::CfnResource>("Other", {.type = "Custom::Other"});
  names->assign({"one", other.ref()});
  *count = 2;

  stack.create<cdk::CfnOutput>("Days", {.value = cdk::Duration::days(2).toIsoString()});
  stack.create<cdk::CfnOutput>("Mixed", {.value = cdk::Duration::minutes(90).toIsoString()});
  stack.create<cdk::CfnOutput>("Human", {.value = cdk::Duration::seconds(3661).toHumanString()});
  const double minutes = cdk::Duration::parse("PT1H30M").toMinutes().literal();
  stack.create<cdk::CfnOutput>("Hours", {.value = std::to_string(static_cast<int>(minutes))});
  const cdk::Number rounded =
      cdk::Size::mebibytes(1500).toGibibytes({.rounding = cdk::SizeRoundingBehavior::FLOOR});
  stack.create<cdk::CfnOutput>("Rounded",
                               {.value = std::to_string(static_cast<int>(rounded.literal()))});
  const double mebibytes = cdk::Size::gibibytes(2).toMebibytes().literal();
  stack.create<cdk::CfnOutput>("Size", {.value = std::to_string(static_cast<int>(mebibytes))});
});

}  // namespace

#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/json_tokens", [](cdk::App& app) {
  using cdk::Fn;
  using cdk::Json;
  using cdk::Lazy;
  using cdk::String;
  auto& stack = app.create<cdk::Stack>("JsonTokens");

  auto& thing = stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  auto& size = stack.create<cdk::CfnParameter>("Size", {.type = "Number"});
  auto& names = stack.create<cdk::CfnParameter>("Names", {.type = "CommaDelimitedList"});
  const cdk::Number number = size.valueAsNumber();
  const cdk::List<String> list = names.valueAsList();
  const cdk::List<String> late = thing.getAtt("Late");
  const String ref = thing.ref();

  const auto text = [&stack](const Json& value) { return stack.toJsonString(value); };
  stack.create<cdk::CfnResource>(
      "Texts",
      {.properties =
           {// What is late-bound text is quoted, what is a number is not, and a list is written by
            // a function.
            {"Number", text({{"n", number}})},
            {"NumberAlone", text(cdk::Token::asNumber(thing.getAtt("N")))},
            {"NumberAsText", text({{"n", cdk::Tokenization::stringifyNumber(number)}})},
            {"NumberInText", text({{"n", "n is " + size.valueAsString()}})},
            {"LazyNumber", text({{"n", Lazy::number([number] { return number; })},
                                 {"m", Lazy::number([] { return cdk::Number(4); })}})},
            {"Length", text({{"n", Fn::len(list)}})},
            {"List", text({{"l", list}})},
            {"Split", text({{"l", Fn::split("|", ref)}, {"z", Fn::getAzs()}})},
            {"Selected", text({{"l", Fn::select(1, list)}})},
            {"Joined", text({{"l", Fn::join("\"", late)}})},
            {"Nested", text({{"l", Json::array({Fn::split(",", ref), Json::array({"a"})})}})},
            {"LazyList", text({{"l", Lazy::list([ref] {
                                  return cdk::List<String>{"a", ref};
                                })}})},
            // Literals inside of functions are escaped.
            {"Sub", text({{"s", Fn::sub("say \"${Word}\"\n", {{"Word", "\"hi\""}})}})},
            {"Join", text({{"s", Fn::join("\"", {"a\n", ref})}})},
            {"If", text({{"s", Fn::conditionIf("Cond", "yes \"",
                                               Fn::conditionIf("Other", {{"x", 1}},
                                                               Json::array({"\""})))}})},
            // An object that looks like a function is none.
            {"LooksLike", text({{"a", {{"Ref", "Thing"}}},
                                {"b", {{"Fn::Join", Json::array({"", Json::array({"x"})})}}}})},
            {"Twice", text({{"inner", text({{"n", number}, {"s", ref}})}})},
            {"Top", text(Json::array({ref, 1}))},
            {"Empty", text({{"a", Json::object()}, {"b", Json::array({})}, {"c", Lazy::any([] {
                                                                              return Json();
                                                                            })}})}},
       .type = "Custom::Texts"});
  stack.create<cdk::CfnOutput>(
      "Spaced", {.value = stack.toJsonString(
                     {{"a", Json::array({1, {{"b", ref}}})}, {"e", Json::object()}}, 3)});

  // JSON that the deployment puts together, keys included.
  auto& json = stack.create<cdk::CfnJson>(
      "Json", {.value = Json::withKeys({{ref + ":sub", thing.getAtt("Sub")}, {"list", late}})});
  stack.create<cdk::CfnResource>(
      "User", {.properties = {{"Json", json}, {"Value", json.value()}}, .type = "Custom::User"});
});

}  // namespace

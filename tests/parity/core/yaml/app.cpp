#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/yaml", [](cdk::App& app) {
  using cdk::Json;
  auto& stack = app.create<cdk::Stack>("Yaml");
  auto& thing = stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  const auto output = [&stack](const char* name, const Json& value) {
    stack.create<cdk::CfnOutput>(name, {.value = stack.toYamlString(value)});
  };

  output("Scalars",
         {{"a", 1}, {"b", 1.5}, {"c", true}, {"d", Json::null()}, {"e", "text"}, {"f", 1e21}});
  output("LooksLike", Json::array({"yes", "No", "null", "~", "12", "0x1F", "1e3", ".5", "12:30:45",
                                   "2020-01-02", "1_000", ""}));
  output("Punctuation",
         Json::array({"a: b", "a:b", "a #b", "a#b", "# c", "- d", "-d", "[e", "e]", "{f", "*g",
                      "&h", "!i", "%j", "@k", "\"l\"", "it's", "'m'", "n:"}));
  output("Lines", {{"a", "one\ntwo"},
                   {"b", "one\ntwo\n"},
                   {"c", "one\n\n\ntwo\n\n"},
                   {"d", "  led\nbehind"},
                   {"e", "\n"},
                   {"f", "tail\n "},
                   {"g", "\ttab"}});
  output("Nested",
         {{"list", Json::array({1,
                                Json::array({2, Json::array({3})}),
                                {{"a", 1}, {"b", {{"c", Json::array({})}}}}})},
          {"map", {{"x", Json::object()}, {"y", Json::array({{{"z", "line\nbreak"}}})}}}});
  output("Keys", {{"yes", 1}, {"a: b", 2}, {"c[0]", 3}, {"", 4}, {"10", 5}});
  output("Set", {{"a", Json::null()}, {"b", Json::null()}});
  output("Top", "%directive\nlike");
  // What is late-bound stands in the text as it is.
  output("Late", {{"ref", thing.ref()},
                  {"arn", "arn:" + cdk::Aws::PARTITION + ":x"},
                  {"quoted", "a: " + thing.ref()},
                  {"n", cdk::Token::asNumber(thing.getAtt("N"))}});
});

}  // namespace

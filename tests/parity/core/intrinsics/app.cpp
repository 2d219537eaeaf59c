#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/intrinsics", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Intrinsics");

  auto& thing = stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  const cdk::String arn = thing.getAtt("Arn");
  const cdk::List<cdk::String> list = thing.getAtt("List");

  stack.create<cdk::CfnResource>(
      "Uses",
      {.properties = {{"Account", cdk::Aws::ACCOUNT_ID},
                      {"Azs", cdk::Fn::getAzs()},
                      {"AzsElsewhere", cdk::Fn::getAzs("eu-west-1")},
                      {"Base64", cdk::Fn::base64("echo " + arn)},
                      {"Cidr", cdk::Fn::cidr("10.0.0.0/16", 4, "8")},
                      {"Concatenated", "a-" + arn + "-b-" + cdk::Aws::REGION},
                      {"GetAtt", cdk::Fn::getAtt("Thing", "Name")},
                      {"Import", cdk::Fn::importValue("exported")},
                      {"ImportList", cdk::Fn::importListValue("exported-list", 2)},
                      {"JoinLiterals", cdk::Fn::join("-", {"a", "b", "c"})},
                      {"JoinMixed", cdk::Fn::join("/", {"a", "b", arn, "c", "d"})},
                      {"JoinNested", cdk::Fn::join("-", {"x", cdk::Fn::join("-", {"y", arn}),
                                                         cdk::Fn::join("+", {"p", arn})})},
                      {"JoinOfList", cdk::Fn::join(",", list)},
                      {"Len", cdk::Fn::len(list)},
                      {"List", list},
                      {"NoValue", cdk::Aws::NO_VALUE},
                      {"Output", cdk::Fn::getStackOutput("OtherStack", "Url")},
                      {"Partition", cdk::Aws::PARTITION},
                      {"Ref", cdk::Fn::ref("Thing")},
                      {"SelectFromList", cdk::Fn::select(1, list)},
                      {"SelectLiteral", cdk::Fn::select(1, {"a", "b"})},
                      {"Split", cdk::Fn::split(":", arn)},
                      {"SplitLiteral", cdk::Fn::split(":", "a:b:c")},
                      {"SplitSelect", cdk::Fn::select(5, cdk::Fn::split(":", arn))},
                      {"StackId", cdk::Aws::STACK_ID},
                      {"StackName", stack.stackName()},
                      {"Sub", cdk::Fn::sub("${AWS::Region}-${Thing.Arn}")},
                      {"SubVariables", cdk::Fn::sub("${Name}!", {{"Name", arn}})},
                      {"Topics", cdk::Aws::NOTIFICATION_ARNS},
                      {"Transform",
                       cdk::Fn::transform("AWS::Include", {{"Location", "s3://bucket/key"}})},
                      {"UrlSuffix", cdk::Aws::URL_SUFFIX}},
       .type = "Custom::Uses"});
  stack.create<cdk::CfnResource>(
      "UsesJson", {.properties = {{"Json", cdk::Fn::toJsonString({{"arn", arn}, {"n", 1}})}},
                   .type = "Custom::UsesJson"});
});

}  // namespace

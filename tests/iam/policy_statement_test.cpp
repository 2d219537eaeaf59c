#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "messages.hpp"

namespace cdk::iam {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(PolicyStatement, RefusesActionsWithoutServiceOrName) {
  for (const char* action : {"s3", "s3:", ":GetObject", "s3:Get Object", "s3:Get:Object", ""}) {
    expectRefusal([&] { PolicyStatement({.actions = {action}}); },
                  std::string("actions: '") + action + "' is not allowed");
    expectRefusal([&] { PolicyStatement({.notActions = {action}}); },
                  std::string("notActions: '") + action + "' is not allowed");
  }
  EXPECT_NO_THROW(PolicyStatement({.actions = {"*", "s3:*", "a-b:Get*", Aws::REGION}}));
}

TEST(PolicyStatement, RefusesElementsBesideTheirOpposites) {
  PolicyStatement actions({.actions = {"a:B"}});
  expectRefusal([&] { actions.addNotActions({"a:C"}); },
                "notActions: the statement has actions already");
  PolicyStatement notActions({.notActions = {"a:B"}});
  expectRefusal([&] { notActions.addActions({"a:C"}); },
                "actions: the statement has notActions already");
  PolicyStatement resources({.resources = {"*"}});
  expectRefusal([&] { resources.addNotResources({"arn"}); },
                "notResources: the statement has resources already");
  PolicyStatement notResources({.notResources = {"arn"}});
  expectRefusal([&] { notResources.addAllResources(); },
                "resources: the statement has notResources already");
  PolicyStatement principals({.principals = {AnyPrincipal()}});
  expectRefusal([&] { principals.addNotPrincipals({AnyPrincipal()}); },
                "notPrincipals: the statement has principals already");
  PolicyStatement notPrincipals({.notPrincipals = {AnyPrincipal()}});
  expectRefusal([&] { notPrincipals.addAnyPrincipal(); },
                "principals: the statement has notPrincipals already");
  // Adding nothing is no conflict.
  EXPECT_NO_THROW(actions.addNotActions({}));
}

TEST(PolicyStatement, CannotBeChangedOnceFrozen) {
  PolicyStatement statement({.actions = {"a:B"}, .resources = {"*"}});
  statement.freeze();
  EXPECT_TRUE(statement.frozen());
  expectRefusal([&] { statement.addActions({"a:C"}); },
                "actions: the statement on a:B is frozen; it cannot be changed");
  expectRefusal([&] { statement.addResources({"x"}); },
                "resources: the statement on a:B is frozen");
  expectRefusal(
      [&] {
        statement.addCondition("Bool", {{"a", "b"}});
      },
      "conditions: the statement on a:B is frozen");
  expectRefusal([&] { statement.addAnyPrincipal(); }, "principals: the statement on a:B is frozen");
  expectRefusal([&] { statement.setSid("x"); }, "sid: the statement on a:B is frozen");
  expectRefusal([&] { statement.setEffect(Effect::DENY); },
                "effect: the statement on a:B is frozen");
}

TEST(PolicyStatement, IsCopiedWithOverridesAndWithoutBeingFrozen) {
  PolicyStatement statement({.actions = {"a:B"},
                             .conditions = {{"Bool", {{"a", "true"}}}},
                             .effect = Effect::DENY,
                             .principals = {ServicePrincipal("x.amazonaws.com")},
                             .resources = {"*"},
                             .sid = "One"});
  statement.freeze();
  PolicyStatement copy = statement.copy({.actions = {"a:C"}, .sid = "Two"});
  EXPECT_FALSE(copy.frozen());
  EXPECT_EQ(copy.sid(), "Two");
  EXPECT_EQ(copy.effect(), Effect::DENY);
  EXPECT_THAT(copy.actions().literal(), ElementsAre(String("a:C")));
  EXPECT_EQ(copy.principals().size(), 1U);
  EXPECT_EQ(copy.conditions().dump(), R"({"Bool":{"a":"true"}})");
}

TEST(PolicyStatement, KeepsEachElementOnce) {
  PolicyStatement statement({.actions = {"a:B", "a:B"}});
  statement.addActions({"a:B", "a:C"});
  EXPECT_THAT(statement.actions().literal(), ElementsAre(String("a:B"), String("a:C")));

  std::vector<String> many;
  for (int i = 0; i < 40; ++i) many.emplace_back("arn:" + std::to_string(i % 25));
  many.push_back(Aws::REGION);
  many.push_back(Aws::REGION);
  statement.addResources(many);
  EXPECT_EQ(statement.resources().size(), 26U);
}

TEST(PolicyStatement, MergesTheKeysOfAConditionOperator) {
  PolicyStatement statement;
  statement.addCondition("StringEquals", {{"a", "1"}, {"b", "2"}});
  statement.addConditions({{"StringEquals", {{"b", "3"}, {"c", "4"}}}, {"Null", {{"d", "true"}}}});
  statement.addSourceArnCondition("arn");
  EXPECT_EQ(statement.conditions().dump(),
            R"({"StringEquals":{"a":"1","b":"3","c":"4"},"Null":{"d":"true"},)"
            R"("ArnEquals":{"aws:SourceArn":"arn"}})");
  expectRefusal([&] { statement.addCondition("Bool", "true"); },
                "conditions: Bool has \"true\"; an object of condition keys");
  expectRefusal([&] { statement.addCondition("Bool", Json::array({"true"})); },
                "conditions: Bool has [\"true\"]; an object of condition keys");
}

TEST(PolicyStatement, WantsTheSameConditionsOfAllItsPrincipals) {
  PolicyStatement statement;
  statement.addServicePrincipal("a.amazonaws.com", {.conditions = {{"Bool", {{"x", "true"}}}}});
  EXPECT_EQ(statement.conditions().dump(), R"({"Bool":{"x":"true"}})");
  expectRefusal([&] { statement.addServicePrincipal("b.amazonaws.com"); },
                "'ServicePrincipal(b.amazonaws.com)' comes with the conditions {}, and the "
                "principals of the statement with {\"Bool\":{\"x\":\"true\"}}");
}

TEST(PolicyStatement, KeepsALiteralPrincipalApartFromOthers) {
  PolicyStatement statement({.principals = {StarPrincipal()}});
  expectRefusal([&] { statement.addAccountRootPrincipal(); },
                "cannot be in one statement with {\"LiteralString\":[\"*\"]}");
  EXPECT_EQ(statement.toStatementJson()["Principal"].text(), "*");
}

TEST(PolicyStatement, RefusesAGroupAsPrincipal) {
  App app;
  auto& group = app.create<Stack>("Stack").create<Group>("Group");
  expectRefusal([&] { PolicyStatement({.principals = {group}}); },
                "principals: 'Stack/Group' is a group, which policies cannot name");
}

TEST(PolicyStatement, ReadsJson) {
  const auto statement = PolicyStatement::fromJson(
      Json::parse(R"({"Sid": "s", "Effect": "Deny", "NotAction": ["a:B", "a:C"], "Resource": "*",
                      "NotPrincipal": "*", "Condition": {"Bool": {"x": "y"}}})"));
  EXPECT_EQ(statement.toStatementJson().dump(),
            R"({"NotAction":["a:B","a:C"],"Condition":{"Bool":{"x":"y"}},"Effect":"Deny",)"
            R"("NotPrincipal":"*","Resource":"*","Sid":"s"})");
  expectRefusal([] { PolicyStatement::fromJson(Json::parse(R"({"Effect": "Allow"})")); },
                "a statement has neither actions nor notActions; it needs one of them, got "
                "{\"Effect\":\"Allow\"}");
  expectRefusal([] { PolicyStatement::fromJson(Json::parse(R"({"Action": 3})")); },
                "Action: 3 is not allowed; a text or a list of texts is wanted");
  expectRefusal([] { PolicyStatement::fromJson(Json::parse(R"({"Action": ["a:B", 3]})")); },
                "Action: [\"a:B\",3] is not allowed; a text or a list of texts is wanted");
  expectRefusal(
      [] { PolicyStatement::fromJson(Json::parse(R"({"Action": "*", "Effect": "Maybe"})")); },
      "Effect: \"Maybe\" is not allowed; Allow or Deny is wanted");
  expectRefusal(
      [] { PolicyStatement::fromJson(Json::parse(R"({"Action": "*", "Principal": 1})")); },
      "Principal: 1 is not allowed; a text or an object of kinds");
}

TEST(PolicyStatement, IsValidatedForTheKindOfPolicyItIsIn) {
  const PolicyStatement empty;
  EXPECT_THAT(empty.validateForAnyPolicy(),
              ElementsAre(HasSubstr("neither actions nor notActions")));
  EXPECT_EQ(empty.validateForResourcePolicy().size(), 3U);
  EXPECT_EQ(empty.validateForResourcePolicy({.skipResourceValidation = true}).size(), 2U);
  EXPECT_EQ(empty.validateForTrustPolicy().size(), 2U);
  EXPECT_EQ(empty.validateForIdentityPolicy().size(), 2U);

  const PolicyStatement full({.actions = {"a:B"},
                              .principals = {AnyPrincipal()},
                              .resources = {"*"},
                              .sid = "not-alphanumeric"});
  EXPECT_THAT(full.validateForResourcePolicy(), IsEmpty());
  EXPECT_THAT(full.validateForTrustPolicy(), IsEmpty());
  EXPECT_THAT(full.validateForIdentityPolicy(),
              ElementsAre(HasSubstr("'not-alphanumeric' names a principal; in a policy of an "
                                    "identity"),
                          HasSubstr("the sid 'not-alphanumeric' is not allowed")));
}

TEST(PolicyStatement, WritesAListThatIsKnownLaterAsThatList) {
  App app;
  auto& stack = app.create<Stack>("Stack");
  const List<String> later = Lazy::list([] { return List<String>{"arn:a", "arn:b"}; });
  const PolicyStatement statement({.actions = {"a:B"}, .resources = later});
  EXPECT_EQ(stack.resolve(statement.toStatementJson()).dump(),
            R"({"Action":"a:B","Effect":"Allow","Resource":["arn:a","arn:b"]})");
}

}  // namespace
}  // namespace cdk::iam

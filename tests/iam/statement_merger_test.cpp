#include "iam/statement_merger.hpp"

#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cdk::iam::detail {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

std::vector<MergedStatement> merged(const StatementMerger& merger,
                                    const std::vector<PolicyStatementProps>& props) {
  std::vector<StatementPtr> statements;
  for (const PolicyStatementProps& each : props) {
    statements.push_back(std::make_shared<PolicyStatement>(each));
  }
  return merger.merge(statements);
}

/// The merged statements as JSON.
std::vector<std::string> unite(const std::vector<PolicyStatementProps>& props) {
  std::vector<std::string> texts;
  for (const MergedStatement& each : merged(StatementMerger::uniting(), props)) {
    texts.push_back(each.statement->toStatementJson().dump());
  }
  return texts;
}

TEST(StatementMergerTest, UnitesWhatDiffersInOnePart) {
  EXPECT_THAT(
      unite({{.actions = {"a:A"}, .resources = {"1"}}, {.actions = {"a:B"}, .resources = {"1"}}}),
      ElementsAre(R"({"Action":["a:A","a:B"],"Effect":"Allow","Resource":"1"})"));
  EXPECT_THAT(unite({{.actions = {"a:A"}, .resources = {"1"}},
                     {.actions = {"a:A"}, .resources = {"2", "1"}}}),
              ElementsAre(R"({"Action":"a:A","Effect":"Allow","Resource":["1","2"]})"));
  EXPECT_THAT(unite({{.actions = {"a:A"}, .principals = {ArnPrincipal("1")}},
                     {.actions = {"a:A"}, .principals = {ArnPrincipal("2"), ArnPrincipal("1")}}}),
              ElementsAre(R"({"Action":"a:A","Effect":"Allow","Principal":{"AWS":["1","2"]}})"));
}

TEST(StatementMergerTest, LeavesAloneWhatDiffersInTwoParts) {
  EXPECT_THAT(
      unite({{.actions = {"a:A"}, .resources = {"1"}}, {.actions = {"a:B"}, .resources = {"2"}}}),
      SizeIs(2));
}

TEST(StatementMergerTest, LeavesAloneWhatDiffersInEffectConditionsOrId) {
  const PolicyStatementProps one{.actions = {"a:A"}, .resources = {"1"}};
  EXPECT_THAT(unite({one, {.actions = {"a:B"}, .effect = Effect::DENY, .resources = {"1"}}}),
              SizeIs(2));
  EXPECT_THAT(
      unite({one,
             {.actions = {"a:B"}, .conditions = {{"Bool", {{"x", "true"}}}}, .resources = {"1"}}}),
      SizeIs(2));
  EXPECT_THAT(unite({one, {.actions = {"a:B"}, .resources = {"1"}, .sid = "Mine"}}), SizeIs(2));
}

TEST(StatementMergerTest, UnitesNothingThatIsLeftOut) {
  // Together they would leave out what only one of them does.
  EXPECT_THAT(unite({{.notActions = {"a:A"}, .resources = {"1"}},
                     {.notActions = {"a:B"}, .resources = {"1"}}}),
              SizeIs(2));
  EXPECT_THAT(unite({{.actions = {"a:A"}, .resources = {"1"}},
                     {.notActions = {"a:A"}, .resources = {"1"}}}),
              SizeIs(2));
  EXPECT_THAT(unite({{.notActions = {"a:A"}, .resources = {"1"}},
                     {.notActions = {"a:A"}, .resources = {"2"}}}),
              ElementsAre(R"({"NotAction":"a:A","Effect":"Allow","Resource":["1","2"]})"));
}

TEST(StatementMergerTest, ComparesAgainWhatAStatementHasBecome) {
  EXPECT_THAT(unite({{.actions = {"a:A"}, .resources = {"1"}},
                     {.actions = {"a:A", "a:B"}, .resources = {"2"}},
                     {.actions = {"a:B"}, .resources = {"1"}}}),
              ElementsAre(R"({"Action":["a:A","a:B"],"Effect":"Allow","Resource":["1","2"]})"));
}

TEST(StatementMergerTest, KeepsTextAloneApartFromOtherPrincipals) {
  EXPECT_THAT(unite({{.actions = {"a:A"}, .principals = {StarPrincipal()}},
                     {.actions = {"a:A"}, .principals = {ArnPrincipal("1")}}}),
              SizeIs(2));
}

TEST(StatementMergerTest, TellsWhatAStatementWasMadeFrom) {
  const auto result =
      merged(StatementMerger::uniting(), {{.actions = {"a:A"}, .resources = {"1"}},
                                          {.actions = {"b:A"}, .resources = {"2"}},
                                          {.actions = {"a:B"}, .resources = {"1"}}});
  ASSERT_THAT(result, SizeIs(2));
  EXPECT_THAT(result[0].originals, SizeIs(2));
  EXPECT_THAT(result[1].originals, ElementsAre(result[1].statement));
}

TEST(StatementMergerTest, MakesNothingLongerThanItsMeasureAllows) {
  App app;
  const StatementMerger limited = StatementMerger::uniting(StatementSize(app));
  const std::string half(1000, 'x');
  const std::vector<PolicyStatementProps> halves{{.actions = {"a:A"}, .resources = {"1" + half}},
                                                 {.actions = {"a:A"}, .resources = {"2" + half}}};
  EXPECT_THAT(merged(limited, halves), SizeIs(2));
  EXPECT_THAT(merged(StatementMerger::uniting(), halves), SizeIs(1));
}

TEST(StatementMergerTest, MergesOnlyWhatIsEqualUnlessItUnites) {
  const PolicyStatementProps one{.actions = {"a:A", "a:B"}, .resources = {"1"}, .sid = "Mine"};
  const PolicyStatementProps same{.actions = {"a:B", "a:A"}, .resources = {"1"}, .sid = "Mine"};
  const PolicyStatementProps other{.actions = {"a:A"}, .resources = {"1"}, .sid = "Mine"};
  EXPECT_THAT(merged(StatementMerger(), {one, same, other}), SizeIs(2));
}

}  // namespace
}  // namespace cdk::iam::detail

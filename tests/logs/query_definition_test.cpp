#include "logs_test.hpp"

namespace cdk::logs {
namespace {

TEST(QueryStrings, WriteOneCommandToALine) {
  const QueryString query({.display = "d",
                           .fields = {"a", "b"},
                           .filterStatements = {"f1", "f2"},
                           .limit = 5,
                           .parseStatements = {"p"},
                           .sort = "so",
                           .statsStatements = {"st"}});
  EXPECT_EQ(query.toString(),
            "fields a, b\n| parse p\n| filter f1\n| filter f2\n| stats st\n| sort so\n| limit 5\n"
            "| display d");
  EXPECT_EQ(query.statsStatementsLength(), 1U);
}

TEST(QueryStrings, LeaveOutWhatIsAbsent) {
  EXPECT_EQ(QueryString().toString(), "");
  EXPECT_EQ(QueryString({.limit = 0}).toString(), "limit 0");
}

class QueryDefinitions : public testing::InStack {};

TEST_F(QueryDefinitions, AllowTwoStatistics) {
  const auto define = [this](const char* id, std::vector<std::string> statements) {
    stack_.create<QueryDefinition>(
        id, {.queryDefinitionName = "q",
             .queryString = QueryString({.statsStatements = std::move(statements)})});
  };
  EXPECT_NO_THROW(define("Two", {"a", "b"}));
  EXPECT_REFUSAL(define("Three", {"a", "b", "c"}), "3 stats commands; at most 2");
}

TEST_F(QueryDefinitions, LeaveTheGroupsToWhoRunsThem) {
  stack_.create<QueryDefinition>(
      "Query", {.queryDefinitionName = "q", .queryString = QueryString({.fields = {"@message"}})});
  EXPECT_EQ(propertiesOf("AWS::Logs::QueryDefinition").at(0).dump(),
            R"({"Name":"q","QueryString":"fields @message"})");
}

}  // namespace
}  // namespace cdk::logs

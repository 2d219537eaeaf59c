#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "messages.hpp"

namespace cdk::iam {
namespace {

class PolicyDocuments : public testing::Test {
 protected:
  /// The statements as they are written, without effect.
  std::vector<std::string> written(const PolicyDocument& document) {
    std::vector<std::string> result;
    for (const auto& [key, statement] : stack.resolve(Json(document))["Statement"].entries()) {
      auto members = statement.entries();
      std::erase_if(members, [](const auto& member) { return member.first == "Effect"; });
      result.push_back(Json::object(members).dump());
    }
    return result;
  }
  static PolicyStatement allow(List<String> actions, List<String> resources) {
    return PolicyStatement({.actions = std::move(actions), .resources = std::move(resources)});
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
};

using testing::ElementsAre;
using testing::SizeIs;

TEST_F(PolicyDocuments, AreLeftOutWhileEmpty) {
  const PolicyDocument document;
  EXPECT_TRUE(document.isEmpty());
  EXPECT_TRUE(document.toJSON().isAbsent());
  EXPECT_TRUE(stack.resolve(Json(document)).isAbsent());
}

TEST_F(PolicyDocuments, MergeStatementsThatDifferInOneElement) {
  PolicyDocument document({.statements = {allow({"a:B"}, {"arn:1"}), allow({"a:C"}, {"arn:1"}),
                                          allow({"a:B", "a:C"}, {"arn:2"})}});
  EXPECT_THAT(written(document),
              ElementsAre(R"({"Action":["a:B","a:C"],"Resource":["arn:1","arn:2"]})"));
  EXPECT_EQ(document.statementCount(), 1U);
}

TEST_F(PolicyDocuments, KeepStatementsApartThatDifferInMore) {
  const PolicyStatement denied(
      {.actions = {"a:B"}, .effect = Effect::DENY, .resources = {"arn:1"}});
  const PolicyStatement named({.actions = {"a:C"}, .resources = {"arn:1"}, .sid = "Named"});
  const PolicyStatement conditional(
      {.actions = {"a:D"}, .conditions = {{"Bool", {{"x", "y"}}}}, .resources = {"arn:1"}});
  const PolicyStatement other({.actions = {"a:E"}, .notResources = {"arn:1"}});
  PolicyDocument document({.statements = {allow({"a:B"}, {"arn:1"}), allow({"a:C"}, {"arn:2"}),
                                          denied, named, conditional, other}});
  EXPECT_THAT(written(document), SizeIs(6));
}

TEST_F(PolicyDocuments, MergePrincipalsThatAreToldEqual) {
  const auto trust = [](Handle<IPrincipal> principal) {
    return PolicyStatement({.actions = {"sts:AssumeRole"}, .principals = {std::move(principal)}});
  };
  PolicyDocument services({.statements = {trust(ServicePrincipal("a.amazonaws.com")),
                                          trust(ServicePrincipal("b.amazonaws.com")),
                                          trust(ServicePrincipal("a.amazonaws.com"))}});
  EXPECT_THAT(written(services),
              ElementsAre(R"({"Action":"sts:AssumeRole",)"
                          R"("Principal":{"Service":["a.amazonaws.com","b.amazonaws.com"]}})"));
  // `*` and `{"AWS": "*"}` are not the same.
  PolicyDocument stars({.statements = {trust(StarPrincipal()), trust(AnyPrincipal())}});
  EXPECT_THAT(written(stars), SizeIs(2));
}

TEST_F(PolicyDocuments, SortActionsResourcesAndPrincipalsOnly) {
  PolicyDocument document(
      {.statements = {
           PolicyStatement({.actions = {"b:C", "a:B"},
                            .conditions = {{"Bool", {{"z", "1"}, {"a", "2"}}}},
                            .principals = {ServicePrincipal("s.amazonaws.com"),
                                           ArnPrincipal("arn:2"), ArnPrincipal("arn:1")},
                            .resources = {"y", stack.region(), "x"}}),
           PolicyStatement({.notActions = {"b:C", "a:B"}, .notResources = {"y", "x"}})}});
  EXPECT_THAT(written(document),
              ElementsAre(R"({"Action":["a:B","b:C"],"Condition":{"Bool":{"z":"1","a":"2"}},)"
                          R"("Principal":{"AWS":["arn:1","arn:2"],"Service":"s.amazonaws.com"},)"
                          R"("Resource":["x","y",{"Ref":"AWS::Region"}]})",
                          R"({"NotAction":["b:C","a:B"],"NotResource":["y","x"]})"));
}

TEST_F(PolicyDocuments, CanBeLeftAsTheyAre) {
  PolicyDocument document({.assignSids = true,
                           .minimize = false,
                           .statements = {allow({"b:C", "a:B"}, {"arn:1"}),
                                          allow({"a:B"}, {"arn:1"}), allow({"a:B"}, {"arn:1"})}});
  EXPECT_THAT(written(document),
              ElementsAre(R"({"Action":["b:C","a:B"],"Resource":"arn:1","Sid":"0"})",
                          R"({"Action":"a:B","Resource":"arn:1","Sid":"1"})"));
}

TEST_F(PolicyDocuments, FollowTheFeatureFlag) {
  App old({.context = {{"@aws-cdk/aws-iam:minimizePolicies", false}}});
  auto& oldStack = old.create<Stack>("Stack");
  const PolicyDocument document(
      {.statements = {allow({"a:B"}, {"arn:1"}), allow({"a:C"}, {"arn:1"})}});
  EXPECT_EQ(oldStack.resolve(Json(document))["Statement"].size(), 2U);
}

TEST_F(PolicyDocuments, ShareTheirStatementsWithTheirCopies) {
  PolicyDocument document;
  const Json placed = document;
  PolicyDocument copy = document;
  copy.addStatements({allow({"a:B"}, {"*"})});
  EXPECT_EQ(document.statementCount(), 1U);
  EXPECT_EQ(stack.resolve(placed).dump(),
            R"({"Statement":[{"Action":"a:B","Effect":"Allow","Resource":"*"}],)"
            R"("Version":"2012-10-17"})");
}

TEST_F(PolicyDocuments, KeepCopiesOfStatements) {
  PolicyStatement statement = allow({"a:B"}, {"*"});
  PolicyDocument document({.statements = {statement}});
  statement.addActions({"a:C"});
  EXPECT_THAT(written(document), ElementsAre(R"({"Action":"a:B","Resource":"*"})"));
  EXPECT_FALSE(statement.frozen());
}

TEST_F(PolicyDocuments, ReadJson) {
  const auto document = PolicyDocument::fromJson(
      Json::parse(R"({"Statement": [{"Action": "a:B", "Effect": "Allow", "Resource": "*"}]})"));
  EXPECT_EQ(document.statementCount(), 1U);
  EXPECT_TRUE(PolicyDocument::fromJson(Json::object()).isEmpty());
  expectRefusal([] { PolicyDocument::fromJson(Json::parse(R"({"Statement": {}})")); },
                "Statement: {} is not allowed; a list of statements is wanted");
}

TEST_F(PolicyDocuments, RefuseAnEstimateThatIsNoNumber) {
  App wrong({.context = {{"@aws-cdk/aws-iam.arnSizeEstimate", "long"}}});
  const PolicyDocument document({.statements = {allow({"a:B"}, {"*"})}});
  expectRefusal([&] { (void)wrong.create<Stack>("Stack").resolve(Json(document)); },
                "arnSizeEstimate: the context value \"long\" is not allowed");
}

TEST_F(PolicyDocuments, CollectTheFindingsOfTheirStatements) {
  const PolicyDocument document({.statements = {PolicyStatement(), allow({"a:B"}, {"*"})}});
  EXPECT_THAT(document.validateForAnyPolicy(), SizeIs(1));
  EXPECT_THAT(document.validateForIdentityPolicy(), SizeIs(2));
  EXPECT_THAT(document.validateForTrustPolicy(), SizeIs(3));
  EXPECT_THAT(document.validateForResourcePolicy(), SizeIs(4));
}

}  // namespace
}  // namespace cdk::iam

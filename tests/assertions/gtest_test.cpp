#include <cdk/assertions/gtest.hpp>
#include <cdk/core.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace {

namespace assertions = cdk::assertions;
using assertions::HasResourceProperties;
using assertions::Template;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const Template& sample() {
  static const Template sample = Template::fromString(
      R"({"Resources":{"A":{"Type":"T","Properties":{"N":1}}},"Outputs":{"O":{"Value":1}},)"
      R"("Parameters":{"P":{"Type":"String"}}})");
  return sample;
}

TEST(GTestAdapter, MatchersAreTheMethodsOfTemplate) {
  EXPECT_THAT(sample(), HasResourceProperties("T", {{"N", 1}}));
  EXPECT_THAT(sample(), Not(HasResourceProperties("T", {{"N", 2}})));
  EXPECT_THAT(sample(), assertions::HasResource("T", {{"Properties", {{"N", 1}}}}));
  EXPECT_THAT(sample(), assertions::AllResources("T", {{"Type", "T"}}));
  EXPECT_THAT(sample(), assertions::AllResourcesProperties("T", {{"N", 1}}));
  EXPECT_THAT(sample(),
              AllOf(assertions::ResourceCountIs("T", 1), assertions::ResourceCountIs("U", 0)));
  EXPECT_THAT(sample(), assertions::HasOutput("O", {{"Value", 1}}));
  EXPECT_THAT(sample(), assertions::HasParameter("P", {{"Type", "String"}}));
  EXPECT_THAT(sample().findResources("T").at("A"),
              assertions::JsonMatches(assertions::Match::objectLike({{"Type", "T"}})));
}

TEST(GTestAdapter, AFailureExplainsItself) {
  testing::StringMatchResultListener listener;
  EXPECT_FALSE(
      testing::ExplainMatchResult(HasResourceProperties("T", {{"N", 2}}), sample(), &listener));
  EXPECT_THAT(listener.str(), HasSubstr("expected 2, found 1"));
  EXPECT_EQ(testing::PrintToString(sample()), "a template of 1 resources");
}

}  // namespace

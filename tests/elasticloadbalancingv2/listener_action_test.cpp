#include <cdk/core/duration.hpp>

#include "elbv2_test.hpp"

namespace cdk::elasticloadbalancingv2::testing {
namespace {

using ListenerActionTest = ElbTest;

TEST_F(ListenerActionTest, ForwardingWantsAGroup) {
  EXPECT_FAILURE(ListenerAction::forward({}), "at least one target group");
  EXPECT_FAILURE(ListenerAction::weightedForward({}), "at least one target group");
  EXPECT_FAILURE(NetworkListenerAction::forward({}), "at least one target group");
  EXPECT_FAILURE(NetworkListenerAction::weightedForward({}), "at least one target group");
}

TEST_F(ListenerActionTest, ARedirectChangesSomething) {
  EXPECT_FAILURE(ListenerAction::redirect({}), "round in circles");
  EXPECT_FAILURE(ListenerAction::redirect({.permanent = true}), "round in circles");
  EXPECT_FAILURE(ListenerAction::redirect({.path = "nowhere"}), "'nowhere' is not allowed");
  EXPECT_NO_THROW(ListenerAction::redirect({.path = "/#{path}/more"}));
}

TEST_F(ListenerActionTest, TheKeysOfJsonWebTokensAreAtAnHttpsAddress) {
  const auto make = [](const std::string& issuer, const std::string& endpoint) {
    (void)ListenerAction::authenticateJwt(
        {.issuer = issuer, .jwksEndpoint = endpoint, .next = ListenerAction::fixedResponse(200)});
  };
  EXPECT_FAILURE(make("issuer", "http://keys"), "https://");
  EXPECT_FAILURE(make("issuer", "https://" + std::string(256, 'k')), "264 characters");
  EXPECT_FAILURE(make(std::string(257, 'i'), "https://keys"), "257 characters");
  EXPECT_NO_THROW(make(std::string(256, 'i'), "https://keys"));
}

TEST_F(ListenerActionTest, JsonWebTokensGoWithHttpsOnly) {
  const auto action = ListenerAction::authenticateJwt({.issuer = "issuer",
                                                       .jwksEndpoint = "https://keys",
                                                       .next = ListenerAction::fixedResponse(200)});
  EXPECT_FAILURE(balancer().addListener("Http", {.defaultAction = action, .port = 80}),
                 "ApplicationProtocol::HTTPS");
}

TEST_F(ListenerActionTest, ActionsAreAChain) {
  const auto last = ListenerAction::fixedResponse(200);
  const auto first = ListenerAction::authenticateJwt(
      {.issuer = "issuer", .jwksEndpoint = "https://keys", .next = last});
  ASSERT_TRUE(first.next());
  EXPECT_FALSE(first.next()->next());
  const Json rendered = Json::parse(resolved(stack_, first.renderActions()));
  EXPECT_EQ(rendered[0]["Order"], Json(1));
  EXPECT_EQ(rendered[1]["Order"], Json(2));
  EXPECT_TRUE(Json::parse(resolved(stack_, last.renderActions()))[0]["Order"].isAbsent());
}

TEST_F(ListenerActionTest, ARuleMatchesFivePathsAtMost) {
  EXPECT_FAILURE(ListenerCondition::pathPatterns({"/1", "/2", "/3", "/4", "/5", "/6"}),
                 "6 path patterns are too many");
  EXPECT_NO_THROW(ListenerCondition::hostHeaders({"1", "2", "3", "4", "5", "6"}));
}

}  // namespace
}  // namespace cdk::elasticloadbalancingv2::testing

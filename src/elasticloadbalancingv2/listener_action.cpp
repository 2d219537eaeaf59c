#include <cdk/core/error.hpp>
#include <cdk/ec2/port.hpp>
#include <cdk/elasticloadbalancingv2/application_listener.hpp>
#include <cdk/elasticloadbalancingv2/application_target_group.hpp>
#include <cdk/elasticloadbalancingv2/cfn_listener.hpp>
#include <cdk/elasticloadbalancingv2/listener_action.hpp>

#include "attributes.hpp"

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr std::size_t MAX_JWT_TEXT = 256;

CfnListener::TargetGroupStickinessConfigProperty stickiness(const ForwardOptions& options) {
  if (!options.stickinessDuration) {
    return CfnListener::TargetGroupStickinessConfigProperty::absent();
  }
  return {.durationSeconds = options.stickinessDuration->toSeconds(), .enabled = true};
}

void checkJwtText(const char* property, const String& value) {
  if (value.isUnresolved() || value.literal().size() <= MAX_JWT_TEXT) return;
  throw ValidationError(
      "it has " + std::to_string(value.literal().size()) + " characters; at most 256 are allowed",
      {.property = property});
}

}  // namespace

struct ListenerAction::Content {
  CfnListener::ActionProperty action;
  std::vector<Ref<IApplicationTargetGroup>> targetGroups{};
  bool wantsHttps = false;
  bool reachesIdentityProvider = false;
  std::optional<Duration> sessionTimeout{};
  std::shared_ptr<const Content> next{};
};

ListenerAction ListenerAction::fixedResponse(int statusCode, FixedResponseOptions options) {
  return ListenerAction(std::make_shared<const Content>(
      Content{.action = {.fixedResponseConfig = {.contentType = options.contentType,
                                                 .messageBody = options.messageBody,
                                                 .statusCode = std::to_string(statusCode)},
                         .type = "fixed-response"}}));
}

ListenerAction ListenerAction::forward(Refs<IApplicationTargetGroup> targetGroups,
                                       ForwardOptions options) {
  if (targetGroups.empty()) {
    throw ValidationError("ListenerAction::forward needs at least one target group",
                          {.property = "targetGroups"});
  }
  if (targetGroups.size() == 1 && !options.stickinessDuration) {
    return ListenerAction(std::make_shared<const Content>(Content{
        .action = {.targetGroupArn = targetGroups.front().targetGroupArn(), .type = "forward"},
        .targetGroups = {targetGroups.front()}}));
  }
  std::vector<WeightedTargetGroup> weighted;
  for (IApplicationTargetGroup& group : targetGroups) {
    weighted.push_back({.targetGroup = group, .weight = 1});
  }
  return weightedForward(std::move(weighted), std::move(options));
}

ListenerAction ListenerAction::weightedForward(std::vector<WeightedTargetGroup> targetGroups,
                                               ForwardOptions options) {
  if (targetGroups.empty()) {
    throw ValidationError("ListenerAction::weightedForward needs at least one target group",
                          {.property = "targetGroups"});
  }
  std::vector<CfnListener::TargetGroupTupleProperty> tuples;
  std::vector<Ref<IApplicationTargetGroup>> groups;
  for (const WeightedTargetGroup& weighted : targetGroups) {
    tuples.push_back(
        {.targetGroupArn = weighted.targetGroup->targetGroupArn(), .weight = weighted.weight});
    groups.push_back(weighted.targetGroup.value());
  }
  return ListenerAction(std::make_shared<const Content>(
      Content{.action = {.forwardConfig = {.targetGroupStickinessConfig = stickiness(options),
                                           .targetGroups = tuples},
                         .type = "forward"},
              .targetGroups = std::move(groups)}));
}

ListenerAction ListenerAction::redirect(RedirectOptions options) {
  if (options.host.isAbsent() && options.path.isAbsent() && options.port.isAbsent() &&
      options.protocol.isAbsent() && options.query.isAbsent()) {
    throw ValidationError(
        "a redirect that changes nothing would go round in circles; set at least one of host, "
        "path, port, protocol and query");
  }
  if (!options.path.empty() && !options.path.isUnresolved() &&
      !options.path.literal().starts_with('/')) {
    throw ValidationError(
        "'" + std::string(options.path.literal()) + "' is not allowed; it begins with a slash",
        {.property = "path"});
  }
  return ListenerAction(std::make_shared<const Content>(Content{
      .action = {.redirectConfig = {.host = options.host,
                                    .path = options.path,
                                    .port = options.port,
                                    .protocol = options.protocol,
                                    .query = options.query,
                                    .statusCode = options.permanent.value_or(false) ? "HTTP_301"
                                                                                    : "HTTP_302"},
                 .type = "redirect"}}));
}

ListenerAction ListenerAction::authenticateJwt(AuthenticateJwtOptions options) {
  const String& endpoint = options.jwksEndpoint;
  if (!endpoint.isUnresolved() && !endpoint.literal().starts_with("https://")) {
    throw ValidationError(
        "'" + std::string(endpoint.literal()) + "' is not allowed; it begins with https://",
        {.property = "jwksEndpoint"});
  }
  checkJwtText("jwksEndpoint", endpoint);
  checkJwtText("issuer", options.issuer);
  return ListenerAction(std::make_shared<const Content>(Content{
      .action = {.jwtValidationConfig = {.issuer = options.issuer, .jwksEndpoint = endpoint},
                 .type = "jwt-validation"},
      .wantsHttps = true,
      .next = options.next.content_}));
}

ListenerAction ListenerAction::authenticateOidc(AuthenticateOidcOptions options) {
  return ListenerAction(std::make_shared<const Content>(Content{
      .action = {.authenticateOidcConfig =
                     {.authenticationRequestExtraParams = options.authenticationRequestExtraParams,
                      .authorizationEndpoint = options.authorizationEndpoint,
                      .clientId = options.clientId,
                      .clientSecret = options.clientSecret,
                      .issuer = options.issuer,
                      .onUnauthenticatedRequest =
                          options.onUnauthenticatedRequest
                              ? String(text(*options.onUnauthenticatedRequest))
                              : String(),
                      .scope = options.scope,
                      .sessionCookieName = options.sessionCookieName,
                      .tokenEndpoint = options.tokenEndpoint,
                      .userInfoEndpoint = options.userInfoEndpoint},
                 .type = "authenticate-oidc"},
      .reachesIdentityProvider = options.allowHttpsOutbound.value_or(true),
      .sessionTimeout = options.sessionTimeout,
      .next = options.next.content_}));
}

void ListenerAction::bind(IConstruct& scope, IApplicationListener& listener,
                          Ref<IConstruct> associatingConstruct) const {
  for (const Content* content = content_.get(); content != nullptr; content = content->next.get()) {
    const auto* made = dynamic_cast<const ApplicationListener*>(&listener);
    if (content->wantsHttps && made != nullptr && made->protocol() != ApplicationProtocol::HTTPS) {
      fail(scope, "action",
           "authentication by JSON web tokens does not go with ApplicationProtocol::HTTP; the "
           "listener has to be of ApplicationProtocol::HTTPS");
    }
    if (content->reachesIdentityProvider) {
      listener.connections().allowToAnyIpv4(ec2::Port::tcp(443), "Allow to IdP endpoint");
    }
    for (const Ref<IApplicationTargetGroup>& group : content->targetGroups) {
      group->registerListener(listener, associatingConstruct);
    }
  }
}

Json ListenerAction::renderActions() const { return render(/*inRule=*/false); }

Json ListenerAction::renderRuleActions() const { return render(/*inRule=*/true); }

Json ListenerAction::render(bool inRule) const {
  std::vector<CfnListener::ActionProperty> actions;
  for (const Content* content = content_.get(); content != nullptr; content = content->next.get()) {
    actions.push_back(content->action);
    if (content->sessionTimeout) {
      // Text in listeners, and a number in rules.
      const Number seconds = content->sessionTimeout->toSeconds();
      actions.back().authenticateOidcConfig.sessionTimeout =
          inRule ? String(static_cast<const Value&>(seconds)) : text(seconds);
    }
  }
  if (actions.size() > 1) {
    int order = 0;
    for (CfnListener::ActionProperty& action : actions) action.order = ++order;
  }
  return List<CfnListener::ActionProperty>(actions);
}

std::optional<ListenerAction> ListenerAction::next() const {
  if (!content_->next) return {};
  return ListenerAction(content_->next);
}

}  // namespace cdk::elasticloadbalancingv2

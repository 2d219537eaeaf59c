#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>
#include <cdk/elasticloadbalancingv2/enums.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace cdk {
class IConstruct;
}

namespace cdk::elasticloadbalancingv2 {

class IApplicationListener;
class IApplicationTargetGroup;
class ListenerAction;
struct AuthenticateJwtOptions;
struct AuthenticateOidcOptions;

/// What a listener does, of any kind.
class IListenerAction {
 public:
  virtual ~IListenerAction() = default;
  /// The actions in order, as CloudFormation has them in a listener.
  [[nodiscard]] virtual Json renderActions() const = 0;
  /// The same as CloudFormation has them in a rule.
  [[nodiscard]] virtual Json renderRuleActions() const = 0;

 protected:
  IListenerAction() = default;
  IListenerAction(const IListenerAction&) = default;
  IListenerAction& operator=(const IListenerAction&) = default;
};

/// Options of `ListenerAction::fixedResponse`.
struct FixedResponseOptions {
  /// `text/plain`, `text/css`, `text/html`, `application/javascript` or `application/json`.
  /// Default: chosen by the service.
  String contentType{};
  /// At most 1024 characters. Default: empty.
  String messageBody{};
};

/// Options of `ListenerAction::forward`.
struct ForwardOptions {
  /// How long a client stays with a group, 1 second to 7 days. Default: no stickiness.
  std::optional<Duration> stickinessDuration{};
};

/// Options of `ListenerAction::redirect`. `#{protocol}`, `#{host}`, `#{port}`, `#{path}` and
/// `#{query}` stand for the request's; at least one of them has to change.
struct RedirectOptions {
  /// Default: the request's.
  String host{};
  /// Begins with a slash. Default: the request's.
  String path{};
  /// 301 rather than 302. Default: false.
  Boolean permanent{};
  /// 1 to 65535. Default: the request's.
  String port{};
  /// `HTTP` or `HTTPS`. Default: the request's.
  String protocol{};
  /// Without the question mark. Default: the request's.
  String query{};
};

/// A target group and its share of the requests.
struct WeightedTargetGroup {
  Required<Ref<IApplicationTargetGroup>> targetGroup;
  /// 0 to 999. Default: 1.
  Number weight{};
};

/// What a listener of an application load balancer does with a request. A copyable value.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html
class ListenerAction : public IListenerAction {
 public:
  /// Lets requests with a valid JSON web token through to the next action. For HTTPS listeners
  /// only. Throws `ValidationError` for an endpoint that is not HTTPS, or too long a text.
  static ListenerAction authenticateJwt(AuthenticateJwtOptions options);
  /// Lets users through to the next action who log in at an OpenID Connect provider. For HTTPS
  /// listeners only.
  static ListenerAction authenticateOidc(AuthenticateOidcOptions options);
  /// Answers itself: 200 to 599 without 1xx and 3xx, as far as the service takes them.
  static ListenerAction fixedResponse(int statusCode, FixedResponseOptions options = {});
  /// Sends requests to groups, in equal shares. Throws `ValidationError` for no group.
  static ListenerAction forward(Refs<IApplicationTargetGroup> targetGroups,
                                ForwardOptions options = {});
  /// Sends clients elsewhere. Throws `ValidationError` where nothing is changed.
  static ListenerAction redirect(RedirectOptions options);
  /// Sends requests to groups, in shares by their weights. Throws `ValidationError` for no group.
  static ListenerAction weightedForward(std::vector<WeightedTargetGroup> targetGroups,
                                        ForwardOptions options = {});

  /// Tells the target groups of the listener that will route to them; listeners and rules call it.
  void bind(IConstruct& scope, IApplicationListener& listener,
            Ref<IConstruct> associatingConstruct = {}) const;
  [[nodiscard]] Json renderActions() const override;
  [[nodiscard]] Json renderRuleActions() const override;
  /// The action after this one; absent for the last.
  [[nodiscard]] std::optional<ListenerAction> next() const;

 private:
  struct Content;
  explicit ListenerAction(std::shared_ptr<const Content> content) : content_(std::move(content)) {}
  [[nodiscard]] Json render(bool inRule) const;
  std::shared_ptr<const Content> content_;
};

/// Options of `ListenerAction::authenticateJwt`.
struct AuthenticateJwtOptions {
  /// Who issued the tokens, at most 256 characters.
  Required<String> issuer;
  /// Where the issuer's keys are, an HTTPS address of at most 256 characters.
  Required<String> jwksEndpoint;
  /// What is done with requests that are let through.
  Required<ListenerAction> next;
};

/// Options of `ListenerAction::authenticateOidc`.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html
struct AuthenticateOidcOptions {
  /// Let the load balancer reach the provider: allows its security groups HTTPS to everywhere.
  /// Default: true.
  Boolean allowHttpsOutbound{};
  /// Up to 10 parameters for the authorization endpoint. Default: none.
  Map<String> authenticationRequestExtraParams{};
  /// An address of the provider's, with scheme, host and path.
  Required<String> authorizationEndpoint;
  Required<String> clientId;
  Required<String> clientSecret;
  /// Address that the provider has in its tokens.
  Required<String> issuer;
  /// What is done with requests that are let through.
  Required<ListenerAction> next;
  /// Default: `AUTHENTICATE`.
  std::optional<UnauthenticatedAction> onUnauthenticatedRequest{};
  /// What is asked of the provider, separated by blanks. Default: `openid`.
  String scope{};
  /// Default: `AWSELBAuthSessionCookie`.
  String sessionCookieName{};
  /// In seconds at most 7 days. Default: 7 days.
  std::optional<Duration> sessionTimeout{};
  /// An address of the provider's, with scheme, host and path.
  Required<String> tokenEndpoint;
  /// An address of the provider's, with scheme, host and path.
  Required<String> userInfoEndpoint;
};

}  // namespace cdk::elasticloadbalancingv2

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

/// Options of `ListenerAction::fixedResponse`.
struct FixedResponseOptions {
  /// Default: chosen by the service.
  String contentType{};
  /// Default: empty.
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

/// What a listener does with a request. A copyable value.
class ListenerAction {
 public:
  /// Lets requests with a valid JSON web token through to the next action. For HTTPS listeners
  /// only. Throws `ValidationError` for an endpoint that is not HTTPS, or too long a text.
  static ListenerAction authenticateJwt(AuthenticateJwtOptions options);
  static ListenerAction fixedResponse(int statusCode, FixedResponseOptions options = {});
  /// Throws `ValidationError` for no group.
  static ListenerAction forward(Refs<IApplicationTargetGroup> targetGroups,
                                ForwardOptions options = {});
  /// Throws `ValidationError` where nothing is changed.
  static ListenerAction redirect(RedirectOptions options);
  /// Throws `ValidationError` for no group.
  static ListenerAction weightedForward(std::vector<WeightedTargetGroup> targetGroups,
                                        ForwardOptions options = {});

  /// Tells the target groups of the listener that will route to them; listeners and rules call it.
  void bind(IConstruct& scope, IApplicationListener& listener,
            Ref<IConstruct> associatingConstruct = {}) const;
  /// The actions in order, as CloudFormation has them.
  [[nodiscard]] Json renderActions() const;
  [[nodiscard]] Json renderRuleActions() const { return renderActions(); }
  /// The action after this one; absent for the last.
  [[nodiscard]] std::optional<ListenerAction> next() const;

 private:
  struct Content;
  explicit ListenerAction(std::shared_ptr<const Content> content) : content_(std::move(content)) {}
  std::shared_ptr<const Content> content_;
};

/// Options of `ListenerAction::authenticateJwt`.
struct AuthenticateJwtOptions {
  /// Who issued the tokens, at most 256 characters.
  Required<String> issuer;
  /// Where the issuer's keys are, an HTTPS address of at most 256 characters.
  Required<String> jwksEndpoint;
  Required<ListenerAction> next;
};

}  // namespace cdk::elasticloadbalancingv2

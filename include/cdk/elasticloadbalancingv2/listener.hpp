#pragma once

#include <cdk/core/resource.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::elasticloadbalancingv2 {

class CfnListener;
struct CfnListenerProps;

/// A listener, made here or elsewhere.
class IListener : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME =
      "AWS::ElasticLoadBalancingV2::Listener";
  [[nodiscard]] virtual String listenerArn() const = 0;
};

/// What listeners of all kinds have in common.
class BaseListener : public Resource, public virtual IListener {
 public:
  ~BaseListener() override;

  [[nodiscard]] String listenerArn() const override;
  /// Sets an attribute; without a value the service's default applies.
  void setAttribute(std::string key, String value = {});
  /// Takes an attribute out of the template.
  void removeAttribute(const std::string& key);

 protected:
  BaseListener(Scope scope, CfnListenerProps props);
  /// Sets what is done with requests that no rule is for. A second call replaces the first, with a
  /// warning.
  void setDefaultActions(Json actions);
  /// Findings of the validation before synthesis.
  [[nodiscard]] virtual std::vector<std::string> validateListener();
  [[nodiscard]] CfnListener& resource() const { return *resource_; }

 private:
  CfnListener* resource_ = nullptr;
  bool hasDefaultActions_ = false;
  std::vector<std::pair<std::string, String>> attributes_{};
};

}  // namespace cdk::elasticloadbalancingv2

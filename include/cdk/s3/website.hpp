#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/core/value.hpp>

#include <cstdint>
#include <optional>

namespace cdk::s3 {

/// Protocols of redirections.
enum class RedirectProtocol : std::uint8_t { HTTP, HTTPS };

/// Where all requests to a website go.
struct RedirectTarget {
  Required<String> hostName;
  /// Default: that of the request.
  std::optional<RedirectProtocol> protocol{};
};

/// What a redirection does to an object's key.
class ReplaceKey {
 public:
  /// The whole key becomes `keyReplacement`.
  static ReplaceKey with(String keyReplacement);
  /// The prefix that the rule's condition names becomes `keyReplacement`.
  static ReplaceKey prefixWith(String keyReplacement);

  /// Absent where only the prefix is replaced.
  [[nodiscard]] String withKey() const { return withKey_; }
  /// Absent where the whole key is replaced.
  [[nodiscard]] String prefixWithKey() const { return prefixWithKey_; }

 private:
  ReplaceKey() = default;
  String withKey_{};
  String prefixWithKey_{};
};

/// When a routing rule applies. Wants at least one field; with both, both have to hold.
struct RoutingRuleCondition {
  /// Such as `404`. Default: any answer.
  String httpErrorCodeReturnedEquals{};
  /// Default: any key.
  String keyPrefixEquals{};
  Presence presence_{};
  static RoutingRuleCondition absent() noexcept;
};

/// A redirection of some of a website's requests.
struct RoutingRule {
  /// Default: all requests.
  RoutingRuleCondition condition = RoutingRuleCondition::absent();
  /// Default: that of the request.
  String hostName{};
  /// Default: the service's, `301`.
  String httpRedirectCode{};
  /// Default: that of the request.
  std::optional<RedirectProtocol> protocol{};
  /// Default: the key stays.
  std::optional<ReplaceKey> replaceKey{};
};

}  // namespace cdk::s3

#include <cdk/elasticloadbalancingv2/source_nat_ipv6_prefix.hpp>

#include <cdk/core/error.hpp>

#include <string_view>

namespace cdk::elasticloadbalancingv2 {

SourceNatIpv6Prefix SourceNatIpv6Prefix::fromIpv6Prefix(String prefix) {
  if (!prefix.isUnresolved()) {
    const std::string_view text = prefix.literal();
    const auto slash = text.find('/');
    if (slash == std::string_view::npos || text.substr(slash + 1) != "80") {
      throw ValidationError(
          prefix.describe() + " is not allowed; a prefix is 80 bits long, such as 2001:db8::/80",
          {.property = "prefix"});
    }
  }
  return SourceNatIpv6Prefix(std::move(prefix));
}

}  // namespace cdk::elasticloadbalancingv2

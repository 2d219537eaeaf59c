#include <cdk/ec2/peer.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <cdk/core/error.hpp>

namespace cdk::ec2 {

namespace {

bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }

bool isLowerHexDigit(char c) noexcept { return isDigit(c) || (c >= 'a' && c <= 'f'); }

/// Address and mask, where `text` has the form `<address>[/<digits>]`.
struct CidrParts {
  std::string_view address;
  bool hasMask = false;
  bool wellFormed = true;
};

CidrParts splitMask(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return {.address = text};
  const std::string_view mask = text.substr(slash + 1);
  return {.address = text.substr(0, slash),
          .hasMask = true,
          .wellFormed = !mask.empty() && std::all_of(mask.begin(), mask.end(), isDigit)};
}

std::vector<std::string_view> splitAt(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t start = 0;;) {
    const std::size_t end = text.find(separator, start);
    parts.push_back(text.substr(start, end - start));
    if (end == std::string_view::npos) return parts;
    start = end + 1;
  }
}

bool isIpv4Address(std::string_view text) {
  const auto parts = splitAt(text, '.');
  return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
           return !part.empty() && part.size() <= 3 &&
                  std::all_of(part.begin(), part.end(), isDigit);
         });
}

bool isIpv6Address(std::string_view text) {
  const auto parts = splitAt(text, ':');
  return parts.size() >= 3 && parts.size() <= 8 &&
         std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
           return part.size() <= 4 && std::all_of(part.begin(), part.end(), isLowerHexDigit);
         });
}

/// What tells the families of addresses apart.
struct Family {
  const char* property;
  bool (*isAddress)(std::string_view);
  const char* name;
  const char* example;
  const char* hostMask;
};

constexpr Family IPV4{"cidrIp", isIpv4Address, "IPv4", "10.0.0.0/16", "/32"};
constexpr Family IPV6{"cidrIpv6", isIpv6Address, "IPv6", "2001:db8::/32", "/128"};

void checkCidr(const String& cidr, const Family& family) {
  if (cidr.isUnresolved()) return;
  const std::string text(cidr.literal());
  const CidrParts parts = splitMask(text);
  if (!parts.wellFormed || !family.isAddress(parts.address)) {
    throw ValidationError(
        "'" + text + "' is no " + family.name + " CIDR block; it has the form " + family.example,
        {.property = family.property});
  }
  if (!parts.hasMask) {
    throw ValidationError(
        "'" + text + "' has no mask; that address alone is " + text + family.hostMask,
        {.property = family.property});
  }
}

bool isSecurityGroupId(std::string_view text) {
  constexpr std::string_view PREFIX = "sg-";
  if (!text.starts_with(PREFIX)) return false;
  text.remove_prefix(PREFIX.size());
  return text.size() >= 8 && text.size() <= 17 && std::all_of(text.begin(), text.end(), [](char c) {
           return isDigit(c) || (c >= 'a' && c <= 'z');
         });
}

bool isAccountId(std::string_view text) {
  return text.size() == 12 && std::all_of(text.begin(), text.end(), isDigit);
}

}  // namespace

Peer::Peer(Kind kind, String id, String owner)
    : kind_(kind),
      id_(std::move(id)),
      owner_(std::move(owner)),
      connections_(std::make_shared<std::optional<Connections>>()) {}

Peer Peer::ipv4(String cidrIp) {
  checkCidr(cidrIp, IPV4);
  return {Kind::IPV4, std::move(cidrIp)};
}

Peer Peer::anyIpv4() { return {Kind::IPV4, "0.0.0.0/0"}; }

Peer Peer::ipv6(String cidrIp) {
  checkCidr(cidrIp, IPV6);
  return {Kind::IPV6, std::move(cidrIp)};
}

Peer Peer::anyIpv6() { return {Kind::IPV6, "::/0"}; }

Peer Peer::prefixList(String prefixListId) { return {Kind::PREFIX_LIST, std::move(prefixListId)}; }

Peer Peer::securityGroupId(String securityGroupId, String sourceSecurityGroupOwnerId) {
  if (!securityGroupId.isUnresolved() && !isSecurityGroupId(securityGroupId.literal())) {
    throw ValidationError("'" + std::string(securityGroupId.literal()) +
                              "' is not allowed; it is sg- and 8 to 17 small letters or digits",
                          {.property = "securityGroupId"});
  }
  if (!sourceSecurityGroupOwnerId.empty() && !sourceSecurityGroupOwnerId.isUnresolved() &&
      !isAccountId(sourceSecurityGroupOwnerId.literal())) {
    throw ValidationError("'" + std::string(sourceSecurityGroupOwnerId.literal()) +
                              "' is no account id; it has 12 digits",
                          {.property = "sourceSecurityGroupOwnerId"});
  }
  return {Kind::SECURITY_GROUP, std::move(securityGroupId), std::move(sourceSecurityGroupOwnerId)};
}

Connections& Peer::connections() const {
  if (!connections_) connections_ = std::make_shared<std::optional<Connections>>();
  if (!*connections_) {
    Peer alone = *this;
    alone.connections_ = nullptr;  // else the connections would own themselves
    connections_->emplace(ConnectionsProps{.peer = alone});
  }
  return **connections_;
}

bool Peer::canInlineRule() const { return kind_ != Kind::PREFIX_LIST; }

String Peer::uniqueId() const { return id_; }

IngressRuleConfig Peer::toIngressRuleConfig() const {
  switch (kind_) {
    case Kind::IPV4: return {.cidrIp = id_};
    case Kind::IPV6: return {.cidrIpv6 = id_};
    case Kind::PREFIX_LIST: return {.sourcePrefixListId = id_};
    case Kind::SECURITY_GROUP: break;
  }
  return {.sourceSecurityGroupId = id_, .sourceSecurityGroupOwnerId = owner_};
}

EgressRuleConfig Peer::toEgressRuleConfig() const {
  switch (kind_) {
    case Kind::IPV4: return {.cidrIp = id_};
    case Kind::IPV6: return {.cidrIpv6 = id_};
    case Kind::PREFIX_LIST: return {.destinationPrefixListId = id_};
    case Kind::SECURITY_GROUP: break;
  }
  return {.destinationSecurityGroupId = id_};
}

}  // namespace cdk::ec2

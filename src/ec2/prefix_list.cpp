#include <cdk/ec2/prefix_list.hpp>

#include <charconv>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <arpa/inet.h>

#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/names.hpp>
#include <cdk/ec2/cfn_prefix_list.hpp>

#include "ipv4_block.hpp"

namespace cdk::ec2 {

namespace {

constexpr std::size_t LONGEST_NAME = 255;

const char* text(AddressFamily family) { return family == AddressFamily::IP_V6 ? "IPv6" : "IPv4"; }

/// A prefix list that exists already.
class ImportedPrefixList : public PrefixListBase {
 public:
  ImportedPrefixList(Scope scope, String prefixListId)
      : PrefixListBase(std::move(scope)), prefixListId_(std::move(prefixListId)) {}

  [[nodiscard]] String prefixListId() const override { return prefixListId_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "PrefixListId" ? prefixListId_ : PrefixListBase::referenceTo(property);
  }

 private:
  String prefixListId_;
};

void validateName(const IConstruct& scope, const String& name) {
  if (name.isAbsent() || name.isUnresolved()) return;
  const std::string_view literal = name.literal();
  if (literal.starts_with("com.amazonaws")) {
    fail(scope, "prefixListName",
         "'" + std::string(literal) +
             "' is not allowed; names that begin with com.amazonaws are Amazon's own");
  }
  if (literal.size() > LONGEST_NAME) {
    fail(scope, "prefixListName",
         "it has " + std::to_string(literal.size()) + " characters; at most 255 are allowed");
  }
}

bool isIpv4Range(std::string_view range) {
  return Ipv4Block::tryParse(range) || Ipv4Block::tryParseAddress(range);
}

bool isIpv6Range(std::string_view range) {
  const std::size_t slash = range.find('/');
  if (slash != std::string_view::npos) {
    const std::string_view digits = range.substr(slash + 1);
    unsigned mask = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), mask);
    if (error != std::errc() || end != digits.data() + digits.size() || mask > 128) return false;
  }
  in6_addr address{};
  return inet_pton(AF_INET6, std::string(range.substr(0, slash)).c_str(), &address) == 1;
}

void validateCidr(const IConstruct& scope, const String& cidr, AddressFamily family) {
  if (cidr.isUnresolved()) return;
  const std::string_view range = cidr.literal();
  if (family == AddressFamily::IP_V6 ? isIpv6Range(range) : isIpv4Range(range)) return;
  fail(scope, "entries",
       "'" + std::string(range) + "' is no " + text(family) +
           " address or block, and the addressFamily of the list is " + text(family));
}

}  // namespace

PrefixListBase::PrefixListBase(Scope scope, ResourceProps props)
    : Resource(std::move(scope), std::move(props)),
      connections_(ConnectionsProps{.peer = static_cast<IPrefixList&>(*this)}) {}

String PrefixListBase::uniqueId() const { return prefixListId(); }

IngressRuleConfig PrefixListBase::toIngressRuleConfig() const {
  return {.sourcePrefixListId = prefixListId()};
}

EgressRuleConfig PrefixListBase::toEgressRuleConfig() const {
  return {.destinationPrefixListId = prefixListId()};
}

PrefixList::PrefixList(Scope scope, Props props)
    : PrefixListBase(std::move(scope), {.physicalName = props.prefixListName}) {
  validateName(*this, props.prefixListName);
  const AddressFamily family = props.addressFamily.value_or(AddressFamily::IP_V4);
  std::vector<CfnPrefixList::EntryProperty> entries;
  for (const PrefixListEntry& entry : props.entries) {
    validateCidr(*this, entry.cidr, family);
    entries.push_back({.cidr = entry.cidr, .description = entry.description});
  }
  prefixListName_ = physicalName().value_or(Names::uniqueResourceName(
      *this, {.allowedSpecialCharacters = ".-_", .maxLength = LONGEST_NAME}));
  resource_ = &create<CfnPrefixList>(
      "Resource", {.addressFamily = String(text(family)),
                   .entries = entries,
                   .maxEntries = props.maxEntries.value_or(entries.empty() ? 1 : entries.size()),
                   .prefixListName = prefixListName_});
}

IPrefixList& PrefixList::fromPrefixListId(IConstruct& scope, ConstructId id, String prefixListId) {
  return scope.create<ImportedPrefixList>(std::move(id), std::move(prefixListId));
}

IPrefixList& PrefixList::fromLookup(IConstruct& scope, ConstructId id,
                                    PrefixListLookupOptions options) {
  if (options.prefixListName.isUnresolved()) {
    fail(scope, "prefixListName",
         options.prefixListName.describe() +
             " is known only at deployment; a name to look up is a literal");
  }
  std::vector<std::pair<std::string, Value>> match{{"PrefixListName", options.prefixListName}};
  if (!options.ownerId.empty()) match.emplace_back("OwnerId", options.ownerId);
  if (options.addressFamily) {
    match.emplace_back("AddressFamily", String(text(*options.addressFamily)));
  }
  const Json found = ContextProvider::getValue(
      scope, {.dummyValue = Json::array({{{"PrefixListId", "pl-xxxxxxxx"}}}),
              .props = {{"typeName", "AWS::EC2::PrefixList"},
                        {"propertyMatch", Json::object(std::move(match))},
                        {"propertiesToReturn", Json::array({"PrefixListId"})},
                        {"expectedMatchCount", "exactly-one"}},
              .provider = "cc-api-provider"});
  if (found.kind() != ValueKind::LIST || found.size() != 1) {
    fail(scope, "prefixListName",
         "the lookup of " + options.prefixListName.describe() + " gave " + found.describe() +
             ", not one prefix list; remove it from the context to look it up again");
  }
  return fromPrefixListId(scope, std::move(id), String(found[0]["PrefixListId"].text()));
}

String PrefixList::prefixListId() const { return resource_->attrPrefixListId(); }

String PrefixList::prefixListArn() const { return resource_->attrArn(); }

String PrefixList::ownerId() const { return resource_->attrOwnerId(); }

Number PrefixList::version() const { return resource_->attrVersion(); }

String PrefixList::addressFamily() const { return resource_->props().addressFamily.toString(); }

}  // namespace cdk::ec2

#include <algorithm>

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/custom_resource.hpp>
#include <cdk/core/error.hpp>

#include "json_text.hpp"
#include "value_node.hpp"

namespace cdk {
namespace {

using internal::Member;

constexpr std::string_view kDefaultType = "AWS::CloudFormation::CustomResource";
constexpr std::string_view kPrefix = "Custom::";
constexpr std::size_t kMaxTypeLength = 60;
constexpr double kMaxTimeoutSeconds = 3600;

bool isTypeCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '@' || c == '-';
}

std::string typeOf(const IConstruct& construct, const CustomResourceProps& props) {
  std::string type(props.resourceType.isAbsent() ? kDefaultType : props.resourceType.literal());
  if (type == kDefaultType) return type;
  const std::string_view name =
      std::string_view(type).substr(std::min(kPrefix.size(), type.size()));
  if (!type.starts_with(kPrefix)) {
    fail(construct, "resourceType", "'" + type + "' does not begin with 'Custom::'");
  }
  if (type.size() > kMaxTypeLength) {
    fail(construct, "resourceType",
         "'" + type + "' has " + std::to_string(type.size()) +
             " characters; at most 60 are allowed");
  }
  if (name.empty() || !std::all_of(name.begin(), name.end(), isTypeCharacter)) {
    fail(construct, "resourceType",
         "'" + type + "' is not allowed; after 'Custom::' come letters, digits, '_', '@' and '-'");
  }
  return type;
}

Value timeoutOf(const IConstruct& construct, const CustomResourceProps& props) {
  if (!props.serviceTimeout) return {};
  Number seconds = props.serviceTimeout->toSeconds();
  if (seconds.isUnresolved()) return seconds;
  std::string text;
  internal::appendJsonNumber(text, seconds.literal());
  if (seconds.literal() < 1 || seconds.literal() > kMaxTimeoutSeconds) {
    fail(construct, "serviceTimeout", "is " + text + " seconds; 1 to 3600 are allowed");
  }
  return internal::textValue(text);
}

// A later value takes the place of an earlier one of that name.
void set(std::vector<Member>& members, std::string name, Value value) {
  for (Member& member : members) {
    if (member.first == name) {
      member.second = std::move(value);
      return;
    }
  }
  members.emplace_back(std::move(name), std::move(value));
}

Json propertiesOf(const IConstruct& construct, const CustomResourceProps& props) {
  std::vector<Member> members;
  set(members, "ServiceToken", props.serviceToken);
  set(members, "ServiceTimeout", timeoutOf(construct, props));
  if (props.properties.has_value()) {
    const bool pascalCase = props.pascalCaseProperties.value_or(false);
    for (auto& [name, value] : props.properties.entries()) {
      if (pascalCase && !name.empty() && name[0] >= 'a' && name[0] <= 'z') {
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
      }
      set(members, name, value);
    }
  }
  return Json::object(std::move(members));
}

}  // namespace

CustomResource::CustomResource(Scope scope, Props props) : Resource(std::move(scope)) {
  resource_ = &create<CfnResource>(
      "Default",
      CfnResourceProps{.properties = propertiesOf(*this, props), .type = typeOf(*this, props)});
  resource_->applyRemovalPolicy(props.removalPolicy, {.default_ = RemovalPolicy::DESTROY});
}

String CustomResource::ref() const { return resource_->ref(); }

Token CustomResource::getAtt(std::string_view attributeName) const {
  return resource_->getAtt(attributeName);
}

String CustomResource::getAttString(std::string_view attributeName) const {
  return getAtt(attributeName).toString();
}

}  // namespace cdk

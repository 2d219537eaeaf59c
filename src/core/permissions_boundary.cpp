#include "permissions_boundary.hpp"

#include "asset_publisher.hpp"
#include "node_state.hpp"

#include <cdk/core/arn.hpp>
#include <cdk/core/aspects.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/permissions_boundary.hpp>
#include <cdk/core/stack.hpp>

namespace cdk {

namespace {

constexpr std::string_view CONTEXT = "@aws-cdk/core:permissionsBoundary";

/// The text with placeholders replaced, in its literal parts.
String withoutPlaceholders(const Stack& stack, const std::string& qualifier, const String& text) {
  const std::vector<Value> parts = internal::is(text, internal::NodeKind::CONCAT)
                                       ? internal::nodeAs<internal::ConcatNode>(text).parts
                                       : std::vector<Value>{text};
  std::vector<Value> result;
  for (const Value& part : parts) {
    if (part.kind() != ValueKind::TEXT) {
      result.push_back(part);
      continue;
    }
    const std::string literal = internal::specialized(String(part).literal(), stack, qualifier);
    for (const char* left : {"${AWS::AccountId}", "${AWS::Region}", "${AWS::Partition}"}) {
      if (literal.find(left) == std::string::npos) continue;
      fail(stack, "permissionsBoundary",
           "'" + literal + "' needs to know " + left +
               "; give the stack an env, or name the policy without it");
    }
    result.push_back(internal::textValue(literal));
  }
  return String(internal::concat(std::move(result)));
}

}  // namespace

PermissionsBoundary PermissionsBoundary::fromName(String name) {
  return PermissionsBoundary(Json{{"name", std::move(name)}});
}

PermissionsBoundary PermissionsBoundary::fromArn(String arn) {
  return PermissionsBoundary(Json{{"arn", std::move(arn)}});
}

void PermissionsBoundary::bind(IConstruct& scope) const {
  scope.node().setContext(CONTEXT, context_);
}

namespace internal {

void applyPermissionsBoundary(Stack& stack) {
  const Json context = stack.node().tryGetContext(CONTEXT);
  String arn(context.member("arn"));
  if (arn.isAbsent()) {
    const String name(context.member("name"));
    if (name.isAbsent()) return;
    arn = stack.formatArn(
        {.region = "", .resource = "policy", .resourceName = name, .service = "iam"});
  }
  const std::string own = stack.synthesizer().bootstrapQualifier();
  const std::string qualifier = own.empty() ? qualifierFor(stack, {}) : own;
  arn = withoutPlaceholders(stack, qualifier, arn);
  Aspects::of(stack).add(
      [arn](IConstruct& construct) {
        CfnElement* element = construct.node().state().element;
        auto* resource = element == nullptr ? nullptr : dynamic_cast<CfnResource*>(element);
        if (resource == nullptr) return;
        const std::string& type = resource->cfnResourceType();
        if (type == "AWS::IAM::Role" || type == "AWS::IAM::User") {
          resource->addPropertyOverride("PermissionsBoundary", arn);
        }
      },
      {.priority = mutatingPriority(stack)});
}

}  // namespace internal

}  // namespace cdk

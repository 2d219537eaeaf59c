#include <cdk/s3/website.hpp>

#include <cdk/core/error.hpp>

#include "low_level.hpp"

namespace cdk::s3 {

ReplaceKey ReplaceKey::with(String keyReplacement) {
  ReplaceKey result;
  result.withKey_ = std::move(keyReplacement);
  return result;
}

ReplaceKey ReplaceKey::prefixWith(String keyReplacement) {
  ReplaceKey result;
  result.prefixWithKey_ = std::move(keyReplacement);
  return result;
}

RoutingRuleCondition RoutingRuleCondition::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

namespace detail {

namespace {

String text(const std::optional<RedirectProtocol>& protocol) {
  if (!protocol) return {};
  return *protocol == RedirectProtocol::HTTP ? "http" : "https";
}

CfnBucket::RoutingRuleConditionProperty condition(const IConstruct& bucket,
                                                  const RoutingRuleCondition& given) {
  if (!isPresent(given)) return CfnBucket::RoutingRuleConditionProperty::absent();
  if (given.httpErrorCodeReturnedEquals.isAbsent() && given.keyPrefixEquals.isAbsent()) {
    fail(bucket, "condition",
         "a routing rule's condition is empty; httpErrorCodeReturnedEquals or keyPrefixEquals is "
         "wanted");
  }
  return {.httpErrorCodeReturnedEquals = given.httpErrorCodeReturnedEquals,
          .keyPrefixEquals = given.keyPrefixEquals};
}

List<CfnBucket::RoutingRuleProperty> routingRules(const IConstruct& bucket,
                                                  const std::vector<RoutingRule>& given) {
  if (given.empty()) return {};
  std::vector<CfnBucket::RoutingRuleProperty> rules;
  for (const RoutingRule& rule : given) {
    CfnBucket::RedirectRuleProperty redirect{.hostName = rule.hostName,
                                             .httpRedirectCode = rule.httpRedirectCode,
                                             .protocol = text(rule.protocol)};
    if (rule.replaceKey) {
      redirect.replaceKeyPrefixWith = rule.replaceKey->prefixWithKey();
      redirect.replaceKeyWith = rule.replaceKey->withKey();
    }
    rules.push_back(
        {.redirectRule = redirect, .routingRuleCondition = condition(bucket, rule.condition)});
  }
  return rules;
}

}  // namespace

CfnBucket::WebsiteConfigurationProperty website(const IConstruct& bucket,
                                                const BucketProps& props) {
  const bool hasIndex = !props.websiteIndexDocument.empty();
  const bool hasError = !props.websiteErrorDocument.empty();
  const bool servesPages = hasIndex || hasError || !props.websiteRoutingRules.empty();
  if (props.websiteRedirect) {
    if (servesPages) {
      fail(bucket, "websiteRedirect",
           "it does not go with websiteErrorDocument, websiteIndexDocument and "
           "websiteRoutingRules");
    }
    return {.redirectAllRequestsTo = {.hostName = props.websiteRedirect->hostName,
                                      .protocol = text(props.websiteRedirect->protocol)}};
  }
  if (!servesPages) return CfnBucket::WebsiteConfigurationProperty::absent();
  if (hasError && !hasIndex) {
    fail(bucket, "websiteIndexDocument", "it is absent; websiteErrorDocument wants it");
  }
  return {.errorDocument = props.websiteErrorDocument,
          .indexDocument = props.websiteIndexDocument,
          .routingRules = routingRules(bucket, props.websiteRoutingRules)};
}

}  // namespace detail

}  // namespace cdk::s3

#include <cdk/lambda/lambda_insights_version.hpp>

#include "published_layer.hpp"

#include <cdk/core/error.hpp>

namespace cdk::lambda {

LambdaInsightsVersion LambdaInsightsVersion::fromInsightVersionArn(String arn) {
  LambdaInsightsVersion version{detail::ConstantText()};
  version.arn_ = std::move(arn);
  return version;
}

String LambdaInsightsVersion::layerVersionArn(IConstruct& scope,
                                              const Architecture& architecture) const {
  if (arn_.has_value()) return arn_;
  String arn =
      detail::publishedLayerArn(scope, detail::PublishedLayer::INSIGHTS,
                                detail::releaseKey(version_.literal(), architecture.name()));
  if (arn.isAbsent()) {
    fail(scope, "insightsVersion",
         "there is no version " + std::string(version_.literal()) + " of Lambda Insights for " +
             architecture.toString() + " in " + detail::describeRegion(scope));
  }
  return arn;
}

}  // namespace cdk::lambda

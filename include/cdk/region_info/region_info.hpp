#pragma once

#include <cdk/core/value.hpp>
#include <cdk/region_info/fact.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cdk::region_info {

/// What is known of one region. Texts are absent where nothing is known.
class RegionInfo {
 public:
  /// All regions of which something is known.
  static std::vector<RegionInfo> regions();
  /// The region of that name, known or not.
  static RegionInfo get(std::string_view name) { return RegionInfo(name); }
  /// The fact in all regions where it is known.
  static Map<String> regionMap(std::string_view factName);
  /// The same in regions of these partitions.
  static Map<String> limitedRegionMap(std::string_view factName,
                                      const std::vector<std::string>& partitions);

  [[nodiscard]] const std::string& name() const noexcept { return name_; }
  [[nodiscard]] bool cdkMetadataResourceAvailable() const;
  /// Whether an account has to enable the region.
  [[nodiscard]] bool isOptInRegion() const;
  /// Such as `amazonaws.com`.
  [[nodiscard]] String domainSuffix() const { return fact(FactName::DOMAIN_SUFFIX); }
  /// Such as `aws`.
  [[nodiscard]] String partition() const { return fact(FactName::PARTITION); }
  [[nodiscard]] String s3StaticWebsiteEndpoint() const {
    return fact(FactName::S3_STATIC_WEBSITE_ENDPOINT);
  }
  [[nodiscard]] String s3StaticWebsiteHostedZoneId() const {
    return fact(FactName::S3_STATIC_WEBSITE_ZONE_53_HOSTED_ZONE_ID);
  }
  [[nodiscard]] String ebsEnvEndpointHostedZoneId() const {
    return fact(FactName::EBS_ENV_ENDPOINT_HOSTED_ZONE_ID);
  }
  [[nodiscard]] String vpcEndpointServiceNamePrefix() const {
    return fact(FactName::VPC_ENDPOINT_SERVICE_NAME_PREFIX);
  }
  [[nodiscard]] String elbv2Account() const { return fact(FactName::ELBV2_ACCOUNT); }
  [[nodiscard]] String dlcRepositoryAccount() const {
    return fact(FactName::DLC_REPOSITORY_ACCOUNT);
  }
  [[nodiscard]] String appMeshRepositoryAccount() const {
    return fact(FactName::APPMESH_ECR_ACCOUNT);
  }
  [[nodiscard]] String firehoseCidrBlock() const { return fact(FactName::FIREHOSE_CIDR_BLOCK); }
  [[nodiscard]] String samlSignOnUrl() const { return fact(FactName::SAML_SIGN_ON_URL); }

  [[nodiscard]] String adotLambdaLayerArn(std::string_view type, std::string_view version,
                                          std::string_view architecture) const {
    return fact(FactName::adotLambdaLayer(type, version, architecture));
  }
  [[nodiscard]] String appConfigLambdaArn(std::string_view layerVersion,
                                          std::string_view architecture = "x86_64") const {
    return fact(FactName::appConfigLambdaLayerVersion(layerVersion, architecture));
  }
  [[nodiscard]] String cloudwatchLambdaInsightsArn(std::string_view insightsVersion,
                                                   std::string_view architecture = "x86_64") const {
    return fact(FactName::cloudwatchLambdaInsightsVersion(insightsVersion, architecture));
  }
  [[nodiscard]] String paramsAndSecretsLambdaLayerArn(std::string_view version,
                                                      std::string_view architecture) const {
    return fact(FactName::paramsAndSecretsLambdaLayer(version, architecture));
  }

 private:
  explicit RegionInfo(std::string_view name) : name_(name) {}
  [[nodiscard]] String fact(std::string_view factName) const { return Fact::find(name_, factName); }

  std::string name_;
};

}  // namespace cdk::region_info

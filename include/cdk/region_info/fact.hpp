#pragma once

#include <cdk/core/value.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::region_info {

/// Names of facts.
class FactName {
 public:
  /// Account with the images of App Mesh's Envoy.
  static constexpr std::string_view APPMESH_ECR_ACCOUNT = "appMeshRepositoryAccount";
  /// Whether the resource by which the reference reports its use exists: `YES` or `NO`.
  static constexpr std::string_view CDK_METADATA_RESOURCE_AVAILABLE =
      "cdk:metadata-resource:available";
  /// Account with the images of Deep Learning Containers.
  static constexpr std::string_view DLC_REPOSITORY_ACCOUNT = "dlcRepositoryAccount";
  /// Such as `amazonaws.com`.
  static constexpr std::string_view DOMAIN_SUFFIX = "domainSuffix";
  /// Hosted zone of Elastic Beanstalk environments.
  static constexpr std::string_view EBS_ENV_ENDPOINT_HOSTED_ZONE_ID =
      "ebs-environment:route-53-hosted-zone-id";
  /// Account that writes access logs of load balancers.
  static constexpr std::string_view ELBV2_ACCOUNT = "elbv2Account";
  /// Addresses that Firehose comes from.
  static constexpr std::string_view FIREHOSE_CIDR_BLOCK = "firehoseCidrBlock";
  /// Whether an account has to enable the region: `YES` or `NO`.
  static constexpr std::string_view IS_OPT_IN_REGION = "aws:is-opt-in-region";
  /// The newest Node.js runtime of Lambda.
  static constexpr std::string_view LATEST_NODE_RUNTIME = "latestNodeRuntime";
  /// Such as `aws`.
  static constexpr std::string_view PARTITION = "partition";
  /// Host of static websites in S3.
  static constexpr std::string_view S3_STATIC_WEBSITE_ENDPOINT = "s3-static-website:endpoint";
  /// Hosted zone of static websites in S3.
  static constexpr std::string_view S3_STATIC_WEBSITE_ZONE_53_HOSTED_ZONE_ID =
      "s3-static-website:route-53-hosted-zone-id";
  /// Where SAML users sign in.
  static constexpr std::string_view SAML_SIGN_ON_URL = "samlSignOnUrl";
  /// Such as `com.amazonaws.vpce`.
  static constexpr std::string_view VPC_ENDPOINT_SERVICE_NAME_PREFIX =
      "vpcEndpointServiceNamePrefix";

  /// ARN of a layer with the AWS Distro for OpenTelemetry. `type` is such as `JAVA_SDK`,
  /// `architecture` `amd64` or `arm64`.
  static std::string adotLambdaLayer(std::string_view type, std::string_view version,
                                     std::string_view architecture);
  /// ARN of a layer with the AppConfig extension.
  static std::string appConfigLambdaLayerVersion(std::string_view version,
                                                 std::string_view arch = "x86_64");
  /// ARN of a layer with Lambda Insights.
  static std::string cloudwatchLambdaInsightsVersion(std::string_view version,
                                                     std::string_view arch = "x86_64");
  /// ARN of a layer with the extension for parameters and secrets.
  static std::string paramsAndSecretsLambdaLayer(std::string_view version,
                                                 std::string_view architecture);
};

/// Facts about AWS regions. They are fixed: an app has no way to add some, as they would be a
/// global state.
class Fact {
 public:
  /// All regions of which something is known.
  static std::vector<std::string> regions();
  /// All names of facts, in order of their letters.
  static std::vector<std::string> names();
  /// All facts: region and name.
  static std::vector<std::pair<std::string, std::string>> definedFacts();
  /// The fact's value; absent where it is not known.
  static String find(std::string_view region, std::string_view name);
  /// The fact's value. Throws `ValidationError` where it is not known.
  static String requireFact(std::string_view region, std::string_view name);
};

}  // namespace cdk::region_info

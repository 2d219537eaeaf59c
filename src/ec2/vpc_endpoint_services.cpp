#include <cdk/ec2/vpc_endpoint_services.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>

namespace cdk::ec2 {

namespace {

constexpr std::array<std::string_view, 52> CN_NORTH_1 = {
    "application-autoscaling",
    "appmesh-envoy-management",
    "athena",
    "autoscaling",
    "awsconnector",
    "backup",
    "batch",
    "cassandra",
    "cloudcontrolapi",
    "cloudformation",
    "codedeploy-commands-secure",
    "databrew",
    "dms",
    "ebs",
    "ec2",
    "ecr.api",
    "ecr.dkr",
    "eks",
    "elasticache",
    "elasticbeanstalk",
    "elasticfilesystem",
    "elasticfilesystem-fips",
    "emr-containers",
    "execute-api",
    "fsx",
    "imagebuilder",
    "iot.data",
    "iotsitewise.api",
    "iotsitewise.data",
    "kinesis-streams",
    "lambda",
    "license-manager",
    "monitoring",
    "rds",
    "redshift",
    "redshift-data",
    "s3",
    "sagemaker.api",
    "sagemaker.featurestore-runtime",
    "sagemaker.runtime",
    "securityhub",
    "servicecatalog",
    "sms",
    "sqs",
    "states",
    "sts",
    "sync-states",
    "synthetics",
    "transcribe",
    "transcribestreaming",
    "transfer",
    "xray",
};
constexpr std::array<std::string_view, 53> CN_NORTHWEST_1 = {
    "account",
    "application-autoscaling",
    "appmesh-envoy-management",
    "athena",
    "autoscaling",
    "awsconnector",
    "backup",
    "batch",
    "cassandra",
    "cloudcontrolapi",
    "cloudformation",
    "codedeploy-commands-secure",
    "databrew",
    "dms",
    "ebs",
    "ec2",
    "ecr.api",
    "ecr.dkr",
    "eks",
    "elasticache",
    "elasticbeanstalk",
    "elasticfilesystem",
    "elasticfilesystem-fips",
    "emr-containers",
    "execute-api",
    "fsx",
    "imagebuilder",
    "iot.data",
    "kinesis-streams",
    "lambda",
    "license-manager",
    "monitoring",
    "polly",
    "rds",
    "redshift",
    "redshift-data",
    "s3",
    "sagemaker.api",
    "sagemaker.featurestore-runtime",
    "sagemaker.runtime",
    "securityhub",
    "servicecatalog",
    "sms",
    "sqs",
    "states",
    "sts",
    "sync-states",
    "synthetics",
    "transcribe",
    "transcribestreaming",
    "transfer",
    "workspaces",
    "xray",
};
constexpr std::array<std::string_view, 4> EUSC_DE_EAST_1 = {
    "ecr.dkr",
    "ecr.api",
    "execute-api",
    "securityhub",
};
constexpr std::array<std::string_view, 21> US_ISO_EAST_1 = {
    "application-autoscaling",
    "athena",
    "autoscaling",
    "comprehend",
    "diode-messaging",
    "diode-messaging-proxy",
    "ebs",
    "ec2",
    "ecr.api",
    "ecr.dkr",
    "elasticfilesystem",
    "elasticfilesystem-fips",
    "execute-api",
    "sagemaker.api",
    "sagemaker.runtime",
    "sns",
    "sqs",
    "textract",
    "textract-fips",
    "transcribe",
    "workspaces",
};
constexpr std::array<std::string_view, 12> US_ISO_WEST_1 = {
    "autoscaling",
    "ebs",
    "ec2",
    "ecr.api",
    "ecr.dkr",
    "elasticfilesystem",
    "elasticfilesystem-fips",
    "execute-api",
    "monitoring",
    "sns",
    "sqs",
    "workspaces",
};
constexpr std::array<std::string_view, 16> US_ISOB_EAST_1 = {
    "application-autoscaling",
    "autoscaling",
    "diode-messaging",
    "diode-messaging-proxy",
    "ebs",
    "ec2",
    "ecr.api",
    "ecr.dkr",
    "elasticfilesystem",
    "elasticfilesystem-fips",
    "execute-api",
    "sagemaker.api",
    "sagemaker.runtime",
    "sns",
    "sqs",
    "workspaces",
};
constexpr std::array<std::string_view, 4> US_ISOB_WEST_1 = {
    "ecr.api",
    "ecr.dkr",
    "elasticfilesystem-fips",
    "execute-api",
};
constexpr std::array<std::string_view, 4> US_ISOF_SOUTH_1 = {
    "ebs",
    "ecr.api",
    "ecr.dkr",
    "execute-api",
};
constexpr std::array<std::string_view, 4> US_ISOF_EAST_1 = {
    "ebs",
    "ecr.api",
    "ecr.dkr",
    "execute-api",
};
constexpr std::array<std::string_view, 4> EU_ISOE_WEST_1 = {
    "ebs",
    "ecr.api",
    "ecr.dkr",
    "execute-api",
};

/// Regions of other partitions, where these services have a prefix of the partition's domain and
/// the others the usual one.
struct RegionPrefix {
  std::string_view region;
  const char* prefix;
  std::span<const std::string_view> services;
};

constexpr std::array<RegionPrefix, 10> REGION_PREFIXES = {{
    {"cn-north-1", "cn.com.amazonaws", CN_NORTH_1},
    {"cn-northwest-1", "cn.com.amazonaws", CN_NORTHWEST_1},
    {"eusc-de-east-1", "eu.amazonaws", EUSC_DE_EAST_1},
    {"us-iso-east-1", "gov.ic.c2s", US_ISO_EAST_1},
    {"us-iso-west-1", "gov.ic.c2s", US_ISO_WEST_1},
    {"us-isob-east-1", "gov.sgov.sc2s", US_ISOB_EAST_1},
    {"us-isob-west-1", "gov.sgov.sc2s", US_ISOB_WEST_1},
    {"us-isof-south-1", "gov.ic.hci.csp", US_ISOF_SOUTH_1},
    {"us-isof-east-1", "gov.ic.hci.csp", US_ISOF_EAST_1},
    {"eu-isoe-west-1", "uk.adc-e.cloud", EU_ISOE_WEST_1},
}};

const char* prefixFor(std::string_view service, std::string_view region) {
  for (const RegionPrefix& entry : REGION_PREFIXES) {
    if (entry.region != region) continue;
    const auto& services = entry.services;
    if (std::find(services.begin(), services.end(), service) != services.end()) {
      return entry.prefix;
    }
  }
  return "com.amazonaws";
}

bool isChinese(std::string_view region) {
  return region == "cn-north-1" || region == "cn-northwest-1";
}

}  // namespace

constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ACCESS_ANALYZER{
    detail::CONSTANT, "access-analyzer"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ACCOUNT_MANAGEMENT{
    detail::CONSTANT, "account"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AIRFLOW_API{
    detail::CONSTANT, "airflow.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AIRFLOW_API_FIPS{
    detail::CONSTANT, "airflow.api-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AIRFLOW_ENV{
    detail::CONSTANT, "airflow.env"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AIRFLOW_ENV_FIPS{
    detail::CONSTANT, "airflow.env-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AIRFLOW_OPS{
    detail::CONSTANT, "airflow.ops"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APIGATEWAY{
    detail::CONSTANT, "execute-api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPCONFIG{
    detail::CONSTANT, "appconfig"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPCONFIGDATA{
    detail::CONSTANT, "appconfigdata"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPLICATION_AUTOSCALING{detail::CONSTANT,
                                                            "application-autoscaling"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPLICATION_DISCOVERY_ARSENAL{detail::CONSTANT,
                                                                  "arsenal-discovery"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPLICATION_DISCOVERY_SERVICE{detail::CONSTANT, "discovery"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPLICATION_MIGRATION_SERVICE{detail::CONSTANT, "mgn"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPSTREAM_API{
    detail::CONSTANT, "appstream.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPSTREAM_STREAMING{
    detail::CONSTANT, "appstream.streaming"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APP_MESH{
    detail::CONSTANT, "appmesh-envoy-management"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APP_MESH_ENVOY_MANAGEMENT{detail::CONSTANT,
                                                              "appmesh-envoy-management"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APP_MESH_OPS{
    detail::CONSTANT, "appmesh"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APP_RUNNER{
    detail::CONSTANT, "apprunner"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APP_RUNNER_REQUESTS{
    detail::CONSTANT, "apprunner.requests"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APP_SYNC{
    detail::CONSTANT, "appsync-api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ATHENA{
    detail::CONSTANT, "athena"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AUDIT_MANAGER{
    detail::CONSTANT, "auditmanager"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AUTOSCALING{
    detail::CONSTANT, "autoscaling"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AUTOSCALING_PLANS{
    detail::CONSTANT, "autoscaling-plans"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::B2B_DATA_INTERCHANGE{
    detail::CONSTANT, "b2bi"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BACKUP{
    detail::CONSTANT, "backup"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BACKUP_GATEWAY{
    detail::CONSTANT, "backup-gateway"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BATCH{
    detail::CONSTANT, "batch"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK{
    detail::CONSTANT, "bedrock"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_AGENT{
    detail::CONSTANT, "bedrock-agent"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_AGENTCORE{
    detail::CONSTANT, "bedrock-agentcore"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_AGENTCORE_GATEWAY{detail::CONSTANT,
                                                              "bedrock-agentcore.gateway"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_AGENT_RUNTIME{detail::CONSTANT,
                                                          "bedrock-agent-runtime"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION{detail::CONSTANT,
                                                            "bedrock-data-automation"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION_FIPS{detail::CONSTANT,
                                                                 "bedrock-data-automation-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION_RUNTIME{
        detail::CONSTANT, "bedrock-data-automation-runtime"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION_RUNTIME_FIPS{
        detail::CONSTANT, "bedrock-data-automation-runtime-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_FIPS{
    detail::CONSTANT, "bedrock-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_RUNTIME{
    detail::CONSTANT, "bedrock-runtime"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_RUNTIME_FIPS{
    detail::CONSTANT, "bedrock-runtime-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BILLING{
    detail::CONSTANT, "billing"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BILLING_AND_COST_MANAGEMENT_FREETIER{detail::CONSTANT,
                                                                         "freetier", "aws.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BILLING_AND_COST_MANAGEMENT_TAX{detail::CONSTANT, "tax"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BILLING_CONDUCTOR{
    detail::CONSTANT, "billingconductor"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BRAKET{
    detail::CONSTANT, "braket"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CERTIFICATE_MANAGER{
    detail::CONSTANT, "acm"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CERTIFICATE_MANAGER_FIPS{detail::CONSTANT, "acm-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLEAN_ROOMS{
    detail::CONSTANT, "cleanrooms"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLEAN_ROOMS_ML{
    detail::CONSTANT, "cleanrooms-ml"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDFORMATION{
    detail::CONSTANT, "cloudformation"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDHSM{
    detail::CONSTANT, "cloudhsmv2"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDTRAIL{
    detail::CONSTANT, "cloudtrail"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH{
    detail::CONSTANT, "monitoring"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_APPLICATION_INSIGHTS{detail::CONSTANT,
                                                                    "applicationinsights"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_APPLICATION_SIGNALS{detail::CONSTANT,
                                                                   "application-signals"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_EVENTS{
    detail::CONSTANT, "events"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_EVIDENTLY{
    detail::CONSTANT, "evidently"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_EVIDENTLY_DATAPLANE{detail::CONSTANT,
                                                                   "evidently-dataplane"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_LOGS{
    detail::CONSTANT, "logs"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_MONITORING{detail::CONSTANT, "monitoring"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_NETWORK_MONITOR{detail::CONSTANT, "networkmonitor"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_RUM{
    detail::CONSTANT, "rum"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_RUM_DATAPLANE{detail::CONSTANT, "rum-dataplane"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_SYNTHETICS{detail::CONSTANT, "synthetics"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_SYNTHETICS_FIPS{detail::CONSTANT, "synthetics-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUD_CONTROL_API{
    detail::CONSTANT, "cloudcontrolapi"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_CONTROL_API_FIPS{detail::CONSTANT,
                                                           "cloudcontrolapi-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUD_DIRECTORY{
    detail::CONSTANT, "clouddirectory"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_MAP_DATA_SERVICE_DISCOVERY{detail::CONSTANT,
                                                                     "data-servicediscovery"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_MAP_DATA_SERVICE_DISCOVERY_FIPS{
        detail::CONSTANT, "data-servicediscovery-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_MAP_SERVICE_DISCOVERY{detail::CONSTANT,
                                                                "servicediscovery"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_MAP_SERVICE_DISCOVERY_FIPS{detail::CONSTANT,
                                                                     "servicediscovery-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEARTIFACT_API{
    detail::CONSTANT, "codeartifact.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEARTIFACT_REPOSITORIES{detail::CONSTANT,
                                                              "codeartifact.repositories"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEBUILD{
    detail::CONSTANT, "codebuild"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEBUILD_FIPS{
    detail::CONSTANT, "codebuild-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECATALYST{
    detail::CONSTANT, "codecatalyst", "aws.api.global", 443, true};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECATALYST_GIT{
    detail::CONSTANT, "codecatalyst.git"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODECATALYST_PACKAGES{detail::CONSTANT,
                                                          "codecatalyst.packages"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECOMMIT{
    detail::CONSTANT, "codecommit"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECOMMIT_FIPS{
    detail::CONSTANT, "codecommit-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECOMMIT_GIT{
    detail::CONSTANT, "git-codecommit"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECOMMIT_GIT_FIPS{
    detail::CONSTANT, "git-codecommit-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEDEPLOY{
    detail::CONSTANT, "codedeploy"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEDEPLOY_COMMANDS_SECURE{detail::CONSTANT,
                                                               "codedeploy-commands-secure"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEGURU_PROFILER{
    detail::CONSTANT, "codeguru-profiler"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEGURU_REVIEWER{
    detail::CONSTANT, "codeguru-reviewer"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEPIPELINE{
    detail::CONSTANT, "codepipeline"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODESTAR_CONNECTIONS{
    detail::CONSTANT, "codestar-connections.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEWHISPERER{
    detail::CONSTANT, "codewhisperer"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODE_CONNECTIONS{
    detail::CONSTANT, "codeconnections.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COGNITO_IDENTITY{
    detail::CONSTANT, "cognito-identity"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::COGNITO_IDENTITY_FIPS{detail::CONSTANT,
                                                          "cognito-identity-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COGNITO_IDP{
    detail::CONSTANT, "cognito-idp"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COGNITO_IDP_FIPS{
    detail::CONSTANT, "cognito-idp-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COMPREHEND{
    detail::CONSTANT, "comprehend"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COMPREHEND_MEDICAL{
    detail::CONSTANT, "comprehendmedical"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COMPUTE_OPTIMIZER{
    detail::CONSTANT, "compute-optimizer"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONFIG{
    detail::CONSTANT, "config"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CONNECT_APP_INTEGRATIONS{detail::CONSTANT, "app-integrations"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONNECT_CASES{
    detail::CONSTANT, "cases"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CONNECT_CONNECT_CAMPAIGNS{detail::CONSTANT,
                                                              "connect-campaigns"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONNECT_PROFILE{
    detail::CONSTANT, "profile"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONNECT_VOICEID{
    detail::CONSTANT, "voiceid"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONNECT_WISDOM{
    detail::CONSTANT, "wisdom"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONTROL_CATALOG{
    detail::CONSTANT, "controlcatalog"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COST_EXPLORER{
    detail::CONSTANT, "ce"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::COST_OPTIMIZATION_HUB{detail::CONSTANT,
                                                          "cost-optimization-hub"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DATABASE_MIGRATION_SERVICE{detail::CONSTANT, "dms"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DATABASE_MIGRATION_SERVICE_FIPS{detail::CONSTANT, "dms-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATASYNC{
    detail::CONSTANT, "datasync"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATAZONE{
    detail::CONSTANT, "datazone"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATA_EXCHANGE{
    detail::CONSTANT, "dataexchange"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATA_EXPORTS{
    detail::CONSTANT, "bcm-data-exports", "aws.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DEADLINE_CLOUD_MANAGEMENT{detail::CONSTANT,
                                                              "deadline.management"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DEADLINE_CLOUD_SCHEDULING{detail::CONSTANT,
                                                              "deadline.scheduling"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DEVOPS_GURU{
    detail::CONSTANT, "devops-guru"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DIRECTORY_SERVICE{
    detail::CONSTANT, "ds"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DIRECTORY_SERVICE_DATA{detail::CONSTANT, "ds-data"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DSQL_MANAGEMENT{
    detail::CONSTANT, "dsql"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DYNAMODB{
    detail::CONSTANT, "dynamodb"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DYNAMODB_FIPS{
    detail::CONSTANT, "dynamodb-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DYNAMODB_STREAMS{
    detail::CONSTANT, "dynamodb-streams"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EBS_DIRECT{
    detail::CONSTANT, "ebs"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EC2{detail::CONSTANT,
                                                                                   "ec2"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EC2_MESSAGES{
    detail::CONSTANT, "ec2messages"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECR{detail::CONSTANT,
                                                                                   "ecr.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECR_DOCKER{
    detail::CONSTANT, "ecr.dkr"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECR_PUBLIC{
    detail::CONSTANT, "ecr-public.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECS{detail::CONSTANT,
                                                                                   "ecs"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECS_AGENT{
    detail::CONSTANT, "ecs-agent"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECS_TELEMETRY{
    detail::CONSTANT, "ecs-telemetry"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EKS{detail::CONSTANT,
                                                                                   "eks"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EKS_AUTH{
    detail::CONSTANT, "eks-auth"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EKS_PROXY{
    detail::CONSTANT, "eks-proxy"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTICACHE{
    detail::CONSTANT, "elasticache"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTICACHE_FIPS{
    detail::CONSTANT, "elasticache-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTIC_BEANSTALK{
    detail::CONSTANT, "elasticbeanstalk"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_BEANSTALK_HEALTH{detail::CONSTANT,
                                                             "elasticbeanstalk-health"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_DISASTER_RECOVERY{detail::CONSTANT, "drs"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTIC_FILESYSTEM{
    detail::CONSTANT, "elasticfilesystem"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_FILESYSTEM_FIPS{detail::CONSTANT,
                                                            "elasticfilesystem-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_INFERENCE_RUNTIME{detail::CONSTANT,
                                                              "elastic-inference.runtime"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_LOAD_BALANCING{detail::CONSTANT,
                                                           "elasticloadbalancing"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELEMENTAL_MEDIACONNECT{detail::CONSTANT, "mediaconnect"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMAIL{
    detail::CONSTANT, "email"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMAIL_FIPS{
    detail::CONSTANT, "email-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMAIL_SMTP{
    detail::CONSTANT, "email-smtp"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMR{
    detail::CONSTANT, "elasticmapreduce"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMR_EKS{
    detail::CONSTANT, "emr-containers"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMR_SERVERLESS{
    detail::CONSTANT, "emr-serverless"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EMR_SERVERLESS_DASHBOARD{detail::CONSTANT,
                                                             "emr-serverless.dashboard"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMR_SERVERLESS_LIVY{
    detail::CONSTANT, "emr-serverless-services.livy"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMR_WAL{
    detail::CONSTANT, "emrwal.prod"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::END_USER_MESSAGING_SOCIAL{detail::CONSTANT, "social-messaging"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ENTITY_RESOLUTION{
    detail::CONSTANT, "entityresolution"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EVENTBRIDGE{
    detail::CONSTANT, "events"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EVENTBRIDGE_SCHEMA_REGISTRY{detail::CONSTANT, "schemas"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::FAULT_INJECTION_SIMULATOR{detail::CONSTANT, "fis"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FINSPACE{
    detail::CONSTANT, "finspace"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FINSPACE_API{
    detail::CONSTANT, "finspace-api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FORECAST{
    detail::CONSTANT, "forecast"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FORECAST_FIPS{
    detail::CONSTANT, "forecast-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FORECAST_QUERY{
    detail::CONSTANT, "forecastquery"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FORECAST_QUERY_FIPS{
    detail::CONSTANT, "forecastquery-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FRAUD_DETECTOR{
    detail::CONSTANT, "frauddetector"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FSX{detail::CONSTANT,
                                                                                   "fsx"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FSX_FIPS{
    detail::CONSTANT, "fsx-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GLUE{
    detail::CONSTANT, "glue"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GLUE_DASHBOARD{
    detail::CONSTANT, "glue.dashboard"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GLUE_DATABREW{
    detail::CONSTANT, "databrew"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GRAFANA{
    detail::CONSTANT, "grafana"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GRAFANA_WORKSPACE{
    detail::CONSTANT, "grafana-workspace"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GROUNDSTATION{
    detail::CONSTANT, "groundstation"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GUARDDUTY{
    detail::CONSTANT, "guardduty"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GUARDDUTY_DATA{
    detail::CONSTANT, "guardduty-data"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GUARDDUTY_DATA_FIPS{
    detail::CONSTANT, "guardduty-data-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GUARDDUTY_FIPS{
    detail::CONSTANT, "guardduty-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::HEALTHLAKE{
    detail::CONSTANT, "healthlake"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::HEALTH_IMAGING{
    detail::CONSTANT, "medical-imaging"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::HEALTH_IMAGING_DICOM{
    detail::CONSTANT, "dicom-medical-imaging"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::HEALTH_IMAGING_RUNTIME{detail::CONSTANT,
                                                           "runtime-medical-imaging"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IAM{
    detail::CONSTANT, "iam", "com.amazonaws", 443, true};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IAM_IDENTITY_CENTER{
    detail::CONSTANT, "identitystore"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IAM_ROLES_ANYWHERE{
    detail::CONSTANT, "rolesanywhere"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IMAGE_BUILDER{
    detail::CONSTANT, "imagebuilder"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::INSPECTOR{
    detail::CONSTANT, "inspector2"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::INSPECTOR_SCAN{
    detail::CONSTANT, "inspector-scan"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::INTERNET_MONITOR{
    detail::CONSTANT, "internetmonitor"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::INTERNET_MONITOR_FIPS{detail::CONSTANT, "internetmonitor-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::INVOICING{
    detail::CONSTANT, "invoicing"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_CORE{
    detail::CONSTANT, "iot.data"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_CORE_CREDENTIALS{
    detail::CONSTANT, "iot.credentials"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_CORE_DEVICE_ADVISOR{detail::CONSTANT, "deviceadvisor.iot"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_CORE_FLEETHUB_API{detail::CONSTANT, "iot.fleethub.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_CORE_FOR_LORAWAN{
    detail::CONSTANT, "iotwireless.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_FLEETWISE{
    detail::CONSTANT, "iotfleetwise"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_GREENGRASS{
    detail::CONSTANT, "greengrass"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_LORAWAN_CUPS{
    detail::CONSTANT, "lorawan.cups"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_LORAWAN_LNS{
    detail::CONSTANT, "lorawan.lns"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_ROBORUNNER{
    detail::CONSTANT, "iotroborunner"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_SITEWISE_API{
    detail::CONSTANT, "iotsitewise.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_SITEWISE_DATA{
    detail::CONSTANT, "iotsitewise.data"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_TWINMAKER_API{
    detail::CONSTANT, "iottwinmaker.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_TWINMAKER_DATA{
    detail::CONSTANT, "iottwinmaker.data"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KAFKA{
    detail::CONSTANT, "kafka"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KAFKA_CONNECT{
    detail::CONSTANT, "kafkaconnect"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KAFKA_FIPS{
    detail::CONSTANT, "kafka-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KENDRA{
    detail::CONSTANT, "kendra"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KENDRA_RANKING{
    detail::CONSTANT, "kendra-ranking", "aws.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KEYSPACES{
    detail::CONSTANT, "cassandra", "", 9142};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KEYSPACES_FIPS{
    detail::CONSTANT, "cassandra-fips", "", 9142};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KINESIS_FIREHOSE{
    detail::CONSTANT, "kinesis-firehose"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KINESIS_STREAMS{
    detail::CONSTANT, "kinesis-streams"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KINESIS_STREAMS_FIPS{
    detail::CONSTANT, "kinesis-streams-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KMS{detail::CONSTANT,
                                                                                   "kms"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KMS_FIPS{
    detail::CONSTANT, "kms-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LAKE_FORMATION{
    detail::CONSTANT, "lakeformation"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LAMBDA{
    detail::CONSTANT, "lambda"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LAUNCH_WIZARD{
    detail::CONSTANT, "launchwizard"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LEX_MODELS{
    detail::CONSTANT, "models-v2-lex"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LEX_RUNTIME{
    detail::CONSTANT, "runtime-v2-lex"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LICENSE_MANAGER{
    detail::CONSTANT, "license-manager"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LICENSE_MANAGER_FIPS{
    detail::CONSTANT, "license-manager-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LICENSE_MANAGER_LINUX_SUBSCRIPTIONS{
        detail::CONSTANT, "license-manager-linux-subscriptions"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LICENSE_MANAGER_LINUX_SUBSCRIPTIONS_FIPS{
        detail::CONSTANT, "license-manager-linux-subscriptions-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LICENSE_MANAGER_USER_SUBSCRIPTIONS{
        detail::CONSTANT, "license-manager-user-subscriptions"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_GEOFENCING{detail::CONSTANT, "geo.geofencing"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_MAPS{detail::CONSTANT, "geo.maps"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_METADATA{detail::CONSTANT, "geo.metadata"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_PLACES{detail::CONSTANT, "geo.places"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_ROUTE{detail::CONSTANT, "geo.routes"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_TRACKING{detail::CONSTANT, "geo.tracking"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOOKOUT_EQUIPMENT{
    detail::CONSTANT, "lookoutequipment"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOOKOUT_METRICS{
    detail::CONSTANT, "lookoutmetrics"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOOKOUT_VISION{
    detail::CONSTANT, "lookoutvision"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MACIE{
    detail::CONSTANT, "macie2"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MAILMANAGER{
    detail::CONSTANT, "mail-manager"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MAILMANAGER_FIPS{
    detail::CONSTANT, "mail-manager-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MAINFRAME_MODERNIZATION{detail::CONSTANT, "m2"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MAINFRAME_MODERNIZATION_APP_TEST{detail::CONSTANT, "apptest"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MANAGED_BLOCKCHAIN_BITCOIN_MAINNET{
        detail::CONSTANT, "managedblockchain.bitcoin.mainnet"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MANAGED_BLOCKCHAIN_BITCOIN_TESTNET{
        detail::CONSTANT, "managedblockchain.bitcoin.testnet"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MANAGED_BLOCKCHAIN_QUERY{detail::CONSTANT,
                                                             "managedblockchain-query"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MANAGEMENT_CONSOLE{
    detail::CONSTANT, "console"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MANAGEMENT_CONSOLE_SIGNIN{detail::CONSTANT, "signin"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MEMORY_DB{
    detail::CONSTANT, "memory-db"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MEMORY_DB_FIPS{
    detail::CONSTANT, "memorydb-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MIGRATIONHUB_ORCHESTRATOR{detail::CONSTANT,
                                                              "migrationhub-orchestrator"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MIGRATIONHUB_REFACTOR_SPACES{detail::CONSTANT,
                                                                 "refactor-spaces"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MIGRATIONHUB_STRATEGY{detail::CONSTANT,
                                                          "migrationhub-strategy"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MQ{detail::CONSTANT,
                                                                                  "mq"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NEPTUNE_ANALYTICS{
    detail::CONSTANT, "neptune-graph"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NEPTUNE_ANALYTICS_DATA{detail::CONSTANT, "neptune-graph-data"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NEPTUNE_ANALYTICS_FIPS{detail::CONSTANT, "neptune-graph-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NETWORK_FIREWALL{
    detail::CONSTANT, "network-firewall"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NETWORK_FIREWALL_FIPS{detail::CONSTANT,
                                                          "network-firewall-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NETWORK_FLOW_MONITOR{
    detail::CONSTANT, "networkflowmonitor"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NETWORK_FLOW_MONITOR_REPORTS{detail::CONSTANT,
                                                                 "networkflowmonitorreports"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NIMBLE_STUDIO{
    detail::CONSTANT, "nimble"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OBSERVABILITY_ADMIN{
    detail::CONSTANT, "observabilityadmin"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OMICS_ANALYTICS{
    detail::CONSTANT, "analytics-omics"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::OMICS_CONTROL_STORAGE{detail::CONSTANT,
                                                          "control-storage-omics"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OMICS_STORAGE{
    detail::CONSTANT, "storage-omics"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OMICS_TAGS{
    detail::CONSTANT, "tags-omics"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OMICS_WORKFLOWS{
    detail::CONSTANT, "workflows-omics"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ORGANIZATIONS{
    detail::CONSTANT, "organizations"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ORGANIZATIONS_FIPS{
    detail::CONSTANT, "organizations-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OUTPOSTS{
    detail::CONSTANT, "outposts"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PANORAMA{
    detail::CONSTANT, "panorama"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PARALLEL_COMPUTING_SERVICE{detail::CONSTANT, "pcs"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PARALLEL_COMPUTING_SERVICE_FIPS{detail::CONSTANT, "pcs-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PAYMENT_CRYPTOGRAPHY_CONTROLPLANE{
        detail::CONSTANT, "payment-cryptography.controlplane"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PAYMENT_CRYPTOGRAPHY_DATAPLANE{
        detail::CONSTANT, "payment-cryptography.dataplane"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PAYMENT_CRYTOGRAPHY_DATAPLANE{detail::CONSTANT,
                                                                  "payment-cryptography.dataplane"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PERSONALIZE{
    detail::CONSTANT, "personalize"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PERSONALIZE_EVENTS{
    detail::CONSTANT, "personalize-events"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PERSONALIZE_RUNTIME{
    detail::CONSTANT, "personalize-runtime"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PINPOINT{
    detail::CONSTANT, "pinpoint-sms-voice-v2"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PINPOINT_SMS_VOICE_V2{detail::CONSTANT,
                                                          "pinpoint-sms-voice-v2"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PINPOINT_V1{
    detail::CONSTANT, "pinpoint"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PIPES{
    detail::CONSTANT, "pipes"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PIPES_DATA{
    detail::CONSTANT, "pipes-data"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PIPES_FIPS{
    detail::CONSTANT, "pipes-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::POLLY{
    detail::CONSTANT, "polly"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PRICE_LIST{
    detail::CONSTANT, "pricing.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PRICING_CALCULATOR{
    detail::CONSTANT, "bcm-pricing-calculator"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PRIVATE_5G{
    detail::CONSTANT, "private-networks"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY{detail::CONSTANT, "acm-pca"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_AD{detail::CONSTANT,
                                                                               "pca-connector-ad"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_SCEP{
        detail::CONSTANT, "pca-connector-scep"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY_FIPS{detail::CONSTANT,
                                                                       "acm-pca-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PROMETHEUS{
    detail::CONSTANT, "aps"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PROMETHEUS_WORKSPACES{detail::CONSTANT, "aps-workspaces"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PROTON{
    detail::CONSTANT, "proton"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::QLDB{
    detail::CONSTANT, "qldb.session"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::QUICKSIGHT_WEBSITE{
    detail::CONSTANT, "quicksight-website"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::Q_BUSSINESS{
    detail::CONSTANT, "qbusiness", "aws.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::Q_DEVELOPER{
    detail::CONSTANT, "q"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::Q_DEVELOPER_CODE_WHISPERER{detail::CONSTANT, "codewhisperer"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::Q_DEVELOPER_QAPPS{
    detail::CONSTANT, "qapps"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::Q_USER_SUBSCRIPTIONS{
    detail::CONSTANT, "service.user-subscriptions"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RDS{detail::CONSTANT,
                                                                                   "rds"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RDS_DATA{
    detail::CONSTANT, "rds-data"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::RDS_PERFORMANCE_INSIGHTS{detail::CONSTANT, "pi"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::RDS_PERFORMANCE_INSIGHTS_FIPS{detail::CONSTANT, "pi-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RECYCLE_BIN{
    detail::CONSTANT, "rbin"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT{
    detail::CONSTANT, "redshift"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT_DATA{
    detail::CONSTANT, "redshift-data"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT_DATA_FIPS{
    detail::CONSTANT, "redshift-data-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT_FIPS{
    detail::CONSTANT, "redshift-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT_SERVERLESS{
    detail::CONSTANT, "redshift-serverless"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REDSHIFT_SERVERLESS_FIPS{detail::CONSTANT,
                                                             "redshift-serverless-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REKOGNITION{
    detail::CONSTANT, "rekognition"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REKOGNITION_FIPS{
    detail::CONSTANT, "rekognition-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REKOGNITION_STREAMING{detail::CONSTANT,
                                                          "streaming-rekognition"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REKOGNITION_STREAMING_FIPS{detail::CONSTANT,
                                                               "streaming-rekognition-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REPOST_SPACE{
    detail::CONSTANT, "repostspace"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::RESOURCE_ACCESS_MANAGER{detail::CONSTANT, "ram"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RESOURCE_GROUPS{
    detail::CONSTANT, "resource-groups"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RESOURCE_GROUPS_FIPS{
    detail::CONSTANT, "resource-groups-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ROBOMAKER{
    detail::CONSTANT, "robomaker"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::S3{detail::CONSTANT,
                                                                                  "s3"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::S3_MULTI_REGION_ACCESS_POINTS{
        detail::CONSTANT, "s3-global.accesspoint", "com.amazonaws", 443, true};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::S3_OUTPOSTS{
    detail::CONSTANT, "s3-outposts"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::S3_TABLES{
    detail::CONSTANT, "s3tables"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::S3_VECTORS{
    detail::CONSTANT, "s3vectors"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_API{
    detail::CONSTANT, "sagemaker.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_API_FIPS{
    detail::CONSTANT, "sagemaker.api-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_DATA_SCIENCE_ASSISTANT{
        detail::CONSTANT, "sagemaker-data-science-assistant"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_EXPERIMENTS{detail::CONSTANT, "experiments",
                                                          "aws.sagemaker"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_FEATURESTORE_RUNTIME{
        detail::CONSTANT, "sagemaker.featurestore-runtime"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_GEOSPATIAL{
    detail::CONSTANT, "sagemaker-geospatial"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_METRICS{
    detail::CONSTANT, "sagemaker.metrics"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_NOTEBOOK{
    detail::CONSTANT, "notebook", "aws.sagemaker"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_PARTNER_APP{detail::CONSTANT, "partner-app",
                                                          "aws.sagemaker"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_RUNTIME{
    detail::CONSTANT, "sagemaker.runtime"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_RUNTIME_FIPS{detail::CONSTANT,
                                                           "sagemaker.runtime-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_STUDIO{
    detail::CONSTANT, "studio", "aws.sagemaker"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAVINGS_PLANS{
    detail::CONSTANT, "savingsplans", "com.amazonaws", 443, true};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SECRETS_MANAGER{
    detail::CONSTANT, "secretsmanager"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SECURITYHUB{
    detail::CONSTANT, "securityhub"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SECURITYLAKE{
    detail::CONSTANT, "securitylake"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SECURITYLAKE_FIPS{
    detail::CONSTANT, "securitylake-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SERVERLESS_APPLICATION_REPOSITORY{detail::CONSTANT,
                                                                      "serverlessrepo"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SERVER_MIGRATION_SERVICE{detail::CONSTANT, "sms"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SERVER_MIGRATION_SERVICE_AWSCONNECTOR{detail::CONSTANT,
                                                                          "awsconnector"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SERVER_MIGRATION_SERVICE_FIPS{detail::CONSTANT, "sms-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SERVICE_CATALOG{
    detail::CONSTANT, "servicecatalog"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SERVICE_CATALOG_APPREGISTRY{detail::CONSTANT,
                                                                "servicecatalog-appregistry"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SES{detail::CONSTANT,
                                                                                   "email-smtp"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SHIELD{
    detail::CONSTANT, "shield"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SHIELD_FIPS{
    detail::CONSTANT, "shield-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SIMSPACE_WEAVER{
    detail::CONSTANT, "simspaceweaver"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SNOW_DEVICE_MANAGEMENT{detail::CONSTANT,
                                                           "snow-device-management"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SNS{detail::CONSTANT,
                                                                                   "sns"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SQS{detail::CONSTANT,
                                                                                   "sqs"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SQS_FIPS{
    detail::CONSTANT, "sqs-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM{detail::CONSTANT,
                                                                                   "ssm"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM_CONTACTS{
    detail::CONSTANT, "ssm-contacts"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM_FIPS{
    detail::CONSTANT, "ssm-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM_INCIDENTS{
    detail::CONSTANT, "ssm-incidents"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM_MESSAGES{
    detail::CONSTANT, "ssmmessages"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM_QUICK_SETUP{
    detail::CONSTANT, "ssm-quicksetup"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STEP_FUNCTIONS{
    detail::CONSTANT, "states"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STEP_FUNCTIONS_SYNC{
    detail::CONSTANT, "sync-states"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STORAGE_GATEWAY{
    detail::CONSTANT, "storagegateway"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STS{detail::CONSTANT,
                                                                                   "sts"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STS_FIPS{
    detail::CONSTANT, "sts-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SUPPLY_CHAIN{
    detail::CONSTANT, "scn"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SWF{detail::CONSTANT,
                                                                                   "swf"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SWF_FIPS{
    detail::CONSTANT, "swf-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TAGGING{
    detail::CONSTANT, "tagging"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::TELCO_NETWORK_BUILDER{detail::CONSTANT, "tnb"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TEXTRACT{
    detail::CONSTANT, "textract"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TEXTRACT_FIPS{
    detail::CONSTANT, "textract-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TIMESTREAM_INFLUXDB{
    detail::CONSTANT, "timestream-influxdb"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::TIMESTREAM_INFLUXDB_FIPS{detail::CONSTANT,
                                                             "timestream-influxdb-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRANSCRIBE{
    detail::CONSTANT, "transcribe"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRANSCRIBE_STREAMING{
    detail::CONSTANT, "transcribestreaming"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRANSFER{
    detail::CONSTANT, "transfer"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRANSFER_SERVER{
    detail::CONSTANT, "transfer.server"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRANSLATE{
    detail::CONSTANT, "translate"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRUSTED_ADVISOR{
    detail::CONSTANT, "trustedadvisor"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::VERIFIED_PERMISSIONS{
    detail::CONSTANT, "verifiedpermissions"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::VPC_LATTICE{
    detail::CONSTANT, "vpc-lattice"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WAFV2{
    detail::CONSTANT, "wafv2"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WAFV2_FIPS{
    detail::CONSTANT, "wafv2-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::WELL_ARCHITECTED_TOOL{detail::CONSTANT, "wellarchitected"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WORKMAIL{
    detail::CONSTANT, "workmail"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WORKSPACES{
    detail::CONSTANT, "workspaces"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::WORKSPACES_THIN_CLIENT{detail::CONSTANT, "thinclient.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WORKSPACES_WEB{
    detail::CONSTANT, "workspaces-web"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WORKSPACES_WEB_FIPS{
    detail::CONSTANT, "workspaces-web-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::XRAY{
    detail::CONSTANT, "xray"};

InterfaceVpcEndpointAwsService::InterfaceVpcEndpointAwsService(
    String name, String prefix, Number port, InterfaceVpcEndpointAwsServiceProps props)
    : global_(props.global.value_or(false)),
      name_(std::move(name)),
      prefix_(std::move(prefix)),
      port_(port.has_value() ? std::move(port) : Number(constantPort_)) {}

String InterfaceVpcEndpointAwsService::shortName() const {
  return constant_ != nullptr ? String(constant_) : name_;
}

String InterfaceVpcEndpointAwsService::name() const {
  const String service = shortName();
  const String prefix = constant_ != nullptr ? String(constantPrefix_) : prefix_;
  return String(Lazy::value([service, prefix, global = global_](const ResolveContext& context) {
    const String region = context.stack.region();
    const bool known = !region.isUnresolved() && !service.isUnresolved();
    String start = prefix;
    if (start.empty())
      start = known ? prefixFor(service.literal(), region.literal()) : "com.amazonaws";
    // `transcribe` repeats the country at the end.
    const bool repeats = known && service == "transcribe" && isChinese(region.literal());
    return start + "." + (global ? String("") : region + ".") + service + (repeats ? ".cn" : "");
  }));
}

Number InterfaceVpcEndpointAwsService::port() const {
  return constant_ != nullptr ? Number(constantPort_) : port_;
}

}  // namespace cdk::ec2

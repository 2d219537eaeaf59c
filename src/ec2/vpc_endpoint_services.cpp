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
    "application-autoscaling", "appmesh-envoy-management", "athena", "autoscaling", "awsconnector",
    "backup", "batch", "cassandra", "cloudcontrolapi", "cloudformation",
    "codedeploy-commands-secure", "databrew", "dms", "ebs", "ec2", "ecr.api", "ecr.dkr", "eks",
    "elasticache", "elasticbeanstalk", "elasticfilesystem", "elasticfilesystem-fips",
    "emr-containers", "execute-api", "fsx", "imagebuilder", "iot.data", "iotsitewise.api",
    "iotsitewise.data", "kinesis-streams", "lambda", "license-manager", "monitoring", "rds",
    "redshift", "redshift-data", "s3", "sagemaker.api", "sagemaker.featurestore-runtime",
    "sagemaker.runtime", "securityhub", "servicecatalog", "sms", "sqs", "states", "sts",
    "sync-states", "synthetics", "transcribe", "transcribestreaming", "transfer", "xray",
};
constexpr std::array<std::string_view, 53> CN_NORTHWEST_1 = {
    "account", "application-autoscaling", "appmesh-envoy-management", "athena", "autoscaling",
    "awsconnector", "backup", "batch", "cassandra", "cloudcontrolapi", "cloudformation",
    "codedeploy-commands-secure", "databrew", "dms", "ebs", "ec2", "ecr.api", "ecr.dkr", "eks",
    "elasticache", "elasticbeanstalk", "elasticfilesystem", "elasticfilesystem-fips",
    "emr-containers", "execute-api", "fsx", "imagebuilder", "iot.data", "kinesis-streams",
    "lambda", "license-manager", "monitoring", "polly", "rds", "redshift", "redshift-data", "s3",
    "sagemaker.api", "sagemaker.featurestore-runtime", "sagemaker.runtime", "securityhub",
    "servicecatalog", "sms", "sqs", "states", "sts", "sync-states", "synthetics", "transcribe",
    "transcribestreaming", "transfer", "workspaces", "xray",
};
constexpr std::array<std::string_view, 4> EUSC_DE_EAST_1 = {
    "ecr.dkr", "ecr.api", "execute-api", "securityhub",
};
constexpr std::array<std::string_view, 21> US_ISO_EAST_1 = {
    "application-autoscaling", "athena", "autoscaling", "comprehend", "diode-messaging",
    "diode-messaging-proxy", "ebs", "ec2", "ecr.api", "ecr.dkr", "elasticfilesystem",
    "elasticfilesystem-fips", "execute-api", "sagemaker.api", "sagemaker.runtime", "sns", "sqs",
    "textract", "textract-fips", "transcribe", "workspaces",
};
constexpr std::array<std::string_view, 12> US_ISO_WEST_1 = {
    "autoscaling", "ebs", "ec2", "ecr.api", "ecr.dkr", "elasticfilesystem",
    "elasticfilesystem-fips", "execute-api", "monitoring", "sns", "sqs", "workspaces",
};
constexpr std::array<std::string_view, 16> US_ISOB_EAST_1 = {
    "application-autoscaling", "autoscaling", "diode-messaging", "diode-messaging-proxy", "ebs",
    "ec2", "ecr.api", "ecr.dkr", "elasticfilesystem", "elasticfilesystem-fips", "execute-api",
    "sagemaker.api", "sagemaker.runtime", "sns", "sqs", "workspaces",
};
constexpr std::array<std::string_view, 4> US_ISOB_WEST_1 = {
    "ecr.api", "ecr.dkr", "elasticfilesystem-fips", "execute-api",
};
constexpr std::array<std::string_view, 4> US_ISOF_SOUTH_1 = {
    "ebs", "ecr.api", "ecr.dkr", "execute-api",
};
constexpr std::array<std::string_view, 4> US_ISOF_EAST_1 = {
    "ebs", "ecr.api", "ecr.dkr", "execute-api",
};
constexpr std::array<std::string_view, 4> EU_ISOE_WEST_1 = {
    "ebs", "ecr.api", "ecr.dkr", "execute-api",
};

/// Regions of other partitions, where these services have a prefix of the partition's domain and the
/// others the usual one.
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

constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ACCESS_ANALYZER{"access-analyzer"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ACCOUNT_MANAGEMENT{"account"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::AIRFLOW_API{"airflow.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::AIRFLOW_API_FIPS{"airflow.api-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::AIRFLOW_ENV{"airflow.env"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::AIRFLOW_ENV_FIPS{"airflow.env-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::AIRFLOW_OPS{"airflow.ops"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APIGATEWAY{"execute-api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPCONFIG{"appconfig"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPCONFIGDATA{"appconfigdata"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPLICATION_AUTOSCALING{"application-autoscaling"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPLICATION_DISCOVERY_ARSENAL{"arsenal-discovery"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPLICATION_DISCOVERY_SERVICE{"discovery"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPLICATION_MIGRATION_SERVICE{"mgn"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPSTREAM_API{"appstream.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APPSTREAM_STREAMING{"appstream.streaming"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APP_MESH{"appmesh-envoy-management"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APP_MESH_ENVOY_MANAGEMENT{"appmesh-envoy-management"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APP_MESH_OPS{"appmesh"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APP_RUNNER{"apprunner"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APP_RUNNER_REQUESTS{"apprunner.requests"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::APP_SYNC{"appsync-api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ATHENA{"athena"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::AUDIT_MANAGER{"auditmanager"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::AUTOSCALING{"autoscaling"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::AUTOSCALING_PLANS{"autoscaling-plans"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::B2B_DATA_INTERCHANGE{"b2bi"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BACKUP{"backup"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BACKUP_GATEWAY{"backup-gateway"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BATCH{"batch"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK{"bedrock"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_AGENT{"bedrock-agent"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_AGENTCORE{"bedrock-agentcore"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_AGENTCORE_GATEWAY{"bedrock-agentcore.gateway"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_AGENT_RUNTIME{"bedrock-agent-runtime"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION{"bedrock-data-automation"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION_FIPS{"bedrock-data-automation-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION_RUNTIME{"bedrock-data-automation-runtime"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION_RUNTIME_FIPS{"bedrock-data-automation-runtime-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_FIPS{"bedrock-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_RUNTIME{"bedrock-runtime"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BEDROCK_RUNTIME_FIPS{"bedrock-runtime-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BILLING{"billing"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BILLING_AND_COST_MANAGEMENT_FREETIER{"freetier", "aws.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BILLING_AND_COST_MANAGEMENT_TAX{"tax"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::BILLING_CONDUCTOR{"billingconductor"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BRAKET{"braket"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CERTIFICATE_MANAGER{"acm"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CERTIFICATE_MANAGER_FIPS{"acm-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLEAN_ROOMS{"cleanrooms"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLEAN_ROOMS_ML{"cleanrooms-ml"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDFORMATION{"cloudformation"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDHSM{"cloudhsmv2"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDTRAIL{"cloudtrail"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH{"monitoring"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_APPLICATION_INSIGHTS{"applicationinsights"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_APPLICATION_SIGNALS{"application-signals"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_EVENTS{"events"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_EVIDENTLY{"evidently"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_EVIDENTLY_DATAPLANE{"evidently-dataplane"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_LOGS{"logs"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_MONITORING{"monitoring"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_NETWORK_MONITOR{"networkmonitor"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_RUM{"rum"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_RUM_DATAPLANE{"rum-dataplane"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_SYNTHETICS{"synthetics"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUDWATCH_SYNTHETICS_FIPS{"synthetics-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_CONTROL_API{"cloudcontrolapi"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_CONTROL_API_FIPS{"cloudcontrolapi-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_DIRECTORY{"clouddirectory"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_MAP_DATA_SERVICE_DISCOVERY{"data-servicediscovery"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_MAP_DATA_SERVICE_DISCOVERY_FIPS{"data-servicediscovery-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_MAP_SERVICE_DISCOVERY{"servicediscovery"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CLOUD_MAP_SERVICE_DISCOVERY_FIPS{"servicediscovery-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEARTIFACT_API{"codeartifact.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEARTIFACT_REPOSITORIES{"codeartifact.repositories"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEBUILD{"codebuild"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEBUILD_FIPS{"codebuild-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODECATALYST{"codecatalyst", "aws.api.global", 443, true};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODECATALYST_GIT{"codecatalyst.git"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODECATALYST_PACKAGES{"codecatalyst.packages"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODECOMMIT{"codecommit"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODECOMMIT_FIPS{"codecommit-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODECOMMIT_GIT{"git-codecommit"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODECOMMIT_GIT_FIPS{"git-codecommit-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEDEPLOY{"codedeploy"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEDEPLOY_COMMANDS_SECURE{"codedeploy-commands-secure"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEGURU_PROFILER{"codeguru-profiler"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEGURU_REVIEWER{"codeguru-reviewer"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEPIPELINE{"codepipeline"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODESTAR_CONNECTIONS{"codestar-connections.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODEWHISPERER{"codewhisperer"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CODE_CONNECTIONS{"codeconnections.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::COGNITO_IDENTITY{"cognito-identity"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::COGNITO_IDENTITY_FIPS{"cognito-identity-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::COGNITO_IDP{"cognito-idp"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::COGNITO_IDP_FIPS{"cognito-idp-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::COMPREHEND{"comprehend"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::COMPREHEND_MEDICAL{"comprehendmedical"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::COMPUTE_OPTIMIZER{"compute-optimizer"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONFIG{"config"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CONNECT_APP_INTEGRATIONS{"app-integrations"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CONNECT_CASES{"cases"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CONNECT_CONNECT_CAMPAIGNS{"connect-campaigns"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CONNECT_PROFILE{"profile"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CONNECT_VOICEID{"voiceid"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CONNECT_WISDOM{"wisdom"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::CONTROL_CATALOG{"controlcatalog"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COST_EXPLORER{"ce"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::COST_OPTIMIZATION_HUB{"cost-optimization-hub"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DATABASE_MIGRATION_SERVICE{"dms"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DATABASE_MIGRATION_SERVICE_FIPS{"dms-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATASYNC{"datasync"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATAZONE{"datazone"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DATA_EXCHANGE{"dataexchange"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DATA_EXPORTS{"bcm-data-exports", "aws.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DEADLINE_CLOUD_MANAGEMENT{"deadline.management"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DEADLINE_CLOUD_SCHEDULING{"deadline.scheduling"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DEVOPS_GURU{"devops-guru"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DIRECTORY_SERVICE{"ds"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DIRECTORY_SERVICE_DATA{"ds-data"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DSQL_MANAGEMENT{"dsql"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DYNAMODB{"dynamodb"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DYNAMODB_FIPS{"dynamodb-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::DYNAMODB_STREAMS{"dynamodb-streams"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EBS_DIRECT{"ebs"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EC2{"ec2"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EC2_MESSAGES{"ec2messages"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECR{"ecr.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ECR_DOCKER{"ecr.dkr"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ECR_PUBLIC{"ecr-public.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECS{"ecs"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ECS_AGENT{"ecs-agent"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ECS_TELEMETRY{"ecs-telemetry"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EKS{"eks"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EKS_AUTH{"eks-auth"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EKS_PROXY{"eks-proxy"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTICACHE{"elasticache"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTICACHE_FIPS{"elasticache-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_BEANSTALK{"elasticbeanstalk"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_BEANSTALK_HEALTH{"elasticbeanstalk-health"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_DISASTER_RECOVERY{"drs"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_FILESYSTEM{"elasticfilesystem"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_FILESYSTEM_FIPS{"elasticfilesystem-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_INFERENCE_RUNTIME{"elastic-inference.runtime"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELASTIC_LOAD_BALANCING{"elasticloadbalancing"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ELEMENTAL_MEDIACONNECT{"mediaconnect"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMAIL{"email"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EMAIL_FIPS{"email-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EMAIL_SMTP{"email-smtp"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EMR{"elasticmapreduce"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EMR_EKS{"emr-containers"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EMR_SERVERLESS{"emr-serverless"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EMR_SERVERLESS_DASHBOARD{"emr-serverless.dashboard"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EMR_SERVERLESS_LIVY{"emr-serverless-services.livy"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EMR_WAL{"emrwal.prod"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::END_USER_MESSAGING_SOCIAL{"social-messaging"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ENTITY_RESOLUTION{"entityresolution"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EVENTBRIDGE{"events"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::EVENTBRIDGE_SCHEMA_REGISTRY{"schemas"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::FAULT_INJECTION_SIMULATOR{"fis"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FINSPACE{"finspace"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::FINSPACE_API{"finspace-api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FORECAST{"forecast"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::FORECAST_FIPS{"forecast-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::FORECAST_QUERY{"forecastquery"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::FORECAST_QUERY_FIPS{"forecastquery-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::FRAUD_DETECTOR{"frauddetector"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FSX{"fsx"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FSX_FIPS{"fsx-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GLUE{"glue"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::GLUE_DASHBOARD{"glue.dashboard"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::GLUE_DATABREW{"databrew"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GRAFANA{"grafana"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::GRAFANA_WORKSPACE{"grafana-workspace"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::GROUNDSTATION{"groundstation"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::GUARDDUTY{"guardduty"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::GUARDDUTY_DATA{"guardduty-data"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::GUARDDUTY_DATA_FIPS{"guardduty-data-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::GUARDDUTY_FIPS{"guardduty-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::HEALTHLAKE{"healthlake"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::HEALTH_IMAGING{"medical-imaging"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::HEALTH_IMAGING_DICOM{"dicom-medical-imaging"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::HEALTH_IMAGING_RUNTIME{"runtime-medical-imaging"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IAM{"iam", "com.amazonaws", 443, true};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IAM_IDENTITY_CENTER{"identitystore"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IAM_ROLES_ANYWHERE{"rolesanywhere"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IMAGE_BUILDER{"imagebuilder"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::INSPECTOR{"inspector2"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::INSPECTOR_SCAN{"inspector-scan"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::INTERNET_MONITOR{"internetmonitor"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::INTERNET_MONITOR_FIPS{"internetmonitor-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::INVOICING{"invoicing"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_CORE{"iot.data"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_CORE_CREDENTIALS{"iot.credentials"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_CORE_DEVICE_ADVISOR{"deviceadvisor.iot"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_CORE_FLEETHUB_API{"iot.fleethub.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_CORE_FOR_LORAWAN{"iotwireless.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_FLEETWISE{"iotfleetwise"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_GREENGRASS{"greengrass"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_LORAWAN_CUPS{"lorawan.cups"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_LORAWAN_LNS{"lorawan.lns"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_ROBORUNNER{"iotroborunner"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_SITEWISE_API{"iotsitewise.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_SITEWISE_DATA{"iotsitewise.data"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_TWINMAKER_API{"iottwinmaker.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::IOT_TWINMAKER_DATA{"iottwinmaker.data"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KAFKA{"kafka"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::KAFKA_CONNECT{"kafkaconnect"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::KAFKA_FIPS{"kafka-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KENDRA{"kendra"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::KENDRA_RANKING{"kendra-ranking", "aws.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::KEYSPACES{"cassandra", "", 9142};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::KEYSPACES_FIPS{"cassandra-fips", "", 9142};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::KINESIS_FIREHOSE{"kinesis-firehose"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::KINESIS_STREAMS{"kinesis-streams"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::KINESIS_STREAMS_FIPS{"kinesis-streams-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KMS{"kms"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KMS_FIPS{"kms-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LAKE_FORMATION{"lakeformation"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LAMBDA{"lambda"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LAUNCH_WIZARD{"launchwizard"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LEX_MODELS{"models-v2-lex"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LEX_RUNTIME{"runtime-v2-lex"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LICENSE_MANAGER{"license-manager"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LICENSE_MANAGER_FIPS{"license-manager-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LICENSE_MANAGER_LINUX_SUBSCRIPTIONS{"license-manager-linux-subscriptions"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LICENSE_MANAGER_LINUX_SUBSCRIPTIONS_FIPS{"license-manager-linux-subscriptions-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LICENSE_MANAGER_USER_SUBSCRIPTIONS{"license-manager-user-subscriptions"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_GEOFENCING{"geo.geofencing"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_MAPS{"geo.maps"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_METADATA{"geo.metadata"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_PLACES{"geo.places"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_ROUTE{"geo.routes"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOCATION_SERVICE_TRACKING{"geo.tracking"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOOKOUT_EQUIPMENT{"lookoutequipment"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOOKOUT_METRICS{"lookoutmetrics"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LOOKOUT_VISION{"lookoutvision"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MACIE{"macie2"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MAILMANAGER{"mail-manager"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MAILMANAGER_FIPS{"mail-manager-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MAINFRAME_MODERNIZATION{"m2"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MAINFRAME_MODERNIZATION_APP_TEST{"apptest"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MANAGED_BLOCKCHAIN_BITCOIN_MAINNET{"managedblockchain.bitcoin.mainnet"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MANAGED_BLOCKCHAIN_BITCOIN_TESTNET{"managedblockchain.bitcoin.testnet"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MANAGED_BLOCKCHAIN_QUERY{"managedblockchain-query"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MANAGEMENT_CONSOLE{"console"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MANAGEMENT_CONSOLE_SIGNIN{"signin"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MEMORY_DB{"memory-db"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MEMORY_DB_FIPS{"memorydb-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MIGRATIONHUB_ORCHESTRATOR{"migrationhub-orchestrator"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MIGRATIONHUB_REFACTOR_SPACES{"refactor-spaces"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::MIGRATIONHUB_STRATEGY{"migrationhub-strategy"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MQ{"mq"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NEPTUNE_ANALYTICS{"neptune-graph"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NEPTUNE_ANALYTICS_DATA{"neptune-graph-data"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NEPTUNE_ANALYTICS_FIPS{"neptune-graph-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NETWORK_FIREWALL{"network-firewall"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NETWORK_FIREWALL_FIPS{"network-firewall-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NETWORK_FLOW_MONITOR{"networkflowmonitor"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NETWORK_FLOW_MONITOR_REPORTS{"networkflowmonitorreports"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::NIMBLE_STUDIO{"nimble"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::OBSERVABILITY_ADMIN{"observabilityadmin"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::OMICS_ANALYTICS{"analytics-omics"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::OMICS_CONTROL_STORAGE{"control-storage-omics"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::OMICS_STORAGE{"storage-omics"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::OMICS_TAGS{"tags-omics"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::OMICS_WORKFLOWS{"workflows-omics"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ORGANIZATIONS{"organizations"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ORGANIZATIONS_FIPS{"organizations-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OUTPOSTS{"outposts"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PANORAMA{"panorama"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PARALLEL_COMPUTING_SERVICE{"pcs"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PARALLEL_COMPUTING_SERVICE_FIPS{"pcs-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PAYMENT_CRYPTOGRAPHY_CONTROLPLANE{"payment-cryptography.controlplane"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PAYMENT_CRYPTOGRAPHY_DATAPLANE{"payment-cryptography.dataplane"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PAYMENT_CRYTOGRAPHY_DATAPLANE{"payment-cryptography.dataplane"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PERSONALIZE{"personalize"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PERSONALIZE_EVENTS{"personalize-events"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PERSONALIZE_RUNTIME{"personalize-runtime"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PINPOINT{"pinpoint-sms-voice-v2"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PINPOINT_SMS_VOICE_V2{"pinpoint-sms-voice-v2"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PINPOINT_V1{"pinpoint"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PIPES{"pipes"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PIPES_DATA{"pipes-data"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PIPES_FIPS{"pipes-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::POLLY{"polly"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRICE_LIST{"pricing.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRICING_CALCULATOR{"bcm-pricing-calculator"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRIVATE_5G{"private-networks"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY{"acm-pca"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_AD{"pca-connector-ad"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_SCEP{"pca-connector-scep"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY_FIPS{"acm-pca-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PROMETHEUS{"aps"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PROMETHEUS_WORKSPACES{"aps-workspaces"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PROTON{"proton"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::QLDB{"qldb.session"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::QUICKSIGHT_WEBSITE{"quicksight-website"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::Q_BUSSINESS{"qbusiness", "aws.api"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::Q_DEVELOPER{"q"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::Q_DEVELOPER_CODE_WHISPERER{"codewhisperer"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::Q_DEVELOPER_QAPPS{"qapps"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::Q_USER_SUBSCRIPTIONS{"service.user-subscriptions"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RDS{"rds"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RDS_DATA{"rds-data"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::RDS_PERFORMANCE_INSIGHTS{"pi"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::RDS_PERFORMANCE_INSIGHTS_FIPS{"pi-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RECYCLE_BIN{"rbin"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT{"redshift"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REDSHIFT_DATA{"redshift-data"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REDSHIFT_DATA_FIPS{"redshift-data-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REDSHIFT_FIPS{"redshift-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REDSHIFT_SERVERLESS{"redshift-serverless"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REDSHIFT_SERVERLESS_FIPS{"redshift-serverless-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REKOGNITION{"rekognition"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REKOGNITION_FIPS{"rekognition-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REKOGNITION_STREAMING{"streaming-rekognition"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REKOGNITION_STREAMING_FIPS{"streaming-rekognition-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::REPOST_SPACE{"repostspace"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::RESOURCE_ACCESS_MANAGER{"ram"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::RESOURCE_GROUPS{"resource-groups"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::RESOURCE_GROUPS_FIPS{"resource-groups-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::ROBOMAKER{"robomaker"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::S3{"s3"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::S3_MULTI_REGION_ACCESS_POINTS{"s3-global.accesspoint", "com.amazonaws", 443, true};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::S3_OUTPOSTS{"s3-outposts"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::S3_TABLES{"s3tables"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::S3_VECTORS{"s3vectors"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_API{"sagemaker.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_API_FIPS{"sagemaker.api-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_DATA_SCIENCE_ASSISTANT{"sagemaker-data-science-assistant"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_EXPERIMENTS{"experiments", "aws.sagemaker"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_FEATURESTORE_RUNTIME{"sagemaker.featurestore-runtime"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_GEOSPATIAL{"sagemaker-geospatial"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_METRICS{"sagemaker.metrics"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_NOTEBOOK{"notebook", "aws.sagemaker"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_PARTNER_APP{"partner-app", "aws.sagemaker"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_RUNTIME{"sagemaker.runtime"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_RUNTIME_FIPS{"sagemaker.runtime-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAGEMAKER_STUDIO{"studio", "aws.sagemaker"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SAVINGS_PLANS{"savingsplans", "com.amazonaws", 443, true};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SECRETS_MANAGER{"secretsmanager"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SECURITYHUB{"securityhub"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SECURITYLAKE{"securitylake"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SECURITYLAKE_FIPS{"securitylake-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SERVERLESS_APPLICATION_REPOSITORY{"serverlessrepo"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SERVER_MIGRATION_SERVICE{"sms"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SERVER_MIGRATION_SERVICE_AWSCONNECTOR{"awsconnector"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SERVER_MIGRATION_SERVICE_FIPS{"sms-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SERVICE_CATALOG{"servicecatalog"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SERVICE_CATALOG_APPREGISTRY{"servicecatalog-appregistry"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SES{"email-smtp"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SHIELD{"shield"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SHIELD_FIPS{"shield-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SIMSPACE_WEAVER{"simspaceweaver"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SNOW_DEVICE_MANAGEMENT{"snow-device-management"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SNS{"sns"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SQS{"sqs"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SQS_FIPS{"sqs-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM{"ssm"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SSM_CONTACTS{"ssm-contacts"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM_FIPS{"ssm-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SSM_INCIDENTS{"ssm-incidents"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SSM_MESSAGES{"ssmmessages"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::SSM_QUICK_SETUP{"ssm-quicksetup"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::STEP_FUNCTIONS{"states"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::STEP_FUNCTIONS_SYNC{"sync-states"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::STORAGE_GATEWAY{"storagegateway"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STS{"sts"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STS_FIPS{"sts-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SUPPLY_CHAIN{"scn"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SWF{"swf"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SWF_FIPS{"swf-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TAGGING{"tagging"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::TELCO_NETWORK_BUILDER{"tnb"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TEXTRACT{"textract"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::TEXTRACT_FIPS{"textract-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::TIMESTREAM_INFLUXDB{"timestream-influxdb"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::TIMESTREAM_INFLUXDB_FIPS{"timestream-influxdb-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::TRANSCRIBE{"transcribe"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::TRANSCRIBE_STREAMING{"transcribestreaming"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRANSFER{"transfer"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::TRANSFER_SERVER{"transfer.server"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::TRANSLATE{"translate"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::TRUSTED_ADVISOR{"trustedadvisor"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::VERIFIED_PERMISSIONS{"verifiedpermissions"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::VPC_LATTICE{"vpc-lattice"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WAFV2{"wafv2"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::WAFV2_FIPS{"wafv2-fips"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::WELL_ARCHITECTED_TOOL{"wellarchitected"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WORKMAIL{"workmail"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::WORKSPACES{"workspaces"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::WORKSPACES_THIN_CLIENT{"thinclient.api"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::WORKSPACES_WEB{"workspaces-web"};
constinit const InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::WORKSPACES_WEB_FIPS{"workspaces-web-fips"};
constinit const InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::XRAY{"xray"};

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
    if (start.empty()) start = known ? prefixFor(service.literal(), region.literal()) : "com.amazonaws";
    // `transcribe` repeats the country at the end.
    const bool repeats = known && service == "transcribe" && isChinese(region.literal());
    return start + "." + (global ? String("") : region + ".") + service + (repeats ? ".cn" : "");
  }));
}

Number InterfaceVpcEndpointAwsService::port() const {
  return constant_ != nullptr ? Number(constantPort_) : port_;
}

}  // namespace cdk::ec2

#include "published_layer.hpp"

#include <array>

namespace cdk::lambda::detail {

namespace {

// Which account publishes, by region. `*` stands for the regions of `commonRegions`.
// clang-format off
constexpr const char* INSIGHTS_ACCOUNTS =
    "580247275435 *; 488211338238 cn-north-1 cn-northwest-1; 012438385374 af-south-1; "
    "519774774795 ap-east-1; 145023102084 ap-east-2; 194566237122 ap-northeast-3; 891564319516 "
    "ap-south-2; 439286490199 ap-southeast-3; 158895979263 ap-southeast-4; 590183865173 "
    "ap-southeast-5; 727646510379 ap-southeast-6; 761018874580 ap-southeast-7; 946466191631 "
    "ca-west-1; 033019950311 eu-central-2; 339249233099 eu-south-1; 352183217350 eu-south-2; "
    "459530977127 il-central-1; 732604637566 me-central-1; 285320876703 me-south-1; 879381266642 "
    "mx-central-1; 122132214140 us-gov-east-1; 751350123760 us-gov-west-1";
constexpr const char* ADOT_ACCOUNTS =
    "901920570463 * af-south-1 ap-east-1 ap-south-2 cn-north-1 cn-northwest-1 eu-central-2 "
    "eu-south-1 eu-south-2 me-central-1 me-south-1";
constexpr const char* PARAMS_AND_SECRETS_ACCOUNTS =
    "317013901791 af-south-1; 768336418462 ap-east-1; 133490724326 ap-northeast-1; 738900069198 "
    "ap-northeast-2; 576959938190 ap-northeast-3; 176022468876 ap-south-1; 070087711984 "
    "ap-south-2; 044395824272 ap-southeast-1; 665172237481 ap-southeast-2; 490737872127 "
    "ap-southeast-3; 200266452380 ca-central-1; 287114880934 cn-north-1; 287310001119 "
    "cn-northwest-1; 187925254637 eu-central-1; 772501565639 eu-central-2; 427196147048 "
    "eu-north-1; 325218067255 eu-south-1; 524103009944 eu-south-2; 015030872274 eu-west-1; "
    "133256977650 eu-west-2; 780235371811 eu-west-3; 858974508948 me-central-1; 832021897121 "
    "me-south-1; 933737806257 sa-east-1; 177933569100 us-east-1; 590474943231 us-east-2; "
    "129776340158 us-gov-east-1; 127562683043 us-gov-west-1; 997803712105 us-west-1; 345057560386 "
    "us-west-2";

// The version of the layer, with its regions; `@` and an account where that is another one.
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-extension-versions.html
// https://aws-otel.github.io/docs/getting-started/lambda
// https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
constexpr std::array<LayerRelease, 106> RELEASES = {{
    {PublishedLayer::INSIGHTS, "1_0_54_0_x86_64", "LambdaInsightsExtension",
     "2 *"},
    {PublishedLayer::INSIGHTS, "1_0_86_0_x86_64", "LambdaInsightsExtension",
     "11 *"},
    {PublishedLayer::INSIGHTS, "1_0_89_0_x86_64", "LambdaInsightsExtension",
     "12 *"},
    {PublishedLayer::INSIGHTS, "1_0_98_0_x86_64", "LambdaInsightsExtension",
     "14 *; 8 af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::INSIGHTS, "1_0_119_0_arm64", "LambdaInsightsExtension-Arm64",
     "1 ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 "
     "us-east-1 us-east-2 us-west-2"},
    {PublishedLayer::INSIGHTS, "1_0_119_0_x86_64", "LambdaInsightsExtension",
     "16 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 "
     "eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2; "
     "9 af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1; 23 ap-northeast-1"},
    {PublishedLayer::INSIGHTS, "1_0_135_0_arm64", "LambdaInsightsExtension-Arm64",
     "2 ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 "
     "us-east-1 us-east-2 us-west-2"},
    {PublishedLayer::INSIGHTS, "1_0_135_0_x86_64", "LambdaInsightsExtension",
     "18 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 "
     "eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2; "
     "11 af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1; 25 ap-northeast-1; "
     "1 ap-northeast-3"},
    {PublishedLayer::INSIGHTS, "1_0_143_0_x86_64", "LambdaInsightsExtension",
     "21 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 "
     "us-east-2 us-west-2; 20 ap-northeast-2 ca-central-1 eu-north-1 eu-west-3 sa-east-1 "
     "us-west-1; 13 af-south-1 ap-east-1 eu-south-1 me-south-1; 14 cn-north-1 cn-northwest-1; 32 "
     "ap-northeast-1; 2 ap-northeast-3"},
    {PublishedLayer::INSIGHTS, "1_0_178_0_x86_64", "LambdaInsightsExtension",
     "33 ap-southeast-1 ap-southeast-2 eu-west-1 eu-west-2 us-east-2 us-west-1 us-west-2; 25 "
     "af-south-1 ap-east-1 eu-south-1 me-south-1; 32 ap-northeast-2 ca-central-1 eu-west-3 "
     "sa-east-1; 26 cn-north-1 cn-northwest-1; 35 eu-central-1 us-east-1; 50 ap-northeast-1; 2 "
     "ap-northeast-3; 31 ap-south-1; 8 ap-south-2; 11 ap-southeast-3; 7 eu-central-2; 30 "
     "eu-north-1; 10 eu-south-2; 9 me-central-1"},
    {PublishedLayer::INSIGHTS, "1_0_229_0_arm64", "LambdaInsightsExtension-Arm64",
     "5 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2; 2 "
     "af-south-1 ap-east-1 ap-northeast-3 ap-southeast-3 eu-south-1 me-south-1; 3 ca-central-1 "
     "eu-north-1 eu-west-3 sa-east-1 us-west-1; 7 ap-south-1 us-east-2; 11 ap-northeast-1; 4 "
     "ap-northeast-2"},
    {PublishedLayer::INSIGHTS, "1_0_229_0_x86_64", "LambdaInsightsExtension",
     "38 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 "
     "us-west-1 us-west-2; 28 af-south-1 ap-east-1 eu-south-1 me-south-1; 37 ap-northeast-2 "
     "ca-central-1 eu-west-3 sa-east-1; 29 cn-north-1 cn-northwest-1; 11 eu-central-2 "
     "me-central-1; 12 eu-south-2 il-central-1; 60 ap-northeast-1; 19 ap-northeast-3; 36 "
     "ap-south-1; 10 ap-south-2; 14 ap-southeast-3; 5 ap-southeast-4; 35 eu-north-1"},
    {PublishedLayer::INSIGHTS, "1_0_273_0_arm64", "LambdaInsightsExtension-Arm64",
     "9 af-south-1 ap-east-1 ap-northeast-3 ap-southeast-3 eu-south-1 me-south-1 us-west-1; 12 "
     "ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2; 10 "
     "ca-central-1 eu-north-1 eu-west-3 sa-east-1; 14 ap-south-1 us-east-2; 23 ap-northeast-1; 11 "
     "ap-northeast-2"},
    {PublishedLayer::INSIGHTS, "1_0_273_0_x86_64", "LambdaInsightsExtension",
     "45 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 "
     "us-west-1 us-west-2; 35 af-south-1 ap-east-1 eu-south-1 me-south-1; 44 ap-northeast-2 "
     "ca-central-1 eu-west-3 sa-east-1; 17 ap-south-2 eu-central-2; 12 ap-southeast-4 "
     "il-central-1; 36 cn-north-1 cn-northwest-1; 72 ap-northeast-1; 26 ap-northeast-3; 43 "
     "ap-south-1; 21 ap-southeast-3; 4 ca-west-1; 42 eu-north-1; 19 eu-south-2; 18 me-central-1"},
    {PublishedLayer::INSIGHTS, "1_0_275_0_arm64", "LambdaInsightsExtension-Arm64",
     "14 af-south-1 ap-east-1 ap-southeast-3 ca-central-1 eu-north-1 eu-south-1 eu-west-3 "
     "me-south-1 sa-east-1 us-west-1; 16 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 "
     "eu-west-2 us-east-1 us-west-2; 18 ap-south-1 us-east-2; 2 ap-south-2 eu-south-2; 27 "
     "ap-northeast-1; 15 ap-northeast-2; 13 ap-northeast-3"},
    {PublishedLayer::INSIGHTS, "1_0_275_0_x86_64", "LambdaInsightsExtension",
     "49 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 "
     "us-west-1 us-west-2; 40 af-south-1 ap-east-1 eu-south-1 me-south-1; 48 ap-northeast-2 "
     "ca-central-1 eu-west-3 sa-east-1; 17 ap-southeast-4 il-central-1; 39 cn-north-1 "
     "cn-northwest-1; 23 eu-central-2 me-central-1; 76 ap-northeast-1; 30 ap-northeast-3; 47 "
     "ap-south-1; 22 ap-south-2; 26 ap-southeast-3; 9 ca-west-1; 46 eu-north-1; 24 eu-south-2"},
    {PublishedLayer::INSIGHTS, "1_0_295_0_arm64", "LambdaInsightsExtension-Arm64",
     "16 af-south-1 ap-east-1 ap-southeast-3 ca-central-1 eu-north-1 eu-south-1 eu-west-3 "
     "me-south-1 sa-east-1 us-west-1; 18 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 "
     "eu-west-2 us-east-1 us-west-2; 20 ap-south-1 us-east-2; 4 ap-south-2 eu-south-2; 29 "
     "ap-northeast-1; 17 ap-northeast-2; 15 ap-northeast-3"},
    {PublishedLayer::INSIGHTS, "1_0_295_0_x86_64", "LambdaInsightsExtension",
     "51 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 "
     "us-west-1 us-west-2; 42 af-south-1 ap-east-1 eu-south-1 me-south-1; 50 ap-northeast-2 "
     "ca-central-1 eu-west-3 sa-east-1; 19 ap-southeast-4 il-central-1; 41 cn-north-1 "
     "cn-northwest-1; 25 eu-central-2 me-central-1; 78 ap-northeast-1; 32 ap-northeast-3; 49 "
     "ap-south-1; 24 ap-south-2; 28 ap-southeast-3; 11 ca-west-1; 48 eu-north-1; 26 eu-south-2"},
    {PublishedLayer::INSIGHTS, "1_0_317_0_arm64", "LambdaInsightsExtension-Arm64",
     "17 af-south-1 ap-east-1 ap-southeast-3 ca-central-1 eu-north-1 eu-south-1 eu-west-3 "
     "me-south-1 sa-east-1 us-west-1; 19 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 "
     "eu-west-2 us-east-1 us-west-2; 21 ap-south-1 us-east-2; 5 ap-south-2 eu-south-2; 1 "
     "us-gov-east-1 us-gov-west-1; 30 ap-northeast-1; 18 ap-northeast-2; 16 ap-northeast-3"},
    {PublishedLayer::INSIGHTS, "1_0_317_0_x86_64", "LambdaInsightsExtension",
     "52 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 "
     "us-west-1 us-west-2; 43 af-south-1 ap-east-1 eu-south-1 me-south-1; 51 ap-northeast-2 "
     "ca-central-1 eu-west-3 sa-east-1; 20 ap-southeast-4 il-central-1; 42 cn-north-1 "
     "cn-northwest-1; 26 eu-central-2 me-central-1; 19 us-gov-east-1 us-gov-west-1; 79 "
     "ap-northeast-1; 33 ap-northeast-3; 50 ap-south-1; 25 ap-south-2; 29 ap-southeast-3; 12 "
     "ca-west-1; 49 eu-north-1; 27 eu-south-2"},
    {PublishedLayer::INSIGHTS, "1_0_333_0_arm64", "LambdaInsightsExtension-Arm64",
     "18 af-south-1 ap-east-1 ap-southeast-3 ca-central-1 eu-north-1 eu-south-1 eu-west-3 "
     "me-south-1 sa-east-1 us-west-1; 20 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 "
     "eu-west-2 us-east-1 us-west-2; 22 ap-south-1 us-east-2; 6 ap-south-2 eu-south-2; 3 "
     "us-gov-east-1 us-gov-west-1; 31 ap-northeast-1; 19 ap-northeast-2; 17 ap-northeast-3"},
    {PublishedLayer::INSIGHTS, "1_0_333_0_x86_64", "LambdaInsightsExtension",
     "53 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 "
     "us-west-1 us-west-2; 44 af-south-1 ap-east-1 eu-south-1 me-south-1; 52 ap-northeast-2 "
     "ca-central-1 eu-west-3 sa-east-1; 21 ap-southeast-4 il-central-1 us-gov-east-1 "
     "us-gov-west-1; 43 cn-north-1 cn-northwest-1; 27 eu-central-2 me-central-1; 80 "
     "ap-northeast-1; 34 ap-northeast-3; 51 ap-south-1; 26 ap-south-2; 30 ap-southeast-3; 13 "
     "ca-west-1; 50 eu-north-1; 28 eu-south-2"},
    {PublishedLayer::INSIGHTS, "1_0_391_0_arm64", "LambdaInsightsExtension-Arm64",
     "20 af-south-1 ap-east-1 ap-southeast-3 ca-central-1 eu-north-1 eu-south-1 eu-west-3 "
     "me-south-1 sa-east-1 us-west-1; 22 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 "
     "eu-west-2 us-east-1 us-west-2; 24 ap-south-1 us-east-2; 8 ap-south-2 eu-south-2; 5 "
     "us-gov-east-1 us-gov-west-1; 33 ap-northeast-1; 21 ap-northeast-2; 19 ap-northeast-3"},
    {PublishedLayer::INSIGHTS, "1_0_391_0_x86_64", "LambdaInsightsExtension",
     "55 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 "
     "us-west-1 us-west-2; 54 ap-northeast-2 ca-central-1 eu-west-3 sa-east-1; 23 ap-southeast-4 "
     "il-central-1 us-gov-east-1 us-gov-west-1; 46 ap-east-1 eu-south-1 me-south-1; 45 cn-north-1 "
     "cn-northwest-1; 29 eu-central-2 me-central-1; 456 af-south-1; 82 ap-northeast-1; 36 "
     "ap-northeast-3; 53 ap-south-1; 28 ap-south-2; 32 ap-southeast-3; 3 ap-southeast-5; 2 "
     "ap-southeast-7; 15 ca-west-1; 52 eu-north-1; 30 eu-south-2"},
    {PublishedLayer::INSIGHTS, "1_0_404_0_arm64", "LambdaInsightsExtension-Arm64",
     "21 af-south-1 ap-east-1 ap-southeast-3 ca-central-1 eu-north-1 eu-south-1 eu-west-3 "
     "me-south-1 sa-east-1 us-west-1; 23 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 "
     "eu-west-2 us-east-1 us-west-2; 25 ap-south-1 us-east-2; 9 ap-south-2 eu-south-2; 6 "
     "us-gov-east-1 us-gov-west-1; 34 ap-northeast-1; 22 ap-northeast-2; 20 ap-northeast-3"},
    {PublishedLayer::INSIGHTS, "1_0_404_0_x86_64", "LambdaInsightsExtension",
     "56 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 "
     "us-west-1 us-west-2; 47 af-south-1 ap-east-1 eu-south-1 me-south-1; 55 ap-northeast-2 "
     "ca-central-1 eu-west-3 sa-east-1; 24 ap-southeast-4 us-gov-east-1 us-gov-west-1; 3 "
     "ap-southeast-7 mx-central-1; 46 cn-north-1 cn-northwest-1; 30 eu-central-2 me-central-1; 83 "
     "ap-northeast-1; 37 ap-northeast-3; 54 ap-south-1; 29 ap-south-2; 33 ap-southeast-3; 4 "
     "ap-southeast-5; 16 ca-west-1; 53 eu-north-1; 31 eu-south-2; 23 il-central-1"},
    {PublishedLayer::INSIGHTS, "1_0_498_0_arm64", "LambdaInsightsExtension-Arm64",
     "25 * af-south-1 ap-east-1 ap-northeast-3 ap-south-2 ap-southeast-3 cn-north-1 "
     "cn-northwest-1 eu-central-2 eu-south-1 eu-south-2 me-central-1 me-south-1; 25@198461476570 "
     "us-gov-east-1 us-gov-west-1; 25@605207715842 ap-southeast-4; 25@761377655185 ca-west-1; "
     "25@066549572091 il-central-1"},
    {PublishedLayer::INSIGHTS, "1_0_498_0_x86_64", "LambdaInsightsExtension",
     "60 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 "
     "us-west-1 us-west-2; 52 af-south-1 ap-east-1 eu-south-1 me-south-1; 59 ap-northeast-2 "
     "ca-central-1 eu-west-3 sa-east-1; 8 ap-east-2 ap-southeast-7 mx-central-1; 36 "
     "ap-southeast-3 eu-south-2; 29 ap-southeast-4 il-central-1; 48 cn-north-1 cn-northwest-1; 35 "
     "eu-central-2 me-central-1; 24 us-gov-east-1 us-gov-west-1; 87 ap-northeast-1; 41 "
     "ap-northeast-3; 58 ap-south-1; 34 ap-south-2; 9 ap-southeast-5; 1 ap-southeast-6; 21 "
     "ca-west-1; 57 eu-north-1"},
    {PublishedLayer::ADOT, "GENERIC_0_115_0_x86_64", "aws-otel-collector-amd64-ver-0-115-0",
     "2 *"},
    {PublishedLayer::ADOT, "GENERIC_0_115_0_arm64", "aws-otel-collector-arm64-ver-0-115-0",
     "2 *"},
    {PublishedLayer::ADOT, "GENERIC_0_102_1_x86_64", "aws-otel-collector-amd64-ver-0-102-1",
     "1 *"},
    {PublishedLayer::ADOT, "GENERIC_0_102_1_arm64", "aws-otel-collector-arm64-ver-0-102-1",
     "1 *"},
    {PublishedLayer::ADOT, "GENERIC_0_98_0_x86_64", "aws-otel-collector-amd64-ver-0-98-0",
     "5 *"},
    {PublishedLayer::ADOT, "GENERIC_0_98_0_arm64", "aws-otel-collector-arm64-ver-0-98-0",
     "5 *"},
    {PublishedLayer::ADOT, "GENERIC_0_90_1_x86_64", "aws-otel-collector-amd64-ver-0-90-1",
     "1 *"},
    {PublishedLayer::ADOT, "GENERIC_0_90_1_arm64", "aws-otel-collector-arm64-ver-0-90-1",
     "1 *"},
    {PublishedLayer::ADOT, "GENERIC_0_88_0_x86_64", "aws-otel-collector-amd64-ver-0-88-0",
     "1 *"},
    {PublishedLayer::ADOT, "GENERIC_0_88_0_arm64", "aws-otel-collector-arm64-ver-0-88-0",
     "1 *"},
    {PublishedLayer::ADOT, "GENERIC_0_84_0_x86_64", "aws-otel-collector-amd64-ver-0-84-0",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "GENERIC_0_84_0_arm64", "aws-otel-collector-arm64-ver-0-84-0",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "GENERIC_0_82_0_x86_64", "aws-otel-collector-amd64-ver-0-82-0",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "GENERIC_0_82_0_arm64", "aws-otel-collector-arm64-ver-0-82-0",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "GENERIC_0_62_1_x86_64", "aws-otel-collector-amd64-ver-0-62-1",
     "1 *"},
    {PublishedLayer::ADOT, "GENERIC_0_62_1_arm64", "aws-otel-collector-arm64-ver-0-62-1",
     "1 *"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_32_0_1_x86_64", "aws-otel-java-agent-amd64-ver-1-32-0",
     "4 *"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_32_0_1_arm64", "aws-otel-java-agent-arm64-ver-1-32-0",
     "4 *"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_32_0_x86_64", "aws-otel-java-agent-amd64-ver-1-32-0",
     "3 *"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_32_0_arm64", "aws-otel-java-agent-arm64-ver-1-32-0",
     "3 *"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_31_0_x86_64", "aws-otel-java-agent-amd64-ver-1-31-0",
     "1 *"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_31_0_arm64", "aws-otel-java-agent-arm64-ver-1-31-0",
     "1 *"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_30_0_x86_64", "aws-otel-java-agent-amd64-ver-1-30-0",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_30_0_arm64", "aws-otel-java-agent-arm64-ver-1-30-0",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_28_1_x86_64", "aws-otel-java-agent-amd64-ver-1-28-1",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_28_1_arm64", "aws-otel-java-agent-arm64-ver-1-28-1",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_19_2_x86_64", "aws-otel-java-agent-amd64-ver-1-19-2",
     "1 *"},
    {PublishedLayer::ADOT, "JAVA_AUTO_INSTRUMENTATION_1_19_2_arm64", "aws-otel-java-agent-arm64-ver-1-19-2",
     "1 *"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_30_0_x86_64", "aws-otel-nodejs-amd64-ver-1-30-1",
     "1 *"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_30_0_arm64", "aws-otel-nodejs-arm64-ver-1-30-1",
     "1 *"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_18_1_x86_64", "aws-otel-nodejs-amd64-ver-1-18-1",
     "4 *"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_18_1_arm64", "aws-otel-nodejs-arm64-ver-1-18-1",
     "4 *"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_17_1_x86_64", "aws-otel-nodejs-amd64-ver-1-17-1",
     "1 *"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_17_1_arm64", "aws-otel-nodejs-arm64-ver-1-17-1",
     "1 *"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_16_0_x86_64", "aws-otel-nodejs-amd64-ver-1-16-0",
     "2 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_16_0_arm64", "aws-otel-nodejs-arm64-ver-1-16-0",
     "2 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_15_0_1_x86_64", "aws-otel-nodejs-amd64-ver-1-15-0",
     "2 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_15_0_1_arm64", "aws-otel-nodejs-arm64-ver-1-15-0",
     "2 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_7_0_x86_64", "aws-otel-nodejs-amd64-ver-1-7-0",
     "2 *"},
    {PublishedLayer::ADOT, "JAVASCRIPT_SDK_1_7_0_arm64", "aws-otel-nodejs-arm64-ver-1-7-0",
     "2 ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 "
     "us-east-1 us-east-2 us-west-2; 1 ap-northeast-2 ca-central-1 eu-north-1 eu-west-3 sa-east-1 "
     "us-west-1"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_32_0_1_x86_64", "aws-otel-java-wrapper-amd64-ver-1-32-0",
     "4 *"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_32_0_1_arm64", "aws-otel-java-wrapper-arm64-ver-1-32-0",
     "4 *"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_32_0_x86_64", "aws-otel-java-wrapper-amd64-ver-1-32-0",
     "3 *"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_32_0_arm64", "aws-otel-java-wrapper-arm64-ver-1-32-0",
     "3 *"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_31_0_x86_64", "aws-otel-java-wrapper-amd64-ver-1-31-0",
     "1 *"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_31_0_arm64", "aws-otel-java-wrapper-arm64-ver-1-31-0",
     "1 *"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_30_0_x86_64", "aws-otel-java-wrapper-amd64-ver-1-30-0",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_30_0_arm64", "aws-otel-java-wrapper-arm64-ver-1-30-0",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_28_1_x86_64", "aws-otel-java-wrapper-amd64-ver-1-28-1",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_28_1_arm64", "aws-otel-java-wrapper-arm64-ver-1-28-1",
     "1 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_19_0_x86_64", "aws-otel-java-wrapper-amd64-ver-1-19-0",
     "1 *"},
    {PublishedLayer::ADOT, "JAVA_SDK_1_19_0_arm64", "aws-otel-java-wrapper-arm64-ver-1-19-0",
     "1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 "
     "eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2; "
     "2 ca-central-1"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_29_0_x86_64", "aws-otel-python-amd64-ver-1-29-0",
     "1 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_29_0_arm64", "aws-otel-python-arm64-ver-1-29-0",
     "1 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_25_0_x86_64", "aws-otel-python-amd64-ver-1-25-0",
     "1 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_25_0_arm64", "aws-otel-python-arm64-ver-1-25-0",
     "1 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_24_0_x86_64", "aws-otel-python-amd64-ver-1-24-0",
     "1 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_24_0_arm64", "aws-otel-python-arm64-ver-1-24-0",
     "1 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_21_0_x86_64", "aws-otel-python-amd64-ver-1-21-0",
     "1 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_21_0_arm64", "aws-otel-python-arm64-ver-1-21-0",
     "1 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_20_0_1_x86_64", "aws-otel-python-amd64-ver-1-20-0",
     "3 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_20_0_1_arm64", "aws-otel-python-arm64-ver-1-20-0",
     "3 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_20_0_x86_64", "aws-otel-python-amd64-ver-1-20-0",
     "2 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_20_0_arm64", "aws-otel-python-arm64-ver-1-20-0",
     "2 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_19_0_1_x86_64", "aws-otel-python-amd64-ver-1-19-0",
     "2 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_19_0_1_arm64", "aws-otel-python-arm64-ver-1-19-0",
     "2 * af-south-1 ap-east-1 cn-north-1 cn-northwest-1 eu-south-1 me-south-1"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_18_0_x86_64", "aws-otel-python-amd64-ver-1-18-0",
     "2 * ap-south-2 eu-south-2"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_18_0_arm64", "aws-otel-python-arm64-ver-1-18-0",
     "2 * ap-south-2 eu-south-2"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_17_0_x86_64", "aws-otel-python-amd64-ver-1-17-0",
     "1 * ap-south-2 eu-central-2 eu-south-2 me-central-1"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_17_0_arm64", "aws-otel-python-arm64-ver-1-17-0",
     "1 * ap-south-2 eu-central-2 eu-south-2 me-central-1"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_16_0_x86_64", "aws-otel-python-amd64-ver-1-16-0",
     "2 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_16_0_arm64", "aws-otel-python-arm64-ver-1-16-0",
     "2 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_15_0_x86_64", "aws-otel-python-amd64-ver-1-15-0",
     "2 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_15_0_arm64", "aws-otel-python-arm64-ver-1-15-0",
     "2 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_13_0_x86_64", "aws-otel-python-amd64-ver-1-13-0",
     "1 *"},
    {PublishedLayer::ADOT, "PYTHON_SDK_1_13_0_arm64", "aws-otel-python-arm64-ver-1-13-0",
     "1 *"},
    {PublishedLayer::PARAMS_AND_SECRETS, "1_0_103_x86_64", "AWS-Parameters-and-Secrets-Lambda-Extension",
     "4 * af-south-1 ap-east-1 ap-northeast-3 ap-southeast-3 cn-north-1 cn-northwest-1 eu-south-1 "
     "me-central-1 me-south-1 us-gov-east-1 us-gov-west-1; 1 ap-south-2 eu-central-2 eu-south-2"},
    {PublishedLayer::PARAMS_AND_SECRETS, "1_0_103_arm64", "AWS-Parameters-and-Secrets-Lambda-Extension-Arm64",
     "1 af-south-1 ap-east-1 ap-northeast-2 ap-southeast-3 ca-central-1 eu-north-1 eu-south-1 "
     "eu-west-3 me-south-1 sa-east-1 us-west-1; 4 ap-northeast-1 ap-south-1 ap-southeast-1 "
     "ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2"},
}};
// clang-format on

}  // namespace

std::span<const LayerRelease> layerReleases() noexcept { return RELEASES; }

std::string_view publishingAccounts(PublishedLayer layer) noexcept {
  switch (layer) {
    case PublishedLayer::INSIGHTS: return INSIGHTS_ACCOUNTS;
    case PublishedLayer::ADOT: return ADOT_ACCOUNTS;
    case PublishedLayer::PARAMS_AND_SECRETS: break;
  }
  return PARAMS_AND_SECRETS_ACCOUNTS;
}

std::string_view commonRegions() noexcept {
  return "ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 "
         "eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 "
         "us-west-1 us-west-2";
}

}  // namespace cdk::lambda::detail

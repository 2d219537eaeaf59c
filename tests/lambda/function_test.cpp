#include <cdk/ec2.hpp>
#include <cdk/efs.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda/cfn_function.hpp>
#include <cdk/logs.hpp>
#include <cdk/sns.hpp>

#include "lambda_test.hpp"

namespace cdk::lambda {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class FunctionTest : public testing::InStack {
 protected:
  /// Makes a function whose props a lambda has changed.
  template <class Change>
  Function& makeWith(const Change& change) {
    FunctionProps props = basic();
    change(props);
    return make(std::move(props));
  }
  Json propertiesOf(const Function& function) {
    const std::string path = function.node().id() + "/Resource";
    for (const auto& [id, resource] : resourcesOf("AWS::Lambda::Function")) {
      if (id.starts_with(function.node().id())) return resource["Properties"];
    }
    ADD_FAILURE() << "no function " << path;
    return {};
  }
};

#define EXPECT_REFUSED(change, part) \
  EXPECT_FAILURE(makeWith([&](FunctionProps& props) { change; }), ValidationError, part)

TEST_F(FunctionTest, NamesAndDescriptionsThatTheServiceRefusesAreRefused) {
  EXPECT_REFUSED(props.functionName = "a b", "functionName: 'a b' is not allowed");
  EXPECT_REFUSED(props.functionName = std::string(65, 'x'), "it is at most 64 letters");
  EXPECT_REFUSED(props.description = std::string(257, 'x'), "description: it has 257 characters");
  EXPECT_NO_THROW(makeWith([](FunctionProps& props) {
    props.description = std::string(256, 'x') + Aws::REGION;
    props.functionName = std::string(64, 'x');
  }));
}

TEST_F(FunctionTest, VpcOptionsWantAVpc) {
  auto& group = ec2::SecurityGroup::fromSecurityGroupId(stack_, "Group", "sg-1");
  EXPECT_REFUSED(props.allowAllOutbound = true, "allowAllOutbound: it is only for a function with");
  EXPECT_REFUSED(props.allowAllIpv6Outbound = false, "allowAllIpv6Outbound: it is only for");
  EXPECT_REFUSED(props.ipv6AllowedForDualStack = true, "ipv6AllowedForDualStack: it is only for");
  EXPECT_REFUSED(props.securityGroups = {group}, "securityGroups: it is only for");
  EXPECT_REFUSED(props.vpcSubnets = {}, "vpcSubnets: it is only for");
  EXPECT_REFUSED(props.filesystem = FileSystem({.arn = "arn", .localMountPath = "/mnt/x"}),
                 "filesystem: it is only for");
  EXPECT_NO_THROW(makeWith([](FunctionProps& props) {
    props.allowPublicSubnet = true;
    props.ipv6AllowedForDualStack = false;
  }));
}

TEST_F(FunctionTest, WhatIsForANewGroupDoesNotGoWithOnesThatAreGiven) {
  auto& vpc = stack_.create<ec2::Vpc>("Vpc", {.maxAzs = 1});
  auto& group = stack_.create<ec2::SecurityGroup>("Group", {.vpc = vpc});
  EXPECT_REFUSED((props.vpc = vpc, props.securityGroups = {group}, props.allowAllOutbound = true),
                 "allowAllOutbound: it is for the group that is made");
  EXPECT_REFUSED(
      (props.vpc = vpc, props.securityGroups = {group}, props.allowAllIpv6Outbound = true),
      "allowAllIpv6Outbound: it is for the group that is made");
}

TEST_F(FunctionTest, PublicSubnetsAreRefusedUnlessTheyAreWanted) {
  auto& vpc = stack_.create<ec2::Vpc>("Vpc", {.maxAzs = 1});
  EXPECT_REFUSED((props.vpc = vpc, props.vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC}),
                 "vpcSubnets: public subnets give a function no internet access");
}

TEST_F(FunctionTest, AFunctionOutsideAVpcHasNoConnections) {
  EXPECT_FALSE(make().isBoundToVpc());
  EXPECT_FAILURE((void)make().connections(), ValidationError, "the function is in no VPC");
}

TEST_F(FunctionTest, MountPathsAreBelowMnt) {
  auto& vpc = stack_.create<ec2::Vpc>("Vpc", {.maxAzs = 1});
  const auto mount = [&vpc](String path) {
    return [&vpc, path](FunctionProps& props) {
      props.vpc = vpc;
      props.filesystem = FileSystem({.arn = "arn", .localMountPath = path});
    };
  };
  for (const std::string path : {"/data", "/mnt/", "/mnt/a/b", "mnt/x", "/mnt/a b"}) {
    EXPECT_FAILURE(makeWith(mount(path)), ValidationError, "'" + path + "' is not allowed");
  }
  EXPECT_FAILURE(makeWith(mount("/mnt/" + std::string(156, 'x'))), ValidationError,
                 "at most 160 characters");
  EXPECT_NO_THROW(makeWith(mount("/mnt/" + std::string(155, 'x'))));
  EXPECT_NO_THROW(makeWith(mount("/" + Aws::REGION)));
}

TEST_F(FunctionTest, AnAccessPointOfAnUnknownFileSystemCannotBeMounted) {
  auto& point = efs::AccessPoint::fromAccessPointId(stack_, "Point", "fsap-1");
  EXPECT_THROW(FileSystem::fromEfsAccessPoint(point, "/mnt/x"), ValidationError);
}

TEST_F(FunctionTest, FailedEventsGoToOnePlace) {
  auto& topic = stack_.create<sns::Topic>("Topic");
  EXPECT_REFUSED((props.deadLetterTopic = topic, props.deadLetterQueueEnabled = true),
                 "deadLetterTopic: it does not go with deadLetterQueueEnabled");
  EXPECT_REFUSED((props.deadLetterTopic = topic, props.deadLetterQueueEnabled = false),
                 "deadLetterTopic");
}

TEST_F(FunctionTest, StorageHasASize) {
  EXPECT_REFUSED(props.ephemeralStorageSize = Size::mebibytes(511),
                 "ephemeralStorageSize: 511 MiB is not allowed; it is 512 to 10240 MiB");
  EXPECT_REFUSED(props.ephemeralStorageSize = Size::mebibytes(10241), "10241 MiB is not allowed");
  auto& parameter = stack_.create<CfnParameter>("Size", {.type = "Number"});
  EXPECT_NO_THROW(makeWith([&parameter](FunctionProps& props) {
    props.ephemeralStorageSize = Size::mebibytes(parameter.valueAsNumber());
  }));
}

TEST_F(FunctionTest, SnapshotsSuitNotEveryFunction) {
  auto& vpc = stack_.create<ec2::Vpc>("Vpc", {.maxAzs = 1});
  const auto snap = SnapStartConf::ON_PUBLISHED_VERSIONS;
  EXPECT_REFUSED((props.snapStart = snap, props.runtime = Runtime::NODEJS_22_X),
                 "snapStart: the runtime 'nodejs22.x' cannot start from snapshots");
  EXPECT_REFUSED((props.snapStart = snap, props.tenancyConfig = TenancyConfig::PER_TENANT),
                 "it does not go with tenancyConfig");
  EXPECT_REFUSED((props.snapStart = snap, props.vpc = vpc,
                  props.filesystem = FileSystem({.arn = "arn", .localMountPath = "/mnt/x"})),
                 "it does not go with filesystem");
  EXPECT_REFUSED((props.snapStart = snap, props.ephemeralStorageSize = Size::mebibytes(513)),
                 "more than 512 MiB");
  Function& function = makeWith([&snap](FunctionProps& props) { props.snapStart = snap; });
  EXPECT_THAT(warnings(function), ElementsAre(HasSubstr("only published versions")));
}

TEST_F(FunctionTest, LogLevelsWantJson) {
  EXPECT_REFUSED(props.applicationLogLevelV2 = ApplicationLogLevel::INFO,
                 "applicationLogLevelV2: levels are only for the loggingFormat JSON");
  EXPECT_REFUSED(
      (props.systemLogLevelV2 = SystemLogLevel::WARN, props.loggingFormat = LoggingFormat::TEXT),
      "systemLogLevelV2: levels are only for");
}

TEST_F(FunctionTest, DurableExecutionsHaveAnEnd) {
  EXPECT_REFUSED(props.durableConfig = {.executionTimeout = Duration::seconds(0)},
                 "the executionTimeout of 0 seconds is not allowed; it is 1 to 31622400 seconds");
  EXPECT_REFUSED(props.durableConfig = {.executionTimeout = Duration::days(367)}, "31708800");
  EXPECT_REFUSED((props.durableConfig = {.executionTimeout = Duration::seconds(1),
                                         .retentionPeriod = Duration::days(91)}),
                 "the retentionPeriod of 91 days is not allowed; it is 1 to 90 days");
  EXPECT_REFUSED((props.durableConfig = {.executionTimeout = Duration::seconds(1),
                                         .retentionPeriod = Duration::hours(36)}),
                 "36 hours");
}

TEST_F(FunctionTest, ReservedEnvironmentVariablesAreRefused) {
  EXPECT_REFUSED((props.environment = {{"AWS_REGION", "x"}}),
                 "environment: 'AWS_REGION' is not allowed: the service sets it");
  EXPECT_FAILURE(make().addEnvironment("_HANDLER", "x"), ValidationError, "'_HANDLER'");
  EXPECT_NO_THROW(make().addEnvironment("AWS_LAMBDA_EXEC_WRAPPER", "x"));
}

TEST_F(FunctionTest, ASecondValueOfAVariableReplacesTheFirstInItsPlace) {
  Function& function = makeWith([](FunctionProps& props) {
    props.environment = {{"B", "1"}, {"A", "2"}};
  });
  function.addEnvironment("B", "3");
  EXPECT_EQ(propertiesOf(function)["Environment"]["Variables"].dump(), R"({"B":"3","A":"2"})");
}

TEST_F(FunctionTest, AnEmptyEnvironmentIsNotWritten) {
  Function& function = makeWith([](FunctionProps& props) { props.environment = {}; });
  EXPECT_TRUE(propertiesOf(function)["Environment"].isAbsent());
}

TEST_F(FunctionTest, TheLogGroupIsTheOneGivenOrANewOne) {
  auto& group = logs::LogGroup::fromLogGroupName(stack_, "Group", "group");
  Function& given = makeWith([&group](FunctionProps& props) { props.logGroup = group; });
  EXPECT_EQ(&given.logGroup(), &group);
  EXPECT_FALSE(given.node().tryFindChild("LogGroup"));
  EXPECT_TRUE(make().node().tryFindChild("LogGroup"));
}

TEST_F(FunctionTest, NoLogGroupIsMadeWhereTheFlagIsOff) {
  testing::SynthesizedApp app(Json{{"@aws-cdk/aws-lambda:useCdkManagedLogGroup", false}});
  Stack& stack = app.stack();
  auto& function = stack.create<Function>("Function", basic());
  EXPECT_EQ(app.templateOf(stack)["Resources"].size(), 2U);
  EXPECT_EQ(testing::resolved(function.stack(), function.logGroup().logGroupName()),
            R"({"Fn::Join":["",["/aws/lambda/",{"Ref":"Function76856677"}]]})");
}

TEST_F(FunctionTest, AnImportedRoleIsUsedAsItIs) {
  auto& role = iam::Role::fromRoleArn(stack_, "Role", "arn:aws:iam::1:role/r");
  Function& function = makeWith([&role](FunctionProps& props) { props.role = role; });
  EXPECT_EQ(function.role().get(), &role);
  EXPECT_FALSE(function.node().tryFindChild("ServiceRole"));
}

TEST_F(FunctionTest, InstrumentationSuitsTheRuntime) {
  const auto generic =
      AdotLayerVersion::fromGenericLayerVersion(AdotLambdaLayerGenericVersion::LATEST);
  EXPECT_REFUSED(
      (props.adotInstrumentation = {.execWrapper = AdotLambdaExecWrapper::REGULAR_HANDLER,
                                    .layerVersion = generic}),
      "the execWrapper has to be INSTRUMENT_HANDLER for Python");
  EXPECT_REFUSED(
      (props.runtime = Runtime("go1.x", RuntimeFamily::GO, {.supportsInlineCode = true}),
       props.adotInstrumentation = {.execWrapper = AdotLambdaExecWrapper::REGULAR_HANDLER,
                                    .layerVersion = generic}),
      "there is no layer for Go");
}

TEST_F(FunctionTest, ImportsKnowWhatTheyAreTold) {
  auto& function = Function::fromFunctionArn(stack_, "Import",
                                             "arn:aws:lambda:eu-west-1:111111111111:function:name");
  EXPECT_EQ(function.functionName(), "name");
  EXPECT_EQ(function.env().account, "111111111111");
  EXPECT_EQ(function.env().region, "eu-west-1");
  EXPECT_EQ(function.architecture(), Architecture::X86_64);
  EXPECT_FALSE(function.role());
  EXPECT_FALSE(function.isBoundToVpc());
  EXPECT_FAILURE((void)function.connections(), ValidationError, "securityGroup");
  EXPECT_NO_THROW(function.addToRolePolicy(iam::PolicyStatement({.actions = {"a:b"}})));
  EXPECT_EQ(function.referenceTo("Arn"), function.functionArn());
  EXPECT_EQ(function.referenceTo("FunctionName"), "name");
}

TEST_F(FunctionTest, ALateArnIsTakenApartAtDeployment) {
  auto& function = Function::fromFunctionArn(stack_, "Import", Fn::importValue("arn"));
  EXPECT_EQ(testing::resolved(stack_, function.functionName()),
            R"({"Fn::Select":[6,{"Fn::Split":[":",{"Fn::ImportValue":"arn"}]}]})");
}

TEST_F(FunctionTest, AFunctionOfAnotherRegionIsReferredToByItsName) {
  testing::SynthesizedApp app;
  auto& near = app.stack("Near", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& far = app.stack("Far", {.env = {.account = "111111111111", .region = "us-east-1"}});
  auto props = basic();
  props.functionName = "named";
  auto& function = near.create<Function>("Function", props);
  far.create<CfnOutput>("Arn", {.value = function.functionArn()});
  EXPECT_EQ(app.templateOf(far)["Outputs"]["Arn"]["Value"].text(),
            "arn:aws:lambda:eu-west-1:111111111111:function:named");
}

TEST_F(FunctionTest, AFailedFunctionLeavesNothingBehind) {
  EXPECT_ANY_THROW(makeWith([](FunctionProps& props) { props.functionName = "a b"; }));
  EXPECT_THAT(stack_.node().children(), IsEmpty());
}

}  // namespace
}  // namespace cdk::lambda

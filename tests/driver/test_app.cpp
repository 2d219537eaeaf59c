// An app of one good stack, and of what the context value `case` asks for besides.

#include <cdk/core.hpp>
#include <cdk/driver.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>

#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;

namespace {

cdk::CfnResource& topic(cdk::Stack& stack, const std::string& id,
                        cdk::SourceLocation location = cdk::SourceLocation::current()) {
  return stack.create<cdk::CfnResource>({id, location}, {.type = "AWS::SNS::Topic"});
}

class Unlucky : public cdk::Construct {
 public:
  explicit Unlucky(cdk::Scope scope) : cdk::Construct(std::move(scope)) {
    throw std::runtime_error("no luck today");
  }
};

// The comments name the cases: the tests look up the line of what follows.
const std::map<std::string_view, std::function<void(cdk::Stack&)>> CASES = {
    {"good", [](cdk::Stack&) {}},
    {"prints", [](cdk::Stack& stack) { stack.templateOptions().description = "changed"; }},
    {"duplicate-id",
     [](cdk::Stack& stack) {
       topic(stack, "Same");
       topic(stack, "Same");  // duplicate-id
     }},
    {"empty-id",
     [](cdk::Stack& stack) {
       topic(stack, "");  // empty-id
     }},
    {"logical-id",
     [](cdk::Stack& stack) {
       topic(stack, "a-1");
       topic(stack, "a1");  // logical-id
     }},
    {"cidr",
     [](cdk::Stack& stack) {
       stack.create<ec2::Vpc>(  // cidr
           "Vpc", {.ipAddresses = ec2::IpAddresses::cidr("10.0.0.0/24"),
                   .subnetConfiguration = {
                       {.cidrMask = 20, .name = "Wide", .subnetType = ec2::SubnetType::PUBLIC}}});
     }},
    {"cpu-memory",
     [](cdk::Stack& stack) {
       stack.create<ecs::FargateTaskDefinition>(  // cpu-memory
           "Task", {.cpu = 256, .memoryLimitMiB = 8192});
     }},
    {"unresolved-text",
     [](cdk::Stack& stack) {
       auto& parameter = stack.create<cdk::CfnParameter>("Name");
       const std::string name(parameter.valueAsString().literal());
       topic(stack, name);
     }},
    {"other-app",
     [](cdk::Stack& stack) {
       static cdk::App other({.outdir = "other.out"});
       auto& there = topic(other.create<cdk::Stack>("other"), "There");
       stack.create<cdk::CfnOutput>("Arn", {.value = there.ref()});  // other-app
     }},
    {"cycle",
     [](cdk::Stack& stack) {
       auto& first = topic(stack, "First");
       auto& second = topic(stack, "Second");  // cycle
       first.addDependency(second);
       second.addDependency(first);
     }},
    {"several",
     [](cdk::Stack& stack) {
       cdk::IConstruct& app = stack.node().root();
       auto& late = app.create<cdk::Stack>(
           "late", {.env = {.account = "111111111111", .region = "eu-west-1"}});
       auto& early = app.create<cdk::Stack>("early", {.stackName = "early-stack"});
       late.addDependency(early);
       late.addDependency(stack);
       auto& stage = app.create<cdk::Stage>("Prod");
       topic(stage.create<cdk::Stack>("inner"), "Deep");  // several
     }},
    {"findings",
     [](cdk::Stack& stack) {
       auto& noted = topic(stack, "Noted");  // findings
       cdk::Annotations::of(noted).addError("it is broken");
       cdk::Annotations::of(noted).addWarning("take care");
     }},
    {"constructor",
     [](cdk::Stack& stack) {
       stack.create<Unlucky>("Unlucky");  // constructor
     }},
};

}  // namespace

int main(int argc, char** argv) {
  return cdk::run(argc, argv, [](cdk::App& app) {
    auto& stack = app.create<cdk::Stack>("app");  // the stack
    topic(stack, "Good");
    const cdk::Json chosen = app.node().tryGetContext("case");
    if (chosen.isAbsent()) return;
    CASES.at(chosen.text())(stack);
  });
}

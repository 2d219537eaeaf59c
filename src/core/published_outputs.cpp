#include "published_outputs.hpp"

#include "node_state.hpp"
#include "value_node.hpp"

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>

namespace cdk::internal {

namespace {

constexpr std::string_view ID = "Publish";
constexpr std::string_view ROLE = "GetStackOutputRole";
constexpr std::string_view POLICY = "GetStackOutputPolicy";
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
constexpr std::size_t MAX_ROLE_NAME = 64;
constexpr std::size_t MAX_POLICY_NAME = 128;

}  // namespace

PublishedOutputs& PublishedOutputs::of(Stack& producer) {
  if (const auto existing = producer.node().tryFindChild<PublishedOutputs>(ID)) return *existing;
  return producer.create<PublishedOutputs>(
      ConstructId(std::string(ID), producer.node().location()));
}

String PublishedOutputs::grantRead(const Stack& consumer) {
  const Stack& producer = Stack::of(*this);
  if (producer.account().isUnresolved()) {
    throw ConstructError("stack '" + consumer.node().path() +
                             "' of another account refers to it, which needs to know its account; "
                             "give it one in 'env'",
                         errorContext(producer, "env"));
  }
  const std::string reader = consumer.synthesizer().cloudFormationExecutionRole();
  if (reader.empty()) {
    throw ConstructError("it refers to stack '" + producer.node().path() +
                             "' of another account, which has to know the role that deploys it; "
                             "its synthesizer has none, such as DefaultStackSynthesizer has",
                         errorContext(consumer, "synthesizer"));
  }
  if (std::find(readers_.begin(), readers_.end(), reader) == readers_.end()) {
    readers_.push_back(reader);
  }
  if (role_ == nullptr) makeRole();
  // The name is known before deployment, so that it can be said in the other account.
  return producer.formatArn(
      {.region = "",
       .resource = "role",
       .resourceName = Names::uniqueResourceName(*role_, {.maxLength = MAX_ROLE_NAME}),
       .service = "iam"});
}

void PublishedOutputs::makeRole() {
  const Stack& producer = Stack::of(*this);
  const auto nameOf = [this](std::string_view id, std::size_t maxLength) {
    return Json(lazyValue([this, id, maxLength](const ResolveContext&) -> Value {
      return textValue(Names::uniqueResourceName(node().findChild(id), {.maxLength = maxLength}));
    }));
  };
  const Json principals(lazyValue([this](const ResolveContext&) -> Value {
    std::vector<Value> arns;
    for (const std::string& reader : readers_) arns.push_back(Fn::sub(reader));
    return arns.size() == 1 ? arns.front() : listOf(std::move(arns));
  }));
  const Json trust = {{"Effect", "Allow"},
                      {"Principal", {{"AWS", principals}}},
                      {"Action", Json::array({"sts:AssumeRole"})}};
  role_ = &create<CfnResource>(
      std::string(ROLE),
      CfnResourceProps{
          .properties = {{"AssumeRolePolicyDocument",
                          {{"Version", "2012-10-17"}, {"Statement", Json::array({trust})}}},
                         {"RoleName", nameOf(ROLE, MAX_ROLE_NAME)}},
          .type = "AWS::IAM::Role"});

  const Json permission = {
      {"Effect", "Allow"},
      {"Action", "cloudformation:DescribeStacks"},
      {"Resource", producer.formatArn({.resource = "stack",
                                       .resourceName = producer.stackName() + "/*",
                                       .service = "cloudformation"})}};
  create<CfnResource>(
      std::string(POLICY),
      CfnResourceProps{
          .properties = {{"Roles", Json::array({role_->ref()})},
                         {"PolicyDocument",
                          {{"Version", "2012-10-17"}, {"Statement", Json::array({permission})}}},
                         {"PolicyName", nameOf(POLICY, MAX_POLICY_NAME)}},
          .type = "AWS::IAM::Policy"});
}

}  // namespace cdk::internal

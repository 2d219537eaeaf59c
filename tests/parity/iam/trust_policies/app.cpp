#include <string_view>

#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;

iam::Role& role(cdk::Stack& scope, std::string_view id, cdk::Handle<iam::IPrincipal> assumedBy,
                cdk::List<cdk::String> externalIds = {}) {
  return scope.create<iam::Role>(id, {.assumedBy = assumedBy, .externalIds = externalIds});
}

const parity::Scenario scenario("iam/trust_policies", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("TrustPolicies");

  const iam::ServicePrincipal ec2("ec2.amazonaws.com");
  const iam::AccountPrincipal account("222222222222");
  const iam::WebIdentityPrincipal web("accounts.google.com",
                                      {{"StringEquals", {{"accounts.google.com:aud", "me"}}}});

  role(stack, "ExternalIds",
       iam::CompositePrincipal({account, iam::ArnPrincipal("arn:aws:iam::333333333333:root")}),
       {"only"});
  role(stack, "TaggedUnderConditions",
       account.withConditions({{"StringEquals", {{"aws:PrincipalTag/a", "b"}}}}).withSessionTags());
  role(stack, "ConditionsOnConditions",
       account
           .withConditions(
               {{"StringEquals", {{"aws:PrincipalTag/a", "b"}}}, {"Bool", {{"x", "true"}}}})
           .withConditions({{"StringEquals", {{"aws:PrincipalTag/c", stack.region()}}}}),
       {"x", "y"});
  role(stack, "WebUnderConditions",
       web.withConditions({{"StringLike", {{"accounts.google.com:sub", "1*"}}}}));
  role(stack, "MixedActions", iam::CompositePrincipal({ec2, web, account.withSessionTags()}));
  role(stack, "Imported",
       iam::Role::fromRoleArn(stack, "Existing", "arn:aws:iam::444444444444:role/existing"));
  role(stack, "OtherRole",
       iam::Role::fromRoleName(stack, "Named", "path/named", {.mutable_ = false}));
  role(stack, "AUser", stack.create<iam::User>("User"));
  role(stack, "AUserInOrganization",
       iam::PrincipalWithConditions(stack.create<iam::User>("Second"),
                                    {{"StringEquals", {{"aws:PrincipalOrgID", "o-abcdefghij"}}}}));
  role(stack, "Static",
       iam::ServicePrincipal::fromStaticServicePrincipleName("odd.eu-west-1.amazonaws.com"));
  role(stack, "OptInAgnostic", iam::ServicePrincipal("sns", {.region = "ap-east-1"}));
  role(stack, "OldRegion", iam::ServicePrincipal("sns.amazonaws.com", {.region = "us-east-2"}));
  role(stack, "China", iam::ServicePrincipal("sns.amazonaws.com.cn"));
  role(stack, "Odd", iam::ServicePrincipal("a.b.amazonaws.com"));
  stack.create<cdk::CfnOutput>("Name",
                               {.value = iam::ServicePrincipal::servicePrincipalName("states")});

  auto& hongKong = app.create<cdk::Stack>(
      "HongKong", {.env = {.account = "111111111111", .region = "ap-east-1"}});
  role(hongKong, "OptInAtHome", iam::ServicePrincipal("sns", {.region = "ap-east-1"}));
  role(hongKong, "OptInElsewhere", iam::ServicePrincipal("sns", {.region = "af-south-1"}));
  auto& china = app.create<cdk::Stack>(
      "Beijing", {.env = {.account = "111111111111", .region = "cn-north-1"}});
  auto& saml = iam::SamlProvider::fromSamlProviderArn(
      china, "Saml", "arn:aws-cn:iam::111111111111:saml-provider/idp");
  role(china, "Console",
       iam::SamlConsolePrincipal(saml, {{"Bool", {{"aws:SecureTransport", "true"}}}}));

  // A trust policy that grows.
  auto& trust = *role(stack, "Grown", ec2).assumeRolePolicy();
  // One principal object in both statements makes them equal.
  const cdk::Handle<iam::IPrincipal> same = account;
  trust.addStatements(
      {iam::PolicyStatement({.actions = {"sts:AssumeRole"}, .principals = {same}})});
  trust.addStatements(
      {iam::PolicyStatement({.actions = {"sts:AssumeRole"}, .principals = {same}})});
  trust.addStatements(
      {iam::PolicyStatement({.actions = {"sts:TagSession"},
                             .principals = {ec2, iam::ServicePrincipal("lambda.amazonaws.com")}})});
  trust.addStatements({iam::PolicyStatement({.actions = {"sts:AssumeRole"},
                                             .conditions = {{"Bool", {{"y", "true"}}}},
                                             .principals = {iam::StarPrincipal()}})});
  trust.addStatements({iam::PolicyStatement({.actions = {"sts:AssumeRole"},
                                             .conditions = {{"Bool", {{"y", "true"}}}},
                                             .principals = {iam::AnyPrincipal()}})});
  trust.addStatements({iam::PolicyStatement::fromJson(
      {{"Action", cdk::Json::array({"sts:AssumeRole", "sts:TagSession"})},
       {"Effect", "Deny"},
       {"Principal", {{"AWS", cdk::Json::array({"b", "a"})}, {"Service", "x"}}}})});
});

}  // namespace

#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "messages.hpp"

#include <memory>

namespace cdk::iam {
namespace {

using testing::HasSubstr;

TEST(Principals, CheckOrganizationIds) {
  for (const char* id : {"o-123456789", "x-1234567890", "o-ABCDEFGHIJ", ""}) {
    expectRefusal([&] { OrganizationPrincipal{String(id)}; },
                  "organizationId: '" + std::string(id) + "' is not allowed; it is o- and");
  }
  EXPECT_NO_THROW(OrganizationPrincipal("o-1234567890"));
  EXPECT_NO_THROW(OrganizationPrincipal(Aws::ACCOUNT_ID));
}

TEST(Principals, AreEqualWhereTheirTextsAre) {
  const auto key = [](const IPrincipal& principal) {
    return ComparablePrincipal::dedupeStringFor(principal);
  };
  EXPECT_EQ(key(ArnPrincipal("a")), key(ArnPrincipal("a")));
  EXPECT_NE(key(ArnPrincipal("a")), key(CanonicalUserPrincipal("a")));
  EXPECT_NE(key(ServicePrincipal("a")), key(ServicePrincipal("a", {.region = "us-east-1"})));
  EXPECT_NE(key(FederatedPrincipal("a")), key(FederatedPrincipal("a", {{"Bool", {{"x", "y"}}}})));
  EXPECT_EQ(key(CompositePrincipal({ArnPrincipal("a"), StarPrincipal()})),
            key(CompositePrincipal({ArnPrincipal("a"), StarPrincipal()})));
  EXPECT_NE(key(ArnPrincipal("a")), key(ArnPrincipal("a").withSessionTags()));
  // An account's ARN is known where it is used: only the same object is equal.
  const AccountPrincipal account("111111111111");
  const AccountPrincipal same = account;
  EXPECT_EQ(key(account), key(same));
  EXPECT_NE(key(account), key(AccountPrincipal("111111111111")));
}

TEST(Principals, CannotBeComparedWhereTheirPartsCannot) {
  App app;
  auto& user = app.create<Stack>("Stack").create<User>("User");
  EXPECT_FALSE(ComparablePrincipal::isComparablePrincipal(user));
  EXPECT_TRUE(ComparablePrincipal::dedupeStringFor(user).isAbsent());
  EXPECT_TRUE(PrincipalWithConditions(user, {}).dedupeString().isAbsent());
  EXPECT_TRUE(SessionTagsPrincipal(user).dedupeString().isAbsent());
  EXPECT_TRUE(CompositePrincipal({user, AnyPrincipal()}).dedupeString().isAbsent());
}

TEST(Principals, WithConditionsMergeThem) {
  PrincipalWithConditions principal =
      ServicePrincipal("x.amazonaws.com", {.conditions = {{"StringEquals", {{"a", "1"}}}}})
          .withConditions({{"StringEquals", {{"b", "2"}}}});
  principal.addCondition("StringEquals", {{"c", "3"}});
  principal.addConditions({{"Bool", {{"d", "true"}}}});
  EXPECT_EQ(principal.conditions().dump(),
            R"({"StringEquals":{"a":"1","b":"2","c":"3"},"Bool":{"d":"true"}})");
  expectRefusal([&] { principal.addCondition("Null", "x"); },
                "conditions: Null has \"x\"; an object of condition keys");

  const Json later = Lazy::any([] { return Json{{"a", "b"}}; });
  const auto mixed = AnyPrincipal()
                         .withConditions({{"StringEquals", {{"a", "1"}}}})
                         .withConditions({{"StringEquals", later}});
  expectRefusal([&] { (void)mixed.policyFragment(); },
                "conditions: StringEquals is given twice, once as ${Lazy}");
}

TEST(Principals, InACompositeHaveNoConditionsInOneStatement) {
  expectRefusal([] { CompositePrincipal({}); }, "principals: a composite principal of none");
  const CompositePrincipal composite(
      {ServicePrincipal("a"), AnyPrincipal().withConditions({{"Bool", {{"x", "y"}}}})});
  expectRefusal([&] { (void)composite.policyFragment(); },
                "principals: 'AnyPrincipal()' has the conditions {\"Bool\":{\"x\":\"y\"}}");
  EXPECT_EQ(CompositePrincipal({WebIdentityPrincipal("w"), AnyPrincipal()}).assumeRoleAction(),
            "sts:AssumeRoleWithWebIdentity");
  EXPECT_EQ(CompositePrincipal({ServicePrincipal("a"), AnyPrincipal()}).toString(),
            "CompositePrincipal(ServicePrincipal(a),AnyPrincipal())");
}

TEST(Principals, OutliveTheObjectsTheyWereMadeFrom) {
  App app;
  auto& stack = app.create<Stack>("Stack");
  auto conditional = std::make_unique<PrincipalWithConditions>(
      ArnPrincipal("arn:x").withConditions({{"Bool", {{"x", "true"}}}}));
  const Handle<IPrincipal> handle = conditional->grantPrincipal();
  conditional.reset();
  PolicyDocument document(
      {.statements = {PolicyStatement({.actions = {"a:B"}, .principals = {handle}})}});
  EXPECT_EQ(stack.resolve(Json(document))["Statement"][0]["Principal"].dump(),
            R"({"AWS":"arn:x"})");
}

class Careless : public ArnPrincipal {
 public:
  Careless() : ArnPrincipal("arn") {}
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override {
    return {.principalJson = {{"AWS", {"changed"}}}};
  }
};

TEST(Principals, OfOnesOwnHaveToBeCopiedWhole) {
  // Held by a handle, it is kept as it is …
  const Handle<IPrincipal> handle = Careless();
  EXPECT_EQ(handle->grantPrincipal().get(), handle.get());
  // … but the base class can't copy it.
  EXPECT_THROW((void)Careless().withSessionTags(), Error);
}

TEST(Principals, OfServicesAreNamedWhereTheyAreUsed) {
  App app;
  const auto name = [](Stack& stack, const ServicePrincipal& principal) {
    const auto fragment = principal.policyFragment();
    return stack.resolve(Json(fragment.principalJson))["Service"][0].dump();
  };
  auto& agnostic = app.create<Stack>("Agnostic");
  auto& milan =
      app.create<Stack>("Milan", {.env = {.account = "111111111111", .region = "eu-south-1"}});
  EXPECT_EQ(name(agnostic, ServicePrincipal("sqs")), R"("sqs.amazonaws.com")");
  EXPECT_EQ(name(agnostic, ServicePrincipal("sqs.c2s.ic.gov")), R"("sqs.amazonaws.com")");
  EXPECT_EQ(name(agnostic, ServicePrincipal("a.b.com")), R"("a.b.com")");
  const ServicePrincipal inMilan("sqs", {.region = "eu-south-1"});
  EXPECT_EQ(name(agnostic, inMilan), R"("sqs.eu-south-1.amazonaws.com")");
  EXPECT_EQ(name(milan, inMilan), R"("sqs.amazonaws.com")");
  EXPECT_EQ(name(milan, ServicePrincipal("sqs", {.region = "eu-west-1"})),
            R"("sqs.amazonaws.com")");
}

TEST(Principals, SayWhatTheyAre) {
  EXPECT_EQ(AccountPrincipal("1").toString(), "AccountPrincipal(1)");
  EXPECT_EQ(AccountRootPrincipal().toString(), "AccountRootPrincipal()");
  EXPECT_EQ(ArnPrincipal("arn").withConditions({}).toString(), "ArnPrincipal(arn)");
  EXPECT_EQ(ArnPrincipal("arn").withSessionTags().toString(), R"({"AWS":["arn"]})");
  EXPECT_EQ(WebIdentityPrincipal("w").toString(), "WebIdentityPrincipal(w)");
}

TEST(Principals, OfUnknownRolesWarn) {
  App app;
  auto& resource =
      app.create<Stack>("Stack").create<CfnResource>("Thing", {.type = "Custom::Thing"});
  UnknownPrincipal principal({.resource = resource});
  const auto grant =
      Grant::addToPrincipal({.actions = {"a:B"}, .grantee = principal, .resourceArns = {"*"}});
  EXPECT_TRUE(grant.success());
  ASSERT_FALSE(resource.node().metadata().empty());
  EXPECT_THAT(std::string(resource.node().metadata().back().data.text()),
              HasSubstr(R"(statement: {"Action":"a:B","Effect":"Allow","Resource":"*"})"));
  expectRefusal([&] { (void)principal.policyFragment(); },
                "[Stack/Thing] role: the resource was imported without it");
}

TEST(Principals, AreOwnedWhereTheyAreMadeInTheApp) {
  App app;
  auto& stack = app.create<Stack>("Stack");
  EXPECT_TRUE(principalIsOwnedResource(stack.create<User>("User")));
  EXPECT_FALSE(principalIsOwnedResource(User::fromUserName(stack, "Imported", "name")));
  EXPECT_FALSE(principalIsOwnedResource(AnyPrincipal()));
}

}  // namespace
}  // namespace cdk::iam

#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

class Product : public cdk::Stage {
 public:
  Product(cdk::Scope scope, Props props) : cdk::Stage(scope, props) {
    auto& data = create<cdk::Stack>("Data");
    auto& table = data.create<cdk::CfnResource>("Table", {.type = "Custom::Table"});
    auto& web = create<cdk::Stack>(
        "Web", {.stackName = node().id() == "Prod" ? cdk::String("the-website") : cdk::String()});
    web.create<cdk::CfnResource>("Site",
                                 {.properties = {{"Table", table.ref()}}, .type = "Custom::Site"});
    auto& below = create<cdk::Construct>("Below");
    auto& monitoring = below.create<cdk::Stack>("Monitoring");
    monitoring.create<cdk::CfnOutput>("Stage", {.value = stageName()});
  }
};

const parity::Scenario scenario("core/stages", [](cdk::App& app) {
  app.create<Product>("Beta");
  auto& prod =
      app.create<Product>("Prod", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& inner = prod.create<cdk::Stage>("Inner", {.stageName = "chosen"});
  auto& deep = inner.create<cdk::Stack>("Deep");
  deep.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  auto& top = app.create<cdk::Stack>("Top");
  top.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  auto& scope = app.create<cdk::Construct>("Scope");
  auto& scoped = scope.create<cdk::Stack>("Stack");
  scoped.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
});

}  // namespace

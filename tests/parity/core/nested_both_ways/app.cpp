#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/nested_both_ways", [](cdk::App& app) {
  auto& data = app.create<cdk::Stack>("Data");
  auto& dataNested = data.create<cdk::NestedStack>("Tables");
  auto& table = dataNested.create<cdk::CfnResource>("Table", {.type = "Custom::Table"});
  auto& shared = data.create<cdk::CfnResource>("Shared", {.type = "Custom::Shared"});

  auto& web = app.create<cdk::Stack>("Web");
  auto& site = web.create<cdk::NestedStack>("Site");
  auto& pages = site.create<cdk::NestedStack>("Pages");
  const cdk::Number size = table.getAtt("Size");
  auto& page = pages.create<cdk::CfnResource>(
      "Page", {.properties = {{"Names", table.getAtt("Names").toStringList()},
                              {"OwnId", pages.stackId()},
                              {"Shared", shared.ref()},
                              {"Size", size},
                              {"Table", table.ref()},
                              {"WebId", web.stackId()}},
               .type = "Custom::Page"});

  // Out of two levels, into a sibling of the outer one and into the stack around.
  auto& monitoring =
      web.create<cdk::NestedStack>("Monitoring", {.suppressTemplateIndentation = true});
  monitoring.create<cdk::CfnResource>(
      "Alarm", {.properties = {{"Page", page.ref()},
                               {"Parts", page.getAtt("Parts").toStringList()},
                               {"Text", monitoring.toJsonString({{"id", monitoring.stackId()},
                                                                 {"page", page.getAtt("Name")},
                                                                 {"parent", web.stackName()}})}},
                .type = "Custom::Alarm"});
  web.create<cdk::CfnOutput>("PageUrl", {.value = "https://" + page.getAtt("Url").toString()});
  web.create<cdk::CfnOutput>("PagesName", {.value = pages.stackName()});
  monitoring.create<cdk::CfnOutput>(
      "Exported", {.exportName = monitoring.stackName() + "-shared", .value = shared.ref()});
});

}  // namespace

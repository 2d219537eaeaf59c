// The generated classes of golden/sample.json at work.

#include <string>

#include <gtest/gtest.h>

#include <cdk/core/app.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/sample.hpp>
#include <cdk/specimen.hpp>

namespace {

using cdk::sample::CfnEverything;

class SampleTest : public testing::Test {
 protected:
  static std::string rendered(const cdk::CfnResource& resource) {
    return cdk::Json(resource.renderedProperties()).dump();
  }

  cdk::App app_;
  cdk::Stack& stack_ = app_.create<cdk::Stack>("Stack");
};

TEST_F(SampleTest, RendersWhatIsGivenInCloudFormationsOrder) {
  auto& resource = stack_.create<CfnEverything>(
      "Everything", {.count = 3,
                     .default_ = false,
                     .document = {{"a", 1}},
                     .enabled = true,
                     .group = "role",
                     .groups = {"sg-1", "sg-2"},
                     .labels = {{"z", "1"}, {"a", "2"}},
                     .mode = "fargate-spot",
                     .modes = {"A", "B"},
                     .name = "name",
                     .needed = {.mode = "second", .rules = {{"r", {{.weight = 1.5}}}}},
                     .props = "x",
                     .salesforce = "s",
                     .sapoData = "d",
                     .until = "2026-01-01T00:00:00Z"});
  EXPECT_EQ(rendered(resource),
            R"({"Count":3,"Default":false,"Document":{"a":1},"Enabled":true,"Group":"role",)"
            R"("Groups":["sg-1","sg-2"],"Labels":{"z":"1","a":"2"},"Mode":"fargate-spot",)"
            R"("Modes":["A","B"],"Name":"name",)"
            R"("Needed":{"Mode":"second","Rules":{"r":[{"Weight":1.5}]}},"Props":"x",)"
            R"("SAPOData":"d","Salesforce":"s","Until":"2026-01-01T00:00:00Z"})");
}

TEST_F(SampleTest, RendersAStructThatContainsItself) {
  using Statement = CfnEverything::StatementProperty;
  auto& resource = stack_.create<CfnEverything>(
      "Everything", {.enabled = true,
                     .group = "role",
                     .name = "name",
                     .needed = {.mode = CfnEverything::NeededProperty::Mode::FIRST},
                     .statement = {.and_ = {.statements = {{.text = "a"}, {.text = "b"}}},
                                   .not_ = {.statement = Statement{.text = "c"}}}});
  EXPECT_EQ(rendered(resource),
            R"({"Enabled":true,"Group":"role","Name":"name","Needed":{"Mode":"first"},)"
            R"("Statement":{"And":{"Statements":[{"Text":"a"},{"Text":"b"}]},)"
            R"("Not":{"Statement":{"Text":"c"}}}})");
}

TEST_F(SampleTest, PropsCanBeChangedUntilSynthesis) {
  auto& resource = stack_.create<CfnEverything>(
      "Everything",
      {.enabled = true, .group = "role", .name = "name", .needed = {.mode = "first"}});
  resource.props().mode = CfnEverything::Mode::FARGATE_SPOT;
  resource.props().needed = {.mode = "second"};
  resource.props().enabled = false;
  EXPECT_EQ(rendered(resource), R"({"Enabled":false,"Group":"role","Mode":"fargate-spot",)"
                                R"("Name":"name","Needed":{"Mode":"second"}})");
}

TEST_F(SampleTest, AnAbsentStructIsNotRenderedAndAnEmptyOneIs) {
  auto& resource = stack_.create<CfnEverything>("Everything", {.enabled = true,
                                                               .group = "role",
                                                               .name = "name",
                                                               .needed = {.mode = "first"},
                                                               .statement = {}});
  EXPECT_NE(rendered(resource).find("Needed"), std::string::npos);
  const auto absent = CfnEverything::NeededProperty::absent();
  EXPECT_FALSE(cdk::isPresent(absent));
  EXPECT_TRUE(absent.mode.isAbsent());
  EXPECT_TRUE(cdk::isPresent(resource.props().statement));
}

TEST_F(SampleTest, AttributesHaveTheirTypes) {
  auto& resource = stack_.create<CfnEverything>(
      "Everything",
      {.enabled = true, .group = "role", .name = "name", .needed = {.mode = "first"}});
  const cdk::String arn = resource.attrArn();
  const cdk::Number port = resource.attrEndpointPort();
  const cdk::List<cdk::String> hosts = resource.attrHosts();
  const cdk::Boolean ready = resource.attrReady();
  const cdk::Json outcome = cdk::Json(resource.attrOutcome());
  EXPECT_TRUE(arn.isUnresolved() && port.isUnresolved() && hosts.isUnresolved() &&
              ready.isUnresolved() && outcome.isUnresolved());
}

TEST_F(SampleTest, EachKindOfTagsHasItsTagManager) {
  auto& standard = stack_.create<CfnEverything>(
      "Everything",
      {.enabled = true, .group = "role", .name = "name", .needed = {.mode = "first"}});
  auto& group = stack_.create<cdk::sample::CfnGroup>("Group");
  auto& map = stack_.create<cdk::specimen::CfnIPv6Map>("Map");
  auto& none = stack_.create<cdk::sample::CfnResource>("None");
  EXPECT_EQ(standard.tags().type(), cdk::TagType::STANDARD);
  EXPECT_EQ(group.tags().type(), cdk::TagType::AUTOSCALING_GROUP);
  EXPECT_EQ(map.tags().type(), cdk::TagType::MAP);
  EXPECT_FALSE(none.isTaggable());
  for (cdk::CfnResource* resource :
       {static_cast<cdk::CfnResource*>(&standard), static_cast<cdk::CfnResource*>(&group),
        static_cast<cdk::CfnResource*>(&map)}) {
    resource->tags().setTag("key", "value");
  }
  EXPECT_NE(rendered(standard).find(R"("Tags":[{"Key":"key","Value":"value"}])"),
            std::string::npos);
  EXPECT_EQ(rendered(group),
            R"({"Tags":[{"Key":"key","PropagateAtLaunch":true,"Value":"value"}]})");
  EXPECT_EQ(rendered(map), R"({"UserTags":{"key":"value"}})");
}

TEST_F(SampleTest, TablesSayWhatAChangeDoes) {
  const auto& table = cdk::sample::CfnEverythingProps::table_();
  const auto flagsOf = [&table](const std::string& name) {
    for (const auto& field : table.fields) {
      if (field.name == name) return field.flags;
    }
    return cdk::internal::FieldFlags::NONE;
  };
  using cdk::internal::FieldFlags;
  EXPECT_EQ(flagsOf("Name"), FieldFlags::REQUIRED | FieldFlags::REPLACES);
  EXPECT_EQ(flagsOf("Count"), FieldFlags::MAY_REPLACE);
  EXPECT_EQ(flagsOf("Tags"), FieldFlags::TAGS);
  EXPECT_EQ(flagsOf("Labels"), FieldFlags::NONE);
}

}  // namespace

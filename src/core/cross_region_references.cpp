#include "cross_region_references.hpp"

#include "identifiers.hpp"
#include "node_state.hpp"
#include "value_node.hpp"

#include <cdk/core/arn.hpp>
#include <cdk/core/custom_resource.hpp>
#include <cdk/core/custom_resource_provider.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <array>

namespace cdk::internal {

std::string_view crossRegionExportWriterHandler();  // handlers/cross_region_export_writer/index.js
std::string_view crossRegionExportReaderHandler();  // handlers/cross_region_export_reader/index.js

namespace {

constexpr const char* WRITER = "Custom::CrossRegionExportWriter";
constexpr const char* READER = "Custom::CrossRegionExportReader";
constexpr const char* READER_ID = "ExportsReader";
constexpr std::string_view PATH = "cdk/exports/";

std::string parameterPath(const Stack& consumer) {
  return std::string(PATH) + std::string(consumer.stackName().literal()) + "/";
}

String parameterArn(const Stack& stack, const String& region, const std::string& path) {
  return stack.formatArn(
      {.region = region, .resource = "parameter", .resourceName = path + "*", .service = "ssm"});
}

/// One function serves all writers of a stack, and may write to the regions of all of them.
Json writerResources(const Stack& producer) {
  return Json(lazyValue([&producer](const ResolveContext&) -> Value {
    std::vector<Value> arns;
    for (IConstruct& child : producer.node().children()) {
      if (const auto* writer = dynamic_cast<const ExportWriter*>(&child)) {
        arns.push_back(parameterArn(producer, writer->region(), std::string(PATH)));
      }
    }
    return listOf(std::move(arns));
  }));
}

}  // namespace

ExportWriter& ExportWriter::of(Stack& producer, const Stack& consumer) {
  const std::string region(consumer.region().literal());
  const std::string id = uniqueId(std::array<std::string_view, 2>{"ExportsWriter", region});
  if (const auto existing = producer.node().tryFindChild<ExportWriter>(id)) return *existing;
  return producer.create<ExportWriter>(ConstructId(id, producer.node().location()), region);
}

ExportWriter::ExportWriter(Scope scope, std::string region)
    : Construct(std::move(scope)), region_(std::move(region)) {
  Stack& producer = Stack::of(*this);
  const Json permission = {
      {"Effect", "Allow"},
      {"Resource", writerResources(producer)},
      {"Action", Json::array({"ssm:DeleteParameters", "ssm:ListTagsForResource",
                              "ssm:GetParameters", "ssm:PutParameter"})}};
  const auto& provider = CustomResourceProvider::getOrCreateProvider(
      producer, WRITER,
      EmbeddedProviderProps{.handler = crossRegionExportWriterHandler(),
                            .policyStatements = {permission}});
  const Json exports(
      lazyValue([this](const ResolveContext&) -> Value { return objectOf(exports_); }));
  create<CustomResource>(
      "Resource", CustomResourceProps{
                      .properties = {{"WriterProps", {{"region", region_}, {"exports", exports}}}},
                      .resourceType = WRITER,
                      .serviceToken = provider.serviceToken()});
}

std::string ExportWriter::add(const Stack& consumer, const Value& value, std::string_view ownText) {
  const Stack& producer = Stack::of(*this);
  const String stackName = producer.stackName();
  const String region = producer.region();
  const std::array<std::string_view, 3> parts{stackName.literal(), region.literal(), ownText};
  const std::string name = "/" + parameterPath(consumer) + uniqueId(parts);
  const bool isKnown = std::any_of(exports_.begin(), exports_.end(),
                                   [&name](const Member& entry) { return entry.first == name; });
  if (!isKnown) exports_.emplace_back(name, value);
  return name;
}

ExportReader& ExportReader::of(Stack& consumer) {
  if (const auto existing = consumer.node().tryFindChild<ExportReader>(READER_ID)) return *existing;
  return consumer.create<ExportReader>(ConstructId(READER_ID, consumer.node().location()));
}

ExportReader::ExportReader(Scope scope) : Construct(std::move(scope)) {
  Stack& consumer = Stack::of(*this);
  const Json permission = {
      {"Effect", "Allow"},
      {"Resource", parameterArn(consumer, consumer.region(), parameterPath(consumer))},
      {"Action",
       Json::array({"ssm:AddTagsToResource", "ssm:RemoveTagsFromResource", "ssm:GetParameters"})}};
  const auto& provider = CustomResourceProvider::getOrCreateProvider(
      consumer, READER,
      EmbeddedProviderProps{.handler = crossRegionExportReaderHandler(),
                            .policyStatements = {permission}});
  // CloudFormation itself looks the values up, so that the resource is updated when one changes.
  const Json imports(lazyValue([this](const ResolveContext&) -> Value {
    std::vector<Member> members;
    for (const std::string& name : imports_) {
      members.emplace_back(name, textValue("{{resolve:ssm:" + name + "}}"));
    }
    return objectOf(std::move(members));
  }));
  resource_ = &create<CustomResource>(
      "Resource", CustomResourceProps{.properties = {{"ReaderProps",
                                                      {{"region", consumer.region()},
                                                       {"prefix", consumer.stackName()},
                                                       {"imports", imports}}}},
                                      .resourceType = READER,
                                      .serviceToken = provider.serviceToken()});
}

Value ExportReader::read(const std::string& name) {
  if (std::find(imports_.begin(), imports_.end(), name) == imports_.end()) imports_.push_back(name);
  return resource_->getAtt(name);
}

}  // namespace cdk::internal

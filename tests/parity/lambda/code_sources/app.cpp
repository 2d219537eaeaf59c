#include <cdk/core.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace kms = cdk::kms;
namespace lambda = cdk::lambda;
namespace s3 = cdk::s3;

/// Code of one's own.
class ImageCode : public lambda::ICode {
 public:
  explicit ImageCode(lambda::CodeImageConfig image) : image_(std::move(image)) {}
  lambda::CodeConfig bind(cdk::IConstruct&) override { return {.image = image_}; }

 private:
  lambda::CodeImageConfig image_;
};

lambda::Code imageCode(lambda::CodeImageConfig image) {
  return lambda::Code(std::make_shared<ImageCode>(std::move(image)));
}

lambda::FunctionProps basic(lambda::Code code) {
  return {
      .code = std::move(code), .handler = "index.handler", .runtime = lambda::Runtime::PYTHON_3_13};
}

const parity::Scenario scenario("lambda/code_sources", [](cdk::App& app) {
  using lambda::Code;
  auto& stack = app.create<cdk::Stack>("Sources");
  auto& bucket = stack.create<s3::Bucket>("Archives");
  auto& imported = s3::Bucket::fromBucketName(stack, "Imported", "imported-archives");
  auto& key = stack.create<kms::Key>("Key");

  stack.create<lambda::Function>("Plain", basic(Code::fromBucketV2(imported, "app.zip")));
  stack.create<lambda::Function>(
      "Copy", basic(Code::fromBucketV2(bucket, "app.zip",
                                       {.objectVersion = "1",
                                        .s3ObjectStorageMode = lambda::S3ObjectStorageMode::COPY,
                                        .sourceKMSKey = key})));
  const lambda::BucketOptions inPlace{
      .objectVersion = "2", .s3ObjectStorageMode = lambda::S3ObjectStorageMode::REFERENCE};
  auto props = basic(Code::fromBucketV2(bucket, "named.zip", inPlace));
  props.functionName = "named";
  stack.create<lambda::Function>("Named", props);
  stack.create<lambda::Function>("Unnamed",
                                 basic(Code::fromBucketV2(bucket, "unnamed.zip", inPlace)));
  stack.create<lambda::Function>("Foreign",
                                 basic(Code::fromBucketV2(imported, "foreign.zip", inPlace)));
  stack.create<lambda::LayerVersion>("Layer",
                                     {.code = Code::fromBucketV2(bucket, "layer.zip", inPlace)});

  const auto parameters = Code::fromCfnParameters();
  stack.create<lambda::Function>("Parameters", basic(parameters));
  std::string names;
  for (const auto& [name, value] :
       parameters.assign({.bucketName = "b", .objectKey = "k"}).literal()) {
    names += names.empty() ? name : " " + name;
  }
  stack.create<cdk::CfnOutput>("Assigned", {.value = names});
  auto& given = stack.create<cdk::CfnParameter>("Key2", {.description = "where the code is"});
  stack.create<lambda::Function>("GivenParameter",
                                 basic(Code::fromCfnParameters({.objectKeyParam = given})));
  stack.create<lambda::Function>(
      "Command",
      basic(Code::fromCustomCommand(cdk::besideSource("source"), {"true"}, {.exclude = {"*.md"}})));
  stack.create<lambda::Function>("Image",
                                 {.code = imageCode({.cmd = {"app.handler"},
                                                     .entrypoint = {"/entry"},
                                                     .imageUri = "image:1",
                                                     .workingDirectory = "/w"}),
                                  .handler = lambda::Handler::FROM_IMAGE,
                                  .runtime = lambda::Runtime::FROM_IMAGE,
                                  .snapStart = lambda::SnapStartConf::ON_PUBLISHED_VERSIONS});
  stack.create<lambda::Function>("PlainImage", {.code = imageCode({.imageUri = "image:2"}),
                                                .handler = lambda::Handler::FROM_IMAGE,
                                                .runtime = lambda::Runtime::FROM_IMAGE});
});

}  // namespace

#include "lambda_test.hpp"

#include <filesystem>

#include <cdk/s3.hpp>

namespace cdk::lambda {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class CodeTest : public testing::InStack {
 protected:
  Function& makeOf(Code code) {
    auto props = basic();
    props.code = std::move(code);
    return make(std::move(props));
  }
  std::string path(std::string_view name) const {
    return (app_.directory().path() / name).string();
  }
};

class OwnCode : public ICode {
 public:
  explicit OwnCode(CodeConfig config) : config_(std::move(config)) {}
  CodeConfig bind(IConstruct&) override { return config_; }

 private:
  CodeConfig config_;
};

Code own(CodeConfig config) { return Code(std::make_shared<OwnCode>(std::move(config))); }

TEST_F(CodeTest, InlineCodeIsNotEmptyAndHasALimit) {
  EXPECT_FAILURE(Code::fromInline(""), ValidationError, "is empty");
  EXPECT_FAILURE(Code::fromInline(std::string(4 * 1024 * 1024 + 1, 'x')), ValidationError,
                 "at most 4194304 are allowed");
}

TEST_F(CodeTest, InlineCodeIsForInterpretedRuntimes) {
  auto props = basic();
  props.runtime = Runtime::JAVA_21;
  EXPECT_FAILURE(make(props), ValidationError, "runtime 'java21' takes no inline code");
}

TEST_F(CodeTest, ImagesSayThemselvesWhatRuns) {
  const CodeConfig image{.image = {.imageUri = "image"}};
  EXPECT_FAILURE(makeOf(own(image)), ValidationError,
                 "handler: it has to be Handler::FROM_IMAGE for an image");
  EXPECT_FAILURE(
      make({.code = own(image), .handler = Handler::FROM_IMAGE, .runtime = Runtime::PYTHON_3_13}),
      ValidationError, "runtime: it has to be Runtime::FROM_IMAGE for an image");
  EXPECT_FAILURE(make({.code = Code::fromInline("x"),
                       .handler = Handler::FROM_IMAGE,
                       .runtime = Runtime::PYTHON_3_13}),
                 ValidationError, "handler: Handler::FROM_IMAGE is only for images");
}

TEST_F(CodeTest, IsOfOneKind) {
  EXPECT_FAILURE(makeOf(own({})), ValidationError, "it is 0 of image, inlineCode and s3Location");
  EXPECT_FAILURE(
      makeOf(own({.inlineCode = "x", .s3Location = {.bucketName = "b", .objectKey = "k"}})),
      ValidationError, "it is 2 of");
}

TEST_F(CodeTest, AnAssetIsADirectoryOrAnArchive) {
  app_.directory().write("code/index.py", "pass");
  EXPECT_FAILURE(makeOf(Code::fromAsset(path("code/index.py"))), ValidationError,
                 "is neither a directory nor an archive");
  EXPECT_THROW(makeOf(Code::fromAsset(path("missing"))), Error);
  const AssetCode code = Code::fromAsset(path("code"));
  EXPECT_EQ(code.path(), path("code"));
  EXPECT_FALSE(code.isInline());
  EXPECT_NO_THROW(makeOf(code));
}

TEST_F(CodeTest, AnAssetBelongsToOneStack) {
  app_.directory().write("code/index.py", "pass");
  const Code code = Code::fromAsset(path("code"));
  makeOf(code);
  auto props = basic();
  props.code = code;
  EXPECT_FAILURE(app_.stack("Other").create<Function>("Function", props), ValidationError,
                 "the asset belongs to the stack 'S'");
}

TEST_F(CodeTest, AnArchiveInABucketShouldHaveAVersion) {
  auto& bucket = stack_.create<s3::Bucket>("Bucket");
  (void)Code::fromBucket(bucket, "key", "version");
  EXPECT_THAT(warnings(bucket), IsEmpty());
  (void)Code::fromBucket(bucket, "key");
  EXPECT_THAT(warnings(bucket), ElementsAre(HasSubstr("without the property objectVersion")));
}

TEST_F(CodeTest, AnArchiveThatStaysInItsBucketHasToHaveAVersion) {
  auto& bucket = stack_.create<s3::Bucket>("Bucket");
  EXPECT_FAILURE(
      Code::fromBucketV2(bucket, "key", {.s3ObjectStorageMode = S3ObjectStorageMode::REFERENCE}),
      ValidationError, "objectVersion: it is absent");
}

TEST_F(CodeTest, ParametersAreKnownWhenTheCodeIsUsed) {
  const auto code = Code::fromCfnParameters();
  EXPECT_FAILURE((void)code.bucketNameParam(), ValidationError, "bucketNameParam");
  EXPECT_FAILURE((void)code.objectKeyParam(), ValidationError, "objectKeyParam");
  EXPECT_FAILURE((void)code.assign({.bucketName = "b", .objectKey = "k"}), ValidationError,
                 "is made when the code is given to a function");
  makeOf(code);
  EXPECT_THAT(testing::resolved(stack_, code.bucketNameParam()),
              HasSubstr("LambdaSourceBucketNameParameter"));
}

TEST_F(CodeTest, ACommandMakesTheAsset) {
  const std::string script =
      "mkdir -p " + path("made") + " && printf '%s' \"$GREETING\" > " + path("made/index.py");
  const auto code = Code::fromCustomCommand(
      path("made"), {"/bin/sh", "-c", script},
      {.commandOptions = {{"env", {{"GREETING", "hello"}, {"PATH", "/bin:/usr/bin"}}}}});
  EXPECT_EQ(app_.directory().read("made/index.py"), "hello");
  EXPECT_NO_THROW(makeOf(code));
}

TEST_F(CodeTest, ACommandRunsWhereItIsTold) {
  app_.directory().write("there/index.py", "pass");
  (void)Code::fromCustomCommand(path("there"), {"sh", "-c", "pwd > place"},
                                {.commandOptions = {{"cwd", path("there")}}});
  EXPECT_EQ(app_.directory().read("there/place"),
            std::filesystem::canonical(path("there")).string() + "\n");
}

TEST_F(CodeTest, ACommandThatFailsIsAnErrorWithWhatItPrinted) {
  const auto run = [this](List<String> command, Json options = {}) {
    (void)Code::fromCustomCommand(path("made"), command, {.commandOptions = options});
  };
  EXPECT_FAILURE(run({"sh", "-c", "echo to stdout; echo to stderr >&2; exit 3"}), ValidationError,
                 "command: 'sh' ended with exit code 3:\nto stdout\nto stderr\n");
  EXPECT_FAILURE(run({"sh", "-c", "kill -9 $$"}), ValidationError, "was ended by signal 9");
  EXPECT_FAILURE(run({"no-such-program"}), ValidationError, "'no-such-program' cannot be run");
  EXPECT_FAILURE(run({}), ValidationError, "command: it is empty");
  EXPECT_FAILURE(run({"true"}, {{"shell", true}}), ValidationError,
                 "'shell' is not known; 'cwd' and 'env' are");
}

TEST_F(CodeTest, ACommandPrintsNothingOfItsOwn) {
  ::testing::internal::CaptureStdout();
  (void)Code::fromCustomCommand(path(""), {"sh", "-c", "echo loud"});
  EXPECT_EQ(::testing::internal::GetCapturedStdout(), "");
}

}  // namespace
}  // namespace cdk::lambda

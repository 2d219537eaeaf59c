#include "lambda_test.hpp"

#include <cdk/s3.hpp>

namespace cdk::lambda {
namespace {

class LayerVersionTest : public testing::InStack {
 protected:
  ILayerVersion& imported(std::vector<Runtime> runtimes = {}) {
    return LayerVersion::fromLayerVersionAttributes(
        stack_, "Layer" + std::to_string(count_++),
        {.compatibleRuntimes = std::move(runtimes), .layerVersionArn = "arn:layer"});
  }
};

TEST_F(LayerVersionTest, IsNoTextAndNoImage) {
  EXPECT_FAILURE(stack_.create<LayerVersion>("Inline", {.code = Code::fromInline("x")}),
                 ValidationError, "code: a layer is a directory or an archive");
}

TEST_F(LayerVersionTest, OrganizationsGoWithAllAccounts) {
  auto& layer = imported();
  EXPECT_FAILURE(layer.addPermission("P", {.accountId = "1", .organizationId = "o-1"}),
                 ValidationError, "it goes with the accountId '*' only, which is \"1\"");
  EXPECT_NO_THROW(layer.addPermission("P", {.accountId = "*", .organizationId = "o-1"}));
}

TEST_F(LayerVersionTest, AFunctionHasFiveAtMost) {
  Function& function = make();
  for (int i = 0; i < 5; ++i) function.addLayers({imported()});
  EXPECT_FAILURE(function.addLayers({imported()}), ValidationError, "has 5 layers already");
}

TEST_F(LayerVersionTest, SuitsTheRuntime) {
  EXPECT_FAILURE(make().addLayers({imported({Runtime::NODEJS_22_X, Runtime::JAVA_21})}),
                 ValidationError, "is python3.13, and the layer suits nodejs22.x, java21");
  EXPECT_NO_THROW(make().addLayers({imported({Runtime::JAVA_21, Runtime::PYTHON_3_13})}));
}

TEST_F(LayerVersionTest, ByItsArnSuitsAll) {
  auto& layer = LayerVersion::fromLayerVersionArn(stack_, "Layer", "arn:layer");
  EXPECT_EQ(layer.compatibleRuntimes().size(), Runtime::ALL.size());
  EXPECT_EQ(layer.referenceTo("LayerVersionArn"), "arn:layer");
}

TEST_F(LayerVersionTest, AnImageHasNone) {
  class Image : public ICode {
    CodeConfig bind(IConstruct&) override { return {.image = {.imageUri = "i"}}; }
  };
  FunctionProps props{.code = Code(std::make_shared<Image>()),
                      .handler = Handler::FROM_IMAGE,
                      .layers = {imported()},
                      .runtime = Runtime::FROM_IMAGE};
  EXPECT_FAILURE(make(props), ValidationError, "layers: an image can have none");
}

TEST_F(LayerVersionTest, AreInTheOrderGivenWhereTheFlagIsOff) {
  testing::SynthesizedApp app(Json{{"@aws-cdk/aws-lambda:recognizeLayerVersion", false}});
  Stack& stack = app.stack();
  auto props = basic();
  props.layers = {LayerVersion::fromLayerVersionArn(stack, "Z", "arn:z"),
                  LayerVersion::fromLayerVersionArn(stack, "A", "arn:a")};
  stack.create<Function>("Function", props);
  EXPECT_EQ(app.templateOf(stack)["Resources"]["Function76856677"]["Properties"]["Layers"].dump(),
            R"(["arn:z","arn:a"])");
}

}  // namespace
}  // namespace cdk::lambda

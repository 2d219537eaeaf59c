#include <gtest/gtest.h>

#include <cdk/core/error.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stage.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

class NamesTest : public ::testing::Test {
 protected:
  testing::SynthesizedApp app_;
  Stack& s_ = app_.stack();
  Construct& b_ = s_.create<Construct>("a").create<Construct>("b");
  Stack& named_ = app_.app().create<Stage>("St").create<Stack>("S2", {.stackName = "named"});
  Construct& d_ = named_.create<Construct>("d");
};

TEST_F(NamesTest, AreUniqueInTheApp) {
  EXPECT_EQ(Names::uniqueId(app_.app()), "");
  EXPECT_EQ(Names::uniqueId(s_), "S");
  EXPECT_EQ(Names::uniqueId(b_), "SabC51D10A8");
  EXPECT_EQ(Names::nodeUniqueId(d_.node()), "StS2dE8696C8F");
}

TEST_F(NamesTest, OfResourcesBeginWithTheStackName) {
  EXPECT_EQ(Names::uniqueResourceName(b_), "SabC51D10A8");
  EXPECT_EQ(Names::uniqueResourceName(d_), "namedE9CD78AB");
  EXPECT_EQ(Names::uniqueResourceName(named_), "named");
  EXPECT_EQ(Names::uniqueResourceName(b_, {.maxLength = 64, .prefix = "p", .separator = "-"}),
            "pS-a-b-C51D10A8");
}

TEST_F(NamesTest, OfResourcesOutsideOfAStackBeginWithTheRoot) {
  EXPECT_EQ(Names::uniqueResourceName(app_.app().create<Construct>("r")), "r84A91929");
}

TEST_F(NamesTest, RefuseALengthThatHasNoRoomForTheHash) {
  EXPECT_THROW(Names::uniqueResourceName(b_, {.maxLength = 5}), ConstructError);
}

TEST_F(NamesTest, PathsBelowTheStack) {
  EXPECT_EQ(Names::stackRelativeConstructPath(s_), "");
  EXPECT_EQ(Names::stackRelativeConstructPath(b_), "a/b");
  EXPECT_EQ(Names::stackRelativeConstructPath(d_), "d");
}

}  // namespace
}  // namespace cdk

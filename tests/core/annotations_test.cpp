#include <string>

#include <gtest/gtest.h>

#include <cdk/core/annotations.hpp>
#include <cdk/core/validations.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

class AnnotationsTest : public ::testing::Test {
 protected:
  static std::string entries(const IConstruct& construct) {
    std::string text;
    for (const MetadataEntry& entry : construct.node().metadata()) {
      text += entry.type.substr(8) + "=" + std::string(entry.data.text()) + ";";
    }
    return text;
  }

  testing::SynthesizedApp app_;
  Stack& s_ = app_.stack();
  Construct& a_ = s_.create<Construct>("a");
  Construct& b_ = a_.create<Construct>("b");
};

TEST_F(AnnotationsTest, AreAddedOnce) {
  Annotations annotations = Annotations::of(a_);
  for (int i = 0; i < 2; ++i) {
    annotations.addInfo("i");
    annotations.addWarning("w");
    annotations.addError("e");
    annotations.addWarningV2("id:w", "w2");
  }
  annotations.addInfoV2("id:w", "other");
  EXPECT_EQ(entries(a_), "info=i;warning=w;error=e;warning=w2 [ack: id:w];info=other [ack: id:w];");
}

TEST_F(AnnotationsTest, AcknowledgedBeforehandAreNotAdded) {
  Annotations::of(s_).acknowledgeWarning("id:w", "why");
  Annotations::of(b_).addWarningV2("id:w", "w");
  Annotations::of(b_).addWarningV2("id:x", "x");
  EXPECT_EQ(entries(b_), "warning=x [ack: id:x];");
}

TEST_F(AnnotationsTest, AcknowledgedAfterwardsAreTakenBackHereAndBelow) {
  Annotations::of(s_).addWarningV2("id:w", "above");
  Annotations::of(a_).addWarningV2("id:w", "here");
  Annotations::of(b_).addWarningV2("id:w", "below");
  Annotations::of(a_).acknowledgeWarning("id:w");
  EXPECT_EQ(entries(s_), "warning=above [ack: id:w];");
  EXPECT_EQ(entries(a_) + entries(b_), "");
}

TEST_F(AnnotationsTest, AcknowledgingAnInfoTakesBackInfosOnly) {
  Annotations::of(a_).addWarningV2("id:w", "w");
  Annotations::of(a_).addInfoV2("id:w", "i");
  Annotations::of(a_).acknowledgeInfo("id:w");
  EXPECT_EQ(entries(a_), "warning=w [ack: id:w];");
}

TEST_F(AnnotationsTest, SayWhatIsDeprecated) {
  Annotations::of(a_).addDeprecation("api.x", "use y");
  EXPECT_EQ(entries(a_),
            "warning=api.x is deprecated, and will be removed: use y [ack: Deprecated:api.x];");
}

TEST_F(AnnotationsTest, OfValidationsHaveThePluginInTheirId) {
  Validations::of(a_).addWarning("w", "message");
  Validations::of(a_).addError("e", "message");
  EXPECT_EQ(entries(a_), "warning=message [ack: Annotation::w];error=message (Annotation::e);");
}

TEST_F(AnnotationsTest, OfBothKindsAreAcknowledgedByValidations) {
  Annotations::of(b_).addWarningV2("w", "old");
  Validations::of(b_).addWarning("w", "new");
  Validations::of(b_).addError("w", "error");
  Validations::of(s_).acknowledge({{.id = "w", .reason = "why"}, {.id = "x::y", .reason = "so"}});
  Validations::of(a_).addWarning("w", "later");
  EXPECT_EQ(entries(b_), "error=error (Annotation::w);");
  EXPECT_EQ(entries(a_), "");
  const auto& metadata = s_.node().metadata();
  ASSERT_GE(metadata.size(), 2U);
  EXPECT_EQ(metadata[metadata.size() - 2].data.dump(), R"({"Annotation::w":"why"})");
  EXPECT_EQ(metadata.back().data.dump(), R"({"x::y":"so"})");
}

}  // namespace
}  // namespace cdk

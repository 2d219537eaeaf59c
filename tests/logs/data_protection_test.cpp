#include "logs_test.hpp"

namespace cdk::logs {
namespace {

using testing::resolved;

TEST(DataIdentifiers, HaveTheNamesOfTheService) {
  EXPECT_EQ(DataIdentifier::AWSSECRETKEY.name(), "AwsSecretKey");
  EXPECT_EQ(DataIdentifier::DRIVERSLICENSE_AT.name(), "DriversLicense-AT");
  EXPECT_EQ(DataIdentifier("New-XX").toString(), "New-XX");
  const CustomDataIdentifier custom("Employee", "E-[0-9]+");
  EXPECT_EQ(custom.name(), "Employee");
  EXPECT_EQ(custom.regex(), "E-[0-9]+");
  EXPECT_EQ(custom.toString(), "Employee: E-[0-9]+");
}

class DataProtection : public testing::InStack {};

TEST_F(DataProtection, WantsIdentifiers) {
  EXPECT_REFUSAL(DataProtectionPolicy({.identifiers = {}}), "identifiers: there are none");
}

TEST_F(DataProtection, MasksWhatItAudits) {
  const Json policy = DataProtectionPolicy({.identifiers = {DataIdentifier::NAME}}).toJson(stack_);
  EXPECT_EQ(policy["Statement"].size(), 2U);
  EXPECT_EQ(policy["Statement"][0]["DataIdentifier"], policy["Statement"][1]["DataIdentifier"]);
  EXPECT_EQ(policy["Configuration"].dump(), R"({"CustomDataIdentifier":[]})");
}

TEST_F(DataProtection, ReportsToABucketByName) {
  const Json policy = DataProtectionPolicy({.identifiers = {DataIdentifier::NAME},
                                            .s3BucketAuditDestination = "findings"})
                          .toJson(stack_);
  EXPECT_EQ(policy["Statement"][0]["Operation"].dump(),
            R"({"Audit":{"FindingsDestination":{"S3":{"Bucket":"findings"}}}})");
}

TEST(FieldIndexPolicies, HaveTwentyFieldsAtMost) {
  EXPECT_NO_THROW(FieldIndexPolicy({.fields = std::vector<std::string>(20, "f")}));
  EXPECT_REFUSAL(FieldIndexPolicy({.fields = std::vector<std::string>(21, "f")}),
                 "there are 21; a log group indexes 20 at most");
}

}  // namespace
}  // namespace cdk::logs

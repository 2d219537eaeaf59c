#include <cdk/core/aws.hpp>
#include <cdk/elasticloadbalancingv2/cfn_trust_store.hpp>
#include <cdk/s3/bucket.hpp>

#include "elbv2_test.hpp"

namespace cdk::elasticloadbalancingv2::testing {
namespace {

class TrustStoreTest : public ElbTest {
 protected:
  TrustStore& make(const String& name) {
    return stack_.create<TrustStore>("Store",
                                     {.bucket = bucket_, .key = "ca.pem", .trustStoreName = name});
  }
  s3::Bucket& bucket_ = stack_.create<s3::Bucket>("Bucket");
};

TEST_F(TrustStoreTest, NamesHaveTheirRules) {
  for (const std::string& name : {std::string(), std::string(33, 'a'), std::string("-a"),
                                  std::string("a-"), std::string("a_b")}) {
    EXPECT_FAILURE(make(name), "trustStoreName");
  }
  EXPECT_NO_THROW(make(Aws::STACK_NAME));
}

TEST_F(TrustStoreTest, AListenerTakesItsConstructItsResourceAndItsArn) {
  auto& store = make("named");
  ITrustStore& asInterface = store;
  EXPECT_EQ(TrustStoreRef(asInterface), store.trustStoreArn());
  auto& resource = stack_.create<CfnTrustStore>("Low", {});
  EXPECT_FALSE(TrustStoreRef(resource).isAbsent());
  EXPECT_EQ(TrustStoreRef("arn:store"), "arn:store");
}

}  // namespace
}  // namespace cdk::elasticloadbalancingv2::testing

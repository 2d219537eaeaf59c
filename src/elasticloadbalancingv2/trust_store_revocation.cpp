#include <cdk/elasticloadbalancingv2/trust_store_revocation.hpp>

#include <cdk/elasticloadbalancingv2/cfn_trust_store_revocation.hpp>
#include <cdk/s3/bucket.hpp>

namespace cdk::elasticloadbalancingv2 {

TrustStoreRevocation::TrustStoreRevocation(Scope scope, Props props) : Resource(std::move(scope)) {
  std::vector<CfnTrustStoreRevocation::RevocationContentProperty> contents;
  for (const RevocationContent& content : props.revocationContents) {
    contents.push_back({.revocationType = content.revocationType ? String("CRL") : String(),
                        .s3Bucket = content.bucket->bucketName(),
                        .s3Key = content.key,
                        .s3ObjectVersion = content.version});
  }
  create<CfnTrustStoreRevocation>(
      "Resource", {.revocationContents = contents, .trustStoreArn = props.trustStore});
}

}  // namespace cdk::elasticloadbalancingv2

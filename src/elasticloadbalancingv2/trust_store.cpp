#include <cdk/elasticloadbalancingv2/trust_store.hpp>

#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/names.hpp>
#include <cdk/elasticloadbalancingv2/cfn_trust_store.hpp>
#include <cdk/s3/bucket.hpp>

#include "resource_names.hpp"

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr std::size_t MAX_NAME = 32;

String nameOf(const IConstruct& construct, const String& wanted) {
  if (wanted.isAbsent()) return Names::uniqueResourceName(construct, {.maxLength = MAX_NAME});
  const std::vector<std::string> findings = findingsOnName("trust store", wanted);
  if (!findings.empty()) fail(construct, "trustStoreName", findings.front());
  return wanted;
}

class ImportedTrustStore : public Resource, public virtual ITrustStore {
 public:
  ImportedTrustStore(Scope scope, String arn) : Resource(std::move(scope)), arn_(std::move(arn)) {}

  [[nodiscard]] String trustStoreArn() const override { return arn_; }
  [[nodiscard]] String trustStoreName() const override { return Fn::split("/", arn_)[0]; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Name" ? trustStoreName() : arn_;
  }

 private:
  String arn_;
};

}  // namespace

TrustStore::TrustStore(Scope scope, Props props) : Resource(std::move(scope)) {
  resource_ = &create<CfnTrustStore>("Resource",
                                     {.caCertificatesBundleS3Bucket = props.bucket->bucketName(),
                                      .caCertificatesBundleS3Key = props.key,
                                      .caCertificatesBundleS3ObjectVersion = props.version,
                                      .name = nameOf(*this, props.trustStoreName)});
}

ITrustStore& TrustStore::fromTrustStoreArn(IConstruct& scope, ConstructId id,
                                           String trustStoreArn) {
  return scope.create<ImportedTrustStore>(std::move(id), std::move(trustStoreArn));
}

Number TrustStore::numberOfCaCertificates() const {
  return resource_->attrNumberOfCaCertificates();
}

String TrustStore::status() const { return resource_->attrStatus(); }

String TrustStore::trustStoreArn() const { return resource_->attrTrustStoreArn(); }

String TrustStore::trustStoreName() const { return resource_->ref(); }

String TrustStore::referenceTo(std::string_view property) const {
  return property == "TrustStoreArn" ? trustStoreArn() : Resource::referenceTo(property);
}

}  // namespace cdk::elasticloadbalancingv2

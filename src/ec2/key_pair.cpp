#include <cdk/ec2/key_pair.hpp>

#include <string>
#include <utility>

#include <cdk/core/error.hpp>
#include <cdk/core/names.hpp>
#include <cdk/ec2/cfn_key_pair.hpp>
#include <cdk/ec2/machine_image.hpp>
#include <cdk/ssm/string_parameter.hpp>

#include "instance_texts.hpp"

namespace cdk::ec2 {

namespace {

constexpr std::size_t LONGEST_NAME = 255;

const char* text(KeyPairType type) { return type == KeyPairType::ED25519 ? "ed25519" : "rsa"; }

const char* text(KeyPairFormat format) { return format == KeyPairFormat::PPK ? "ppk" : "pem"; }

/// A key pair that exists already.
class ImportedKeyPair : public Resource, public virtual IKeyPair {
 public:
  ImportedKeyPair(Scope scope, KeyPairAttributes attrs)
      : Resource(std::move(scope)), attrs_(std::move(attrs)) {}

  [[nodiscard]] String keyPairName() const override { return attrs_.keyPairName; }
  [[nodiscard]] std::optional<KeyPairType> type() const override { return attrs_.type; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "KeyName" ? keyPairName() : Resource::referenceTo(property);
  }

 private:
  KeyPairAttributes attrs_;
};

}  // namespace

void requireCompatibleKeyPair(const IConstruct& scope, const IKeyPair& keyPair,
                              OperatingSystemType os) {
  if (keyPair.type() == KeyPairType::ED25519 && os == OperatingSystemType::WINDOWS) {
    fail(scope, "keyPair", "ed25519 keys are not compatible with the chosen AMI");
  }
}

KeyPair::KeyPair(Scope scope, Props props)
    : Resource(std::move(scope), {.account = props.account,
                                  .environmentFromArn = props.environmentFromArn,
                                  .physicalName = props.keyPairName,
                                  .region = props.region}),
      format_(props.format.value_or(KeyPairFormat::PEM)),
      type_(props.type.value_or(KeyPairType::RSA)),
      hasImportedMaterial_(!props.publicKeyMaterial.empty()) {
  if (hasImportedMaterial_ && props.type) {
    fail(*this, "type", "Cannot specify 'type' for keys with imported material");
  }
  resource_ =
      &create<CfnKeyPair>("Resource", {.keyFormat = String(text(format_)),
                                       .keyName = physicalName().value_or(Names::uniqueResourceName(
                                           *this, {.maxLength = LONGEST_NAME})),
                                       .keyType = String(text(*type_)),
                                       .publicKeyMaterial = props.publicKeyMaterial});
  keyPairName_ = resource_->ref();
}

IKeyPair& KeyPair::fromKeyPairAttributes(IConstruct& scope, ConstructId id,
                                         KeyPairAttributes attrs) {
  return scope.create<ImportedKeyPair>(std::move(id), std::move(attrs));
}

IKeyPair& KeyPair::fromKeyPairName(IConstruct& scope, ConstructId id, String keyPairName) {
  return fromKeyPairAttributes(scope, std::move(id), {.keyPairName = std::move(keyPairName)});
}

String KeyPair::keyPairFingerprint() const { return resource_->attrKeyFingerprint(); }

String KeyPair::keyPairId() const { return resource_->attrKeyPairId(); }

ssm::IStringParameter& KeyPair::privateKey() {
  if (hasImportedMaterial_) {
    fail(*this, "publicKeyMaterial",
         "An SSM parameter with private key material is not created for imported keys");
  }
  if (privateKey_ == nullptr) {
    privateKey_ = &ssm::StringParameter::fromSecureStringParameterAttributes(
        *this, "PrivateKeyParameter",
        {.parameterName = "/ec2/keypair/" + keyPairId(), .simpleName = false});
  }
  return *privateKey_;
}

}  // namespace cdk::ec2

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

void refuseTwoKeys(const IConstruct& scope, const String& keyName) {
  fail(scope, "keyName", keyName.describe() + " is given beside a keyPair; give the keyPair alone");
}

void refuseTwoRoles(const IConstruct& scope, const iam::IRole& role) {
  fail(scope, "role",
       "'" + role.node().path() +
           "' is given beside an instanceProfile, which has a role of its own; give one of them");
}

void requireCompatibleKeyPair(const IConstruct& scope, const IKeyPair& keyPair,
                              OperatingSystemType os) {
  if (keyPair.type() == KeyPairType::ED25519 && os == OperatingSystemType::WINDOWS) {
    fail(scope, "keyPair",
         "'" + keyPair.node().path() +
             "' is an ed25519 key, which Windows does not know; an RSA key is wanted");
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
    fail(*this, "type",
         std::string(text(*props.type)) +
             " is given beside publicKeyMaterial, which decides on the type; leave it out");
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
    fail(*this, "privateKey",
         "it is not in the parameter store, since the key was made elsewhere and only its "
         "publicKeyMaterial was given");
  }
  if (privateKey_ == nullptr) {
    privateKey_ = &ssm::StringParameter::fromSecureStringParameterAttributes(
        *this, "PrivateKeyParameter",
        {.parameterName = "/ec2/keypair/" + keyPairId(), .simpleName = false});
  }
  return *privateKey_;
}

}  // namespace cdk::ec2

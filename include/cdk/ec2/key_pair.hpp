#pragma once

#include <cdk/core/resource.hpp>

#include <optional>
#include <string_view>

namespace cdk::ssm {
class IStringParameter;
}

namespace cdk::ec2 {

class CfnKeyPair;
enum class OperatingSystemType;

/// Kinds of keys.
enum class KeyPairType {
  RSA,
  /// Not for Windows instances.
  ED25519,
};

/// File formats of private keys.
enum class KeyPairFormat {
  /// For PuTTY.
  PPK,
  /// For OpenSSH.
  PEM,
};

/// A key pair by which instances are logged in to, made here or elsewhere.
class IKeyPair : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::KeyPair";
  [[nodiscard]] virtual String keyPairName() const = 0;
  /// Absent where it is not known.
  [[nodiscard]] virtual std::optional<KeyPairType> type() const = 0;
};

/// Props of `KeyPair`.
struct KeyPairProps {
  /// The account the resource belongs to. Default: the stack's.
  String account{};
  /// ARN from which account and region are taken. Default: none.
  String environmentFromArn{};
  /// A change replaces the key pair. Default: `PEM`.
  std::optional<KeyPairFormat> format{};
  /// At most 255 ASCII characters. A change replaces the key pair. Default: generated.
  String keyPairName{};
  /// The same as `keyPairName`.
  String physicalName{};
  /// A public key that exists already. A change replaces the key pair. Default: a new pair; the
  /// private key is kept in Parameter Store.
  String publicKeyMaterial{};
  /// Default: the stack's.
  String region{};
  /// Not together with `publicKeyMaterial`. A change replaces the key pair. Default: `RSA`.
  std::optional<KeyPairType> type{};
};

/// What is known of a key pair that exists already.
struct KeyPairAttributes {
  Required<String> keyPairName;
  /// Default: not known.
  std::optional<KeyPairType> type{};
};

/// A key pair.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html
class KeyPair : public Resource, public virtual IKeyPair {
 public:
  using Props = KeyPairProps;
  explicit KeyPair(Scope scope, Props props = {});

  static IKeyPair& fromKeyPairAttributes(IConstruct& scope, ConstructId id,
                                         KeyPairAttributes attrs);
  static IKeyPair& fromKeyPairName(IConstruct& scope, ConstructId id, String keyPairName);

  [[nodiscard]] String keyPairName() const override { return keyPairName_; }
  [[nodiscard]] std::optional<KeyPairType> type() const override { return type_; }
  [[nodiscard]] KeyPairFormat format() const { return format_; }
  [[nodiscard]] String keyPairFingerprint() const;
  [[nodiscard]] String keyPairId() const;
  [[nodiscard]] bool hasImportedMaterial() const { return hasImportedMaterial_; }
  /// The parameter that holds the private key. Throws `ConstructError` for imported material.
  [[nodiscard]] ssm::IStringParameter& privateKey();

 private:
  CfnKeyPair* resource_ = nullptr;
  KeyPairFormat format_;
  String keyPairName_{};
  std::optional<KeyPairType> type_{};
  bool hasImportedMaterial_;
  ssm::IStringParameter* privateKey_ = nullptr;
};

}  // namespace cdk::ec2

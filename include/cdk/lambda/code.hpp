#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/s3_assets/asset.hpp>

#include <memory>
#include <string>

namespace cdk::s3 {
class IBucket;
}

namespace cdk::lambda {

class CfnFunction;

/// Where the service finds a function's code.
struct CodeConfig {
  String inlineCode{};
  String s3Bucket{};
  String s3Key{};
  String s3ObjectVersion{};
};

/// What a kind of code does; implement it for kinds of one's own.
class ICode {
 public:
  virtual ~ICode() = default;
  /// Called once per function, with the function as scope.
  virtual CodeConfig bind(IConstruct& scope) = 0;
  /// Called when the function's low-level resource is there.
  virtual void bindToResource(CfnFunction& /*resource*/) {}
  /// Whether the code is text in the template.
  [[nodiscard]] virtual bool isInline() const { return false; }
};

/// The code of a function. Copies share it.
class Code {
 public:
  explicit Code(std::shared_ptr<ICode> implementation)
      : implementation_(std::move(implementation)) {}

  /// A directory or an archive, uploaded with the deployment. Throws `ValidationError` for a file
  /// that is no archive, and where one code is used in several stacks.
  static Code fromAsset(String path, s3_assets::AssetOptions options = {});
  /// An archive that is in a bucket already. Default: the newest version.
  static Code fromBucket(s3::IBucket& bucket, String key, String objectVersion = {});
  /// Text in the template; the file is called `index`. Only for Node.js and Python. Throws
  /// `ValidationError` for an empty text and one of more than 4 MiB characters.
  static Code fromInline(std::string code);

  CodeConfig bind(IConstruct& scope) const { return implementation_->bind(scope); }
  void bindToResource(CfnFunction& resource) const { implementation_->bindToResource(resource); }
  [[nodiscard]] bool isInline() const { return implementation_->isInline(); }

 private:
  std::shared_ptr<ICode> implementation_;
};

}  // namespace cdk::lambda

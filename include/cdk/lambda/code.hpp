#pragma once

#include <cdk/core/construct.hpp>

#include <memory>
#include <string>

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

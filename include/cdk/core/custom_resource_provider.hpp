#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/core/size.hpp>

namespace cdk {

class CfnResource;

namespace internal {

/// A provider whose code the library carries along.
struct EmbeddedProviderProps {
  String description{};
  Map<String> environment{};
  /// The text of `index.js`.
  std::string_view handler{};
  std::optional<Size> memorySize{};
  std::vector<Json> policyStatements{};
  std::optional<Duration> timeout{};
};

}  // namespace internal

/// Props of `CustomResourceProvider`.
struct CustomResourceProviderProps {
  /// Directory with the handler's code: `index.js`, which exports `handler`.
  Required<String> codeDirectory;
  String description{};
  /// Environment variables of the function. Default: none.
  Map<String> environment{};
  /// Default: 128 MiB.
  std::optional<Size> memorySize{};
  /// Policy statements in IAM's JSON form. Default: none.
  std::vector<Json> policyStatements{};
  /// Lambda runtime name. Default: `nodejs24.x`.
  String runtime{};
  /// Default: 15 minutes.
  std::optional<Duration> timeout{};
  /// Answer CloudFormation on the handler's behalf: it returns, or resolves to, an object with
  /// `PhysicalResourceId` and `Data`. Default: true.
  Boolean useCfnResponseWrapper{};
};

/// A function, with its role, that creates custom resources: one per stack and unique id, made
/// from low-level resources so that core needs no other module.
class CustomResourceProvider : public Construct {
 public:
  using Props = CustomResourceProviderProps;
  /// Throws `ValidationError` where the directory has no `index.js`.
  CustomResourceProvider(Scope scope, Props props);
  /// For the library's own use.
  CustomResourceProvider(Scope scope, const internal::EmbeddedProviderProps& props);

  /// The provider of that unique id in the scope's stack, made at the first call.
  static CustomResourceProvider& getOrCreateProvider(IConstruct& scope, std::string_view uniqueId,
                                                     CustomResourceProviderProps props);
  static CustomResourceProvider& getOrCreateProvider(IConstruct& scope, std::string_view uniqueId,
                                                     const internal::EmbeddedProviderProps& props);
  /// The service token of it.
  static String getOrCreate(IConstruct& scope, std::string_view uniqueId,
                            CustomResourceProviderProps props);

  /// The function's ARN, for `CustomResourceProps::serviceToken`.
  [[nodiscard]] String serviceToken() const { return serviceToken_; }
  [[nodiscard]] String roleArn() const { return roleArn_; }
  /// The hash of the code's asset.
  [[nodiscard]] const std::string& codeHash() const noexcept { return codeHash_; }
  /// Adds a statement in IAM's JSON form to the role's policy.
  void addToRolePolicy(Json statement);

 private:
  struct Function;
  void build(const Function& function);

  std::vector<Json> policyStatements_;
  std::string codeHash_;
  String serviceToken_;
  String roleArn_;
};

}  // namespace cdk

#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/core/size.hpp>

#include <string>
#include <vector>

namespace cdk {

/// Props of `CustomResourceProvider`.
struct CustomResourceProviderProps {
  /// Directory with the handler's code (`index` with `handler`).
  Required<String> codeDirectory;
  String description{};
  Map<String> environment{};
  /// Default: 128 MiB.
  std::optional<Size> memorySize{};
  /// Policy statements in IAM's JSON form. Default: none.
  std::vector<Json> policyStatements{};
  /// Lambda runtime name. Default: `nodejs22.x`.
  String runtime{};
  /// Default: 15 minutes.
  std::optional<Duration> timeout{};
};

/// A function, with its role, that creates custom resources: one per stack and unique id, made
/// from low-level resources so that core needs no other module.
class CustomResourceProvider : public Construct {
 public:
  using Props = CustomResourceProviderProps;
  CustomResourceProvider(Scope scope, Props props);

  /// The provider of that unique id in the scope's stack, made at the first call.
  static CustomResourceProvider& getOrCreateProvider(IConstruct& scope, std::string_view uniqueId,
                                                     CustomResourceProviderProps props);
  /// The service token of it.
  static String getOrCreate(IConstruct& scope, std::string_view uniqueId,
                            CustomResourceProviderProps props);

  [[nodiscard]] String serviceToken() const { return serviceToken_; }
  [[nodiscard]] String roleArn() const { return roleArn_; }
  void addToRolePolicy(Json statement);

 private:
  std::vector<Json> policyStatements_;
  String serviceToken_;
  String roleArn_;
};

}  // namespace cdk

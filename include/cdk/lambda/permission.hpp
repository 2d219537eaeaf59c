#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/iam/principals.hpp>

#include <cstdint>
#include <optional>

namespace cdk::lambda {

/// How callers of a function's URL identify themselves.
enum class FunctionUrlAuthType : std::uint8_t { AWS_IAM, NONE };

/// Who may call a function.
struct Permission {
  /// Default: `lambda:InvokeFunction`.
  String action{};
  /// Token that an Alexa skill sends. Default: none.
  String eventSourceToken{};
  std::optional<FunctionUrlAuthType> functionUrlAuthType{};
  Boolean invokedViaFunctionUrl{};
  /// Default: any organization.
  String organizationId{};
  Required<Handle<iam::IPrincipal>> principal;
  /// Where the permission is made. Default: below the function.
  Ref<IConstruct> scope{};
  /// Account of the calling resource. Default: any.
  String sourceAccount{};
  /// The calling resource. Default: any.
  String sourceArn{};
};

}  // namespace cdk::lambda

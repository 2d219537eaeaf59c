#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/iam/principals.hpp>

#include <cstdint>
#include <optional>

namespace cdk::lambda {

/// How callers of a function's URL identify themselves.
enum class FunctionUrlAuthType : std::uint8_t {
  /// By requests signed with AWS credentials.
  AWS_IAM,
  /// Not at all: the URL is public.
  NONE,
};

/// Who may call a function.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html
struct Permission {
  /// Default: `lambda:InvokeFunction`.
  String action{};
  /// Token that an Alexa skill sends. Default: none.
  String eventSourceToken{};
  /// Only for calls of the function's URL that identify themselves so. Default: any.
  std::optional<FunctionUrlAuthType> functionUrlAuthType{};
  /// Only for calls through the function's URL. Default: false.
  Boolean invokedViaFunctionUrl{};
  /// Default: any organization, or that of the principal's conditions.
  String organizationId{};
  /// An account, ARN, organization, service, role, user or group. Of conditions only these can be
  /// said here: `StringEquals` with `aws:SourceAccount` or `aws:PrincipalOrgID`, `ArnLike` with
  /// `aws:SourceArn`.
  Required<Handle<iam::IPrincipal>> principal;
  /// Where the permission is made. Default: below the function.
  Ref<IConstruct> scope{};
  /// Account of the calling resource. Default: any, or that of the principal's conditions.
  String sourceAccount{};
  /// The calling resource. Default: any, or that of the principal's conditions.
  String sourceArn{};
};

}  // namespace cdk::lambda

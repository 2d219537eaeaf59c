#pragma once

#include <cdk/core/value.hpp>

namespace cdk {

class IConstruct;

/// The most that roles and users of a stack or stage may be allowed, whatever their policies say: a
/// managed policy that exists.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
class PermissionsBoundary {
 public:
  /// The policy of that name in the stack's account. `${Qualifier}`, `${AWS::AccountId}` and
  /// `${AWS::Region}` are replaced; the latter two where the stack's environment is known,
  /// synthesis throws `ValidationError` where it is not.
  static PermissionsBoundary fromName(String name);
  /// The policy with that ARN. Placeholders are replaced as in `fromName`.
  static PermissionsBoundary fromArn(String arn);

  /// For the library's own use: makes it that of everything below the scope.
  void bind(IConstruct& scope) const;

 private:
  explicit PermissionsBoundary(Json context) : context_(std::move(context)) {}
  Json context_;
};

}  // namespace cdk

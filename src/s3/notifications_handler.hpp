#pragma once

#include <cdk/core/construct.hpp>

namespace cdk::iam {
class IRole;
}

namespace cdk::s3::detail {

/// The function that sets up notifications: one in a stack.
class NotificationsHandler : public Construct {
 public:
  struct Props {
    /// Default: one of its own.
    Ref<iam::IRole> role{};
  };
  NotificationsHandler(Scope scope, Props props);
  /// That of the stack, made where it is first needed; `role` is looked at only then.
  static NotificationsHandler& of(IConstruct& scope, Ref<iam::IRole> role);

  [[nodiscard]] String functionArn() const { return functionArn_; }
  [[nodiscard]] iam::IRole& role() const noexcept { return *role_; }

 private:
  Ref<iam::IRole> role_;
  String functionArn_{};
};

}  // namespace cdk::s3::detail

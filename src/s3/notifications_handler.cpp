#include "notifications_handler.hpp"

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace cdk::internal {
std::string_view bucketNotificationsHandler();  // handlers/bucket_notifications/index.py
}

namespace cdk::s3::detail {

namespace {

using cdk::internal::Field;
using cdk::internal::FieldFlags;
using cdk::internal::FieldKind;
using cdk::internal::PropsBox;
using cdk::internal::ResourceInfo;
using cdk::internal::StructTable;

constexpr const char* ID = "BucketNotificationsHandler050a0587b7544547bf325f094a3db834";
constexpr int TIMEOUT_SECONDS = 300;

/// A function, as far as it is needed here: the module of functions is above this one.
struct FunctionProps {
  Json code{};
  String description{};
  String handler{};
  String role{};
  String runtime{};
  List<CfnTag> tags{};
  Number timeout{};
};

constinit const Field FIELDS[] = {
    {"Description", "description", offsetof(FunctionProps, description)},
    {"Code", "code", offsetof(FunctionProps, code)},
    {"Handler", "handler", offsetof(FunctionProps, handler)},
    {"Role", "role", offsetof(FunctionProps, role)},
    {"Runtime", "runtime", offsetof(FunctionProps, runtime)},
    {"Timeout", "timeout", offsetof(FunctionProps, timeout)},
    {"Tags", "tags", offsetof(FunctionProps, tags), FieldKind::VALUE, FieldFlags::TAGS},
};
constinit const StructTable TABLE = {"FunctionProps", FIELDS, sizeof(FunctionProps)};
constinit const ResourceInfo INFO = {
    .type = "AWS::Lambda::Function",
    .className = "cdk.CfnResource",
    .props = &TABLE,
    .tagType = TagType::STANDARD,
    .tagProperty = "Tags",
};

class FunctionResource : public CfnResource {
 public:
  using Props = FunctionProps;
  FunctionResource(Scope scope, FunctionProps props)
      : CfnResource(std::move(scope), INFO, PropsBox::of(std::move(props))) {}
};

}  // namespace

NotificationsHandler::NotificationsHandler(Scope scope, Props props)
    : Construct(std::move(scope)), role_(props.role) {
  if (!role_) {
    role_ = create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")});
  }
  role_->addManagedPolicy(
      iam::ManagedPolicy::fromAwsManagedPolicyName("service-role/AWSLambdaBasicExecutionRole"));
  auto& function = create<FunctionResource>(
      "Resource",
      {.code = {{"ZipFile", std::string(cdk::internal::bucketNotificationsHandler())}},
       .description = "AWS CloudFormation handler for \"Custom::S3BucketNotifications\" resources "
                      "(@aws-cdk/aws-s3)",
       .handler = "index.handler",
       .role = role_->roleArn(),
       .runtime = "python3.13",
       .timeout = TIMEOUT_SECONDS});
  function.node().addDependency(*role_);
  functionArn_ = function.getAtt("Arn");
}

NotificationsHandler& NotificationsHandler::of(IConstruct& scope, Ref<iam::IRole> role) {
  Stack& stack = Stack::of(scope);
  if (const auto existing = stack.node().tryFindChild<NotificationsHandler>(ID)) return *existing;
  return stack.create<NotificationsHandler>(ConstructId(ID, scope.node().location()),
                                            {.role = role});
}

}  // namespace cdk::s3::detail

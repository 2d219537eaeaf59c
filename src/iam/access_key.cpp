#include <cdk/iam/access_key.hpp>

#include <cdk/iam/cfn_access_key.hpp>
#include <cdk/iam/user.hpp>

namespace cdk::iam {

namespace {

String statusText(std::optional<AccessKeyStatus> status) {
  if (!status) return {};
  switch (*status) {
    case AccessKeyStatus::ACTIVE: return "Active";
    case AccessKeyStatus::INACTIVE: return "Inactive";
    case AccessKeyStatus::EXPIRED: return "Expired";
  }
  return {};
}

}  // namespace

AccessKey::AccessKey(Scope scope, AccessKeyProps props) : Resource(std::move(scope)) {
  const auto& resource = create<CfnAccessKey>("Resource", {
                                                              .serial = props.serial,
                                                              .status = statusText(props.status),
                                                              .userName = props.user->userName(),
                                                          });
  accessKeyId_ = resource.ref();
  secretAccessKey_ = resource.attrSecretAccessKey();
}

}  // namespace cdk::iam

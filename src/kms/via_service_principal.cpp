#include <cdk/kms/via_service_principal.hpp>

#include <utility>
#include <vector>

namespace cdk::kms {

ViaServicePrincipal::ViaServicePrincipal(String serviceName, Handle<iam::IPrincipal> basePrincipal)
    : serviceName_(std::move(serviceName)),
      base_(basePrincipal ? std::move(basePrincipal)
                          : Handle<iam::IPrincipal>(iam::AnyPrincipal())) {}

iam::PrincipalPolicyFragment ViaServicePrincipal::policyFragment() const {
  const iam::PrincipalPolicyFragment base = base_->policyFragment();
  auto conditions = base.conditions.entries();
  Value* stringEquals = nullptr;
  for (auto& [name, value] : conditions) {
    if (name == "StringEquals") stringEquals = &value;
  }
  if (stringEquals == nullptr) {
    stringEquals = &conditions.emplace_back("StringEquals", Json::object()).second;
  }
  // What the base principal says goes over what is said here.
  std::vector<std::pair<std::string, Value>> members{{"kms:ViaService", serviceName_}};
  for (auto& [key, value] : stringEquals->entries()) {
    if (key == "kms:ViaService") {
      members.front().second = value;
    } else {
      members.emplace_back(key, value);
    }
  }
  *stringEquals = Json::object(std::move(members));
  return {.principalJson = base.principalJson, .conditions = Json::object(std::move(conditions))};
}

String ViaServicePrincipal::dedupeString() const {
  const String base = iam::ComparablePrincipal::dedupeStringFor(*base_);
  return base.isAbsent() ? String() : "ViaServicePrincipal:" + serviceName_ + ":" + base;
}

std::shared_ptr<iam::PrincipalBase> ViaServicePrincipal::clone() const {
  return std::make_shared<ViaServicePrincipal>(*this);
}

}  // namespace cdk::kms

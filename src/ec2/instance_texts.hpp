#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/launch_template.hpp>
#include <cdk/iam/role.hpp>

namespace cdk::ec2 {

/// What launch templates and instances write alike.

inline const char* creditText(CpuCredits credits) {
  return credits == CpuCredits::UNLIMITED ? "unlimited" : "standard";
}

inline const char* shutdownText(InstanceInitiatedShutdownBehavior behavior) {
  return behavior == InstanceInitiatedShutdownBehavior::TERMINATE ? "terminate" : "stop";
}

/// Throws the `ValidationError` for a key that is given by name and as a key pair.
[[noreturn]] void refuseTwoKeys(const IConstruct& scope, const String& keyName);

/// Throws the `ValidationError` for a role beside an instance profile, which has one of its own.
[[noreturn]] void refuseTwoRoles(const IConstruct& scope, const iam::IRole& role);

/// Throws `ValidationError` where instances of that system cannot use the key pair.
void requireCompatibleKeyPair(const IConstruct& scope, const IKeyPair& keyPair,
                              OperatingSystemType os);

}  // namespace cdk::ec2

#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/launch_template.hpp>

namespace cdk::ec2 {

/// What launch templates and instances write alike.

inline const char* creditText(CpuCredits credits) {
  return credits == CpuCredits::UNLIMITED ? "unlimited" : "standard";
}

inline const char* shutdownText(InstanceInitiatedShutdownBehavior behavior) {
  return behavior == InstanceInitiatedShutdownBehavior::TERMINATE ? "terminate" : "stop";
}

/// Throws `ValidationError` where instances of that system cannot use the key pair.
void requireCompatibleKeyPair(const IConstruct& scope, const IKeyPair& keyPair,
                              OperatingSystemType os);

}  // namespace cdk::ec2

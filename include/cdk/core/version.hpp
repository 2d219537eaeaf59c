#pragma once

namespace cdk {

/// The library's version.
inline constexpr const char* VERSION = "0.1.0";

}  // namespace cdk

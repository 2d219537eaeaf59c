#pragma once

namespace cdk::ec2::detail {

/// Chooses the constructor of a constant, which keeps a pointer to a literal and so needs no
/// initialisation; ordinary constructors take `String`.
struct ConstantTag {};
inline constexpr ConstantTag CONSTANT{};

}  // namespace cdk::ec2::detail

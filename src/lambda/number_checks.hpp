#pragma once

#include <cdk/core/construct.hpp>

#include <limits>
#include <string_view>

namespace cdk::lambda::detail {

inline constexpr double NO_LIMIT = std::numeric_limits<double>::infinity();

/// Throws `ValidationError` for a literal that is outside the range.
void checkRange(const IConstruct& construct, std::string_view property, const Number& number,
                double smallest, double largest);

/// The same for whole numbers of execution environments, and where the least is more than the most.
void checkExecutionEnvironments(const IConstruct& construct, const Number& least,
                                const Number& most, double largest);

/// Whether environments are to be provisioned: a number that is not 0. Throws `ValidationError` for
/// one that is less.
bool isProvisioned(const IConstruct& construct, const Number& environments);

}  // namespace cdk::lambda::detail

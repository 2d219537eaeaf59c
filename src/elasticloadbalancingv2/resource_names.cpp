#include "resource_names.hpp"

#include <algorithm>

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr std::size_t MAX_NAME = 32;

bool isNameCharacter(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

}  // namespace

std::vector<std::string> findingsOnName(const char* what, const String& name) {
  if (name.isAbsent() || name.isUnresolved()) return {};
  const std::string literal(name.literal());
  const std::string subject = std::string(what) + " name '" + literal + "' ";
  std::vector<std::string> findings;
  if (literal.size() > MAX_NAME) findings.push_back(subject + "has more than 32 characters");
  if (literal.starts_with('-') || literal.ends_with('-')) {
    findings.push_back(subject + "begins or ends with a hyphen");
  }
  if (literal.empty() || !std::all_of(literal.begin(), literal.end(), isNameCharacter)) {
    findings.push_back(subject + "is not made of letters, digits and hyphens");
  }
  return findings;
}

}  // namespace cdk::elasticloadbalancingv2

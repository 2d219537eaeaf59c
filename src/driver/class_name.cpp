#include "class_name.hpp"

#include <cstdlib>
#include <memory>
#include <string_view>
#include <typeinfo>

#include <cxxabi.h>

namespace cdk::internal {

std::string className(const IConstruct& construct) {
  const char* mangled = typeid(construct).name();
  int status = 0;
  const std::unique_ptr<char, decltype(&std::free)> name(
      abi::__cxa_demangle(mangled, nullptr, nullptr, &status), &std::free);
  std::string text = status == 0 ? name.get() : mangled;
  constexpr std::string_view OURS = "cdk::";
  if (text.starts_with(OURS)) text.erase(0, OURS.size());
  return text;
}

}  // namespace cdk::internal

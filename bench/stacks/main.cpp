// BENCH_STACKS stacks of BENCH_RESOURCES resources each. peer.cjs is the same app for the
// reference.

#include <cdk/core.hpp>
#include <cdk/driver.hpp>

#include <charconv>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

#include "queues.hpp"

namespace {

int positiveNumber(const char* variable) {
  const char* text = std::getenv(variable);
  const std::string_view digits = text == nullptr ? "" : text;
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size() || number < 1) {
    throw std::invalid_argument(std::string(variable) + " is '" + std::string(digits) +
                                "'; a positive number is wanted");
  }
  return number;
}

void build(cdk::App& app) {
  const int stacks = positiveNumber("BENCH_STACKS");
  const int resources = positiveNumber("BENCH_RESOURCES");
  for (int number = 0; number < stacks; ++number) {
    bench::addResources(app.create<cdk::Stack>("Stack" + std::to_string(number)), resources);
  }
}

}  // namespace

int main(int argc, char** argv) { return cdk::run(argc, argv, build); }

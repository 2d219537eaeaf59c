#include <cdk/core.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace s3 = cdk::s3;

const parity::Scenario scenario("s3/auto_delete", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("AutoDelete");
  stack.create<s3::Bucket>(
      "First", {.autoDeleteObjects = true, .removalPolicy = cdk::RemovalPolicy::DESTROY});
  stack.create<s3::Bucket>(
      "Second", {.autoDeleteObjects = true, .removalPolicy = cdk::RemovalPolicy::DESTROY});
});

}  // namespace

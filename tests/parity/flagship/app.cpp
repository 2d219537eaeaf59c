// The sample app itself, built into this test.
#define main efs_fargate_nginx_main
#include "../../../examples/efs_fargate_nginx/main.cpp"
#undef main

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("flagship", [](cdk::App& app) {
  app.create<FargateEfsSample>("fargate-efs-sample");
});

}  // namespace

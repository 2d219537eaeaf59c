#include <memory>

#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/synthesizers_other", [](cdk::App& app) {
  const auto resource = [](cdk::Stack& stack) {
    stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  };

  resource(app.create<cdk::Stack>(
      "Bootstrapless", {.synthesizer = std::make_shared<cdk::BootstraplessSynthesizer>()}));
  resource(app.create<cdk::Stack>(
      "Cli", {.synthesizer = std::make_shared<cdk::CliCredentialsStackSynthesizer>()}));
  resource(app.create<cdk::Stack>(
      "Legacy", {.synthesizer = std::make_shared<cdk::LegacyStackSynthesizer>()}));
});

}  // namespace

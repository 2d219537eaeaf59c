#include <cdk/core/bootstrapless_synthesizer.hpp>

#include "assembly_session.hpp"
#include "node_state.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

namespace cdk {

namespace {

[[noreturn]] void refuseAsset(const Stack& stack, const std::string& displayName) {
  throw ConstructError("asset '" + displayName +
                           "' cannot be published: a stack with a BootstraplessSynthesizer has no "
                           "assets",
                       internal::errorContext(stack, "synthesizer"));
}

}  // namespace

BootstraplessSynthesizer::BootstraplessSynthesizer(BootstraplessSynthesizerProps props)
    : DefaultStackSynthesizer(
          {.cloudFormationExecutionRole = std::move(props.cloudFormationExecutionRoleArn),
           .deployRoleArn = std::move(props.deployRoleArn),
           .generateBootstrapVersionRule = false,
           .qualifier = std::move(props.qualifier)}) {}

std::shared_ptr<IStackSynthesizer> BootstraplessSynthesizer::clone() const {
  return std::make_shared<BootstraplessSynthesizer>(*this);
}

FileAssetLocation BootstraplessSynthesizer::addFileAsset(const FileAssetSource& asset) {
  refuseAsset(boundStack(), asset.displayName);
}

DockerImageAssetLocation BootstraplessSynthesizer::addDockerImageAsset(
    const DockerImageAssetSource& asset) {
  refuseAsset(boundStack(), asset.displayName);
}

void BootstraplessSynthesizer::synthesize(internal::AssemblySession& session) {
  Stack& stack = boundStack();
  if (stack.nested()) return;
  session.addFile(stack.templateFile(), internal::renderTemplate(stack));
  internal::addStackArtifact(
      session, stack,
      {{"assumeRoleArn", internal::textValue(deployRoleArn())},
       {"cloudFormationExecutionRoleArn", internal::textValue(cloudFormationExecutionRoleArn())}},
      {});
}

}  // namespace cdk

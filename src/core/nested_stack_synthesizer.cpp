#include <cdk/core/nested_stack_synthesizer.hpp>

#include "assembly_session.hpp"
#include "digest.hpp"
#include "node_state.hpp"
#include "stack_state.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>

namespace cdk {

void NestedStackSynthesizer::bind(Stack& stack) {
  if (stack_ != nullptr && stack_ != &stack) {
    throw ConstructError(
        "a synthesizer serves one stack, and this one serves '" + stack_->node().path() + "'",
        internal::errorContext(stack, "synthesizer"));
  }
  stack_ = &stack;
}

FileAssetLocation NestedStackSynthesizer::addFileAsset(const FileAssetSource& asset) {
  return parent_->addFileAsset(asset);
}

DockerImageAssetLocation NestedStackSynthesizer::addDockerImageAsset(
    const DockerImageAssetSource& asset) {
  return parent_->addDockerImageAsset(asset);
}

// Stacks are synthesized from the inside out, so that the stack around finds the URL when its own
// template is written.
void NestedStackSynthesizer::synthesize(internal::AssemblySession& session) {
  Stack& stack = *stack_;
  const Value body = internal::templateOf(stack);
  session.addFile(stack.templateFile(), internal::templateText(stack, body));
  // White space does not count.
  const FileAssetLocation location = parent_->addFileAsset(
      {.displayName = Names::stackRelativeConstructPath(stack) + " Nested Stack Template",
       .fileName = stack.templateFile(),
       .sourceHash = internal::sha256Hex(internal::jsonText(body))});
  stack.state().templateUrl = "https://s3." + stack.region() + "." + stack.urlSuffix() + "/" +
                              location.bucketName + "/" + location.objectKey;
}

std::string NestedStackSynthesizer::bootstrapQualifier() const {
  return parent_->bootstrapQualifier();
}

std::string NestedStackSynthesizer::cloudFormationExecutionRole() const {
  return parent_->cloudFormationExecutionRole();
}

std::string NestedStackSynthesizer::lookupRole() const { return parent_->lookupRole(); }

String NestedStackSynthesizer::lookupRoleExternalId() const {
  return parent_->lookupRoleExternalId();
}

Json NestedStackSynthesizer::lookupRoleAdditionalOptions() const {
  return parent_->lookupRoleAdditionalOptions();
}

std::shared_ptr<IStackSynthesizer> NestedStackSynthesizer::clone() const {
  return std::make_shared<NestedStackSynthesizer>(*parent_);
}

}  // namespace cdk

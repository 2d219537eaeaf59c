#pragma once

#include <cdk/core/stage.hpp>

namespace cdk::internal {

/// Runs the whole synthesis of a tree: aspects, dependencies and references, validation, rendering,
/// and the writing of the assembly.
void synthesize(Stage& root, const StageSynthesisOptions& options);

/// Makes the references of this stage's stacks to elements of other stacks work: outputs on one
/// side, what reads them on the other.
void connectStacks(Stage& stage);

/// Turns construct dependencies into `DependsOn` of the resources below them.
void connectDependencies(Stage& stage);

}  // namespace cdk::internal

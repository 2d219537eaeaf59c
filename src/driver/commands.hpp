// The commands beside the CLI's protocol. Each prints to standard output and returns an exit
// status.
#pragma once

#include "synthesized_app.hpp"

#include <string>
#include <vector>

namespace cdk::internal {

struct ListOptions {
  bool dependencies = false;
  bool json = false;
  bool longer = false;
};
/// The stacks in the order in which they are deployed.
void listStacks(const SynthesizedApp& app, const std::vector<std::string>& patterns,
                const ListOptions& options);

struct TreeOptions {
  int depth = 0;  ///< 0: all
  bool json = false;
};
/// The constructs, with what they are and where in the source they were made.
void printTree(const SynthesizedApp& app, const TreeOptions& options);

/// The template of the stack, as it stands in the assembly; several as one JSON object, by id.
void printTemplates(const std::vector<StackEntry>& stacks);

/// Metadata of the constructs of each stack: messages, logical ids, what was added.
void printMetadata(const std::vector<StackEntry>& stacks, bool json);

/// Context values that the app was given, and those it misses.
void printContext(const SynthesizedApp& app, bool json);

/// Messages of the constructs, errors last. Returns how many errors there are.
std::size_t printFindings(const SynthesizedApp& app, bool json);

}  // namespace cdk::internal

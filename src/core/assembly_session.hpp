#pragma once

#include "atomic_file.hpp"
#include "value_node.hpp"

#include <cdk/core/construct.hpp>
#include <cdk/core/stack.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cdk {
class Stack;
class Stage;
}  // namespace cdk

namespace cdk::internal {

/// The lowest schema that has everything a plain app uses; see the protocol's feature table.
constexpr int BASE_SCHEMA = 16;

/// One stage's assembly while it is being made: files go into the transaction of the root.
class AssemblySession {
 public:
  /// `validatesLater`: the CLI is to validate the templates when it reads them.
  AssemblySession(OutputTransaction& files, std::string directoryPrefix, bool validatesLater)
      : files_(files), prefix_(std::move(directoryPrefix)), validatesLater_(validatesLater) {}

  /// `name` is relative to this stage's directory.
  void addFile(std::string_view name, std::string content) {
    files_.add(prefix_ + std::string(name), std::move(content));
  }
  void addArtifact(std::string id, Value artifact) {
    artifacts_.emplace_back(std::move(id), std::move(artifact));
  }
  void addMissing(const MissingContext& missing);
  /// Some feature needs at least that schema.
  void requireSchema(int schema) noexcept { schema_ = schema > schema_ ? schema : schema_; }

  [[nodiscard]] int schema() const noexcept { return schema_; }
  [[nodiscard]] std::string version() const { return std::to_string(schema_) + ".0.0"; }
  [[nodiscard]] bool validatesLater() const noexcept { return validatesLater_; }
  [[nodiscard]] const std::string& prefix() const noexcept { return prefix_; }
  [[nodiscard]] const std::vector<MissingContext>& missing() const noexcept { return missing_; }
  /// Writes `manifest.json` and the marker file.
  void writeManifest();

 private:
  OutputTransaction& files_;
  std::string prefix_;
  bool validatesLater_;
  std::vector<Member> artifacts_;
  std::vector<MissingContext> missing_;
  int schema_ = BASE_SCHEMA;
};

/// The stack's template. Throws where two elements have one logical id, and `CycleError` where
/// resources depend on each other.
Value templateOf(Stack& stack);
/// Its text, with white space unless the stack wants none.
std::string templateText(const Stack& stack, const Value& body);
std::string renderTemplate(Stack& stack);

/// The stack's metadata by construct path, as the manifest has it.
Value stackMetadata(Stack& stack);

/// The stack's artifact, without what a synthesizer adds. `properties` are appended.
void addStackArtifact(AssemblySession& session, Stack& stack, std::vector<Member> properties,
                      std::vector<std::string> additionalDependencies);

}  // namespace cdk::internal

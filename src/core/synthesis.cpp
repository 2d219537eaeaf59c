#include "synthesis.hpp"

#include "assembly_session.hpp"
#include "node_state.hpp"
#include "resolver.hpp"
#include "stack_state.hpp"
#include "tree_metadata.hpp"

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>

namespace cdk::internal {

namespace {

// The newest schema this library knows; assumed of a reader that doesn't say what it reads.
constexpr int NEWEST_SCHEMA = 55;

int schemaOfReader() {
  const char* text = std::getenv("CDK_CLI_ASM_VERSION");
  if (text == nullptr || *text == '\0') return NEWEST_SCHEMA;
  char* end = nullptr;
  const long major = std::strtol(text, &end, 10);
  if (end == text || major < 0) {
    throw AssemblyError("CDK_CLI_ASM_VERSION is '" + std::string(text) +
                        "'; a version such as 55.0.0 is wanted");
  }
  return static_cast<int>(std::min(major, 100000L));
}

/// Innermost first, as each stage is complete in itself.
void collectStages(Stage& stage, std::vector<Stage*>& stages) {
  for (IConstruct& construct : stage.node().findAll(ConstructOrder::POSTORDER)) {
    Stage* found = construct.node().state().stage;
    if (found != nullptr && &found->node().construct() == &construct) stages.push_back(found);
  }
}

/// What belongs to the stage itself, in the order of the walk; nested stages are not entered.
void collectOfStage(IConstruct& construct, ConstructOrder order, std::vector<IConstruct*>& found) {
  if (order == ConstructOrder::PREORDER) found.push_back(&construct);
  for (IConstruct& child : construct.node().children()) {
    const Stage* stage = child.node().state().stage;
    const bool isStage = stage != nullptr && &stage->node().construct() == &child;
    if (!isStage) collectOfStage(child, order, found);
  }
  if (order == ConstructOrder::POSTORDER) found.push_back(&construct);
}

bool isStack(const IConstruct& construct) {
  const Stack* stack = construct.node().state().stack;
  return stack != nullptr && &stack->node().construct() == &construct;
}

void validate(IConstruct& root) {
  std::vector<std::string> findings;
  for (IConstruct& construct : root.node().findAll()) {
    for (const std::string& finding : construct.node().validate()) {
      const SourceLocation location = construct.node().location();
      std::string text = "[" + construct.node().path() + "] " + finding;
      if (location.line != 0) {
        text += " (created at " + std::string(location.file) + ":" + std::to_string(location.line) +
                ")";
      }
      findings.push_back(std::move(text));
    }
  }
  if (!findings.empty()) throw ValidationErrors(std::move(findings));
}

void setLocked(IConstruct& root, bool locked) {
  for (IConstruct& construct : root.node().findAll()) construct.node().state().locked = locked;
}

std::string prefixOf(const Stage& root, const Stage& stage) {
  if (&root == &stage) return {};
  return std::filesystem::path(stage.outdir()).lexically_relative(root.outdir()).string() + "/";
}

void synthesizeStage(Stage& root, Stage& stage, OutputTransaction& files, bool validatesLater,
                     AssemblySession* outer) {
  AssemblySession session(files, prefixOf(root, stage), validatesLater);
  std::vector<Stage*> nested;
  for (IConstruct& construct : stage.node().findAll()) {
    Stage* found = construct.node().state().stage;
    if (found != nullptr && found != &stage && &found->node().construct() == &construct &&
        found->state().parent == &stage) {
      nested.push_back(found);
    }
  }
  for (Stage* inner : nested) {
    synthesizeStage(root, *inner, files, validatesLater, &session);
    session.addArtifact(
        inner->artifactId(),
        objectOf({{"type", textValue("cdk:cloud-assembly")},
                  {"properties", objectOf({{"directoryName", textValue(inner->artifactId())},
                                           {"displayName", textValue(inner->node().path())}})}}));
  }
  std::vector<IConstruct*> constructs;
  collectOfStage(stage, ConstructOrder::POSTORDER, constructs);
  for (IConstruct* construct : constructs) {
    if (!isStack(*construct)) continue;
    Stack& stack = *construct->node().state().stack;
    try {
      stack.synthesizer().synthesize(session);
    } catch (Error& error) {
      error.addContext(errorContext(stack));
      throw;
    }
    for (const MissingContext& missing : stack.state().missing) session.addMissing(missing);
  }
  if (&root == &stage && stage.state().treeMetadata) {
    session.addFile("tree.json", treeMetadata(root));
    session.addArtifact("Tree",
                        objectOf({{"type", textValue("cdk:tree")},
                                  {"properties", objectOf({{"file", textValue("tree.json")}})}}));
  }
  const int readable = schemaOfReader();
  if (session.schema() > readable) {
    throw AssemblyError("the CLI reads cloud assemblies up to schema " + std::to_string(readable) +
                        ", and this app needs schema " + std::to_string(session.schema()) +
                        "; use a newer CLI (npm aws-cdk)");
  }
  session.writeManifest();
  // The CLI looks at the root manifest only, so what is missing is repeated there.
  if (outer != nullptr) {
    for (const MissingContext& missing : session.missing()) outer->addMissing(missing);
    outer->requireSchema(session.schema());
  }
}

}  // namespace

void connectDependencies(Stage& stage) {
  std::vector<IConstruct*> constructs;
  collectOfStage(stage, ConstructOrder::PREORDER, constructs);
  std::map<const IConstruct*, std::vector<CfnResource*>> cache;
  const auto resourcesBelow = [&cache](IConstruct& construct) -> const std::vector<CfnResource*>& {
    const auto [entry, isNew] = cache.try_emplace(&construct);
    if (isNew) {
      for (IConstruct& below : construct.node().findAll()) {
        CfnElement* element = below.node().state().element;
        if (auto* resource = element == nullptr ? nullptr : dynamic_cast<CfnResource*>(element)) {
          entry->second.push_back(resource);
        }
      }
    }
    return entry->second;
  };
  for (IConstruct* source : constructs) {
    if (source->node().state().dependencies.empty()) continue;
    for (IConstruct* target : source->node().dependencies()) {
      if (isStack(*source) && isStack(*target)) {
        source->node().state().stack->addDependency(*target->node().state().stack);
        continue;
      }
      for (CfnResource* from : resourcesBelow(*source)) {
        for (CfnResource* to : resourcesBelow(*target)) {
          if (from != to) from->addDependency(*to);
        }
      }
    }
  }
}

void synthesize(Stage& root, const StageSynthesisOptions& options) {
  std::vector<Stage*> stages;
  collectStages(root, stages);
  for (Stage* stage : stages) {
    invokeAspects(*stage, options.aspectStabilization);
    connectDependencies(*stage);
    connectStacks(*stage);
  }
  if (!options.skipValidation) validate(root);

  OutputTransaction files(root.outdir());
  synthesizeStage(root, root, files, options.validateOnSynthesis, nullptr);
  if (!root.state().treeMetadata) files.remove("tree.json");
  // An earlier program's report would be read as this app's.
  files.remove("validation-report.json");
  setLocked(root, true);
  try {
    std::filesystem::create_directories(root.outdir());
    for (const auto& stage : root.state().stagings) stage(root.assetOutdir());
    files.commit();
  } catch (const std::exception& error) {
    setLocked(root, false);
    throw AssemblyError(std::string("the cloud assembly could not be written: ") + error.what());
  }
  setLocked(root, false);
}

}  // namespace cdk::internal

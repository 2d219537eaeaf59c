// Parts of synthesis in one process: where the time of bench_stacks goes.

#include <cdk/core/app.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/stack.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <benchmark/benchmark.h>
#include <unistd.h>

#include "core/assembly_session.hpp"
#include "core/identifiers.hpp"
#include "core/resolver.hpp"
#include "core/tree_metadata.hpp"
#include "core/value_node.hpp"
#include "stacks/queues.hpp"

namespace {

constexpr int RESOURCES = 400;

/// An app of one stack of RESOURCES resources, in a directory of its own.
class QueuesApp {
 public:
  QueuesApp()
      : directory_(std::filesystem::temp_directory_path() /
                   ("cdk-bench-micro-" + std::to_string(getpid()))),
        app_({.context = {{"aws:cdk:enable-path-metadata", true}}, .outdir = directory_.string()}),
        stack_(app_.create<cdk::Stack>("Stack")) {
    bench::addResources(stack_, RESOURCES);
  }
  ~QueuesApp() {
    std::error_code ignored;
    std::filesystem::remove_all(directory_, ignored);
  }
  QueuesApp(const QueuesApp&) = delete;
  QueuesApp& operator=(const QueuesApp&) = delete;

  cdk::App& app() { return app_; }
  cdk::Stack& stack() { return stack_; }

 private:
  std::filesystem::path directory_;
  cdk::App app_;
  cdk::Stack& stack_;
};

void countResources(benchmark::State& state) {
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * RESOURCES);
}

void makeAndDestroyTree(benchmark::State& state) {
  while (state.KeepRunning()) {
    QueuesApp app;
    benchmark::DoNotOptimize(app.stack().node().children().size());
  }
  countResources(state);
}
BENCHMARK(makeAndDestroyTree)->Name("make and destroy the tree")->Unit(benchmark::kMicrosecond);

void synthesize(benchmark::State& state) {
  QueuesApp app;
  while (state.KeepRunning()) app.app().synth({.force = true});
  countResources(state);
}
BENCHMARK(synthesize)->Name("synthesize, write files")->Unit(benchmark::kMicrosecond);

void renderTemplate(benchmark::State& state) {
  QueuesApp app;
  while (state.KeepRunning()) benchmark::DoNotOptimize(cdk::internal::renderTemplate(app.stack()));
  countResources(state);
}
BENCHMARK(renderTemplate)->Name("render the template")->Unit(benchmark::kMicrosecond);

void renderTreeMetadata(benchmark::State& state) {
  QueuesApp app;
  while (state.KeepRunning()) benchmark::DoNotOptimize(cdk::internal::treeMetadata(app.app()));
  countResources(state);
}
BENCHMARK(renderTreeMetadata)->Name("render tree.json")->Unit(benchmark::kMicrosecond);

void resolveResources(benchmark::State& state) {
  QueuesApp app;
  std::vector<cdk::Value> bodies;
  for (cdk::IConstruct& construct : app.stack().node().findAll()) {
    if (const auto* resource = dynamic_cast<const cdk::CfnResource*>(&construct)) {
      bodies.push_back(resource->renderedProperties());
    }
  }
  while (state.KeepRunning()) {
    cdk::internal::Resolver resolver(app.stack());
    for (const cdk::Value& body : bodies) benchmark::DoNotOptimize(resolver.resolve(body));
  }
  countResources(state);
}
BENCHMARK(resolveResources)->Name("resolve properties")->Unit(benchmark::kMicrosecond);

void writeJson(benchmark::State& state) {
  QueuesApp app;
  const cdk::Json json = cdk::Json::parse(cdk::internal::renderTemplate(app.stack()));
  while (state.KeepRunning()) benchmark::DoNotOptimize(cdk::internal::jsonText(json, 1));
  countResources(state);
}
BENCHMARK(writeJson)->Name("write JSON text")->Unit(benchmark::kMicrosecond);

void makeLogicalId(benchmark::State& state) {
  constexpr std::array<std::string_view, 3> path = {"Topic42", "Policy", "Resource"};
  while (state.KeepRunning()) benchmark::DoNotOptimize(cdk::internal::uniqueId(path));
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
}
BENCHMARK(makeLogicalId)->Name("make a logical id");

}  // namespace

BENCHMARK_MAIN();

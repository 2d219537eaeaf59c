// Runs the scenarios that are linked into this program: each is synthesized into a temporary
// directory and compared with what the reference library printed for the same app.

#include <stdlib.h>

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cdk/core/app.hpp>

#include "compare.hpp"
#include "scenario.hpp"

namespace parity {

Scenario::Scenario(std::string folder, Build build)
    : folder_(std::move(folder)), build_(std::move(build)) {
  all().push_back(*this);
}

std::vector<Scenario>& Scenario::all() {
  static std::vector<Scenario> scenarios;
  return scenarios;
}

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// A directory that is removed at the end, unless CDK_PARITY_KEEP is set.
class TemporaryDirectory {
 public:
  TemporaryDirectory() {
    std::string pattern = (fs::temp_directory_path() / "cdk-parity-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make " + pattern);
    path_ = pattern;
  }
  ~TemporaryDirectory() {
    std::error_code ignored;
    if (!kept()) fs::remove_all(path_, ignored);
  }
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  [[nodiscard]] const fs::path& path() const noexcept { return path_; }
  [[nodiscard]] static bool kept() { return std::getenv("CDK_PARITY_KEEP") != nullptr; }

 private:
  fs::path path_;
};

/// Sets environment variables, and restores them at the end.
class Environment {
 public:
  void set(const std::string& name, const std::string& value) {
    remember(name);
    ::setenv(name.c_str(), value.c_str(), 1);
  }
  void unset(const std::string& name) {
    remember(name);
    ::unsetenv(name.c_str());
  }
  Environment() = default;
  ~Environment() {
    for (const auto& [name, value] : saved_) {
      if (value) {
        ::setenv(name.c_str(), value->c_str(), 1);
      } else {
        ::unsetenv(name.c_str());
      }
    }
  }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  void remember(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    saved_.try_emplace(name, value == nullptr ? std::nullopt : std::optional<std::string>(value));
  }
  std::map<std::string, std::optional<std::string>> saved_;
};

/// Changes the working directory, and back at the end.
class WorkingDirectory {
 public:
  explicit WorkingDirectory(const fs::path& path) : saved_(fs::current_path()) {
    fs::current_path(path);
  }
  ~WorkingDirectory() {
    std::error_code ignored;
    fs::current_path(saved_, ignored);
  }
  WorkingDirectory(const WorkingDirectory&) = delete;
  WorkingDirectory& operator=(const WorkingDirectory&) = delete;

 private:
  fs::path saved_;
};

Json readSettings(const fs::path& file) {
  if (!fs::exists(file)) return Json::object();
  std::ifstream stream(file);
  return Json::parse(stream);
}

void synthesize(const Scenario& scenario, const fs::path& folder, const fs::path& outdir) {
  const Json settings = readSettings(folder / "context.json");

  // What the CLI passes on, and the scenario's own. Recommended feature flags are our defaults.
  Json context = {{"aws:cdk:enable-path-metadata", true},
                  {"aws:cdk:enable-asset-metadata", true},
                  {"aws:cdk:version-reporting", false}};
  const Json ownContext = settings.value("context", Json::object());
  const Json ownEnvironment = settings.value("env", Json::object());
  context.update(ownContext);
  Environment environment;
  for (const char* name : {"CDK_DEFAULT_ACCOUNT", "CDK_DEFAULT_REGION", "CDK_OUTDIR",
                           "CDK_CLI_ASM_VERSION", "CONTEXT_OVERFLOW_LOCATION_ENV"}) {
    environment.unset(name);
  }
  environment.set("CDK_CONTEXT_JSON", context.dump());
  for (const auto& [name, value] : ownEnvironment.items()) {
    environment.set(name, value.get<std::string>());
  }

  const WorkingDirectory directory(folder);
  cdk::App app({.outdir = outdir.string()});
  scenario.build()(app);
  app.synth();
}

class ScenarioTest : public testing::Test {
 public:
  explicit ScenarioTest(Scenario scenario) : scenario_(std::move(scenario)) {}

  void TestBody() override {
    const fs::path folder = fs::path(CDK_PARITY_DIR) / scenario_.folder();
    ASSERT_TRUE(fs::exists(folder / "expected" / "manifest.json"))
        << scenario_.folder() << " is not recorded; run record.mjs";
    const TemporaryDirectory outdir;
    try {
      synthesize(scenario_, folder, outdir.path());
    } catch (const std::exception& error) {
      FAIL() << error.what();
    }
    const std::string difference = compareAssembly(folder / "expected", outdir.path());
    if (!difference.empty()) {
      ADD_FAILURE() << difference
                    << (TemporaryDirectory::kept() ? "\nassembly: " + outdir.path().string() : "");
    }
  }

 private:
  Scenario scenario_;
};

void registerAll() {
  for (const Scenario& scenario : Scenario::all()) {
    const std::string& folder = scenario.folder();
    const std::size_t slash = folder.find('/');
    const std::string suite = slash == std::string::npos ? "parity" : folder.substr(0, slash);
    const std::string name = slash == std::string::npos ? folder : folder.substr(slash + 1);
    testing::RegisterTest(suite.c_str(), name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [scenario]() -> testing::Test* { return new ScenarioTest(scenario); });
  }
}

}  // namespace
}  // namespace parity

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  parity::registerAll();
  return RUN_ALL_TESTS();
}

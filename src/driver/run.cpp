#include <cdk/driver.hpp>

#include <cdk/core/error.hpp>
#include <cdk/core/version.hpp>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace cdk {

namespace {

constexpr int SUCCESS = 0;
constexpr int FAILURE = 1;
constexpr int WRONG_USAGE = 2;

struct Options {
  std::string output{};
  std::vector<std::string> context{};
};

/// Messages go to standard error; where it cannot be written, nobody is there to be told.
void say(const std::string& line) noexcept {
  std::fputs(line.c_str(), stderr);
  std::fputc('\n', stderr);
}

bool hasEnvironment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

/// `key=value`, split at the first `=`, as the CLI does; values are text.
std::vector<std::pair<std::string, Value>> parseContext(const std::vector<std::string>& options) {
  std::vector<std::pair<std::string, Value>> context;
  for (const std::string& option : options) {
    const auto equals = option.find('=');
    if (equals == std::string::npos || equals == 0) {
      throw ValidationError(fmt::format("--context '{}': key=value is wanted", option));
    }
    context.emplace_back(option.substr(0, equals), String(option.substr(equals + 1)));
  }
  return context;
}

int synthesize(const Options& options, const std::function<void(App&)>& build) {
  const bool byCli = hasEnvironment("CDK_OUTDIR");
  AppProps props;
  if (!byCli) {
    // What the CLI would say, so that both ways give the same template.
    props.context = {{"aws:cdk:enable-path-metadata", true},
                     {"aws:cdk:enable-asset-metadata", true}};
    props.outdir = "cdk.out";
  }
  if (!options.output.empty()) props.outdir = options.output;
  if (!options.context.empty()) props.postCliContext = Json::object(parseContext(options.context));
  App app(std::move(props));
  build(app);
  const CloudAssembly assembly = app.synth();
  if (!byCli) {
    say("Cloud assembly written to " + std::filesystem::path(assembly.directory)
                                           .lexically_proximate(std::filesystem::current_path())
                                           .string());
  }
  return SUCCESS;
}

}  // namespace

int run(int argc, char** argv, const std::function<void(App&)>& build) {
  Options options;
  CLI::App cli{
      "Synthesizes this app into a cloud assembly, which the AWS CDK CLI deploys:\n"
      "  cdk deploy --app <this program>\n"
      "Called by hand, it writes the assembly to ./cdk.out."};
  cli.set_version_flag("--version", fmt::format("cdk-cpp {}", VERSION),
                       "Print the version and exit");
  cli.add_option("-o,--output", options.output,
                 "Directory to write to (default: $CDK_OUTDIR, else ./cdk.out)")
      ->type_name("DIR");
  cli.add_option("-c,--context", options.context, "Context value; may be given several times")
      ->type_name("KEY=VALUE")
      ->allow_extra_args(false);
  try {
    cli.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return cli.exit(error) == SUCCESS ? SUCCESS : WRONG_USAGE;
  }
  try {
    return synthesize(options, build);
  } catch (const std::exception& error) {
    say(std::string("error: ") + error.what());
  } catch (...) {
    say("error: the app threw something that is no std::exception");
  }
  return FAILURE;
}

}  // namespace cdk

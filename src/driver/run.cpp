#include <cdk/driver.hpp>

#include "commands.hpp"
#include "synthesized_app.hpp"
#include "terminal.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/version.hpp>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace cdk {

namespace {

using internal::CommonOptions;
using internal::SynthesizedApp;

constexpr int SUCCESS = 0;
constexpr int FAILURE = 1;
constexpr int WRONG_USAGE = 2;

constexpr const char* DESCRIPTION =
    "Synthesizes this app into a cloud assembly, which the AWS CDK CLI deploys:\n"
    "  cdk deploy --app <this program>\n"
    "Called by hand without a command, it writes the assembly to ./cdk.out.";

constexpr const char* FOOTER =
    "Stacks are named by their ids; * is any text without a /, ** any text.\n"
    "Exit status: 0 all is well; 1 the app failed, or the command found what it looks for; 2 wrong "
    "usage.";

/// Messages go to standard error; where it cannot be written, nobody is there to be told.
void say(const std::string& line) noexcept {
  std::fputs(line.c_str(), stderr);
  std::fputc('\n', stderr);
}

/// The command line, as it was understood.
class CommandLine {
 public:
  using Build = std::function<void(App&)>;

  explicit CommandLine(const Build& build) : build_(build) {
    cli_.footer(FOOTER);
    cli_.set_version_flag("--version", std::string("cdk-cpp ") + VERSION,
                          "Print the version and exit");
    addCommonOptions(cli_);
    cli_.add_option("-o,--output", common_.output,
                    "Directory to write to (default: $CDK_OUTDIR, else ./cdk.out)")
        ->type_name("DIR");
    cli_.require_subcommand(0, 1);
    addSynth();
    addList();
    addTree();
    addMetadata();
    addContext();
    addValidate();
  }

  int run(int argc, char** argv) {
    try {
      cli_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
      return cli_.exit(error) == SUCCESS ? SUCCESS : WRONG_USAGE;
    }
    return action_ ? action_() : synthesize();
  }

 private:
  void addCommonOptions(CLI::App& cli) {
    cli.add_option("-c,--context", common_.context, "Context value; may be given several times")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
  }

  CLI::App& addCommand(const char* name, const char* description, std::function<int()> action) {
    CLI::App* command = cli_.add_subcommand(name, description);
    addCommonOptions(*command);
    command->callback([this, action = std::move(action)] { action_ = action; });
    return *command;
  }
  void addStacks(CLI::App& command) {
    command.add_option("STACK", patterns_, "Ids of stacks (default: all)");
  }
  void addJson(CLI::App& command) { command.add_flag("--json", json_, "For programs to read"); }

  [[nodiscard]] SynthesizedApp temporary() const {
    return SynthesizedApp(common_, build_, SynthesizedApp::Output::TEMPORARY);
  }

  int synthesize() const {
    const SynthesizedApp app(common_, build_, SynthesizedApp::Output::KEPT);
    if (!internal::isCalledByCli()) {
      say("Cloud assembly written to " +
          app.directory().lexically_proximate(std::filesystem::current_path()).string());
    }
    return SUCCESS;
  }

  void addSynth() {
    CLI::App& command = addCommand(
        "synth", "Write the assembly, or print the templates of the stacks named", [this] {
          if (patterns_.empty()) return synthesize();
          const SynthesizedApp app = temporary();
          printTemplates(app.select(patterns_));
          return SUCCESS;
        });
    addStacks(command);
    command.add_option("-o,--output", common_.output, "Directory to write to")->type_name("DIR");
  }
  void addList() {
    CLI::App& command = addCommand("list", "The stacks, in the order of their deployment", [this] {
      listStacks(temporary(), patterns_,
                 {.dependencies = dependencies_, .json = json_, .longer = long_});
      return SUCCESS;
    });
    addStacks(command);
    addJson(command);
    command.add_flag("-l,--long", long_, "With name, environment and dependencies");
    command.add_flag("-d,--dependencies", dependencies_, "With the stacks that come before");
  }
  void addTree() {
    CLI::App& command =
        addCommand("tree", "The constructs, with the source lines that made them", [this] {
          printTree(temporary(), {.depth = depth_, .json = json_});
          return SUCCESS;
        });
    command.add_option("--depth", depth_, "Levels to show (default: all)")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    addJson(command);
  }
  void addMetadata() {
    CLI::App& command = addCommand("metadata", "Metadata of the constructs", [this] {
      const SynthesizedApp app = temporary();
      printMetadata(app.select(patterns_), json_);
      return SUCCESS;
    });
    addStacks(command);
    addJson(command);
  }
  void addContext() {
    CLI::App& command = addCommand("context", "The context that the app gets", [this] {
      printContext(temporary(), json_);
      return SUCCESS;
    });
    addJson(command);
  }
  void addValidate() {
    CLI::App& command = addCommand(
        "validate", "Errors and warnings of the constructs; exit status 1 if there are errors",
        [this] { return printFindings(temporary(), json_) == 0 ? SUCCESS : FAILURE; });
    addJson(command);
  }

  const Build& build_;
  CLI::App cli_{DESCRIPTION};
  CommonOptions common_{};
  std::function<int()> action_{};
  std::vector<std::string> patterns_{};
  bool dependencies_ = false;
  bool json_ = false;
  bool long_ = false;
  int depth_ = 0;
};

}  // namespace

int run(int argc, char** argv, const std::function<void(App&)>& build) {
  try {
    return CommandLine(build).run(argc, argv);
  } catch (const std::exception& error) {
    say(std::string("error: ") + error.what());
  } catch (...) {
    say("error: the app threw something that is no std::exception");
  }
  return FAILURE;
}

}  // namespace cdk

#include "synthesized_app.hpp"

#include "context_files.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/stage.hpp>

#include <algorithm>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace cdk::internal {

namespace {

namespace fs = std::filesystem;

/// `key=value`, split at the first `=`, as the CLI does; values are text.
Json contextOf(const std::vector<std::string>& options) {
  std::vector<std::pair<std::string, Value>> context;
  for (const std::string& option : options) {
    const auto equals = option.find('=');
    if (equals == std::string::npos || equals == 0) {
      throw ValidationError("--context '" + option + "': key=value is wanted");
    }
    context.emplace_back(option.substr(0, equals), String(option.substr(equals + 1)));
  }
  return Json::object(std::move(context));
}

fs::path temporaryDirectory() {
  std::string pattern = (fs::temp_directory_path() / "cdk.outXXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    throw AssemblyError("no temporary directory can be made like '" + pattern + "'");
  }
  return pattern;
}

/// `*` is any text without a slash, `**` any text.
bool matches(std::string_view pattern, std::string_view text) {
  if (pattern.empty()) return text.empty();
  if (pattern.front() != '*') {
    return !text.empty() && pattern.front() == text.front() &&
           matches(pattern.substr(1), text.substr(1));
  }
  const bool any = pattern.starts_with("**");
  const std::string_view rest = pattern.substr(any ? 2 : 1);
  for (std::size_t taken = 0; taken <= text.size(); ++taken) {
    if (matches(rest, text.substr(taken))) return true;
    if (!any && taken < text.size() && text[taken] == '/') return false;
  }
  return false;
}

std::vector<StackEntry> stacksOf(App& app) {
  std::vector<StackEntry> found;
  for (IConstruct& construct : app.node().findAll()) {
    auto* stack = dynamic_cast<Stack*>(&construct);
    if (stack == nullptr || stack->nested()) continue;
    StackEntry entry{.id = stack->node().path(),
                     .name = std::string(stack->stackName().literal()),
                     .environment = stack->environment(),
                     .templateFile = fs::path(Stage::of(*stack)->outdir()) / stack->templateFile(),
                     .stack = stack};
    for (const Stack* dependency : stack->dependencies()) {
      entry.dependencies.push_back(dependency->node().path());
    }
    std::sort(entry.dependencies.begin(), entry.dependencies.end());
    found.push_back(std::move(entry));
  }
  return found;
}

/// Dependencies first, otherwise as they were.
std::vector<StackEntry> inDeploymentOrder(std::vector<StackEntry> stacks) {
  std::vector<StackEntry> ordered;
  const auto isDone = [&ordered](const std::string& id) {
    return std::any_of(ordered.begin(), ordered.end(),
                       [&id](const StackEntry& entry) { return entry.id == id; });
  };
  while (!stacks.empty()) {
    auto next = std::find_if(stacks.begin(), stacks.end(), [&isDone](const StackEntry& entry) {
      return std::all_of(entry.dependencies.begin(), entry.dependencies.end(), isDone);
    });
    if (next == stacks.end()) next = stacks.begin();  // synthesis has refused cycles
    ordered.push_back(std::move(*next));
    stacks.erase(next);
  }
  return ordered;
}

}  // namespace

bool isCalledByCli() {
  const char* value = std::getenv("CDK_OUTDIR");
  return value != nullptr && *value != '\0';
}

SynthesizedApp::SynthesizedApp(const CommonOptions& options, const std::function<void(App&)>& build,
                               Output output) {
  AppProps props;
  if (!isCalledByCli()) {
    // What the CLI would say, so that both ways give the same template.
    props.context = contextByHand();
    props.outdir = "cdk.out";
  }
  if (output == Output::TEMPORARY) {
    temporary_ = temporaryDirectory();
    props.outdir = temporary_.string();
  } else if (!options.output.empty()) {
    props.outdir = options.output;
  }
  try {
    if (!options.context.empty()) props.postCliContext = contextOf(options.context);
    app_ = std::make_unique<App>(std::move(props), SourceLocation{});
    build(*app_);
    directory_ = app_->synth().directory;
    stacks_ = inDeploymentOrder(stacksOf(*app_));
  } catch (...) {
    std::error_code ignored;
    if (!temporary_.empty()) fs::remove_all(temporary_, ignored);
    throw;
  }
}

SynthesizedApp::~SynthesizedApp() {
  std::error_code ignored;
  if (!temporary_.empty()) fs::remove_all(temporary_, ignored);
}

std::vector<StackEntry> SynthesizedApp::select(const std::vector<std::string>& patterns) const {
  if (patterns.empty()) return stacks_;
  for (const std::string& pattern : patterns) {
    if (std::any_of(stacks_.begin(), stacks_.end(),
                    [&pattern](const StackEntry& entry) { return matches(pattern, entry.id); })) {
      continue;
    }
    std::string message = "no stack is called '" + pattern + "'; there are:";
    for (const StackEntry& entry : stacks_) message += " " + entry.id;
    throw ValidationError(message);
  }
  std::vector<StackEntry> selected;
  std::copy_if(stacks_.begin(), stacks_.end(), std::back_inserter(selected),
               [&patterns](const StackEntry& entry) {
                 return std::any_of(
                     patterns.begin(), patterns.end(),
                     [&entry](const std::string& pattern) { return matches(pattern, entry.id); });
               });
  return selected;
}

}  // namespace cdk::internal

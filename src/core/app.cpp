#include <cdk/core/app.hpp>

#include "node_state.hpp"
#include "stack_state.hpp"

#include <cdk/core/error.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace cdk {

namespace {

const char* environmentVariable(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0' ? value : nullptr;
}

Json parseContext(const std::string& text, const std::string& source) {
  Json context;
  try {
    context = Json::parse(text);
  } catch (const Error& error) {
    throw ValidationError("the context in " + source + " is not usable: " + error.message());
  }
  if (context.kind() != ValueKind::OBJECT) {
    throw ValidationError("the context in " + source + " is no JSON object: " + context.describe());
  }
  return context;
}

std::string readFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw ValidationError("the context file '" + path + "' cannot be read");
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void setAll(Node& node, const Json& context) {
  for (const auto& [key, value] : context.entries()) node.setContext(key, Json(value));
}

std::string outputDirectory(const String& given) {
  namespace fs = std::filesystem;
  if (given.has_value()) return fs::absolute(std::string(given.literal())).string();
  if (const char* fromCli = environmentVariable("CDK_OUTDIR"))
    return fs::absolute(fromCli).string();
  std::string pattern = (fs::temp_directory_path() / "cdk.outXXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) {
    throw AssemblyError("no temporary directory can be made like '" + pattern + "'");
  }
  return pattern;
}

}  // namespace

App::App(AppProps props, SourceLocation location)
    : Stage(internal::rootScope({}, location),
            StageProps{.outdir = outputDirectory(props.outdir)}) {
  state().defaultStackSynthesizer = std::move(props.defaultStackSynthesizer);
  state().treeMetadata = props.treeMetadata.value_or(true);
  if (props.context.has_value()) setAll(node(), props.context);
  // The CLI's context wins over the app's; what did not fit its variable is in a file.
  if (const char* text = environmentVariable("CDK_CONTEXT_JSON")) {
    setAll(node(), parseContext(text, "CDK_CONTEXT_JSON"));
  }
  if (const char* path = environmentVariable("CONTEXT_OVERFLOW_LOCATION_ENV")) {
    setAll(node(), parseContext(readFile(path), std::string("the file '") + path +
                                                    "' (CONTEXT_OVERFLOW_LOCATION_ENV)"));
  }
  if (props.postCliContext.has_value()) setAll(node(), props.postCliContext);
}

bool App::isApp(const IConstruct& construct) noexcept {
  return dynamic_cast<const App*>(&construct) != nullptr;
}

}  // namespace cdk

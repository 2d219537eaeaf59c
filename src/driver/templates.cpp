#include "commands.hpp"
#include "terminal.hpp"

#include <cdk/core/error.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <utility>

namespace cdk::internal {

namespace {

std::string readFile(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw AssemblyError("the template '" + file.string() + "' cannot be read");
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

void printTemplates(const std::vector<StackEntry>& stacks) {
  if (stacks.size() == 1) {
    print(readFile(stacks.front().templateFile) + "\n");
    return;
  }
  std::vector<std::pair<std::string, Value>> templates;
  for (const StackEntry& stack : stacks) {
    templates.emplace_back(stack.id, Json::parse(readFile(stack.templateFile)));
  }
  print(Json::object(std::move(templates)).dump(1) + "\n");
}

}  // namespace cdk::internal

#include "commands.hpp"
#include "terminal.hpp"

#include <string>
#include <utility>

namespace cdk::internal {

namespace {

Json listOf(const std::vector<std::string>& texts) {
  std::vector<Json> elements(texts.begin(), texts.end());
  return Json::array(elements);
}

std::string joined(const std::vector<std::string>& texts) {
  std::string text;
  for (const std::string& part : texts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

}  // namespace

void listStacks(const SynthesizedApp& app, const std::vector<std::string>& patterns,
                const ListOptions& options) {
  const std::vector<StackEntry> stacks = app.select(patterns);
  if (options.json) {
    std::vector<Json> entries;
    for (const StackEntry& stack : stacks) {
      entries.push_back({{"id", stack.id},
                         {"name", stack.name},
                         {"environment", stack.environment},
                         {"dependencies", listOf(stack.dependencies)}});
    }
    print(Json::array(entries).dump(2) + "\n");
    return;
  }
  Columns columns;
  for (const StackEntry& stack : stacks) {
    std::vector<std::string> row{stack.id};
    if (options.longer) {
      row.push_back(stack.name);
      row.push_back(stack.environment);
    }
    if ((options.longer || options.dependencies) && !stack.dependencies.empty()) {
      row.push_back("after " + joined(stack.dependencies));
    }
    columns.add(std::move(row));
  }
  print(columns.text());
}

}  // namespace cdk::internal

#include <cdk/logs/transformer.hpp>

#include <cdk/core/error.hpp>
#include <cdk/logs/cfn_transformer.hpp>
#include <cdk/logs/log_group.hpp>

#include <algorithm>
#include <array>

namespace cdk::logs {

namespace {

constexpr std::size_t MAX_PROCESSORS = 20;
constexpr std::ptrdiff_t MAX_PARSERS = 5;
constexpr std::array<std::string_view, 4> SINGLE = {"grok", "addKeys", "copyValue", "parseToOCSF"};

bool isVended(const IProcessor& processor) {
  return processor.role() == IProcessor::Role::VENDED_PARSER;
}

/// What has to be the first step if it is there at all.
bool belongsInFront(const IProcessor& processor) {
  return isVended(processor) || processor.name() == "parseToOCSF";
}

void check(const IConstruct& construct, const std::vector<IProcessor>& processors) {
  const auto refuse = [&construct](const std::string& message) {
    fail(construct, "transformerConfig", message);
  };
  if (processors.empty() || processors.size() > MAX_PROCESSORS) {
    refuse("there are " + std::to_string(processors.size()) + " processors; 1 to 20 are allowed");
  }
  if (processors.front().role() == IProcessor::Role::MUTATOR) {
    refuse("the first processor is " + std::string(processors.front().name()) +
           "; a parser is wanted there");
  }
  const auto parsers = std::count_if(
      processors.begin(), processors.end(),
      [](const IProcessor& processor) { return processor.role() != IProcessor::Role::MUTATOR; });
  if (parsers > MAX_PARSERS) {
    refuse("there are " + std::to_string(parsers) + " parsers; at most 5 are allowed");
  }
  if (std::count_if(processors.begin(), processors.end(), isVended) > 1) {
    refuse("there are several parsers for AWS services; at most one is allowed");
  }
  for (const std::string_view name : SINGLE) {
    const auto count =
        std::count_if(processors.begin(), processors.end(),
                      [name](const IProcessor& processor) { return processor.name() == name; });
    if (count > 1) {
      refuse("there are " + std::to_string(count) + " processors " + std::string(name) +
             "; at most one is allowed");
    }
  }
  const auto late = std::find_if(processors.begin() + 1, processors.end(), belongsInFront);
  if (late != processors.end()) {
    refuse(std::string(late->name()) + " has to be the first processor");
  }
}

}  // namespace

Transformer::Transformer(Scope scope, Props props) : Resource(std::move(scope)) {
  check(*this, props.transformerConfig);
  std::vector<Value> steps;
  for (const IProcessor& processor : props.transformerConfig) {
    steps.push_back(processor.settings());
  }
  // Beside this construct, not below it, as in the reference: logical ids of deployed stacks depend
  // on it. It also keeps a scope from having two.
  node().scope()->create<CfnTransformer>(
      "ResourceTransformer", {.logGroupIdentifier = props.logGroup->logGroupName(),
                              .transformerConfig = List<CfnTransformer::ProcessorProperty>(
                                  cdk::internal::listValue(steps.data(), steps.size()))});
}

}  // namespace cdk::logs

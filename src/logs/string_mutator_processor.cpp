#include <cdk/logs/string_mutator_processor.hpp>

#include <cdk/core/error.hpp>

#include "processor_texts.hpp"

namespace cdk::logs {

namespace {

const char* nameOf(StringMutatorType type) {
  switch (type) {
    case StringMutatorType::LOWER_CASE: return "lowerCaseString";
    case StringMutatorType::UPPER_CASE: return "upperCaseString";
    case StringMutatorType::TRIM: return "trimString";
    case StringMutatorType::SPLIT: return "splitString";
    case StringMutatorType::SUBSTITUTE: return "substituteString";
  }
  return "";
}

template <class T>
const std::vector<T>& wanted(const std::vector<T>& elements, const char* property,
                             StringMutatorType type) {
  if (elements.empty()) {
    throw ValidationError(std::string(property) + ": it is empty, but " + nameOf(type) +
                          " wants at least one");
  }
  return elements;
}

Value settingsOf(const StringMutatorProps& props) {
  CfnTransformer::ProcessorProperty processor;
  switch (props.type) {
    case StringMutatorType::LOWER_CASE:
      processor.lowerCaseString = {.withKeys =
                                       wanted(props.lowerCaseKeys, "lowerCaseKeys", props.type)};
      break;
    case StringMutatorType::UPPER_CASE:
      processor.upperCaseString = {.withKeys =
                                       wanted(props.upperCaseKeys, "upperCaseKeys", props.type)};
      break;
    case StringMutatorType::TRIM:
      processor.trimString = {.withKeys = wanted(props.trimKeys, "trimKeys", props.type)};
      break;
    case StringMutatorType::SPLIT: {
      std::vector<CfnTransformer::SplitStringEntryProperty> entries;
      for (const auto& entry : wanted(props.splitOptions.entries, "splitOptions", props.type)) {
        entries.push_back({.delimiter = detail::text(entry.delimiter), .source = entry.source});
      }
      processor.splitString = {.entries = entries};
      break;
    }
    case StringMutatorType::SUBSTITUTE: {
      std::vector<CfnTransformer::SubstituteStringEntryProperty> entries;
      for (const auto& entry :
           wanted(props.substituteOptions.entries, "substituteOptions", props.type)) {
        entries.push_back({.from = entry.from, .source = entry.source, .to = entry.to});
      }
      processor.substituteString = {.entries = entries};
      break;
    }
  }
  return detail::settingsOf(processor);
}

}  // namespace

SplitStringProperty SplitStringProperty::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
SubstituteStringProperty SubstituteStringProperty::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

StringMutatorProcessor::StringMutatorProcessor(const StringMutatorProps& props)
    : IProcessor(Role::MUTATOR, nameOf(props.type), settingsOf(props)), type_(props.type) {}

}  // namespace cdk::logs

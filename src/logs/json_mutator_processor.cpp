#include <cdk/logs/json_mutator_processor.hpp>

#include <cdk/core/error.hpp>

#include "processor_texts.hpp"

namespace cdk::logs {

namespace {

const char* nameOf(JsonMutatorType type) {
  switch (type) {
    case JsonMutatorType::ADD_KEYS: return "addKeys";
    case JsonMutatorType::DELETE_KEYS: return "deleteKeys";
    case JsonMutatorType::MOVE_KEYS: return "moveKeys";
    case JsonMutatorType::RENAME_KEYS: return "renameKeys";
    case JsonMutatorType::COPY_VALUE: return "copyValue";
    case JsonMutatorType::LIST_TO_MAP: return "listToMap";
  }
  return "";
}

template <class T>
const std::vector<T>& wanted(const std::vector<T>& elements, const char* property,
                             JsonMutatorType type) {
  if (elements.empty()) {
    throw ValidationError(std::string(property) + ": it is empty, but " + nameOf(type) +
                          " wants at least one");
  }
  return elements;
}

/// The service's default, written out as the reference does.
Boolean orFalse(const Boolean& given) { return given.has_value() ? given : Boolean(false); }

CfnTransformer::ListToMapProperty listToMap(const ListToMapProperty& options) {
  if (!isPresent(options)) {
    throw ValidationError("listToMapOptions: it is absent, but listToMap wants source and key");
  }
  if (options.flatten.value_or(false) && options.flattenedElement.isAbsent()) {
    throw ValidationError(
        "listToMapOptions: flattenedElement is absent, but flatten wants it; allowed are first "
        "and last");
  }
  return {.flatten = orFalse(options.flatten),
          .flattenedElement = options.flattenedElement,
          .key = options.key,
          .source = options.source,
          .target = options.target,
          .valueKey = options.valueKey};
}

Value settingsOf(const JsonMutatorProps& props) {
  CfnTransformer::ProcessorProperty processor;
  switch (props.type) {
    case JsonMutatorType::ADD_KEYS: {
      std::vector<CfnTransformer::AddKeyEntryProperty> entries;
      for (const auto& entry : wanted(props.addKeysOptions.entries, "addKeysOptions", props.type)) {
        entries.push_back({.key = entry.key,
                           .overwriteIfExists = orFalse(entry.overwriteIfExists),
                           .value = entry.value});
      }
      processor.addKeys = {.entries = entries};
      break;
    }
    case JsonMutatorType::DELETE_KEYS:
      processor.deleteKeys = {
          .withKeys = wanted(props.deleteKeysOptions.withKeys, "deleteKeysOptions", props.type)};
      break;
    case JsonMutatorType::MOVE_KEYS: {
      std::vector<CfnTransformer::MoveKeyEntryProperty> entries;
      for (const auto& entry :
           wanted(props.moveKeysOptions.entries, "moveKeysOptions", props.type)) {
        entries.push_back({.overwriteIfExists = orFalse(entry.overwriteIfExists),
                           .source = entry.source,
                           .target = entry.target});
      }
      processor.moveKeys = {.entries = entries};
      break;
    }
    case JsonMutatorType::RENAME_KEYS: {
      std::vector<CfnTransformer::RenameKeyEntryProperty> entries;
      for (const auto& entry :
           wanted(props.renameKeysOptions.entries, "renameKeysOptions", props.type)) {
        entries.push_back({.key = entry.key,
                           .overwriteIfExists = orFalse(entry.overwriteIfExists),
                           .renameTo = entry.renameTo});
      }
      processor.renameKeys = {.entries = entries};
      break;
    }
    case JsonMutatorType::COPY_VALUE: {
      std::vector<CfnTransformer::CopyValueEntryProperty> entries;
      for (const auto& entry :
           wanted(props.copyValueOptions.entries, "copyValueOptions", props.type)) {
        entries.push_back({.overwriteIfExists = orFalse(entry.overwriteIfExists),
                           .source = entry.source,
                           .target = entry.target});
      }
      processor.copyValue = {.entries = entries};
      break;
    }
    case JsonMutatorType::LIST_TO_MAP:
      processor.listToMap = listToMap(props.listToMapOptions);
      break;
  }
  return detail::settingsOf(processor);
}

}  // namespace

AddKeysProperty AddKeysProperty::absent() noexcept { return {.presence_ = Presence::absent()}; }
ProcessorDeleteKeysProperty ProcessorDeleteKeysProperty::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
MoveKeysProperty MoveKeysProperty::absent() noexcept { return {.presence_ = Presence::absent()}; }
RenameKeysProperty RenameKeysProperty::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
CopyValueProperty CopyValueProperty::absent() noexcept { return {.presence_ = Presence::absent()}; }
ListToMapProperty ListToMapProperty::absent() {
  return {.key = String(), .source = String(), .presence_ = Presence::absent()};
}

JsonMutatorProcessor::JsonMutatorProcessor(const JsonMutatorProps& props)
    : IProcessor(Role::MUTATOR, nameOf(props.type), settingsOf(props)), type_(props.type) {}

}  // namespace cdk::logs

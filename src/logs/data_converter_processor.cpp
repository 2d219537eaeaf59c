#include <cdk/logs/data_converter_processor.hpp>

#include <cdk/core/error.hpp>

#include "processor_texts.hpp"

namespace cdk::logs {

namespace {

constexpr std::size_t MAX_PATTERNS = 5;

String text(TypeConverterType type) {
  switch (type) {
    case TypeConverterType::BOOLEAN: return "boolean";
    case TypeConverterType::INTEGER: return "integer";
    case TypeConverterType::DOUBLE: return "double";
    case TypeConverterType::STRING: return "string";
  }
  return {};
}

CfnTransformer::TypeConverterProperty typeConverter(const TypeConverterProperty& options) {
  if (options.entries.empty()) {
    throw ValidationError(
        "typeConverterOptions: it is empty, but typeConverter wants at least one entry");
  }
  std::vector<CfnTransformer::TypeConverterEntryProperty> entries;
  for (const TypeConverterEntryProperty& entry : options.entries) {
    entries.push_back({.key = entry.key, .type = text(entry.type)});
  }
  return {.entries = entries};
}

CfnTransformer::DateTimeConverterProperty dateTimeConverter(
    const DateTimeConverterProperty& options) {
  if (!isPresent(options)) {
    throw ValidationError(
        "dateTimeConverterOptions: it is absent, but dateTimeConverter wants source, target, "
        "locale and patterns");
  }
  const std::size_t count = options.matchPatterns.size();
  if (count == 0 || count > MAX_PATTERNS) {
    throw ValidationError("dateTimeConverterOptions: there are " + std::to_string(count) +
                          " matchPatterns; 1 to 5 are allowed");
  }
  return {.locale = options.locale,
          .matchPatterns = options.matchPatterns,
          .source = options.source,
          .sourceTimezone = options.sourceTimezone.value_or("UTC"),
          .target = options.target,
          .targetFormat = options.targetFormat.value_or("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"),
          .targetTimezone = options.targetTimezone.value_or("UTC")};
}

Value settingsOf(const DataConverterProps& props) {
  CfnTransformer::ProcessorProperty processor;
  if (props.type == DataConverterType::TYPE_CONVERTER) {
    processor.typeConverter = typeConverter(props.typeConverterOptions);
  } else {
    processor.dateTimeConverter = dateTimeConverter(props.dateTimeConverterOptions);
  }
  return detail::settingsOf(processor);
}

}  // namespace

String text(DateTimeFormat format) {
  switch (format) {
    case DateTimeFormat::ISO_8601: return "yyyy-MM-dd'T'HH:mm:ss'Z'";
    case DateTimeFormat::UNIX_TIMESTAMP: return "epoch";
    case DateTimeFormat::CUSTOM: return "custom";
  }
  return {};
}

TypeConverterProperty TypeConverterProperty::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
DateTimeConverterProperty DateTimeConverterProperty::absent() {
  return {
      .locale = String(), .source = String(), .target = String(), .presence_ = Presence::absent()};
}

DataConverterProcessor::DataConverterProcessor(const DataConverterProps& props)
    : IProcessor(
          Role::MUTATOR,
          props.type == DataConverterType::TYPE_CONVERTER ? "typeConverter" : "dateTimeConverter",
          settingsOf(props)),
      type_(props.type) {}

}  // namespace cdk::logs

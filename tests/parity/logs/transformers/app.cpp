#include <cdk/core.hpp>
#include <cdk/logs.hpp>

#include "scenario.hpp"

namespace {

namespace logs = cdk::logs;
using logs::DataConverterProcessor;
using logs::JsonMutatorProcessor;
using logs::ParserProcessor;
using logs::StringMutatorProcessor;

const parity::Scenario scenario("logs/transformers", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Transformers");
  const ParserProcessor json({.type = logs::ParserProcessorType::JSON});

  auto& parsers = stack.create<logs::LogGroup>("Parsers");
  parsers.addTransformer(
      "Transformer",
      {.transformerConfig =
           {ParserProcessor({.jsonOptions = {.destination = "body", .source = "raw"},
                             .type = logs::ParserProcessorType::JSON}),
            ParserProcessor({.grokOptions = {.match = "%{NUMBER:status}"},
                             .type = logs::ParserProcessorType::GROK}),
            ParserProcessor({.type = logs::ParserProcessorType::CSV}),
            ParserProcessor({.csvOptions = {.columns = {"a", "b"},
                                            .delimiter = logs::DelimiterCharacter::TAB,
                                            .quoteCharacter = logs::QuoteCharacter::SINGLE_QUOTE},
                             .type = logs::ParserProcessorType::CSV}),
            ParserProcessor(
                {.keyValueOptions = {.fieldDelimiter = logs::KeyValuePairDelimiter::NEWLINE,
                                     .keyPrefix = "p_",
                                     .keyValueDelimiter = logs::KeyValueDelimiter::COLON,
                                     .nonMatchValue = "none",
                                     .overwriteIfExists = true},
                 .type = logs::ParserProcessorType::KEY_VALUE})},
       .transformerName = "parsers"});

  auto& mutators = stack.create<logs::LogGroup>("Mutators");
  mutators.addTransformer(
      "Transformer",
      {.transformerConfig =
           {json,
            StringMutatorProcessor(
                {.lowerCaseKeys = {"a"}, .type = logs::StringMutatorType::LOWER_CASE}),
            StringMutatorProcessor(
                {.type = logs::StringMutatorType::UPPER_CASE, .upperCaseKeys = {"b"}}),
            StringMutatorProcessor({.trimKeys = {"c", "d"}, .type = logs::StringMutatorType::TRIM}),
            StringMutatorProcessor(
                {.splitOptions = {.entries = {{.delimiter = logs::DelimiterCharacter::PIPE,
                                               .source = "e"}}},
                 .type = logs::StringMutatorType::SPLIT}),
            StringMutatorProcessor(
                {.substituteOptions = {.entries = {{.from = "[0-9]+", .source = "f", .to = "#"}}},
                 .type = logs::StringMutatorType::SUBSTITUTE}),
            JsonMutatorProcessor({.addKeysOptions = {.entries = {{.key = "k",
                                                                  .overwriteIfExists = true,
                                                                  .value = "v"},
                                                                 {.key = "l", .value = "w"}}},
                                  .type = logs::JsonMutatorType::ADD_KEYS}),
            JsonMutatorProcessor({.deleteKeysOptions = {.withKeys = {"g"}},
                                  .type = logs::JsonMutatorType::DELETE_KEYS}),
            JsonMutatorProcessor({.moveKeysOptions = {.entries = {{.source = "h", .target = "i"}}},
                                  .type = logs::JsonMutatorType::MOVE_KEYS}),
            JsonMutatorProcessor({.renameKeysOptions = {.entries = {{.key = "j", .renameTo = "m"}}},
                                  .type = logs::JsonMutatorType::RENAME_KEYS}),
            JsonMutatorProcessor({.copyValueOptions = {.entries = {{.source = "n", .target = "o"}}},
                                  .type = logs::JsonMutatorType::COPY_VALUE}),
            JsonMutatorProcessor({.listToMapOptions = {.flatten = true,
                                                       .flattenedElement = "first",
                                                       .key = "id",
                                                       .source = "list",
                                                       .target = "map",
                                                       .valueKey = "x"},
                                  .type = logs::JsonMutatorType::LIST_TO_MAP}),
            DataConverterProcessor(
                {.type = logs::DataConverterType::TYPE_CONVERTER,
                 .typeConverterOptions =
                     {.entries = {{.key = "p", .type = logs::TypeConverterType::INTEGER}}}}),
            DataConverterProcessor(
                {.dateTimeConverterOptions = {.locale = "en",
                                              .matchPatterns = {logs::text(
                                                  logs::DateTimeFormat::UNIX_TIMESTAMP)},
                                              .source = "q",
                                              .target = "r",
                                              .targetTimezone = "Europe/Rome"},
                 .type = logs::DataConverterType::DATETIME_CONVERTER})},
       .transformerName = "mutators"});

  auto& imported = logs::LogGroup::fromLogGroupName(stack, "Imported", "/vpc/flow");
  imported.addTransformer(
      "Vended",
      {.transformerConfig = {logs::VendedLogParser({.logType = logs::VendedLogType::VPC}), json},
       .transformerName = "vended"});
  auto& trail = stack.create<logs::LogGroup>("Trail");
  stack.create<logs::Transformer>(
      "Ocsf", {.logGroup = trail,
               .transformerConfig = {ParserProcessor(
                   {.parseToOCSFOptions = {.eventSource = logs::OCSFSourceType::CLOUD_TRAIL,
                                           .ocsfVersion = logs::OCSFVersion::V1_1},
                    .type = logs::ParserProcessorType::OCSF})},
               .transformerName = "ocsf"});
});

}  // namespace

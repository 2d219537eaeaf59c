#include <cdk/logs/parser_processor.hpp>

#include <cdk/core/error.hpp>

#include "processor_texts.hpp"

namespace cdk::logs {

namespace {

constexpr const char* MESSAGE = "@message";

const char* text(QuoteCharacter quote) {
  return quote == QuoteCharacter::SINGLE_QUOTE ? "'" : "\"";
}

const char* text(KeyValueDelimiter delimiter) {
  return delimiter == KeyValueDelimiter::COLON ? ":" : "=";
}

const char* text(KeyValuePairDelimiter delimiter) {
  switch (delimiter) {
    case KeyValuePairDelimiter::AMPERSAND: return "&";
    case KeyValuePairDelimiter::SEMICOLON: return ";";
    case KeyValuePairDelimiter::SPACE: return " ";
    case KeyValuePairDelimiter::NEWLINE: return "\n";
  }
  return "";
}

String text(OCSFSourceType source) {
  switch (source) {
    case OCSFSourceType::CLOUD_TRAIL: return "CloudTrail";
    case OCSFSourceType::ROUTE53_RESOLVER: return "Route53Resolver";
    case OCSFSourceType::VPC_FLOW: return "VPCFlow";
    case OCSFSourceType::EKS_AUDIT: return "EKSAudit";
    case OCSFSourceType::AWS_WAF: return "AWSWAF";
  }
  return {};
}

const char* nameOf(ParserProcessorType type) {
  switch (type) {
    case ParserProcessorType::JSON: return "parseJSON";
    case ParserProcessorType::KEY_VALUE: return "parseKeyValue";
    case ParserProcessorType::CSV: return "csv";
    case ParserProcessorType::GROK: return "grok";
    case ParserProcessorType::OCSF: return "parseToOCSF";
  }
  return "";
}

const char* nameOf(VendedLogType type) {
  switch (type) {
    case VendedLogType::CLOUDFRONT: return "parseCloudfront";
    case VendedLogType::VPC: return "parseVPC";
    case VendedLogType::WAF: return "parseWAF";
    case VendedLogType::ROUTE53: return "parseRoute53";
    case VendedLogType::POSTGRES: return "parsePostgres";
  }
  return "";
}

Value settingsOf(const ParserProcessorProps& props) {
  CfnTransformer::ProcessorProperty processor;
  switch (props.type) {
    case ParserProcessorType::JSON:
      processor.parseJson = {.destination = props.jsonOptions.destination,
                             .source = props.jsonOptions.source.value_or(MESSAGE)};
      break;
    case ParserProcessorType::KEY_VALUE: {
      const ParseKeyValueProperty& options = props.keyValueOptions;
      processor.parseKeyValue = {
          .destination = options.destination,
          .fieldDelimiter = text(options.fieldDelimiter.value_or(KeyValuePairDelimiter::AMPERSAND)),
          .keyPrefix = options.keyPrefix,
          .keyValueDelimiter = text(options.keyValueDelimiter.value_or(KeyValueDelimiter::EQUAL)),
          .nonMatchValue = options.nonMatchValue,
          .overwriteIfExists =
              options.overwriteIfExists.has_value() ? options.overwriteIfExists : Boolean(false),
          .source = options.source.value_or(MESSAGE)};
      break;
    }
    case ParserProcessorType::CSV: {
      const CsvProperty& options = props.csvOptions;
      processor.csv = {
          .columns = options.columns,
          .delimiter = detail::text(options.delimiter.value_or(DelimiterCharacter::COMMA)),
          .quoteCharacter = text(options.quoteCharacter.value_or(QuoteCharacter::DOUBLE_QUOTE)),
          .source = options.source.value_or(MESSAGE)};
      break;
    }
    case ParserProcessorType::GROK:
      if (!isPresent(props.grokOptions)) {
        throw ValidationError("grokOptions: it is absent; a GROK parser wants a pattern");
      }
      processor.grok = {.match = props.grokOptions.match,
                        .source = props.grokOptions.source.value_or(MESSAGE)};
      break;
    case ParserProcessorType::OCSF:
      if (!isPresent(props.parseToOCSFOptions)) {
        throw ValidationError(
            "parseToOCSFOptions: it is absent; an OCSF parser wants source and version");
      }
      processor.parseToOcsf = {.eventSource = text(props.parseToOCSFOptions.eventSource),
                               .ocsfVersion = String("V1.1"),
                               .source = props.parseToOCSFOptions.source.value_or(MESSAGE)};
      break;
  }
  return detail::settingsOf(processor);
}

Value settingsOf(VendedLogType type) {
  CfnTransformer::ProcessorProperty processor;
  switch (type) {
    case VendedLogType::CLOUDFRONT: processor.parseCloudfront = {}; break;
    case VendedLogType::VPC: processor.parseVpc = {}; break;
    case VendedLogType::WAF: processor.parseWaf = {}; break;
    case VendedLogType::ROUTE53: processor.parseRoute53 = {}; break;
    case VendedLogType::POSTGRES: processor.parsePostgres = {}; break;
  }
  return detail::settingsOf(processor);
}

}  // namespace

ParseJSONProperty ParseJSONProperty::absent() noexcept { return {.presence_ = Presence::absent()}; }
ParseKeyValueProperty ParseKeyValueProperty::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
CsvProperty CsvProperty::absent() noexcept { return {.presence_ = Presence::absent()}; }
GrokProperty GrokProperty::absent() { return {.match = String(), .presence_ = Presence::absent()}; }
ParseToOCSFProperty ParseToOCSFProperty::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

ParserProcessor::ParserProcessor(const ParserProcessorProps& props)
    : IProcessor(Role::PARSER, nameOf(props.type), settingsOf(props)), type_(props.type) {}

VendedLogParser::VendedLogParser(const VendedLogParserProps& props)
    : IProcessor(Role::VENDED_PARSER, nameOf(props.logType), settingsOf(props.logType)),
      logType_(props.logType) {}

}  // namespace cdk::logs

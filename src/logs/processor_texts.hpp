// What the processors' sources share.
#pragma once

#include <cdk/logs/cfn_transformer.hpp>
#include <cdk/logs/processor.hpp>

namespace cdk::logs::detail {

constexpr const char* text(DelimiterCharacter delimiter) {
  switch (delimiter) {
    case DelimiterCharacter::COMMA: return ",";
    case DelimiterCharacter::TAB: return "\t";
    case DelimiterCharacter::SPACE: return " ";
    case DelimiterCharacter::SEMICOLON: return ";";
    case DelimiterCharacter::PIPE: return "|";
  }
  return "";
}

inline Value settingsOf(const CfnTransformer::ProcessorProperty& processor) {
  return cdk::internal::toValue(processor);
}

}  // namespace cdk::logs::detail

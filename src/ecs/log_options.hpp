#pragma once

#include "texts.hpp"

#include <cdk/core/duration.hpp>
#include <cdk/core/value.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk::ecs {

/// Options of a driver in the order they are given; absent ones are left out.
class LogOptions {
 public:
  LogOptions& add(const char* name, const String& value) {
    if (value.has_value()) entries_.emplace_back(name, value);
    return *this;
  }
  LogOptions& add(const char* name, const Number& value) { return add(name, textOf(value)); }
  LogOptions& add(const char* name, const Boolean& value) {
    if (value.isAbsent()) return *this;
    return add(name, value.isUnresolved() ? String(static_cast<const Value&>(value))
                                          : String(value.literal() ? "true" : "false"));
  }
  LogOptions& add(const char* name, const std::optional<Duration>& value) {
    return value ? add(name, value->toSeconds()) : *this;
  }
  template <class Props>
  LogOptions& addCommon(const Props& props) {
    return add("tag", props.tag)
        .add("labels", joined(props.labels))
        .add("env", joined(props.env))
        .add("env-regex", props.envRegex);
  }
  [[nodiscard]] Map<String> map() const { return entries_.empty() ? Map<String>() : entries_; }

 private:
  static String joined(const List<String>& texts) {
    if (texts.isAbsent()) return {};
    String result("");
    bool first = true;
    for (const String& text : texts.literal()) {
      result = first ? text : result + "," + text;
      first = false;
    }
    return result;
  }

  std::vector<std::pair<std::string, String>> entries_{};
};

}  // namespace cdk::ecs

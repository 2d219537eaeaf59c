#pragma once

#include <cdk/core/value.hpp>

#include <string>
#include <utility>
#include <vector>

namespace cdk::ecs {

/// Sets a name's value, where there is one already in its place.
inline void assign(std::vector<std::pair<std::string, String>>& entries, std::string name,
                   String value) {
  for (auto& [key, current] : entries) {
    if (key == name) {
      current = std::move(value);
      return;
    }
  }
  entries.emplace_back(std::move(name), std::move(value));
}

}  // namespace cdk::ecs

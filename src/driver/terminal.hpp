// What goes to standard output.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::internal {

/// Writes the text. Throws `Error` where standard output cannot be written: a closed pipe, a full
/// disk.
void print(std::string_view text);

enum class Style { BOLD, DIM, RED, GREEN, YELLOW, CYAN };
/// The text, in colour where standard output is a terminal and `NO_COLOR` is not set.
std::string styled(std::string_view text, Style style);

/// The columns of a table, two spaces apart; the last is not filled up.
class Columns {
 public:
  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  [[nodiscard]] std::string text() const;

 private:
  std::vector<std::vector<std::string>> rows_{};
};

}  // namespace cdk::internal

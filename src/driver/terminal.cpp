#include "terminal.hpp"

#include <cdk/core/error.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace cdk::internal {

namespace {

bool isColoured() {
  const char* off = std::getenv("NO_COLOR");
  return (off == nullptr || *off == '\0') && ::isatty(STDOUT_FILENO) == 1;
}

const char* codeOf(Style style) {
  switch (style) {
    case Style::BOLD: return "1";
    case Style::DIM: return "2";
    case Style::RED: return "31";
    case Style::GREEN: return "32";
    case Style::YELLOW: return "33";
    case Style::CYAN: return "36";
  }
  return "0";
}

/// Characters, not bytes: texts are UTF-8.
std::size_t widthOf(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

}  // namespace

void print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0) {
    throw Error("standard output cannot be written");
  }
}

std::string styled(std::string_view text, Style style) {
  if (!isColoured()) return std::string(text);
  return "\033[" + std::string(codeOf(style)) + "m" + std::string(text) + "\033[0m";
}

std::string Columns::text() const {
  std::vector<std::size_t> widths;
  for (const auto& row : rows_) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], widthOf(row[i]));
  }
  std::string out;
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      out += row[i];
      if (i + 1 < row.size()) out.append(widths[i] - widthOf(row[i]) + 2, ' ');
    }
    out += '\n';
  }
  return out;
}

}  // namespace cdk::internal

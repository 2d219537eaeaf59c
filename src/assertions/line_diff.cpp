#include "line_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace cdk::assertions::internal {

namespace {

using Lines = std::vector<std::string_view>;

Lines linesOf(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

struct Edit {
  char kind;  ///< ' ', '-' or '+'
  std::string_view line;
};

/// Beyond this many differing lines the middle is shown as replaced: the search for the shortest
/// script is quadratic in them.
constexpr std::ptrdiff_t MOST_EDITS = 2000;

/// The shortest script from `a` to `b`: Myers, "An O(ND) Difference Algorithm and Its Variations".
bool shortestScript(const Lines& a, const Lines& b, std::vector<Edit>& script) {
  const auto n = static_cast<std::ptrdiff_t>(a.size());
  const auto m = static_cast<std::ptrdiff_t>(b.size());
  const std::ptrdiff_t most = std::min(n + m, MOST_EDITS);
  const std::ptrdiff_t middle = most + 1;
  const auto at = [middle](std::ptrdiff_t k) { return static_cast<std::size_t>(middle + k); };
  std::vector<std::ptrdiff_t> furthest(static_cast<std::size_t>(2 * middle + 1), 0);
  std::vector<std::vector<std::ptrdiff_t>> rounds;
  const auto line = [](const Lines& lines, std::ptrdiff_t i) {
    return lines[static_cast<std::size_t>(i)];
  };
  const auto goesDown = [&at](const std::vector<std::ptrdiff_t>& reach, std::ptrdiff_t k,
                              std::ptrdiff_t d) {
    return k == -d || (k != d && reach[at(k - 1)] < reach[at(k + 1)]);
  };
  std::ptrdiff_t found = -1;
  for (std::ptrdiff_t d = 0; d <= most && found < 0; ++d) {
    rounds.push_back(furthest);
    for (std::ptrdiff_t k = -d; k <= d; k += 2) {
      std::ptrdiff_t x = goesDown(furthest, k, d) ? furthest[at(k + 1)] : furthest[at(k - 1)] + 1;
      std::ptrdiff_t y = x - k;
      while (x < n && y < m && line(a, x) == line(b, y)) ++x, ++y;
      furthest[at(k)] = x;
      if (x >= n && y >= m) found = d;
    }
  }
  if (found < 0) return false;
  std::vector<Edit> reversed;
  std::ptrdiff_t x = n;
  std::ptrdiff_t y = m;
  for (std::ptrdiff_t d = found; d >= 0; --d) {
    const auto& reach = rounds[static_cast<std::size_t>(d)];
    const std::ptrdiff_t k = x - y;
    const bool down = goesDown(reach, k, d);
    const std::ptrdiff_t fromX = d == 0 ? 0 : reach[at(down ? k + 1 : k - 1)];
    const std::ptrdiff_t fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      reversed.push_back({' ', line(a, --x)});
      --y;
    }
    if (d == 0) break;
    if (down) {
      reversed.push_back({'+', line(b, --y)});
    } else {
      reversed.push_back({'-', line(a, --x)});
    }
  }
  script.insert(script.end(), reversed.rbegin(), reversed.rend());
  return true;
}

std::vector<Edit> scriptOf(const Lines& before, const Lines& after) {
  std::size_t same = 0;
  while (same < std::min(before.size(), after.size()) && before[same] == after[same]) ++same;
  std::size_t tail = 0;
  while (tail < std::min(before.size(), after.size()) - same &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    ++tail;
  }
  const auto middleOf = [same, tail](const Lines& lines) {
    return Lines(lines.begin() + static_cast<std::ptrdiff_t>(same),
                 lines.end() - static_cast<std::ptrdiff_t>(tail));
  };
  const Lines a = middleOf(before);
  const Lines b = middleOf(after);
  std::vector<Edit> script;
  for (std::size_t i = 0; i < same; ++i) script.push_back({' ', before[i]});
  if (!shortestScript(a, b, script)) {
    for (const std::string_view line : a) script.push_back({'-', line});
    for (const std::string_view line : b) script.push_back({'+', line});
  }
  for (std::size_t i = before.size() - tail; i < before.size(); ++i) {
    script.push_back({' ', before[i]});
  }
  return script;
}

}  // namespace

std::string lineDiff(std::string_view before, std::string_view after) {
  if (before == after) return {};
  constexpr std::size_t CONTEXT = 3;
  const std::vector<Edit> script = scriptOf(linesOf(before), linesOf(after));
  std::vector<bool> shown(script.size(), false);
  for (std::size_t i = 0; i < script.size(); ++i) {
    if (script[i].kind == ' ') continue;
    const std::size_t last = std::min(script.size() - 1, i + CONTEXT);
    for (std::size_t near = i - std::min(i, CONTEXT); near <= last; ++near) shown[near] = true;
  }
  std::string text;
  std::size_t lineBefore = 1;
  std::size_t lineAfter = 1;
  for (std::size_t i = 0; i < script.size(); ++i) {
    if (shown[i] && (i == 0 || !shown[i - 1])) {
      text += "@@ line " + std::to_string(lineBefore) + " of the file, line " +
              std::to_string(lineAfter) + " now @@\n";
    }
    if (shown[i]) text.append(1, script[i].kind).append(script[i].line).append(1, '\n');
    if (script[i].kind != '+') ++lineBefore;
    if (script[i].kind != '-') ++lineAfter;
  }
  // Only the end of the last line can differ then.
  return text.empty() ? "one of the two does not end in a line break\n" : text;
}

}  // namespace cdk::assertions::internal

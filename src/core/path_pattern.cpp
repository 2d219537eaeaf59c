#include "path_pattern.hpp"

#include <algorithm>

namespace cdk::internal {
namespace {

// Case folding for ASCII and Latin-1.
char16_t toUpper(char16_t c) {
  const bool lower = (c >= u'a' && c <= u'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7);
  return lower ? static_cast<char16_t>(c - 0x20) : c;
}

char16_t toLower(char16_t c) {
  const bool upper = (c >= u'A' && c <= u'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
  return upper ? static_cast<char16_t>(c + 0x20) : c;
}

}  // namespace

bool UnitSet::contains(char16_t unit, bool ignoreCase) const {
  const auto has = [this](char16_t c) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [c](const auto& range) { return range.first <= c && c <= range.second; });
  };
  const bool hit = has(unit) || (ignoreCase && (has(toUpper(unit)) || has(toLower(unit))));
  return hit != negated;
}

void PathPattern::text(std::u16string_view text) {
  for (const char16_t c : text) unit(c);
}

void PathPattern::oneOf(UnitSet set) {
  emit(Op::SET, sets_.size());
  sets_.push_back(std::move(set));
}

std::size_t PathPattern::emit(Op op, std::size_t operand) {
  program_.push_back({op, operand});
  return program_.size() - 1;
}

struct PathPattern::Run {
  std::u16string_view text;
  std::vector<bool> visited;  // splits and lookaheads that failed before or are being tried
};

bool PathPattern::matches(std::u16string_view text) const {
  Run state{text, std::vector<bool>((program_.size() + 1) * (text.size() + 1))};
  return run(state, 0, 0);
}

bool PathPattern::run(Run& state, std::size_t pc, std::size_t position) const {
  const std::u16string_view text = state.text;
  for (;;) {
    if (pc == program_.size()) return position == text.size();
    const std::size_t key = pc * (text.size() + 1) + position;
    const Instruction& instruction = program_[pc];
    const bool more = position < text.size();
    switch (instruction.op) {
      case Op::UNIT: {
        const auto unit = static_cast<char16_t>(instruction.operand);
        const bool hit = more && (text[position] == unit ||
                                  (ignoreCase_ && toUpper(text[position]) == toUpper(unit)));
        if (!hit) return false;
        ++position;
        ++pc;
        break;
      }
      case Op::ANY_BUT_SLASH:
        if (!more || text[position] == u'/') return false;
        ++position;
        ++pc;
        break;
      case Op::ANY:
        if (!more) return false;
        ++position;
        ++pc;
        break;
      case Op::SET:
        if (!more || !sets_[instruction.operand].contains(text[position], ignoreCase_)) {
          return false;
        }
        ++position;
        ++pc;
        break;
      case Op::NOT_UNIT:
        if (more && text[position] == static_cast<char16_t>(instruction.operand)) return false;
        ++pc;
        break;
      case Op::END:
        if (more) return false;
        ++pc;
        break;
      case Op::FAIL: return false;
      case Op::SPLIT:
        // A second visit either fails as the first one did or is a loop that consumed nothing.
        if (state.visited[key]) return false;
        state.visited[key] = true;
        // Leaving first keeps the recursion as shallow as the pattern is nested.
        if (run(state, instruction.operand, position)) return true;
        ++pc;
        break;
      case Op::JUMP: pc = instruction.operand; break;
      case Op::NOT_AHEAD: {
        if (state.visited[key]) return false;
        state.visited[key] = true;
        // Of its own, because what leads to a match here may be asked again.
        Run inner{text, std::vector<bool>(state.visited.size())};
        if (run(inner, pc + 1, position)) return false;
        pc = instruction.operand;
        break;
      }
      case Op::ACCEPT: return true;
    }
  }
}

}  // namespace cdk::internal

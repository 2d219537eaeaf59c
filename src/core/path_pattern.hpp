// A small pattern machine for file names: what the three ignore languages compile to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::internal {

// A set of UTF-16 units.
struct UnitSet {
  std::vector<std::pair<char16_t, char16_t>> ranges;
  bool negated = false;

  void add(char16_t unit) { ranges.emplace_back(unit, unit); }
  void add(char16_t low, char16_t high) { ranges.emplace_back(low, high); }
  [[nodiscard]] bool contains(char16_t unit, bool ignoreCase) const;
};

// Matches whole texts, unit by unit, as JavaScript's regular expressions do without the `u` flag.
// Without `notAhead`, the time is bounded by the product of the lengths of pattern and text: each
// pair of positions is tried once.
class PathPattern {
 public:
  explicit PathPattern(bool ignoreCase = false) : ignoreCase_(ignoreCase) {}

  void unit(char16_t unit) { emit(Op::UNIT, unit); }
  void text(std::u16string_view text);
  void anyButSlash() { emit(Op::ANY_BUT_SLASH); }
  void any() { emit(Op::ANY); }
  void oneOf(UnitSet set);
  void end() { emit(Op::END); }
  void notBefore(char16_t unit) { emit(Op::NOT_UNIT, unit); }
  void fail() { emit(Op::FAIL); }

  // The bodies are callables that add to this pattern.
  template <class Body>
  void zeroOrMore(Body body) {
    const std::size_t split = emit(Op::SPLIT);
    body();
    emit(Op::JUMP, split);
    program_[split].operand = program_.size();
  }

  template <class Body>
  void optional(Body body) {
    const std::size_t split = emit(Op::SPLIT);
    body();
    program_[split].operand = program_.size();
  }

  // body(0), or body(1), …
  template <class Body>
  void alternatives(std::size_t count, Body body) {
    std::vector<std::size_t> jumps;
    for (std::size_t i = 0; i < count; ++i) {
      const bool last = i + 1 == count;
      const std::size_t split = last ? 0 : emit(Op::SPLIT);
      body(i);
      if (last) break;
      jumps.push_back(emit(Op::JUMP));
      program_[split].operand = program_.size();
    }
    for (const std::size_t jump : jumps) program_[jump].operand = program_.size();
  }

  // Goes on only where the body does not match. The body need not reach the end of the text.
  template <class Body>
  void notAhead(Body body) {
    const std::size_t look = emit(Op::NOT_AHEAD);
    body();
    emit(Op::ACCEPT);
    program_[look].operand = program_.size();
  }

  [[nodiscard]] bool matches(std::u16string_view text) const;

 private:
  enum class Op : std::uint8_t {
    UNIT,  // operand: the unit
    ANY_BUT_SLASH,
    ANY,
    SET,       // operand: index into sets_
    NOT_UNIT,  // consumes nothing; operand: the unit
    END,
    FAIL,
    SPLIT,      // goes on, or at operand
    JUMP,       // operand: where to
    NOT_AHEAD,  // the body follows; operand: where to go on
    ACCEPT
  };
  struct Instruction {
    Op op;
    std::size_t operand;
  };
  struct Run;

  std::size_t emit(Op op, std::size_t operand = 0);
  bool run(Run& state, std::size_t pc, std::size_t position) const;

  bool ignoreCase_;
  std::vector<Instruction> program_;
  std::vector<UnitSet> sets_;
};

}  // namespace cdk::internal

#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/logs/processor.hpp>

#include <vector>

namespace cdk::logs {

/// Ways to change texts.
enum class StringMutatorType : std::uint8_t { LOWER_CASE, UPPER_CASE, TRIM, SPLIT, SUBSTITUTE };

/// A field that becomes a list.
struct SplitStringEntryProperty {
  DelimiterCharacter delimiter;
  Required<String> source;
};

/// Fields that become lists; at least one is wanted.
struct SplitStringProperty {
  std::vector<SplitStringEntryProperty> entries{};
  Presence presence_{};

  static SplitStringProperty absent() noexcept;
};

/// A replacement in a field.
struct SubstituteStringEntryProperty {
  /// Regular expression.
  Required<String> from;
  Required<String> source;
  /// May refer to groups: `$1`, `${name}`.
  Required<String> to;
};

/// Replacements; at least one is wanted.
struct SubstituteStringProperty {
  std::vector<SubstituteStringEntryProperty> entries{};
  Presence presence_{};

  static SubstituteStringProperty absent() noexcept;
};

/// Props of `StringMutatorProcessor`. What other types than `type` need is not looked at.
struct StringMutatorProps {
  /// Fields, for `LOWER_CASE`.
  std::vector<String> lowerCaseKeys{};
  /// For `SPLIT`.
  SplitStringProperty splitOptions = SplitStringProperty::absent();
  /// For `SUBSTITUTE`.
  SubstituteStringProperty substituteOptions = SubstituteStringProperty::absent();
  /// Fields, for `TRIM`.
  std::vector<String> trimKeys{};
  StringMutatorType type;
  /// Fields, for `UPPER_CASE`.
  std::vector<String> upperCaseKeys{};
};

/// Changes the texts of fields.
class StringMutatorProcessor : public IProcessor {
 public:
  /// Throws `ValidationError` where what the type wants is absent or empty.
  explicit StringMutatorProcessor(const StringMutatorProps& props);
  [[nodiscard]] StringMutatorType type() const noexcept { return type_; }

 private:
  StringMutatorType type_;
};

}  // namespace cdk::logs

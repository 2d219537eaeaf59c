#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/logs/processor.hpp>

#include <vector>

namespace cdk::logs {

/// Ways to change the types of values.
enum class DataConverterType : std::uint8_t { TYPE_CONVERTER, DATETIME_CONVERTER };

/// Types that values are converted to.
enum class TypeConverterType : std::uint8_t { BOOLEAN, INTEGER, DOUBLE, STRING };

/// Well-known forms of dates, for `DateTimeConverterProperty`: `text(DateTimeFormat::ISO_8601)`.
enum class DateTimeFormat : std::uint8_t { ISO_8601, UNIX_TIMESTAMP, CUSTOM };
/// The form as the service writes it.
[[nodiscard]] String text(DateTimeFormat format);

/// A field whose value gets another type.
struct TypeConverterEntryProperty {
  Required<String> key;
  TypeConverterType type;
};

/// Fields whose values get other types; at least one is wanted.
struct TypeConverterProperty {
  std::vector<TypeConverterEntryProperty> entries{};
  Presence presence_{};

  static TypeConverterProperty absent() noexcept;
};

/// A date that gets another form.
struct DateTimeConverterProperty {
  /// Such as `en`.
  Required<String> locale;
  /// Forms that the date may have, tried in order; 1 to 5.
  std::vector<String> matchPatterns{};
  /// The field with the date.
  Required<String> source;
  /// Default: `UTC`.
  String sourceTimezone{};
  /// The field that gets the date.
  Required<String> target;
  /// Default: `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`.
  String targetFormat{};
  /// Default: `UTC`.
  String targetTimezone{};
  Presence presence_{};

  static DateTimeConverterProperty absent();
};

/// Props of `DataConverterProcessor`. Options of the other type than `type` are not looked at.
struct DataConverterProps {
  /// For `DATETIME_CONVERTER`.
  DateTimeConverterProperty dateTimeConverterOptions = DateTimeConverterProperty::absent();
  DataConverterType type;
  /// For `TYPE_CONVERTER`.
  TypeConverterProperty typeConverterOptions = TypeConverterProperty::absent();
};

/// Changes the types of values.
class DataConverterProcessor : public IProcessor {
 public:
  /// Throws `ValidationError` where what the type wants is absent, empty or too much.
  explicit DataConverterProcessor(const DataConverterProps& props);
  [[nodiscard]] DataConverterType type() const noexcept { return type_; }

 private:
  DataConverterType type_;
};

}  // namespace cdk::logs

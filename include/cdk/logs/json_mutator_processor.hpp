#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/logs/processor.hpp>

#include <vector>

namespace cdk::logs {

/// Ways to change the fields of an event.
enum class JsonMutatorType : std::uint8_t {
  ADD_KEYS,
  DELETE_KEYS,
  MOVE_KEYS,
  RENAME_KEYS,
  COPY_VALUE,
  LIST_TO_MAP
};

/// A new field.
struct AddKeyEntryProperty {
  Required<String> key;
  /// Replace a field that is there. Default: false.
  Boolean overwriteIfExists{};
  Required<String> value;
};

/// New fields; at least one is wanted.
struct AddKeysProperty {
  std::vector<AddKeyEntryProperty> entries{};
  Presence presence_{};

  static AddKeysProperty absent() noexcept;
};

/// Fields that go; at least one is wanted.
struct ProcessorDeleteKeysProperty {
  std::vector<String> withKeys{};
  Presence presence_{};

  static ProcessorDeleteKeysProperty absent() noexcept;
};

/// A field that goes elsewhere in the event.
struct MoveKeyEntryProperty {
  /// Replace a field that is there. Default: false.
  Boolean overwriteIfExists{};
  Required<String> source;
  Required<String> target;
};

/// Fields that go elsewhere; at least one is wanted.
struct MoveKeysProperty {
  std::vector<MoveKeyEntryProperty> entries{};
  Presence presence_{};

  static MoveKeysProperty absent() noexcept;
};

/// A field that gets another name.
struct RenameKeyEntryProperty {
  Required<String> key;
  /// Replace a field that is there. Default: false.
  Boolean overwriteIfExists{};
  Required<String> renameTo;
};

/// Fields that get other names; at least one is wanted.
struct RenameKeysProperty {
  std::vector<RenameKeyEntryProperty> entries{};
  Presence presence_{};

  static RenameKeysProperty absent() noexcept;
};

/// A value that is copied to another field.
struct CopyValueEntryProperty {
  /// Replace a field that is there. Default: false.
  Boolean overwriteIfExists{};
  Required<String> source;
  Required<String> target;
};

/// Values that are copied; at least one is wanted.
struct CopyValueProperty {
  std::vector<CopyValueEntryProperty> entries{};
  Presence presence_{};

  static CopyValueProperty absent() noexcept;
};

/// A list of objects that becomes a map.
struct ListToMapProperty {
  /// One object for each key, instead of a list of them. Default: false.
  Boolean flatten{};
  /// Which of several objects with one key: `first` or `last`. Wanted with `flatten`, and without
  /// effect otherwise.
  String flattenedElement{};
  /// The field of the objects that is the map's key.
  Required<String> key;
  /// The field with the list.
  Required<String> source;
  /// The field that gets the map. Default: the event's root.
  String target{};
  /// The field of the objects that is the map's value. Default: the whole object.
  String valueKey{};
  Presence presence_{};

  static ListToMapProperty absent();
};

/// Props of `JsonMutatorProcessor`. Options of other types than `type` are not looked at.
struct JsonMutatorProps {
  /// For `ADD_KEYS`.
  AddKeysProperty addKeysOptions = AddKeysProperty::absent();
  /// For `COPY_VALUE`.
  CopyValueProperty copyValueOptions = CopyValueProperty::absent();
  /// For `DELETE_KEYS`.
  ProcessorDeleteKeysProperty deleteKeysOptions = ProcessorDeleteKeysProperty::absent();
  /// For `LIST_TO_MAP`.
  ListToMapProperty listToMapOptions = ListToMapProperty::absent();
  /// For `MOVE_KEYS`.
  MoveKeysProperty moveKeysOptions = MoveKeysProperty::absent();
  /// For `RENAME_KEYS`.
  RenameKeysProperty renameKeysOptions = RenameKeysProperty::absent();
  JsonMutatorType type;
};

/// Changes the fields of an event.
class JsonMutatorProcessor : public IProcessor {
 public:
  /// Throws `ValidationError` where what the type wants is absent or empty.
  explicit JsonMutatorProcessor(const JsonMutatorProps& props);
  [[nodiscard]] JsonMutatorType type() const noexcept { return type_; }

 private:
  JsonMutatorType type_;
};

}  // namespace cdk::logs

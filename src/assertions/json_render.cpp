#include "json_render.hpp"

#include "pattern.hpp"

#include <cdk/core/error.hpp>

#include <cstddef>
#include <string_view>

namespace cdk::assertions::internal {

namespace {

/// Shorter values without remarks are shown in full.
constexpr std::size_t ONE_LINE = 60;

class Renderer {
 public:
  void value(const Json& json, const Marks* marks, std::size_t depth) {
    const bool marked = marks != nullptr && !marks->below.empty();
    if (!marked) {
      scalarOrShort(json);
    } else if (json.kind() == ValueKind::OBJECT || json.kind() == ValueKind::LIST) {
      container(json, *marks, depth);
    } else {
      // Text that is JSON, with remarks on what is in it.
      scalarOrShort(json);
      for (const auto& [name, inside] : marks->below) {
        text_ += ", as JSON: ";
        value(parsed(json), &inside, depth);
      }
    }
  }

  void remarks(const Marks* marks, std::size_t depth, std::string_view subject = {}) {
    if (marks == nullptr) return;
    for (const std::string& remark : marks->remarks) {
      text_ += "!!" + std::string(2 * depth, ' ');
      if (!subject.empty()) text_ += std::string(subject) + ": ";
      text_ += remark + '\n';
    }
  }

  [[nodiscard]] const std::string& text() const noexcept { return text_; }

 private:
  static Json parsed(const Json& text) {
    try {
      return Json::parse(text.text());
    } catch (const Error&) {
      return Json::null();
    }
  }

  void scalarOrShort(const Json& json) {
    if (json.kind() != ValueKind::OBJECT && json.kind() != ValueKind::LIST) {
      text_ += shortText(json);
      return;
    }
    const std::string whole = json.dump();
    const bool isObject = json.kind() == ValueKind::OBJECT;
    text_ += whole.size() <= ONE_LINE ? whole : isObject ? "{ … }" : "[ … ]";
  }

  void container(const Json& json, const Marks& marks, std::size_t depth) {
    const bool isObject = json.kind() == ValueKind::OBJECT;
    text_ += isObject ? "{\n" : "[\n";
    std::size_t index = 0;
    const auto entries = json.entries();
    for (const auto& [name, member] : entries) {
      const std::string key = isObject ? name : std::to_string(index);
      const auto found = marks.below.find(key);
      const Marks* inside = found == marks.below.end() ? nullptr : &found->second;
      remarks(inside, depth + 1, isObject ? key : std::string_view{});
      indent(depth + 1);
      if (isObject) text_ += Json(key).dump() + ": ";
      value(Json(member), inside, depth + 1);
      text_ += ++index < entries.size() ? ",\n" : "\n";
    }
    for (const auto& [name, inside] : marks.below) {
      const bool isThere = isObject ? json[name].has_value() : isIndexBelow(name, index);
      if (!isThere) remarks(&inside, depth + 1, name);
    }
    indent(depth);
    text_ += isObject ? "}" : "]";
  }

  static bool isIndexBelow(const std::string& name, std::size_t count) {
    return name.find_first_not_of("0123456789") == std::string::npos && std::stoul(name) < count;
  }

  void indent(std::size_t depth) { text_ += "  " + std::string(2 * depth, ' '); }

  std::string text_;
};

}  // namespace

std::string renderMarked(const Json& value, const Marks& marks) {
  Renderer renderer;
  renderer.remarks(&marks, 0);
  std::string text = renderer.text() + "  ";
  Renderer body;
  body.value(value, &marks, 0);
  return text + body.text() + '\n';
}

}  // namespace cdk::assertions::internal

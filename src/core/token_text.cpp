#include "token_text.hpp"

#include "json_text.hpp"
#include "resolver.hpp"
#include "yaml_text.hpp"

#include <cdk/core/error.hpp>

#include <algorithm>

namespace cdk::internal {

namespace {

constexpr int MAX_INDENT = 10;

std::string escapedText(std::string_view text) {
  std::string quoted;
  appendJsonString(quoted, text);
  return quoted.substr(1, quoted.size() - 2);
}

/// The value with everything literal in it escaped as JSON text.
Value escaped(const Value& value) {
  switch (value.kind()) {
    case ValueKind::TEXT: return textValue(escapedText(String(value).literal()));
    case ValueKind::LIST: {
      std::vector<Value> elements;
      for (const Value& element : nodeAs<ListNode>(value).elements) {
        elements.push_back(escaped(element));
      }
      return listOf(std::move(elements));
    }
    case ValueKind::OBJECT: {
      std::vector<Member> members;
      for (const auto& [name, member] : value.entries()) {
        members.emplace_back(escapedText(name), escaped(member));
      }
      return isIntrinsicObject(value)
                 ? resolvedIntrinsic(members.front().first, members.front().second)
                 : objectOf(std::move(members));
    }
    default: return value;
  }
}

/// Literal text and, between, what is known only at deployment.
class Pieces {
 public:
  std::string& literal() noexcept { return literal_; }
  void append(Value token) {
    flush();
    parts_.push_back(std::move(token));
  }
  Value finish() {
    flush();
    return minimalJoin("", parts_);
  }

 private:
  void flush() {
    if (literal_.empty()) return;
    parts_.push_back(textValue(literal_));
    literal_.clear();
  }

  std::string literal_;
  std::vector<Value> parts_;
};

class JsonWriter {
 public:
  JsonWriter(int indent, const std::function<Value(const Value&)>& quoteList)
      : indent_(std::clamp(indent, 0, MAX_INDENT)), quoteList_(quoteList) {}

  void write(const Value& value, int depth) {
    if (isIntrinsicObject(value)) {
      writeIntrinsic(value);
    } else if (value.kind() == ValueKind::OBJECT) {
      writeAll(value, '{', '}', depth);
    } else if (value.kind() == ValueKind::LIST) {
      writeAll(value, '[', ']', depth);
    } else if (is(value, NodeKind::KEYED)) {
      writeKeyed(nodeAs<KeyedNode>(value), depth);
    } else {
      appendJson(pieces_.literal(), value);
    }
  }

  Value finish() { return pieces_.finish(); }

 private:
  void writeAll(const Value& value, char open, char close, int depth) {
    std::string& out = pieces_.literal();
    out.push_back(open);
    bool first = true;
    for (const auto& [name, member] : value.entries()) {
      if (!first) out.push_back(',');
      first = false;
      newLine(depth + 1);
      if (open == '{') {
        appendJsonString(out, name);
        out += indent_ == 0 ? ":" : ": ";
      }
      write(member, depth + 1);
    }
    if (!first) newLine(depth);
    out.push_back(close);
  }

  void writeKeyed(const KeyedNode& node, int depth) {
    std::string& out = pieces_.literal();
    out.push_back('{');
    bool first = true;
    for (const auto& [name, member] : node.members) {
      if (!first) out.push_back(',');
      first = false;
      newLine(depth + 1);
      write(name, depth);
      out += indent_ == 0 ? ":" : ": ";
      write(member, depth + 1);
    }
    newLine(depth);
    out.push_back('}');
  }

  void writeIntrinsic(const Value& value) {
    switch (value.node_ptr()->hint) {
      case TypeHint::NUMBER: pieces_.append(escaped(value)); return;
      case TypeHint::LIST: pieces_.append(quoteList_(value)); return;
      default:
        pieces_.literal().push_back('"');
        pieces_.append(escaped(value));
        pieces_.literal().push_back('"');
    }
  }

  void newLine(int depth) {
    if (indent_ == 0) return;
    pieces_.literal().push_back('\n');
    pieces_.literal().append(static_cast<std::size_t>(indent_ * depth), ' ');
  }

  int indent_;
  const std::function<Value(const Value&)>& quoteList_;
  Pieces pieces_;
};

/// Puts a mark in the place of everything late-bound, so that text around it is quoted as it has to
/// be, and puts it back.
class Marks {
 public:
  /// `all` is any text that contains all literals, which no mark may be part of.
  explicit Marks(std::string_view all) {
    while (all.find(prefix_) != std::string_view::npos) prefix_.insert(2, "_");
  }

  Value replaceTokens(const Value& value) {
    if (isIntrinsicObject(value)) return textValue(marked(value));
    switch (value.kind()) {
      case ValueKind::LIST: {
        std::vector<Value> elements;
        for (const Value& element : nodeAs<ListNode>(value).elements) {
          elements.push_back(replaceTokens(element));
        }
        return listOf(std::move(elements));
      }
      case ValueKind::OBJECT: {
        std::vector<Member> members;
        for (const auto& [name, member] : value.entries()) {
          members.emplace_back(name, replaceTokens(member));
        }
        return objectOf(std::move(members));
      }
      default: return value;
    }
  }

  Value restoreTokens(std::string_view text) {
    Pieces pieces;
    for (;;) {
      const std::size_t begin = text.find(prefix_);
      pieces.literal() += text.substr(0, begin);
      if (begin == std::string_view::npos) return pieces.finish();
      text.remove_prefix(begin + prefix_.size());
      const std::size_t end = text.find(SUFFIX);
      pieces.append(tokens_.at(std::stoul(std::string(text.substr(0, end)))));
      text.remove_prefix(end + SUFFIX.size());
    }
  }

 private:
  // Like the reference's tokens in text, since the characters decide about quotes.
  static constexpr std::string_view SUFFIX = "]}";

  std::string marked(const Value& value) {
    if (value.node_ptr()->hint == TypeHint::LIST) {
      throw ValidationError(
          "a list that is known only at deployment cannot be written as YAML; select its elements "
          "with Fn::select");
    }
    const Value join = value.member("Fn::Join");
    if (is(join, NodeKind::LIST)) {
      const auto& arguments = nodeAs<ListNode>(join).elements;
      if (arguments.size() == 2 && String(arguments[0]).empty() &&
          is(arguments[1], NodeKind::LIST)) {
        std::string text;
        for (const Value& part : nodeAs<ListNode>(arguments[1]).elements) {
          text += is(part, NodeKind::TEXT) ? nodeAs<TextNode>(part).text : mark(part);
        }
        return text;
      }
    }
    return mark(value);
  }

  std::string mark(const Value& token) {
    tokens_.push_back(token);
    return prefix_ + std::to_string(tokens_.size() - 1) + std::string(SUFFIX);
  }

  std::string prefix_ = "${Token[";
  std::vector<Value> tokens_;
};

}  // namespace

Value jsonTextWithTokens(const Value& resolved, int indent,
                         const std::function<Value(const Value& list)>& quoteList) {
  JsonWriter writer(indent, quoteList);
  writer.write(resolved, 0);
  return writer.finish();
}

Value yamlTextWithTokens(const Value& resolved) {
  Marks marks(jsonText(resolved));
  const std::string text = yamlText(marks.replaceTokens(resolved));
  return marks.restoreTokens(text);
}

}  // namespace cdk::internal

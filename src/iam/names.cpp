#include "names.hpp"

#include "../core/value_node.hpp"

#include <algorithm>
#include <vector>

namespace cdk::iam::detail {

namespace core = cdk::internal;

bool isWord(std::string_view text, std::string_view others) {
  return std::all_of(text.begin(), text.end(), [others](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           others.find(c) != std::string_view::npos;
  });
}

String lastPathSegment(const String& path) {
  const auto afterSlash = [](std::string_view text) { return text.substr(text.rfind('/') + 1); };
  if (!path.isUnresolved()) return String(afterSlash(path.literal()));
  if (!core::is(path, core::NodeKind::CONCAT)) return path;
  const auto& parts = core::nodeAs<core::ConcatNode>(path).parts;
  std::vector<Value> kept;
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
    if (part->kind() == ValueKind::TEXT) {
      const std::string_view text = core::nodeAs<core::TextNode>(*part).text;
      if (text.find('/') != std::string_view::npos) {
        kept.push_back(String(afterSlash(text)));
        break;
      }
    }
    kept.push_back(*part);
  }
  std::reverse(kept.begin(), kept.end());
  return String(core::concat(std::move(kept)));
}

String withoutLeadingSlash(const String& path) {
  if (path.isUnresolved()) {
    if (!core::is(path, core::NodeKind::CONCAT)) return path;
    std::vector<Value> parts = core::nodeAs<core::ConcatNode>(path).parts;
    if (parts.front().kind() == ValueKind::TEXT) {
      parts.front() = withoutLeadingSlash(String(parts.front()));
    }
    return String(core::concat(std::move(parts)));
  }
  const std::string_view text = path.literal();
  return text.starts_with('/') ? String(text.substr(1)) : path;
}

}  // namespace cdk::iam::detail

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>

#include "value_node.hpp"

namespace cdk {
namespace {

using internal::is;
using internal::nodeAs;
using internal::NodeKind;

constexpr std::size_t kResource = 5;  // arn:partition:service:region:account:resource

std::string_view separatorOf(ArnFormat format) {
  switch (format) {
    case ArnFormat::COLON_RESOURCE_NAME: return ":";
    case ArnFormat::NO_RESOURCE_NAME:
    case ArnFormat::SLASH_RESOURCE_NAME:
    case ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME: break;
  }
  return "/";
}

// Literals and tokens that make up a text.
std::vector<Value> partsOf(const String& text) {
  if (is(text, NodeKind::CONCAT)) return nodeAs<internal::ConcatNode>(text).parts;
  return {text};
}

// Splits where the separator is seen; what is inside of tokens stays together.
std::vector<String> splitVisible(const String& text, char separator) {
  std::vector<String> pieces{String("")};
  for (const Value& part : partsOf(text)) {
    if (!is(part, NodeKind::TEXT)) {
      pieces.back() += String(part);
      continue;
    }
    std::string_view rest = nodeAs<internal::TextNode>(part).text;
    for (std::size_t end = rest.find(separator); end != std::string_view::npos;
         end = rest.find(separator)) {
      pieces.back() += String(rest.substr(0, end));
      pieces.emplace_back("");
      rest.remove_prefix(end + 1);
    }
    pieces.back() += String(rest);
  }
  return pieces;
}

String joinFrom(const std::vector<String>& pieces, std::size_t begin, std::string_view separator) {
  String text = pieces.at(begin);
  for (std::size_t i = begin + 1; i < pieces.size(); ++i) text += separator + pieces[i];
  return text;
}

bool looksLikeArn(const String& arn) {
  const Value first = partsOf(arn).front();
  return is(first, NodeKind::TEXT) && nodeAs<internal::TextNode>(first).text.starts_with("arn:");
}

ArnComponents splitToken(const String& arn, ArnFormat format) {
  const List<String> pieces = Fn::split(":", arn);
  const String last = Fn::select(kResource, pieces);
  ArnComponents components{.account = Fn::select(4, pieces),
                           .arnFormat = format,
                           .partition = Fn::select(1, pieces),
                           .region = Fn::select(3, pieces),
                           .resource = last,
                           .service = Fn::select(2, pieces)};
  switch (format) {
    case ArnFormat::NO_RESOURCE_NAME: break;
    case ArnFormat::COLON_RESOURCE_NAME:
      components.resourceName = Fn::select(kResource + 1, pieces);
      break;
    case ArnFormat::SLASH_RESOURCE_NAME:
      components.resource = Fn::select(0, Fn::split("/", last));
      components.resourceName = Fn::select(1, Fn::split("/", last));
      break;
    case ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME:
      components.resource = Fn::select(1, Fn::split("/", last));
      components.resourceName = Fn::select(2, Fn::split("/", last));
      break;
  }
  return components;
}

}  // namespace

String Arn::format(const ArnComponents& components) {
  const auto given = [](const String& value, std::string_view name) -> const String& {
    if (value.has_value()) return value;
    throw ValidationError("an ARN that is made without a stack needs a " + std::string(name));
  };
  const ArnFormat arnFormat = components.arnFormat.value_or(ArnFormat::SLASH_RESOURCE_NAME);
  String arn = "arn:" + given(components.partition, "partition") + ":" +
               components.service.value() + ":" + given(components.region, "region") + ":" +
               given(components.account, "account") + ":";
  if (arnFormat == ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME) arn += "/";
  arn += components.resource;
  if (components.resourceName.has_value()) {
    arn += separatorOf(arnFormat) + components.resourceName;
  }
  return arn;
}

String Arn::format(const ArnComponents& components, const Stack& stack) {
  ArnComponents complete = components;
  if (complete.partition.isAbsent()) complete.partition = stack.partition();
  if (complete.region.isAbsent()) complete.region = stack.region();
  if (complete.account.isAbsent()) complete.account = stack.account();
  return format(complete);
}

ArnComponents Arn::split(String arn, ArnFormat format) {
  if (!looksLikeArn(arn)) {
    if (arn.isUnresolved()) return splitToken(arn, format);
    throw ValidationError("'" + std::string(arn.literal()) +
                          "' is no ARN; one begins with 'arn:' and has at least 6 components");
  }
  std::vector<String> pieces = splitVisible(arn, ':');
  const auto required = [&](std::size_t index, const char* name) -> const String& {
    if (index < pieces.size() && !pieces[index].empty()) return pieces[index];
    throw ValidationError(std::string("an ARN needs a ") + name + " (component " +
                          std::to_string(index + 1) + "), got " + arn.describe());
  };
  ArnComponents components{.partition = required(1, "partition"),
                           .resource = required(kResource, "resource"),
                           .service = required(2, "service")};
  components.region = pieces[3];
  components.account = pieces[4];
  const bool hasMore = pieces.size() > kResource + 1;
  if (hasMore) components.resourceName = joinFrom(pieces, kResource + 1, ":");
  components.arnFormat = hasMore ? ArnFormat::COLON_RESOURCE_NAME : ArnFormat::NO_RESOURCE_NAME;

  // What is written decides on the format, except that slashes may belong to a lone resource.
  std::vector<String> names = splitVisible(components.resource, '/');
  const bool leadingSlash = names.size() > 1 && names.front().empty();
  const std::size_t first = leadingSlash ? 1 : 0;
  if (names.size() <= first + 1) return components;
  if (format == ArnFormat::NO_RESOURCE_NAME) {
    components.arnFormat = ArnFormat::NO_RESOURCE_NAME;
    return components;
  }
  components.resource = names[first];
  String name = joinFrom(names, first + 1, "/");
  if (hasMore) name += ":" + components.resourceName;
  components.resourceName = name;
  components.arnFormat =
      leadingSlash ? ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME : ArnFormat::SLASH_RESOURCE_NAME;
  return components;
}

String Arn::extractResourceName(String arn, std::string_view resourceType) {
  if (!looksLikeArn(arn) && arn.isUnresolved()) {
    return Fn::select(1, Fn::split(":" + std::string(resourceType) + "/", arn));
  }
  const ArnComponents components = split(arn, ArnFormat::SLASH_RESOURCE_NAME);
  if (!(components.resource == resourceType)) {
    throw ValidationError("the ARN " + arn.describe() + " is that of a " +
                          components.resource.describe() + ", and not of a '" +
                          std::string(resourceType) + "'");
  }
  if (components.resourceName.empty()) {
    throw ValidationError("the ARN " + arn.describe() + " has no resource name");
  }
  return components.resourceName;
}

}  // namespace cdk

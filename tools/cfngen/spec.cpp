#include "spec.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace cfngen {

namespace {

using nlohmann::json;

[[noreturn]] void fail(const std::string& where, const std::string& what) {
  throw std::runtime_error(where + ": " + what);
}

std::string textAt(const json& object, const char* key, const std::string& where) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_string())
    fail(where, std::string("no text '") + key + "'");
  return found->get<std::string>();
}

std::vector<std::string> textsAt(const json& object, const char* key, const std::string& where) {
  std::vector<std::string> texts;
  const auto found = object.find(key);
  if (found == object.end()) return texts;
  for (const json& element : *found) {
    if (!element.is_string())
      fail(where, std::string("'") + key + "' has something that is no text");
    texts.push_back(element.get<std::string>());
  }
  return texts;
}

Type parseType(const json& value, const std::string& where) {
  using Kind = Type::Kind;
  if (value.is_string()) {
    const auto& name = value.get_ref<const std::string&>();
    if (name == "string") return {Kind::STRING, {}, {}};
    if (name == "number") return {Kind::NUMBER, {}, {}};
    if (name == "integer") return {Kind::INTEGER, {}, {}};
    if (name == "boolean") return {Kind::BOOLEAN, {}, {}};
    if (name == "json") return {Kind::JSON, {}, {}};
    if (name == "date") return {Kind::DATE, {}, {}};
    if (name == "tag") return {Kind::TAG, {}, {}};
    if (name.starts_with("ref:")) return {Kind::STRUCT, name.substr(4), {}};
    fail(where, "unknown type '" + name + "'");
  }
  if (value.is_array() && value.size() == 2 && value[0].is_string()) {
    const auto& name = value[0].get_ref<const std::string&>();
    if (name == "list") return {Kind::LIST, {}, {parseType(value[1], where)}};
    if (name == "map") return {Kind::MAP, {}, {parseType(value[1], where)}};
    fail(where, "unknown collection '" + name + "'");
  }
  fail(where, "a type is a name or [\"list\" or \"map\", type]");
}

Property parseProperty(const std::string& name, const json& value, const std::string& where) {
  Property property;
  property.name = name;
  property.camel = textAt(value, "name", where);
  property.type = parseType(value.at("type"), where);
  property.required = value.value("required", false);
  property.values = textsAt(value, "values", where);
  const std::string replaces = value.value("replaces", "no");
  if (replaces == "yes") {
    property.replaces = Replaces::YES;
  } else if (replaces == "maybe") {
    property.replaces = Replaces::MAYBE;
  } else if (replaces != "no") {
    fail(where, "'replaces' is '" + replaces + "'; allowed: yes, maybe, no");
  }
  if (const auto refs = value.find("refs"); refs != value.end()) {
    for (const json& ref : *refs) {
      if (!ref.is_array() || ref.size() != 2) fail(where, "a ref is [type, property]");
      property.relations.push_back({ref[0].get<std::string>(), ref[1].get<std::string>()});
    }
  }
  if (const auto deprecated = value.find("deprecated"); deprecated != value.end()) {
    property.deprecated = deprecated->is_string() ? deprecated->get<std::string>() : "WARN";
  }
  return property;
}

std::vector<Property> parseProperties(const json& object, const std::string& where) {
  std::vector<Property> properties;
  std::set<std::string> names;
  for (const auto& [name, value] : object.items()) {
    properties.push_back(parseProperty(name, value, where + "." + name));
    if (!names.insert(properties.back().camel).second) {
      fail(where + "." + name, "two properties are called '" + properties.back().camel + "'");
    }
  }
  return properties;  // by CloudFormation name: `json` sorts its members
}

Resource parseResource(const std::string& type, const json& value, const std::string& where) {
  Resource resource;
  resource.type = type;
  resource.className = textAt(value, "class", where);
  resource.refIdentifier = textsAt(value, "ref", where);
  resource.stateful = value.value("stateful", false);
  resource.properties = parseProperties(value.at("properties"), where);
  if (const auto types = value.find("types"); types != value.end()) {
    for (const auto& [name, properties] : types->items()) {
      resource.types.push_back({name, parseProperties(properties, where + "." + name)});
    }
  }
  if (const auto attributes = value.find("attributes"); attributes != value.end()) {
    for (const auto& [name, attribute] : attributes->items()) {
      const std::string place = where + ".attributes." + name;
      resource.attributes.push_back(
          {name, textAt(attribute, "name", place), parseType(attribute.at("type"), place)});
    }
  }
  if (const auto tags = value.find("tags"); tags != value.end()) {
    resource.tagProperty = textAt(*tags, "property", where);
    const std::string variant = textAt(*tags, "variant", where);
    if (variant == "standard") {
      resource.tags = TagVariant::STANDARD;
    } else if (variant == "asg") {
      resource.tags = TagVariant::AUTOSCALING_GROUP;
    } else if (variant == "map") {
      resource.tags = TagVariant::MAP;
    } else {
      fail(where, "tag variant '" + variant + "'; allowed: standard, asg, map");
    }
  }
  std::set<std::string> known;
  for (const StructType& nested : resource.types) known.insert(nested.name);
  const auto check = [&](const std::vector<Property>& properties) {
    for (const Property& property : properties) {
      const std::string& name = property.type.innermostStruct();
      if (!name.empty() && !known.contains(name)) {
        fail(where, property.name + " is a " + name + ", which the resource does not have");
      }
    }
  };
  check(resource.properties);
  for (const StructType& nested : resource.types) check(nested.properties);
  return resource;
}

}  // namespace

const std::string& Type::innermostStruct() const {
  return element.empty() ? name : element.front().innermostStruct();
}

Service parseService(std::string_view text, const std::string& fileName) {
  json document;
  try {
    document = json::parse(text);
  } catch (const json::parse_error& error) {
    fail(fileName, error.what());
  }
  Service service;
  try {
    service.name = textAt(document, "service", fileName);
    service.version = document.at("sources").at("@aws-cdk/aws-service-spec").get<std::string>();
    for (const auto& [type, value] : document.at("resources").items()) {
      service.resources.push_back(parseResource(type, value, fileName + ": " + type));
    }
  } catch (const json::exception& error) {
    fail(fileName, error.what());
  }
  return service;
}

}  // namespace cfngen

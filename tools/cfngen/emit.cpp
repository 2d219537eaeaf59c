#include "emit.hpp"

#include "names.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace cfngen {

namespace {

using Kind = Type::Kind;

constexpr std::string_view DOCS =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/";

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

/// `AWS::ECS::Service` -> `ecs-service`.
std::string pageStem(const Resource& resource) {
  const std::size_t first = resource.type.find("::");
  const std::size_t second = resource.type.find("::", first + 2);
  return lower(resource.type.substr(first + 2, second - first - 2)) + "-" +
         lower(resource.type.substr(second + 2));
}

std::string resourcePage(const Resource& resource) {
  const std::string prefix = lower(resource.type.substr(0, resource.type.find("::")));
  return std::string(DOCS) + prefix + "-resource-" + pageStem(resource) + ".html";
}

std::string structPage(const Resource& resource, const StructType& type) {
  constexpr std::string_view SUFFIX = "Property";
  std::string stem = type.name;
  if (stem.ends_with(SUFFIX)) stem.resize(stem.size() - SUFFIX.size());
  const std::string prefix = lower(resource.type.substr(0, resource.type.find("::")));
  return std::string(DOCS) + prefix + "-properties-" + pageStem(resource) + "-" + lower(stem) +
         ".html";
}

/// A property with everything decided that C++ wants to know.
struct Field {
  const Property* property = nullptr;
  std::string name;       ///< of the C++ field
  std::string declared;   ///< its type inside the struct that declares it, without `Required`
  std::string alias;      ///< of a choice or relation: `LaunchType`
  bool choice = false;    ///< holds a `Choice`
  bool relation = false;  ///< takes resources
  bool nestedByValue = false;
};

struct Struct {
  const StructType* type = nullptr;       ///< null for the props
  std::string qualified;                  ///< `CfnService::AwsVpcConfigurationProperty`
  std::string display;                    ///< `CfnService.AwsVpcConfigurationProperty`
  std::vector<Field> fields;              ///< in order of rendering
  std::vector<const Field*> declaration;  ///< in order of declaration
};

/// Orders the nested types so that each comes after those that it holds by value. Where that is
/// impossible because a type would hold itself, the last step of the circle, seen from the
/// properties, holds a box. Lists and maps need nothing of the kind: they can hold a type that is
/// only declared.
class NestedTypes {
 public:
  explicit NestedTypes(const Resource& resource) : resource_(resource) {
    const std::size_t count = resource.types.size();
    for (std::size_t i = 0; i < count; ++i) index_[resource.types[i].name] = i;
    state_.assign(count, State::NEW);
    for (const std::size_t i : discovered()) findCircles(i);
    state_.assign(count, State::NEW);
    position_.assign(count, 0);
    for (std::size_t i = 0; i < count; ++i) place(i);
  }

  [[nodiscard]] const std::vector<std::size_t>& order() const { return order_; }
  /// True where `owner`, held by value, would hold itself through `held`.
  [[nodiscard]] bool isRecursive(const std::string& owner, const std::string& held) const {
    const auto from = index_.find(owner);
    return from != index_.end() && boxed_.contains({from->second, index_.at(held)});
  }
  /// True where `held` is declared after `owner`.
  [[nodiscard]] bool isLater(const std::string& owner, const std::string& held) const {
    const auto from = index_.find(owner);
    return from != index_.end() && position_[index_.at(held)] > position_[from->second];
  }

 private:
  enum class State { NEW, OPEN, DONE };

  /// The types by their distance from the properties, those that nothing uses last.
  [[nodiscard]] std::vector<std::size_t> discovered() const {
    std::vector<std::size_t> found;
    std::vector<bool> known(resource_.types.size(), false);
    const auto add = [&](std::size_t i) {
      if (!known[i]) found.push_back(i);
      known[i] = true;
    };
    const auto addAll = [&](const std::vector<Property>& properties) {
      for (const Property& property : properties) {
        const std::string& name = property.type.innermostStruct();
        if (!name.empty()) add(index_.at(name));
      }
    };
    addAll(resource_.properties);
    // `found` grows meanwhile. NOLINTNEXTLINE(modernize-loop-convert)
    for (std::size_t i = 0; i < found.size(); ++i) addAll(resource_.types[found[i]].properties);
    for (std::size_t i = 0; i < resource_.types.size(); ++i) add(i);
    return found;
  }

  void findCircles(std::size_t i) {
    if (state_[i] != State::NEW) return;
    state_[i] = State::OPEN;
    for (const std::size_t j : heldByValue(i)) {
      if (state_[j] == State::OPEN) boxed_.insert({i, j});
      findCircles(j);
    }
    state_[i] = State::DONE;
  }

  void place(std::size_t i) {
    if (state_[i] != State::NEW) return;
    state_[i] = State::DONE;
    for (const std::size_t j : heldByValue(i)) {
      if (!boxed_.contains({i, j})) place(j);
    }
    position_[i] = order_.size();
    order_.push_back(i);
  }

  [[nodiscard]] std::vector<std::size_t> heldByValue(std::size_t i) const {
    std::vector<std::size_t> held;
    for (const Property& property : resource_.types[i].properties) {
      if (property.type.kind == Kind::STRUCT) held.push_back(index_.at(property.type.name));
    }
    return held;
  }

  const Resource& resource_;
  std::map<std::string, std::size_t> index_;
  std::set<std::pair<std::size_t, std::size_t>> boxed_;
  std::vector<State> state_;
  std::vector<std::size_t> position_;
  std::vector<std::size_t> order_;
};

std::string describeType(const Type& type) {
  switch (type.kind) {
    case Kind::STRING: return "Text";
    case Kind::NUMBER: return "Number";
    case Kind::INTEGER: return "Integer";
    case Kind::BOOLEAN: return "Boolean";
    case Kind::JSON: return "JSON";
    case Kind::DATE: return "Date and time as text (ISO 8601)";
    case Kind::TAG: return "Tag";
    case Kind::STRUCT: return "Object";
    case Kind::LIST: {
      const Type& element = type.element.front();
      switch (element.kind) {
        case Kind::STRING: return "List of texts";
        case Kind::NUMBER: return "List of numbers";
        case Kind::INTEGER: return "List of integers";
        case Kind::BOOLEAN: return "List of booleans";
        case Kind::TAG: return "List of tags";
        case Kind::STRUCT: return "List of objects";
        default: return "List";
      }
    }
    case Kind::MAP: return "Map";
  }
  return {};
}

/// Writes one resource.
class ResourceEmitter {
 public:
  ResourceEmitter(const Service& service, const Resource& resource)
      : service_(service), resource_(resource), nested_(resource) {
    propsName_ = resource.className + "Props";
    collectRequiredStructs();
    std::vector<std::string> taken = {"Props", resource.className, propsName_};
    for (const StructType& type : resource.types) taken.push_back(type.name);
    for (const std::size_t i : nested_.order())
      structs_.push_back(makeStruct(&resource.types[i], taken));
    props_ = makeStruct(nullptr, taken);
  }

  [[nodiscard]] std::string header(const std::string& space, const std::string& aliases) const {
    std::string out = banner();
    out += "\n#pragma once\n\n";
    if (usesBox_) out += "#include <cdk/core/boxed.hpp>\n";
    out += "#include <cdk/core/cfn_resource.hpp>\n\nnamespace " + space + " {\n\n";
    out += "struct " + propsName_ + ";\n\n";
    out += "/// `" + resource_.type + "`.";
    if (resource_.stateful) out += " Holds data: mind its removal policy.";
    out += "\n/// " + resourcePage(resource_) + "\n";
    out += "class " + resource_.className + " : public cdk::CfnResource {\n public:\n";
    out += "  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = \"" + resource_.type +
           "\";\n";
    out += "  using Props = " + propsName_ + ";\n";
    declareAliases(out, props_, "  ");
    for (const Struct& nested : structs_) {
      if (forwardDeclared_.contains(nested.type->name))
        out += "  struct " + nested.type->name + ";\n";
    }
    for (const Struct& nested : structs_) declareNested(out, nested);
    out += "\n  " + resource_.className + "(cdk::Scope scope, " + propsName_ + " props);\n";
    out += "  /// The properties, which can be changed until synthesis.\n";
    out += "  [[nodiscard]] " + propsName_ + "& props() noexcept;\n";
    for (const Attribute& attribute : resource_.attributes) {
      out += "  /// The attribute `" + attribute.name + "`.\n  [[nodiscard]] " +
             attributeType(attribute) + " " + attribute.function + "() const;\n";
    }
    out += "};\n\n/// Properties of `" + resource_.type + "`.\nstruct " + propsName_ + " {\n";
    declareFields(out, props_, "  ", resource_.className + "::");
    out += "  static const cdk::internal::StructTable& table_();\n};\n\n}  // namespace " + space +
           "\n";
    out += aliases;
    return out;
  }

  /// What goes into a source; `space` is the namespace that it is written in.
  [[nodiscard]] std::string source() const {
    const std::string& name = resource_.className;
    const std::string local = snakeCase(name) + "_data";
    std::string out = "// " + resource_.type + "\n\nnamespace {\nnamespace " + local + " {\n\n";
    const std::size_t tables = structs_.size() + 1;
    std::map<std::string, std::size_t> tableOf;
    for (std::size_t i = 0; i < structs_.size(); ++i) tableOf[structs_[i].type->name] = i;
    out += "extern const StructTable TABLES[" + std::to_string(tables) + "];\n\n";

    std::string rows;
    std::string fields;
    std::size_t first = 0;
    const auto add = [&](const Struct& type) {
      for (const Field& field : type.fields) fields += fieldRow(type, field, tableOf);
      rows += "    {" + quoted(type.display) + ", ";
      rows += type.fields.empty() ? std::string("{}")
                                  : "{FIELDS + " + std::to_string(first) + ", " +
                                        std::to_string(type.fields.size()) + "}";
      rows += ", sizeof(" + type.qualified + ")";
      if (type.type != nullptr) rows += ", offsetof(" + type.qualified + ", presence_)";
      rows += "},\n";
      first += type.fields.size();
    };
    for (const Struct& nested : structs_) add(nested);
    add(props_);
    if (!fields.empty()) out += "constinit const Field FIELDS[] = {\n" + fields + "};\n\n";
    out += "constinit const StructTable TABLES[" + std::to_string(tables) + "] = {\n" + rows +
           "};\n\n";

    if (!resource_.attributes.empty()) {
      out += "constexpr Attribute ATTRIBUTES[] = {\n";
      for (const Attribute& attribute : resource_.attributes) {
        out += "    {" + quoted(attribute.name);
        const std::string kind = attributeKind(attribute);
        if (kind != "TEXT") out += ", cdk::ValueKind::" + kind;
        out += "},\n";
      }
      out += "};\n";
    }
    if (!resource_.refIdentifier.empty()) {
      out += "constexpr const char* REF[] = {";
      for (std::size_t i = 0; i < resource_.refIdentifier.size(); ++i) {
        if (i > 0) out += ", ";
        out += quoted(resource_.refIdentifier[i]);
      }
      out += "};\n";
    }
    out += "constinit const ResourceInfo INFO = {\n    .type = " + quoted(resource_.type) + ",\n";
    const std::string dotted =
        service_.name == "cloudformation" ? "cdk." : "cdk." + service_.name + ".";
    out += "    .className = " + quoted(dotted + name) + ",\n";
    out += "    .props = &TABLES[" + std::to_string(tables - 1) + "],\n";
    if (!resource_.attributes.empty()) out += "    .attributes = ATTRIBUTES,\n";
    if (!resource_.refIdentifier.empty()) out += "    .refIdentifier = REF,\n";
    switch (resource_.tags) {
      case TagVariant::NONE: break;
      case TagVariant::STANDARD: out += "    .tagType = cdk::TagType::STANDARD,\n"; break;
      case TagVariant::AUTOSCALING_GROUP:
        out += "    .tagType = cdk::TagType::AUTOSCALING_GROUP,\n";
        break;
      case TagVariant::MAP: out += "    .tagType = cdk::TagType::MAP,\n"; break;
    }
    if (resource_.tags != TagVariant::NONE) {
      out += "    .tagProperty = " + quoted(resource_.tagProperty) + ",\n";
    }
    if (resource_.stateful) out += "    .stateful = true,\n";
    out += "};\n\n}  // namespace " + local + "\n}  // namespace\n\n";

    for (std::size_t i = 0; i < structs_.size(); ++i) {
      const Struct& nested = structs_[i];
      out += "const StructTable& " + nested.qualified + "::table_() { return " + local +
             "::TABLES[" + std::to_string(i) + "]; }\n";
      out += nested.qualified + " " + nested.qualified + "::absent() noexcept { return {";
      for (const Field* field : nested.declaration) {
        if (field->property->required)
          out += "." + field->name + " = " + absentValue(*field) + ", ";
      }
      out += ".presence_ = cdk::Presence::absent()}; }\n";
    }
    out += "const StructTable& " + propsName_ + "::table_() { return " + local + "::TABLES[" +
           std::to_string(structs_.size()) + "]; }\n\n";

    // Apart from the constructor, which compilers emit twice because of its virtual bases.
    out += "[[gnu::noinline]] static PropsBox box(" + propsName_ +
           "& props) { return PropsBox::of(std::move(props)); }\n";
    out += name + "::" + name + "(cdk::Scope scope, " + propsName_ +
           " props)\n    : cdk::CfnResource(std::move(scope), " + local +
           "::INFO, box(props)) {}\n";
    out += propsName_ + "& " + name + "::props() noexcept { return *static_cast<" + propsName_ +
           "*>(propsPointer()); }\n";
    for (const Attribute& attribute : resource_.attributes) {
      out += attributeType(attribute) + " " + name + "::" + attribute.function +
             "() const { return " + attributeGetter(attribute) + "(*this, " +
             quoted(attribute.name) + "); }\n";
    }
    return out + "\n";
  }

  [[nodiscard]] std::size_t weight() const {
    std::size_t weight =
        20 + 10 * structs_.size() + resource_.attributes.size() + props_.fields.size();
    for (const Struct& nested : structs_) weight += nested.fields.size();
    return weight;
  }

 private:
  [[nodiscard]] std::string banner() const {
    return "// " + resource_.type + ", from @aws-cdk/aws-service-spec " + service_.version +
           ". Generated: do not edit.\n// To regenerate, change spec/" + service_.name +
           ".json and build the target cdk_" + service_.name + "_headers.\n";
  }

  void collectRequiredStructs() {
    const auto collect = [this](const std::string& owner, const std::vector<Property>& properties) {
      for (const Property& property : properties) {
        if (property.type.kind == Kind::STRUCT && property.required &&
            !nested_.isRecursive(owner, property.type.name)) {
          requiredStructs_.insert(property.type.name);
        }
      }
    };
    collect({}, resource_.properties);
    for (const StructType& type : resource_.types) collect(type.name, type.properties);
  }

  Struct makeStruct(const StructType* type, std::vector<std::string> taken) {
    Struct result;
    result.type = type;
    const std::string owner = type != nullptr ? type->name : std::string();
    result.qualified = type != nullptr ? resource_.className + "::" + owner : propsName_;
    result.display = type != nullptr ? resource_.className + "." + owner : propsName_;
    for (const Property& property : type != nullptr ? type->properties : resource_.properties) {
      Field field;
      field.property = &property;
      field.name = fieldName(property.camel);
      const Type* scalar = &property.type;
      if (scalar->kind == Kind::LIST) scalar = &scalar->element.front();
      const bool text = scalar->kind == Kind::STRING;
      if (text && !property.relations.empty()) {
        field.relation = true;
        field.alias = typeName(property.camel + "Relation", taken);
        taken.push_back(field.alias);
      } else if (text && !property.values.empty()) {
        field.choice = true;
        field.alias = typeName(property.camel, taken);
        taken.push_back(field.alias);
        taken.push_back(field.alias + "Values");
      }
      field.declared = declaredType(field, property.type, owner);
      field.nestedByValue =
          property.type.kind == Kind::STRUCT && !nested_.isRecursive(owner, property.type.name);
      result.fields.push_back(std::move(field));
    }
    for (const Field& field : result.fields) result.declaration.push_back(&field);
    std::sort(result.declaration.begin(), result.declaration.end(),
              [](const Field* a, const Field* b) { return a->name < b->name; });
    for (std::size_t i = 1; i < result.declaration.size(); ++i) {
      if (result.declaration[i - 1]->name == result.declaration[i]->name) {
        throw std::runtime_error(resource_.type + ": two fields are called " +
                                 result.declaration[i]->name);
      }
    }
    return result;
  }

  /// The type of a field. A `%` stands where a nested name may need the class's name before it.
  std::string declaredType(const Field& field, const Type& type, const std::string& owner) {
    switch (type.kind) {
      case Kind::STRING:
        if (field.relation) return "cdk::StringOrResource<%" + field.alias + ">";
        if (field.choice) return "%" + field.alias;
        return "cdk::String";
      case Kind::DATE: return "cdk::String";
      case Kind::NUMBER:
      case Kind::INTEGER: return "cdk::Number";
      case Kind::BOOLEAN: return "cdk::Boolean";
      case Kind::JSON: return "cdk::Json";
      case Kind::TAG: usesBox_ = true; return "cdk::Boxed<cdk::CfnTag>";
      case Kind::STRUCT:
        if (nested_.isRecursive(owner, type.name)) {
          usesBox_ = true;
          if (nested_.isLater(owner, type.name)) forwardDeclared_.insert(type.name);
          return "cdk::Boxed<%" + type.name + ">";
        }
        return "%" + type.name;
      case Kind::LIST: {
        const Type& element = type.element.front();
        if (element.kind == Kind::STRING && (field.relation || field.choice)) {
          return "cdk::TextList<" + declaredType(field, element, owner) + ">";
        }
        return "cdk::List<" + elementType(element, owner) + ">";
      }
      case Kind::MAP: return "cdk::Map<" + elementType(type.element.front(), owner) + ">";
    }
    return {};
  }

  std::string elementType(const Type& type, const std::string& owner) {
    if (type.kind == Kind::TAG) return "cdk::CfnTag";
    if (type.kind == Kind::STRUCT) {
      if (nested_.isLater(owner, type.name)) forwardDeclared_.insert(type.name);
      return "%" + type.name;
    }
    return declaredType({}, type, owner);
  }

  static std::string expand(const std::string& declared, const std::string& prefix) {
    std::string result;
    for (const char c : declared) {
      if (c == '%') {
        result += prefix;
      } else {
        result += c;
      }
    }
    return result;
  }

  /// The texts and targets that fields of `type` need, each before the struct or inside it.
  static void declareAliases(std::string& out, const Struct& type, const std::string& indent) {
    for (const Field* field : type.declaration) {
      if (field->relation) {
        out += indent + "struct " + field->alias + " {\n" + indent +
               "  static constexpr cdk::internal::RelationTarget TARGETS[] = {";
        for (std::size_t i = 0; i < field->property->relations.size(); ++i) {
          const Relation& relation = field->property->relations[i];
          if (i > 0) out += ", ";
          out += "{" + quoted(relation.type) + ", " + quoted(relation.property) + "}";
        }
        out += "};\n" + indent + "};\n";
      } else if (field->choice) {
        const std::vector<std::string>& values = field->property->values;
        const std::vector<std::string> names = enumerators(values);
        out += indent + "struct " + field->alias + "Values {\n" + indent +
               "  static constexpr std::string_view ALLOWED[] = {";
        for (std::size_t i = 0; i < values.size(); ++i) {
          if (i > 0) out += ", ";
          out += quoted(values[i]);
        }
        out += "};\n" + indent + "  static constexpr cdk::ChoiceLiteral ";
        for (std::size_t i = 0; i < values.size(); ++i) {
          if (i > 0) out += ", ";
          out += names[i] + "{" + quoted(values[i]) + "}";
        }
        out += ";\n" + indent + "};\n" + indent + "using " + field->alias + " = cdk::Choice<" +
               field->alias + "Values>;\n";
      }
    }
  }

  void declareNested(std::string& out, const Struct& nested) const {
    const std::string& name = nested.type->name;
    out += "  /// " + structPage(resource_, *nested.type) + "\n  struct " + name + " {\n";
    declareAliases(out, nested, "    ");
    declareFields(out, nested, "    ", "");
    out += "    cdk::Presence presence_{};\n    static " + name + " absent() noexcept;\n";
    if (requiredStructs_.contains(name)) {
      out += "    [[gnu::error(\"a required property was left out\")]] static " + name +
             " required_() noexcept;\n";
    }
    out += "    static const cdk::internal::StructTable& table_();\n  };\n";
  }

  void declareFields(std::string& out, const Struct& type, const std::string& indent,
                     const std::string& prefix) const {
    for (const Field* field : type.declaration) {
      const Property& property = *field->property;
      out += indent + "/// " + documentation(*field) + "\n" + indent;
      const std::string declared = expand(field->declared, prefix);
      if (field->nestedByValue) {
        out += declared + " " + field->name + " = " + declared +
               (property.required ? "::required_();\n" : "::absent();\n");
      } else if (property.required) {
        out += "cdk::Required<" + declared + "> " + field->name + ";\n";
      } else {
        out += declared + " " + field->name + "{};\n";
      }
    }
  }

  [[nodiscard]] static std::string documentation(const Field& field) {
    const Property& property = *field.property;
    std::string text = describeType(property.type) + (property.required ? ", required." : ".");
    if (!property.values.empty()) {
      constexpr std::size_t SHOWN = 12;
      text += " Allowed: ";
      for (std::size_t i = 0; i < property.values.size() && i < SHOWN; ++i) {
        if (i > 0) text += ", ";
        text += "`" + printable(property.values[i]) + "`";
      }
      if (property.values.size() > SHOWN) {
        text += " and " + std::to_string(property.values.size() - SHOWN) + " more";
      }
      text += ".";
    }
    if (field.relation) {
      text += " Takes a resource of type ";
      std::string last;
      for (std::size_t i = 0; i < property.relations.size(); ++i) {
        if (property.relations[i].type == last) continue;
        if (i > 0) text += ", ";
        last = property.relations[i].type;
        text += "`" + last + "`";
      }
      text += " too.";
    }
    if (property.replaces == Replaces::YES) text += " A change replaces the resource.";
    if (property.replaces == Replaces::MAYBE) text += " A change may replace the resource.";
    if (!property.deprecated.empty()) text += " Deprecated.";
    return text;
  }

  /// Values with odd characters must not end a comment or a line.
  static std::string printable(const std::string& value) {
    std::string result;
    for (const char c : value) {
      result += static_cast<unsigned char>(c) < 0x20 || c == '\\' || c == '`' ? '?' : c;
    }
    return result;
  }

  static std::string attributeType(const Attribute& attribute) {
    switch (attribute.type.kind) {
      case Kind::STRING:
      case Kind::DATE: return "cdk::String";
      case Kind::NUMBER:
      case Kind::INTEGER: return "cdk::Number";
      case Kind::BOOLEAN: return "cdk::Boolean";
      case Kind::LIST:
        return attribute.type.element.front().kind == Kind::STRING ? "cdk::List<cdk::String>"
                                                                   : "cdk::Token";
      default: return "cdk::Token";
    }
  }

  /// A function of the source that reads the attribute: see `GETTERS`.
  static std::string attributeGetter(const Attribute& attribute) {
    const std::string kind = attributeKind(attribute);
    if (attributeType(attribute) == "cdk::Token") return "anyAttribute";
    if (kind == "TEXT") return "textAttribute";
    if (kind == "NUMBER") return "numberAttribute";
    return kind == "LIST" ? "textsAttribute" : "booleanAttribute";
  }

  static std::string attributeKind(const Attribute& attribute) {
    switch (attribute.type.kind) {
      case Kind::STRING:
      case Kind::DATE: return "TEXT";
      case Kind::NUMBER:
      case Kind::INTEGER: return "NUMBER";
      case Kind::BOOLEAN: return "BOOLEAN";
      case Kind::LIST: return "LIST";
      default: return "OBJECT";
    }
  }

  [[nodiscard]] std::string fieldRow(const Struct& type, const Field& field,
                                     const std::map<std::string, std::size_t>& tableOf) const {
    const Property& property = *field.property;
    const bool choice = field.choice && property.type.kind == Kind::STRING;
    std::vector<std::string> tail;
    tail.emplace_back(choice ? "FieldKind::CHOICE" : field.nestedByValue ? "FieldKind::STRUCT" : "");
    std::string flags;
    const auto flag = [&flags](const char* name) {
      flags += (flags.empty() ? "FieldFlags::" : " | FieldFlags::") + std::string(name);
    };
    if (property.required) flag("REQUIRED");
    if (property.replaces == Replaces::YES) flag("REPLACES");
    if (property.replaces == Replaces::MAYBE) flag("MAY_REPLACE");
    if (type.type == nullptr && resource_.tags != TagVariant::NONE &&
        property.name == resource_.tagProperty) {
      flag("TAGS");
    }
    tail.push_back(flags);
    const std::string& inner = property.type.innermostStruct();
    tail.push_back(inner.empty() ? "" : "&TABLES[" + std::to_string(tableOf.at(inner)) + "]");
    const std::string scope = type.type != nullptr ? type.qualified : resource_.className;
    tail.push_back(choice ? scope + "::" + field.alias + "Values::ALLOWED" : "");
    static constexpr const char* DEFAULTS[] = {"FieldKind::VALUE", "FieldFlags::NONE", "nullptr",
                                               "{}"};
    std::size_t used = tail.size();
    while (used > 0 && tail[used - 1].empty()) --used;
    std::string out = "    {" + quoted(property.name) + ", " + quoted(property.camel) +
                      ", offsetof(" + type.qualified + ", " + field.name + ")";
    for (std::size_t i = 0; i < used; ++i) out += ", " + (tail[i].empty() ? DEFAULTS[i] : tail[i]);
    return out + "},\n";
  }

  /// What a required field of an absent struct holds.
  [[nodiscard]] std::string absentValue(const Field& field) const {
    const std::string declared = expand(field.declared, {});  // names are found inside the struct
    return declared + (field.nestedByValue ? "::absent()" : "()");
  }

  const Service& service_;
  const Resource& resource_;
  NestedTypes nested_;
  std::string propsName_;
  std::vector<Struct> structs_;
  Struct props_;
  std::set<std::string> requiredStructs_;
  std::set<std::string> forwardDeclared_;
  bool usesBox_ = false;
};

/// Written once per source, so that each attribute's function is only a call.
struct Getter {
  std::string_view name;
  std::string_view type;
};
constexpr Getter GETTERS[] = {{"anyAttribute", "cdk::Token"},
                              {"booleanAttribute", "cdk::Boolean"},
                              {"numberAttribute", "cdk::Number"},
                              {"textAttribute", "cdk::String"},
                              {"textsAttribute", "cdk::List<cdk::String>"}};

std::string getters(const std::string& sources) {
  std::string out;
  for (const Getter& getter : GETTERS) {
    if (sources.find(std::string(getter.name) + "(*this") == std::string::npos) continue;
    out += "[[gnu::noinline]] static " + std::string(getter.type) + " " + std::string(getter.name) +
           "(const cdk::CfnResource& resource, const char* name) {\n  return "
           "resource.getAtt(name);\n}\n";
  }
  return out.empty() ? out : out + "\n";
}

}  // namespace

std::vector<OutputFile> emitService(const Service& service, const EmitOptions& options) {
  const bool isCore = service.name == "cloudformation";
  const std::string space = isCore ? "cdk" : "cdk::" + service.name;
  const std::string banner = "// From @aws-cdk/aws-service-spec " + service.version +
                             ". Generated: do not edit.\n// To regenerate, change spec/" +
                             service.name + ".json and build the target cdk_" + service.name +
                             "_headers.\n\n";
  std::string aliases;
  for (const std::string& alias : options.aliases) {
    aliases +=
        "\nnamespace cdk {\nnamespace " + alias + " = " + service.name + ";\n}  // namespace cdk\n";
  }

  std::vector<OutputFile> files;
  std::vector<ResourceEmitter> emitters;
  emitters.reserve(service.resources.size());
  std::string umbrella = banner + "#pragma once\n\n";
  for (const Resource& resource : service.resources) {
    emitters.emplace_back(service, resource);
    const std::string path = "cdk/" + service.name + "/" + snakeCase(resource.className) + ".hpp";
    files.push_back({OutputFile::Kind::HEADER, path, emitters.back().header(space, aliases)});
    umbrella += "#include <" + path + ">\n";
  }
  files.push_back({OutputFile::Kind::HEADER, "cdk/" + service.name + "/cfn.hpp", umbrella});
  const std::string all = banner + "#pragma once\n\n#include <cdk/" + service.name + "/cfn.hpp>\n";
  if (options.serviceHeader)
    files.push_back({OutputFile::Kind::HEADER, "cdk/" + service.name + ".hpp", all});
  for (const std::string& alias : options.aliasHeaders) {
    files.push_back(
        {OutputFile::Kind::HEADER, "cdk/" + alias + ".hpp",
         banner + "#pragma once\n\n#include <cdk/" + service.name + ".hpp>\n" + aliases});
  }

  // The heaviest first, each to the source that has the least so far; in a source, by name.
  std::vector<std::size_t> byWeight(emitters.size());
  for (std::size_t i = 0; i < byWeight.size(); ++i) byWeight[i] = i;
  std::stable_sort(byWeight.begin(), byWeight.end(), [&](std::size_t a, std::size_t b) {
    return emitters[a].weight() > emitters[b].weight();
  });
  std::vector<std::vector<std::size_t>> shards(std::max<std::size_t>(options.shards, 1));
  std::vector<std::size_t> loads(shards.size(), 0);
  for (const std::size_t i : byWeight) {
    const auto least =
        static_cast<std::size_t>(std::min_element(loads.begin(), loads.end()) - loads.begin());
    shards[least].push_back(i);
    loads[least] += emitters[i].weight();
  }
  for (std::size_t shard = 0; shard < shards.size(); ++shard) {
    std::sort(shards[shard].begin(), shards[shard].end());
    std::string text = banner;
    for (const std::size_t i : shards[shard]) {
      text += "#include <cdk/" + service.name + "/" + snakeCase(service.resources[i].className) +
              ".hpp>\n";
    }
    text += "\n#include <cstddef>\n#include <utility>\n\nnamespace " + space +
            " {\n\n"
            "using namespace cdk::internal;  // NOLINT: names of tables, in this file only\n\n";
    std::string sources;
    for (const std::size_t i : shards[shard]) sources += emitters[i].source();
    text += getters(sources) + sources;
    text += "}  // namespace " + space + "\n";
    files.push_back({OutputFile::Kind::SOURCE,
                     service.name + "/cfn_" + std::to_string(shard + 1) + ".cpp", std::move(text)});
  }
  return files;
}

}  // namespace cfngen

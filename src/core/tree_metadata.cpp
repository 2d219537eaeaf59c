#include "tree_metadata.hpp"

#include "json_text.hpp"
#include "node_state.hpp"
#include "resolver.hpp"

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/version.hpp>

namespace cdk::internal {

namespace {

void appendMember(std::string& out, std::string_view name, std::string_view text) {
  appendJsonString(out, name);
  out.push_back(':');
  appendJsonString(out, text);
}

// Properties under the CDK's names.
void appendCamel(std::string& out, const Value& value) {
  bool first = true;
  const auto separate = [&out, &first] {
    if (!first) out.push_back(',');
    first = false;
  };
  if (is(value, NodeKind::STRUCT)) {
    out.push_back('{');
    for (const auto& [field, member] : nodeAs<StructNode>(value).members) {
      separate();
      appendJsonString(out, field->camelName);
      out.push_back(':');
      appendCamel(out, member);
    }
    out.push_back('}');
  } else if (is(value, NodeKind::LIST)) {
    out.push_back('[');
    for (const Value& element : nodeAs<ListNode>(value).elements) {
      separate();
      appendCamel(out, element);
    }
    out.push_back(']');
  } else {
    appendJson(out, value);
  }
}

void appendNode(std::string& out, IConstruct& construct) {
  const Node& node = construct.node();
  const bool isRoot = !node.scope();
  out.push_back('{');
  appendMember(out, "id", isRoot && node.id().empty() ? "App" : node.id());
  out.push_back(',');
  appendMember(out, "path", node.path());
  const CfnElement* element = node.state().element;
  if (const auto* resource =
          element == nullptr ? nullptr : dynamic_cast<const CfnResource*>(element)) {
    out += ",\"constructInfo\":{";
    appendMember(out, "fqn",
                 resource->info() != nullptr ? resource->info()->className : "cdk-cpp.CfnResource");
    out.push_back(',');
    appendMember(out, "version", VERSION);
    out += "},\"attributes\":{";
    appendMember(out, "aws:cdk:cloudformation:type", resource->cfnResourceType());
    out.push_back(',');
    appendMember(out, "aws:cdk:cloudformation:logicalId", resource->logicalIdText());
    out += ",\"aws:cdk:cloudformation:props\":";
    const Value properties = Resolver(resource->stack()).resolve(resource->renderedProperties());
    if (properties.isAbsent()) {
      out += "{}";
    } else {
      appendCamel(out, properties);
    }
    out.push_back('}');
  }
  const auto& children = node.children();
  if (!children.empty()) {
    out += ",\"children\":{";
    bool first = true;
    for (IConstruct& child : children) {
      if (!first) out.push_back(',');
      first = false;
      appendJsonString(out, child.node().id());
      out.push_back(':');
      appendNode(out, child);
    }
    out.push_back('}');
  }
  out.push_back('}');
}

}  // namespace

std::string treeMetadata(IConstruct& root) {
  std::string out = R"({"version":"tree-0.1","tree":)";
  appendNode(out, root);
  out.push_back('}');
  return out;
}

}  // namespace cdk::internal

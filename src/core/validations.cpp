#include <cdk/core/validations.hpp>

#include <cdk/core/annotations.hpp>

namespace cdk {

namespace {

/// What the app itself adds are rules of a plugin of this name.
constexpr std::string_view OWN_PLUGIN = "Annotation::";

std::string qualified(std::string_view id) {
  return id.find("::") == std::string_view::npos ? std::string(OWN_PLUGIN).append(id)
                                                 : std::string(id);
}

}  // namespace

void Validations::addWarning(std::string_view id, std::string_view message) {
  Annotations::of(*scope_).addWarningV2(qualified(id), message);
}

void Validations::addError(std::string_view id, std::string_view message) {
  Annotations::of(*scope_).addError(std::string(message) + " (" + qualified(id) + ")");
}

void Validations::acknowledge(const std::vector<Acknowledgment>& rules) {
  for (const Acknowledgment& rule : rules) {
    const std::string id = qualified(rule.id.literal());
    Annotations annotations = Annotations::of(*scope_);
    annotations.acknowledgeWarning(id, rule.reason.literal());
    // Warnings that were added by the annotations of old have the id as it is.
    if (id.starts_with(OWN_PLUGIN)) {
      annotations.acknowledgeWarning(id.substr(OWN_PLUGIN.size()), rule.reason.literal());
    }
    scope_->node().addMetadata(ACKNOWLEDGED_RULES_METADATA_KEY, Json::object({{id, rule.reason}}));
  }
}

}  // namespace cdk

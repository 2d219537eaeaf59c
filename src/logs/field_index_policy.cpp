#include <cdk/logs/field_index_policy.hpp>

#include <cdk/core/error.hpp>

namespace cdk::logs {

namespace {
constexpr std::size_t MAX_FIELDS = 20;
}

FieldIndexPolicy::FieldIndexPolicy(FieldIndexPolicyProps props) : props_(std::move(props)) {
  if (props_.fields.size() > MAX_FIELDS) {
    throw ValidationError("fields: there are " + std::to_string(props_.fields.size()) +
                          "; a log group indexes 20 at most");
  }
}

}  // namespace cdk::logs

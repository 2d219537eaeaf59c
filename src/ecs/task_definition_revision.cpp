#include <cdk/ecs/task_definition_revision.hpp>

#include "texts.hpp"

#include <cdk/core/error.hpp>

namespace cdk::ecs {

TaskDefinitionRevision TaskDefinitionRevision::of(Number revision) {
  if (!revision.isUnresolved() && revision.literal() <= 0) {
    throw ValidationError(revision.describe() + " is not allowed; revisions are positive numbers",
                          {.property = "revision"});
  }
  return TaskDefinitionRevision(std::move(revision));
}

String TaskDefinitionRevision::revision() const {
  return isLatest() ? String("latest") : textOf(number_);
}

}  // namespace cdk::ecs

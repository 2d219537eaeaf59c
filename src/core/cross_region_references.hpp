// Strong references to another region: a custom resource in the producing stack writes the values
// to parameters of the Systems Manager in the consumer's region, and one in the consuming stack
// reads them and marks them as used.
#pragma once

#include <cdk/core/construct.hpp>

#include <string>
#include <utility>
#include <vector>

namespace cdk {
class CustomResource;
class Stack;
}  // namespace cdk

namespace cdk::internal {

/// Writes values of its stack to one other region.
class ExportWriter : public Construct {
 public:
  /// That of the producer for the consumer's region, made at the first call.
  static ExportWriter& of(Stack& producer, const Stack& consumer);

  ExportWriter(Scope scope, std::string region);

  [[nodiscard]] const std::string& region() const noexcept { return region_; }
  /// Writes the value for the consumer and returns the parameter's name. `ownText` is what the
  /// value is in the template of its own stack, as JSON.
  std::string add(const Stack& consumer, const Value& value, std::string_view ownText);

 private:
  std::string region_;
  std::vector<std::pair<std::string, Value>> exports_{};
};

/// Reads what stacks of other regions wrote for its stack.
class ExportReader : public Construct {
 public:
  /// That of the stack, made at the first call.
  static ExportReader& of(Stack& consumer);

  explicit ExportReader(Scope scope);

  /// The value of the parameter: an attribute of a resource of the consuming stack.
  Value read(const std::string& name);

 private:
  CustomResource* resource_ = nullptr;
  std::vector<std::string> imports_{};
};

}  // namespace cdk::internal

#include "number_text.hpp"

#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>

namespace cdk::autoscaling {

String numberText(const Number& number) {
  if (number.isAbsent()) return {};
  if (!number.isUnresolved()) return Json(number).dump();
  return String(Lazy::value([number](const ResolveContext& context) -> Value {
    if (context.preparing) return number;
    const Json resolved = context.stack.resolve(number);
    return resolved.kind() == ValueKind::NUMBER ? String(resolved.dump()) : Value(number);
  }));
}

}  // namespace cdk::autoscaling

#include <cdk/core/cfn_code_deploy_blue_green_hook.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/secret_value.hpp>
#include <cdk/core/stack.hpp>

using namespace cdk;

namespace {

enum class Mode { FAST, SLOW };

// What users write need not have linkage.
struct Nested {
  Required<Mode> mode;
  Required<String> name;
  Presence presence_{};
  static Nested absent() noexcept {
    return {.mode = ABSENT, .name = ABSENT, .presence_ = Presence::absent()};
  }
};

struct Props {
  Nested needed = REQUIRED;
  Nested optional = ABSENT;
};

}  // namespace

bool take(const Props& props) { return isPresent(props.optional); }

bool works() {
  return take({.needed = {.mode = Mode::FAST, .name = "a"}}) ||
         take({.needed = {.mode = Mode::FAST, .name = "a"},
               .optional = {.mode = Mode::SLOW, .name = "b"}});
}

#ifdef FIELD_OF_AN_OPTIONAL_OBJECT_LEFT_OUT
bool fails() {
  return take({.needed = {.mode = Mode::FAST, .name = "a"}, .optional = {.mode = Mode::SLOW}});
}
#endif
#ifdef ENUMERATOR_LEFT_OUT
bool fails() { return take({.needed = {.name = "a"}}); }
#endif
#ifdef OBJECT_LEFT_OUT
bool fails() { return take({.optional = {.mode = Mode::SLOW, .name = "b"}}); }
#endif
#ifdef OBJECT_OF_CORE_LEFT_OUT
CfnTrafficRouting fails() {
  return {.prodTrafficRoute = {.logicalId = "a", .type = "b"}, .targetGroups = {"c", "d"}};
}
#endif
#ifdef SECRET_FOR_TEXT
String fails(const SecretValue& secret) { return secret; }
#endif
#ifdef MISSPELT_NESTED_FIELD
bool fails() { return take({.needed = {.mode = Mode::FAST, .nam = "a"}}); }
#endif

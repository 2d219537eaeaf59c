# Texts that the library carries along, such as handlers of custom resources: an installed program has
# no source tree to read them from.
#
#   cdk_embed_handler(core custom_resource_runtime/__entrypoint__.js customResourceEntrypoint)
#
# compiles handlers/custom_resource_runtime/__entrypoint__.js into cdk_core, as the result of
# `std::string_view cdk::internal::customResourceEntrypoint()`, which the module declares itself.
function(cdk_embed_handler module file function)
  cdk_embed_text(${module} handlers/${file} ${function})
endfunction()

# The same with any file, given by its path from the root of the sources.
function(cdk_embed_text module file function)
  set(path "${CDK_ROOT}/${file}")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
  file(READ "${path}" text)
  set(source "// Made from ${file} by cdk_embed_text. Do not edit.
#include <string_view>

namespace cdk::internal {

std::string_view ${function}();

std::string_view ${function}() {
  using namespace std::string_view_literals;
  return R\"embedded(${text})embedded\"sv;
}

}  // namespace cdk::internal
")
  set(output "${CDK_GENERATED_DIR}/src/${module}/${function}.cpp")
  set(previous "")
  if(EXISTS "${output}")
    file(READ "${output}" previous)
  endif()
  if(NOT previous STREQUAL source)
    file(WRITE "${output}" "${source}")
  endif()
  target_sources(cdk_${module} PRIVATE "${output}")
  set_source_files_properties("${output}" PROPERTIES
    SKIP_PRECOMPILE_HEADERS ON COMPILE_OPTIONS -Wno-overlength-strings)
endfunction()

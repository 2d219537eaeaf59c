# What the library's own targets are compiled with. Nothing of it reaches those who link them, except
# C++20 and, with sanitizers, the sanitizer.

option(CDK_CLANG_TIDY "Run clang-tidy on the hand-written sources while compiling" OFF)

# A compiler cache helps where there is one; nobody needs one.
if(PROJECT_IS_TOP_LEVEL AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(CDK_CCACHE ccache)
  mark_as_advanced(CDK_CCACHE)
  if(CDK_CCACHE)
    # Precompiled headers can only be cached when these are not compared.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${CDK_CCACHE}")
  endif()
endif()

if(CDK_CLANG_TIDY)
  find_program(CDK_CLANG_TIDY_PROGRAM NAMES clang-tidy clang-tidy-14 REQUIRED)
endif()

# The default linker of GCC is the slowest part of an edit and rebuild; lld is used where it is.
if(PROJECT_IS_TOP_LEVEL AND NOT DEFINED CMAKE_EXE_LINKER_FLAGS_INIT)
  find_program(CDK_LLD NAMES ld.lld)
  mark_as_advanced(CDK_LLD)
endif()

if(CDK_SANITIZERS)
  string(REPLACE ";" "," flag "-fsanitize=${CDK_SANITIZERS}")
  set(CDK_SANITIZER_FLAG "${flag}" CACHE INTERNAL "Flag of CDK_SANITIZERS")
endif()

# Options of every target of this project. KIND is HAND_WRITTEN (warnings, clang-tidy) or GENERATED.
function(cdk_target_options target kind)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES
    CXX_EXTENSIONS OFF
    CXX_VISIBILITY_PRESET default
    POSITION_INDEPENDENT_CODE ON)
  if(CDK_SANITIZERS)
    target_compile_options(${target} PRIVATE ${CDK_SANITIZER_FLAG} -fno-sanitize-recover=undefined)
    target_link_options(${target} PUBLIC ${CDK_SANITIZER_FLAG})
  endif()
  if(CDK_LLD)
    target_link_options(${target} PRIVATE -fuse-ld=lld)
  endif()
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    # GCC 12 sees overlaps and overruns in every `"text" + std::string` (GCC bugs 105651, 105329).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-array-bounds>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-stringop-overflow>
    $<$<BOOL:${CDK_WARNINGS_AS_ERRORS}>:-Werror>)
  if(CDK_CCACHE AND CDK_PRECOMPILED_HEADERS AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -fpch-preprocess)  # else ccache gives up
  endif()
  if(kind STREQUAL "HAND_WRITTEN" AND CDK_CLANG_TIDY)
    set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY "${CDK_CLANG_TIDY_PROGRAM}")
  endif()
endfunction()

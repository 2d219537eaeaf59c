# Third-party libraries: from the system where it has them, else fetched. One option each:
# CDK_PROVIDE_<NAME> = AUTO (system, else fetch), SYSTEM (never fetch), FETCH (never look).
# A library is looked for when something needs it: `cdk_dependency(fmt)`.

include(FetchContent)

# cdk_define_dependency(NAME PACKAGE p VERSION v TARGET t REPOSITORY r TAG t [OPTIONS name=value …])
function(cdk_define_dependency name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PACKAGE;VERSION;TARGET;REPOSITORY;TAG" "OPTIONS")
  string(TOUPPER "${name}" upper)
  set(CDK_PROVIDE_${upper} AUTO CACHE STRING "Where ${name} comes from: AUTO, SYSTEM or FETCH")
  set_property(CACHE CDK_PROVIDE_${upper} PROPERTY STRINGS AUTO SYSTEM FETCH)
  foreach(field PACKAGE VERSION TARGET REPOSITORY TAG OPTIONS)
    set_property(GLOBAL PROPERTY CDK_DEPENDENCY_${upper}_${field} "${arg_${field}}")
  endforeach()
endfunction()

# Makes the library's targets available in the whole project. A macro: find_package sets variables.
function(cdk_dependency name)
  string(TOUPPER "${name}" upper)
  foreach(field PACKAGE VERSION TARGET REPOSITORY TAG OPTIONS)
    get_property(${field} GLOBAL PROPERTY CDK_DEPENDENCY_${upper}_${field})
  endforeach()
  if(NOT PACKAGE)
    message(FATAL_ERROR "cdk_dependency: nothing is known of ${name}")
  endif()
  if(TARGET ${TARGET})
    return()
  endif()
  if(NOT CDK_PROVIDE_${upper} MATCHES "^(AUTO|SYSTEM|FETCH)$")
    message(FATAL_ERROR "CDK_PROVIDE_${upper} is ${CDK_PROVIDE_${upper}}; allowed: AUTO, SYSTEM, FETCH")
  endif()
  if(NOT CDK_PROVIDE_${upper} STREQUAL "FETCH")
    set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)
    find_package(${PACKAGE} ${VERSION} QUIET)
    if(TARGET ${TARGET})
      message(STATUS "${name}: ${${PACKAGE}_VERSION} of the system")
      return()
    endif()
    # Packages of before 0.8 name their target without a namespace.
    string(REGEX REPLACE "^.*::" "" bare "${TARGET}")
    if(TARGET ${bare})
      add_library(${TARGET} INTERFACE IMPORTED GLOBAL)
      set_property(TARGET ${TARGET} PROPERTY INTERFACE_LINK_LIBRARIES ${bare})
      message(STATUS "${name}: ${${PACKAGE}_VERSION} of the system")
      return()
    endif()
    if(CDK_PROVIDE_${upper} STREQUAL "SYSTEM")
      message(FATAL_ERROR "${name} ${VERSION} or later is not installed (CDK_PROVIDE_${upper}=SYSTEM)")
    endif()
  endif()
  message(STATUS "${name}: fetching ${TAG}")
  foreach(option IN LISTS OPTIONS)
    string(REGEX MATCH "^([^=]+)=(.*)$" matched "${option}")
    set(${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
  endforeach()
  set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
  FetchContent_Declare(${name} GIT_REPOSITORY ${REPOSITORY} GIT_TAG ${TAG} GIT_SHALLOW ON SYSTEM)
  FetchContent_MakeAvailable(${name})
  if(NOT TARGET ${TARGET})
    message(FATAL_ERROR "${name} ${TAG} was fetched, but defines no target ${TARGET}")
  endif()
endfunction()

cdk_define_dependency(nlohmann_json
  PACKAGE nlohmann_json VERSION 3.10 TARGET nlohmann_json::nlohmann_json
  REPOSITORY https://github.com/nlohmann/json.git TAG v3.11.3
  OPTIONS JSON_BuildTests=OFF JSON_Install=${CDK_INSTALL})
cdk_define_dependency(yaml_cpp
  PACKAGE yaml-cpp VERSION 0.7 TARGET yaml-cpp::yaml-cpp
  REPOSITORY https://github.com/jbeder/yaml-cpp.git TAG 0.8.0
  OPTIONS YAML_CPP_BUILD_TESTS=OFF YAML_CPP_BUILD_TOOLS=OFF YAML_CPP_INSTALL=${CDK_INSTALL})
cdk_define_dependency(cli11
  PACKAGE CLI11 VERSION 2.1 TARGET CLI11::CLI11
  REPOSITORY https://github.com/CLIUtils/CLI11.git TAG v2.4.2
  OPTIONS CLI11_BUILD_TESTS=OFF CLI11_BUILD_EXAMPLES=OFF CLI11_INSTALL=${CDK_INSTALL})
cdk_define_dependency(fmt
  PACKAGE fmt VERSION 9.0 TARGET fmt::fmt
  REPOSITORY https://github.com/fmtlib/fmt.git TAG 10.2.1
  OPTIONS FMT_INSTALL=${CDK_INSTALL})
cdk_define_dependency(googletest
  PACKAGE GTest VERSION 1.11 TARGET GTest::gmock
  REPOSITORY https://github.com/google/googletest.git TAG v1.14.0
  OPTIONS INSTALL_GTEST=OFF BUILD_GMOCK=ON)
cdk_define_dependency(benchmark
  PACKAGE benchmark VERSION 1.6 TARGET benchmark::benchmark
  REPOSITORY https://github.com/google/benchmark.git TAG v1.8.3
  OPTIONS BENCHMARK_ENABLE_TESTING=OFF BENCHMARK_ENABLE_INSTALL=OFF)

# Cryptography comes from the system only, so that the system's updates reach it.
function(cdk_dependency_crypto)
  if(NOT TARGET OpenSSL::Crypto)
    find_package(OpenSSL 1.1.1 REQUIRED COMPONENTS Crypto)
    set_target_properties(OpenSSL::Crypto PROPERTIES IMPORTED_GLOBAL ON)
  endif()
endfunction()

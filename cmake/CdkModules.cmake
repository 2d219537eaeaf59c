# Modules: one per service (`cdk::ecs`), beside `cdk::core`, `cdk::driver`, `cdk::assertions`.
#
#   cdk_add_module(ecs DEPENDS ec2 iam logs SOURCES cluster.cpp …)   in src/ecs/CMakeLists.txt
#   cdk_module(ecs)                                                  makes sure that it exists
#   cdk_add_app(web SOURCES main.cpp MODULES ecs efs)                a program with its modules
#
# A service has generated L1 classes when there is spec/<service>.json, and a hand-written layer when
# there is src/<service>/CMakeLists.txt. Without the latter, its target is made when something asks
# for it; any target is compiled only when something that is built links it.

# In the cache, because functions that are called from a user's directory have to see them.
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH CDK_PARENT_PATH)
set(CDK_ROOT "${CDK_PARENT_PATH}" CACHE INTERNAL "Root of cdk-cpp's sources")
set(CDK_BINARY_DIR "${PROJECT_BINARY_DIR}" CACHE INTERNAL "Root of cdk-cpp's build tree")
set(CDK_GENERATED_DIR "${CDK_BINARY_DIR}/generated" CACHE INTERNAL "Where generated files go")

# Other names under which services are known: how they are imported in the CDK's documentation.
set(CDK_MODULE_ALIASES
  acm=certificatemanager
  appscaling=applicationautoscaling
  cloudmap=servicediscovery
  elb=elasticloadbalancing
  elbv2=elasticloadbalancingv2
  sfn=stepfunctions
  CACHE INTERNAL "Other names of modules")

# The module that NAME stands for.
function(cdk_resolve_alias name result)
  set(${result} "${name}" PARENT_SCOPE)
  foreach(entry IN LISTS CDK_MODULE_ALIASES)
    if(entry MATCHES "^${name}=(.*)$")
      set(${result} "${CMAKE_MATCH_1}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# Whether the module has a hand-written layer.
function(cdk_has_layer module result)
  set(${result} FALSE PARENT_SCOPE)
  if(EXISTS "${CDK_ROOT}/src/${module}/CMakeLists.txt")
    set(${result} TRUE PARENT_SCOPE)
  endif()
endfunction()

# Makes sure that the target of a module exists.
function(cdk_module name)
  cdk_resolve_alias("${name}" module)
  if(NOT TARGET cdk_${module})
    get_property(pending GLOBAL PROPERTY CDK_PENDING_MODULES)
    if(module IN_LIST pending)
      list(APPEND pending "${module}")
      list(JOIN pending " -> " chain)
      message(FATAL_ERROR "Modules depend on each other in a circle: ${chain}")
    endif()
    set_property(GLOBAL APPEND PROPERTY CDK_PENDING_MODULES "${module}")
    cdk_has_layer(${module} hand_written)
    if(hand_written)
      add_subdirectory("${CDK_ROOT}/src/${module}" "${CDK_BINARY_DIR}/src/${module}")
      if(NOT TARGET cdk_${module})
        message(FATAL_ERROR "src/${module}/CMakeLists.txt does not call cdk_add_module(${module} …)")
      endif()
    elseif(EXISTS "${CDK_ROOT}/spec/${module}.json")
      cdk_add_module(${module})
    else()
      cdk_near_misses("${name}" candidates)
      message(FATAL_ERROR "There is no module '${name}'. ${candidates}")
    endif()
    set_property(GLOBAL PROPERTY CDK_PENDING_MODULES "${pending}")
  endif()
  if(NOT module STREQUAL name AND NOT TARGET cdk::${name})
    add_library(cdk::${name} ALIAS cdk_${module})
  endif()
endfunction()

# cdk_add_module(NAME [DEPENDS module…] [SOURCES file…] [LIBRARIES target…] [PUBLIC_LIBRARIES target…])
# makes the static library cdk_NAME, alias cdk::NAME, from the generated L1 classes of NAME (where
# there is a spec) and the sources given.
function(cdk_add_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS;SOURCES;LIBRARIES;PUBLIC_LIBRARIES")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "cdk_add_module(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT name MATCHES "^[a-z][a-z0-9_]*$")
    message(FATAL_ERROR "cdk_add_module: '${name}' is not a module name (small letters, digits, _)")
  endif()
  set(has_spec FALSE)
  if(EXISTS "${CDK_ROOT}/spec/${name}.json")
    set(has_spec TRUE)
  endif()
  if(NOT has_spec AND NOT arg_SOURCES)
    message(FATAL_ERROR "cdk_add_module(${name}): neither SOURCES nor a spec/${name}.json")
  endif()
  foreach(dependency IN LISTS arg_DEPENDS)
    cdk_module(${dependency})
  endforeach()

  add_library(cdk_${name} STATIC)
  add_library(cdk::${name} ALIAS cdk_${name})
  set_target_properties(cdk_${name} PROPERTIES EXPORT_NAME ${name} EXCLUDE_FROM_ALL ON)
  cdk_target_options(cdk_${name} HAND_WRITTEN)
  target_include_directories(cdk_${name} PUBLIC
    $<BUILD_INTERFACE:${CDK_ROOT}/include> $<INSTALL_INTERFACE:include>)
  if(NOT name STREQUAL "core")
    target_link_libraries(cdk_${name} PUBLIC cdk_core)
  endif()
  foreach(dependency IN LISTS arg_DEPENDS)
    cdk_resolve_alias("${dependency}" resolved)
    target_link_libraries(cdk_${name} PUBLIC cdk_${resolved})
  endforeach()
  target_link_libraries(cdk_${name} PUBLIC ${arg_PUBLIC_LIBRARIES} PRIVATE ${arg_LIBRARIES})
  target_sources(cdk_${name} PRIVATE ${arg_SOURCES})
  if(has_spec)
    cdk_generate_l1(${name})
  endif()
  cdk_module_options(cdk_${name} ${name})
  if(CDK_PRECOMPILED_HEADERS)
    if(name STREQUAL "core")
      target_precompile_headers(cdk_core PRIVATE
        <algorithm> <array> <filesystem> <map> <set> <fmt/format.h> <cdk/core/stack.hpp>)
    elseif(arg_SOURCES)
      target_precompile_headers(cdk_${name} REUSE_FROM cdk_pch)
    endif()
  endif()

  set_property(GLOBAL APPEND PROPERTY CDK_MODULES ${name})
  set_property(GLOBAL PROPERTY CDK_MODULE_${name}_DEPENDS "${arg_DEPENDS}")
  set_property(GLOBAL PROPERTY CDK_MODULE_${name}_L1 ${has_spec})
endfunction()

# How hard the compiler tries in a release: all that is hot is in core, and users compile what they
# use themselves.
function(cdk_module_options target module)
  if(module STREQUAL "core")
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O2>)
  else()
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
  endif()
endfunction()

# Adds the generated classes of a service to its target.
function(cdk_generate_l1 name)
  set(spec "${CDK_ROOT}/spec/${name}.json")
  set_property(DIRECTORY "${CDK_ROOT}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${spec}")
  set(include_dir "${CDK_GENERATED_DIR}/include")
  set(source_dir "${CDK_GENERATED_DIR}/src")

  # The outputs have to be known before the generator exists: a header for each resource type …
  file(STRINGS "${CDK_ROOT}/spec/index.json" line REGEX "^ *\"${name}\": ")
  string(REGEX MATCHALL "::[A-Za-z0-9]+\"" types "${line}")
  if(NOT types)
    message(FATAL_ERROR "spec/index.json has no resource types of '${name}'; refresh spec/")
  endif()
  set(headers "${include_dir}/cdk/${name}/cfn.hpp")
  foreach(type IN LISTS types)
    string(REGEX REPLACE "[^A-Za-z0-9]" "" stem "${type}")
    cdk_snake_case("${stem}" stem)
    list(APPEND headers "${include_dir}/cdk/${name}/cfn_${stem}.hpp")
  endforeach()
  # … and a number of sources that goes with the amount of facts.
  file(SIZE "${spec}" size)
  math(EXPR shards "1 + ${size} / 150000")
  set(sources "")
  foreach(shard RANGE 1 ${shards})
    list(APPEND sources "${source_dir}/${name}/cfn_${shard}.cpp")
  endforeach()

  set(flags "")
  if(NOT EXISTS "${CDK_ROOT}/include/cdk/${name}.hpp")
    list(APPEND flags --service-header)
    list(APPEND headers "${include_dir}/cdk/${name}.hpp")
  endif()
  foreach(entry IN LISTS CDK_MODULE_ALIASES)
    if(entry MATCHES "^([^=]+)=${name}$")
      if(EXISTS "${CDK_ROOT}/include/cdk/${CMAKE_MATCH_1}.hpp")
        list(APPEND flags --alias ${CMAKE_MATCH_1})
      else()
        list(APPEND flags --alias-header ${CMAKE_MATCH_1})
        list(APPEND headers "${include_dir}/cdk/${CMAKE_MATCH_1}.hpp")
      endif()
    endif()
  endforeach()

  # The headers are BYPRODUCTS, which makes Ninja look at their times again after the generator
  # (it writes only what has changed).
  add_custom_command(
    OUTPUT ${sources}
    BYPRODUCTS ${headers}
    COMMAND cdk_cfngen --shards ${shards} ${flags} --include-dir "${include_dir}"
            --source-dir "${source_dir}" "${spec}"
    DEPENDS cdk_cfngen "${spec}"
    COMMENT "Generating L1 classes of ${name}"
    VERBATIM)

  add_library(cdk_${name}_l1 OBJECT EXCLUDE_FROM_ALL ${sources})
  cdk_target_options(cdk_${name}_l1 GENERATED)
  target_include_directories(cdk_${name}_l1 PRIVATE "${CDK_ROOT}/include" "${include_dir}")
  # Tables and constructors: nothing to gain from optimizing or stepping through them.
  target_compile_options(cdk_${name}_l1 PRIVATE -O1 -g0 -fno-plt -Wno-invalid-offsetof)
  if(CDK_PRECOMPILED_HEADERS)
    target_precompile_headers(cdk_${name}_l1 REUSE_FROM cdk_l1_pch)
  endif()
  target_sources(cdk_${name} PRIVATE $<TARGET_OBJECTS:cdk_${name}_l1>)
  target_include_directories(cdk_${name} PUBLIC $<BUILD_INTERFACE:${include_dir}>)
  # Whoever links the module includes its generated headers: they have to be there first.
  add_custom_target(cdk_${name}_headers DEPENDS ${sources})
  add_dependencies(cdk_${name} cdk_${name}_headers)
endfunction()

# WebACL -> web_acl, VPCCidrBlock -> vpc_cidr_block: an acronym is one word, as in tools/cfngen.
function(cdk_snake_case text result)
  string(REGEX REPLACE "IPv([0-9])" "Ipv\\1" text "${text}")
  string(REGEX REPLACE "([A-Z]+)([A-Z][a-z])" "\\1_\\2" text "${text}")
  string(REGEX REPLACE "([a-z0-9])([A-Z])" "\\1_\\2" text "${text}")
  string(TOLOWER "${text}" text)
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

# Every module that has a spec or a hand-written layer.
function(cdk_known_modules result)
  file(GLOB specs RELATIVE "${CDK_ROOT}/spec" "${CDK_ROOT}/spec/*.json")
  file(GLOB layers RELATIVE "${CDK_ROOT}/src" "${CDK_ROOT}/src/*/CMakeLists.txt")
  list(TRANSFORM specs REPLACE "\\.json$" "")
  list(TRANSFORM layers REPLACE "/CMakeLists.txt$" "")
  list(APPEND specs ${layers})
  list(REMOVE_ITEM specs index)
  list(REMOVE_DUPLICATES specs)
  list(SORT specs)
  set(${result} "${specs}" PARENT_SCOPE)
endfunction()

# Defines the modules that have a hand-written layer. They are few, and CMake adds no folders at the
# end, when it becomes known what targets link.
function(cdk_hand_written_modules)
  file(GLOB layers RELATIVE "${CDK_ROOT}/src" CONFIGURE_DEPENDS "${CDK_ROOT}/src/*/CMakeLists.txt")
  foreach(layer IN LISTS layers)
    cmake_path(GET layer PARENT_PATH module)
    cdk_has_layer(${module} hand_written)
    if(hand_written)
      cdk_module(${module})
    endif()
  endforeach()
endfunction()

# Defines all modules, and the target cdk_all_services that compiles them.
function(cdk_all_modules)
  cdk_known_modules(modules)
  set(targets "")
  foreach(module IN LISTS modules)
    cdk_module(${module})
    list(APPEND targets cdk_${module})
  endforeach()
  add_custom_target(cdk_all_services DEPENDS ${targets})
endfunction()

# cdk_add_app(NAME SOURCES file… [MODULES module…]): a program that synthesizes, with the driver.
function(cdk_add_app name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;MODULES")
  add_executable(${name} ${arg_SOURCES})
  target_compile_features(${name} PRIVATE cxx_std_20)
  # It runs for milliseconds and is compiled after every edit.
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
  foreach(module IN ITEMS driver LISTS arg_MODULES)
    cdk_module(${module})
    target_link_libraries(${name} PRIVATE cdk::${module})
  endforeach()
  if(CDK_LLD)
    target_link_options(${name} PRIVATE -fuse-ld=lld)
  endif()
endfunction()

# Called when everything is configured: makes the modules that targets link by name only.
function(cdk_resolve_modules)
  set(directories "${CMAKE_SOURCE_DIR}")
  while(directories)
    list(POP_FRONT directories directory)
    get_property(below DIRECTORY "${directory}" PROPERTY SUBDIRECTORIES)
    list(APPEND directories ${below})
    get_property(targets DIRECTORY "${directory}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
      get_target_property(type ${target} TYPE)
      set(linked "")
      if(NOT type STREQUAL "INTERFACE_LIBRARY" AND NOT type STREQUAL "UTILITY")
        get_target_property(linked ${target} LINK_LIBRARIES)
      endif()
      get_target_property(interface ${target} INTERFACE_LINK_LIBRARIES)
      foreach(library IN LISTS linked interface)
        if(library MATCHES "^cdk::([A-Za-z0-9_-]+)$" AND NOT TARGET ${library})
          cdk_module(${CMAKE_MATCH_1})
        endif()
      endforeach()
    endforeach()
  endwhile()
endfunction()

# " Did you mean 'ecs'?" for a name that is none.
function(cdk_near_misses name result)
  cdk_known_modules(modules)
  foreach(entry IN LISTS CDK_MODULE_ALIASES)
    string(REGEX REPLACE "=.*$" "" alias "${entry}")
    list(APPEND modules "${alias}")
  endforeach()
  string(REGEX REPLACE "^aws[-_]" "" wanted "${name}")
  string(REPLACE "-" "_" wanted "${wanted}")
  string(TOLOWER "${wanted}" wanted)
  set(best "")
  string(LENGTH "${wanted}" length)
  math(EXPR limit "1 + ${length} / 3")
  foreach(module IN LISTS modules)
    string(LENGTH "${module}" other)
    math(EXPR gap "${other} - ${length}")
    if(module MATCHES "^${wanted}" OR wanted MATCHES "^${module}$")
      list(APPEND best "0 ${module}")
    elseif(gap LESS_EQUAL limit AND gap GREATER_EQUAL -${limit})
      cdk_edit_distance("${wanted}" "${module}" distance)
      if(distance LESS_EQUAL limit)
        list(APPEND best "${distance} ${module}")
      endif()
    endif()
  endforeach()
  list(SORT best COMPARE NATURAL)
  list(SUBLIST best 0 5 best)
  list(TRANSFORM best REPLACE "^[0-9]+ " "'")
  list(TRANSFORM best APPEND "'")
  list(JOIN best ", " best)
  if(best)
    set(${result} "Did you mean ${best}?" PARENT_SCOPE)
  else()
    set(${result} "Modules are named after the CDK's, without `aws-`." PARENT_SCOPE)
  endif()
endfunction()

# Levenshtein distance.
function(cdk_edit_distance left right result)
  string(LENGTH "${left}" rows)
  string(LENGTH "${right}" columns)
  set(previous "")
  foreach(column RANGE 0 ${columns})
    list(APPEND previous ${column})
  endforeach()
  foreach(row RANGE 1 ${rows})
    math(EXPR index "${row} - 1")
    string(SUBSTRING "${left}" ${index} 1 letter)
    set(current ${row})
    set(before ${row})
    foreach(column RANGE 1 ${columns})
      math(EXPR index "${column} - 1")
      string(SUBSTRING "${right}" ${index} 1 other)
      list(GET previous ${index} diagonal)
      list(GET previous ${column} above)
      set(cost 1)
      if(letter STREQUAL other)
        set(cost 0)
      endif()
      math(EXPR value "${diagonal} + ${cost}")
      foreach(neighbour IN ITEMS ${above} ${before})
        math(EXPR candidate "${neighbour} + 1")
        if(candidate LESS value)
          set(value ${candidate})
        endif()
      endforeach()
      list(APPEND current ${value})
      set(before ${value})
    endforeach()
    set(previous "${current}")
  endforeach()
  list(GET previous -1 distance)
  set(${result} ${distance} PARENT_SCOPE)
endfunction()

# What nearly every source starts with, compiled once: for hand-written layers, and with the options
# of generated sources.
function(cdk_make_precompiled_headers)
  if(NOT CDK_PRECOMPILED_HEADERS)
    return()
  endif()
  file(CONFIGURE OUTPUT "${CDK_BINARY_DIR}/pch/empty.cpp" CONTENT "\n")
  foreach(pch IN ITEMS cdk_pch cdk_l1_pch)
    add_library(${pch} OBJECT EXCLUDE_FROM_ALL "${CDK_BINARY_DIR}/pch/empty.cpp")
    target_include_directories(${pch} PRIVATE "${CDK_ROOT}/include")
    cdk_target_options(${pch} GENERATED)
  endforeach()
  target_compile_options(cdk_l1_pch PRIVATE -O1 -g0 -fno-plt -Wno-invalid-offsetof)
  cdk_module_options(cdk_pch modules)
  target_precompile_headers(cdk_l1_pch PRIVATE <cdk/core/boxed.hpp> <cdk/core/cfn_resource.hpp>)
  target_precompile_headers(cdk_pch PRIVATE
    <algorithm> <array> <map> <set> <cdk/core/cfn_resource.hpp> <cdk/core/fn.hpp>
    <cdk/core/lazy.hpp> <cdk/core/names.hpp> <cdk/core/resource.hpp> <cdk/core/stack.hpp>)
endfunction()

# Fails if a header below INCLUDE/cdk, or the generated header of a service (SERVICES, below
# GENERATED), includes what public headers must not include, directly or through others. The message
# says by which way.
set(FORBIDDEN "/nlohmann/|/yaml-cpp/|/CLI/|/iostream$|/regex$")

file(GLOB_RECURSE headers RELATIVE "${INCLUDE}" "${INCLUDE}/cdk/*.hpp")
list(TRANSFORM SERVICES REPLACE "(.+)" "cdk/\\1/cfn.hpp" OUTPUT_VARIABLE generated)
list(APPEND headers ${generated})
# The adapter for those whose tests include GoogleTest anyway.
list(REMOVE_ITEM headers cdk/assertions/gtest.hpp)
list(SORT headers)
if(NOT headers)
  message(FATAL_ERROR "there are no headers below ${INCLUDE}/cdk")
endif()
list(TRANSFORM headers REPLACE "(.+)" "#include <\\1>\n" OUTPUT_VARIABLE lines)
string(JOIN "" text ${lines})
file(WRITE "${WORK}/public_headers.cpp" "${text}")

# -H prints each header that is opened, after as many dots as it is deep.
set(directories "-I${INCLUDE}")
if(GENERATED)
  list(APPEND directories "-I${GENERATED}")
endif()
execute_process(
  COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C "${COMPILER}" -std=c++20 -E -H ${directories}
          -o "${WORK}/public_headers.ii" "${WORK}/public_headers.cpp"
  RESULT_VARIABLE result ERROR_VARIABLE opened)
file(REMOVE "${WORK}/public_headers.ii")
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the public headers cannot be preprocessed:\n${opened}")
endif()

set(ways "")
set(way "")
string(REPLACE "\n" ";" opened "${opened}")
foreach(line IN LISTS opened)
  if(NOT line MATCHES "^(\\.+) (.*)$")
    continue()
  endif()
  set(path "${CMAKE_MATCH_2}")
  string(LENGTH "${CMAKE_MATCH_1}" depth)
  math(EXPR above "${depth} - 1")
  list(SUBLIST way 0 ${above} way)
  list(APPEND way "${path}")
  if(path MATCHES "${FORBIDDEN}")
    list(JOIN way "\n    -> " text)
    list(APPEND ways "  ${text}")
  endif()
endforeach()
if(ways)
  list(JOIN ways "\n" text)
  message(FATAL_ERROR "Public headers must not include this:\n${text}")
endif()
list(LENGTH headers count)
message(STATUS "${count} public headers, none of them heavy")

# Compiles SOURCE, with CASE defined where there is one: then it must fail with a message that
# matches EXPECT. To an object file and not for syntax only: some errors come late.
# The quotation marks of messages depend on the locale.
set(command "${CMAKE_COMMAND}" -E env LC_ALL=C "${COMPILER}" -std=c++20 -O0 -w -I "${INCLUDE}" -I "${GENERATED}" -c "${SOURCE}" -o /dev/null)
if(DEFINED CASE)
  list(APPEND command "-D${CASE}")
endif()
execute_process(COMMAND ${command} RESULT_VARIABLE result ERROR_VARIABLE messages OUTPUT_VARIABLE output)
if(NOT DEFINED CASE)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${SOURCE} does not compile as it stands:\n${messages}")
  endif()
elseif(result EQUAL 0)
  message(FATAL_ERROR "${SOURCE} compiles with ${CASE}, but must not")
elseif(NOT messages MATCHES "${EXPECT}")
  message(FATAL_ERROR "${SOURCE} with ${CASE} fails with another message than /${EXPECT}/:\n${messages}")
endif()

# Install rules and the package `cdk-cpp`, whose components are the modules:
#   find_package(cdk-cpp REQUIRED COMPONENTS ecs efs driver)
# Installed is what CDK_INSTALL_MODULES names, with everything below it.

include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(CDK_PACKAGE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/cdk-cpp")

function(cdk_install_module name)
  cdk_resolve_alias("${name}" name)
  get_property(installed GLOBAL PROPERTY CDK_INSTALLED_MODULES)
  if(name IN_LIST installed)
    return()
  endif()
  cdk_module(${name})
  get_property(depends GLOBAL PROPERTY CDK_MODULE_${name}_DEPENDS)
  foreach(dependency IN LISTS depends)
    cdk_install_module(${dependency})
  endforeach()
  set_property(GLOBAL APPEND PROPERTY CDK_INSTALLED_MODULES ${name})

  # What is installed has to be built.
  set_target_properties(cdk_${name} PROPERTIES EXCLUDE_FROM_ALL OFF)
  install(TARGETS cdk_${name} EXPORT cdk_${name}_targets
          ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT ${name})
  install(EXPORT cdk_${name}_targets FILE cdk_${name}-targets.cmake NAMESPACE cdk::
          DESTINATION "${CDK_PACKAGE_DIR}" COMPONENT ${name})
  set(roots "${CDK_ROOT}/include")
  get_property(has_l1 GLOBAL PROPERTY CDK_MODULE_${name}_L1)
  if(has_l1)
    list(APPEND roots "${CDK_GENERATED_DIR}/include")
  endif()
  set(headers ${name})
  foreach(entry IN LISTS CDK_MODULE_ALIASES)
    if(entry MATCHES "^([^=]+)=${name}$")
      list(APPEND headers ${CMAKE_MATCH_1})
    endif()
  endforeach()
  foreach(root IN LISTS roots)
    foreach(header IN LISTS headers)
      install(FILES "${root}/cdk/${header}.hpp" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/cdk"
              COMPONENT ${name} OPTIONAL)
    endforeach()
    install(DIRECTORY "${root}/cdk/${name}" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/cdk"
            COMPONENT ${name} OPTIONAL FILES_MATCHING PATTERN "*.hpp")
  endforeach()
endfunction()

if(CDK_INSTALL_MODULES STREQUAL "ALL")
  cdk_known_modules(CDK_INSTALL_MODULES)
endif()
foreach(module IN ITEMS core LISTS CDK_INSTALL_MODULES)
  cdk_install_module(${module})
endforeach()

# The package's own file knows the modules, what each needs, and their other names.
get_property(CDK_INSTALLED GLOBAL PROPERTY CDK_INSTALLED_MODULES)
set(CDK_MODULE_FACTS "")
foreach(module IN LISTS CDK_INSTALLED)
  get_property(depends GLOBAL PROPERTY CDK_MODULE_${module}_DEPENDS)
  string(APPEND CDK_MODULE_FACTS "set(cdk_${module}_depends \"${depends}\")\n")
endforeach()
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/cdk-cppConfig.cmake.in"
  "${PROJECT_BINARY_DIR}/cdk-cppConfig.cmake" INSTALL_DESTINATION "${CDK_PACKAGE_DIR}"
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/cdk-cppConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/cdk-cppConfig.cmake" "${PROJECT_BINARY_DIR}/cdk-cppConfigVersion.cmake"
        DESTINATION "${CDK_PACKAGE_DIR}" COMPONENT core)

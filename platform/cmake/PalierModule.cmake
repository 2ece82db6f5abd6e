# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
# Modules and their layers. A module may use only modules of a lower layer: anything else stops the configuration.

set(PALIER_LAYERS
    core=0 qtcompat=0 translations=0
    input=1
    model=1 storage=1 http=1
    net=2 hub=2 cache=2
    sync=3 popups=3 speech=3
    viewmodels=4
    components=5
    pages=6 gallery=6
    shell=7
    tv=8)

function(palier_layer_of name out)
    foreach(entry IN LISTS PALIER_LAYERS)
        if(entry MATCHES "^${name}=([0-9]+)$")
            set(${out} ${CMAKE_MATCH_1} PARENT_SCOPE)
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "Module '${name}' has no layer: add it to PALIER_LAYERS in platform/cmake/PalierModule.cmake")
endfunction()

function(palier_check_layers name)
    palier_layer_of(${name} own)
    foreach(used IN LISTS ARGN)
        palier_layer_of(${used} theirs)
        if(NOT theirs LESS own)
            message(FATAL_ERROR "Module '${name}' (layer ${own}) may not use '${used}' (layer ${theirs}): arrows go down")
        endif()
    endforeach()
endfunction()

# palier_add_module(name [SOURCES …] [USES module …] [QT component …] [LINK target …] [QML_URI uri [QML file …] [QML_SINGLETONS file …]])
# makes the library palier_<name>; its headers are included as "<name>/<file>.h". Headers of other
# modules are reachable only through USES, so that an undeclared dependency does not compile.
# With QML_URI the module can be imported from QML by programs that link palier_<name>plugin.
function(palier_add_module name)
    cmake_parse_arguments(arg "" "QML_URI" "SOURCES;USES;QT;LINK;QML;QML_SINGLETONS" ${ARGN})
    palier_check_layers(${name} ${arg_USES})
    set(target palier_${name})
    if(arg_QML_URI)
        set_source_files_properties(${arg_QML_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
        set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)
        qt_add_library(${target} STATIC)
        qt_add_qml_module(${target} URI ${arg_QML_URI} VERSION 1.0 RESOURCE_PREFIX /qt/qml DEPENDENCIES QtQuick
            SOURCES ${arg_SOURCES} QML_FILES ${arg_QML_SINGLETONS} ${arg_QML} IMPORT_PATH ${CMAKE_BINARY_DIR}/qml)
        # What qmlcachegen writes is not ours to keep free of warnings.
        get_target_property(generated ${target} SOURCES)
        list(FILTER generated INCLUDE REGEX "/qmlcache/")
        set_source_files_properties(${generated} PROPERTIES COMPILE_OPTIONS -w)
    else()
        add_library(${target} STATIC ${arg_SOURCES})
    endif()
    # One include folder per module, holding a single link to its sources: "core/result.h" is found only by users of core.
    set(include_root ${CMAKE_BINARY_DIR}/include/${name})
    file(MAKE_DIRECTORY ${include_root})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${include_root}/${name} SYMBOLIC)
    target_include_directories(${target} PUBLIC ${include_root} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC palier_options Qt6::Core)
    foreach(used IN LISTS arg_USES)
        target_link_libraries(${target} PUBLIC palier_${used})
    endforeach()
    foreach(component IN LISTS arg_QT)
        target_link_libraries(${target} PUBLIC Qt6::${component})
    endforeach()
    target_link_libraries(${target} PUBLIC ${arg_LINK})
    target_precompile_headers(${target} REUSE_FROM palier_precompiled)
endfunction()

# palier_add_test(name SOURCES … USES module … [QT …] [LINK …] [LABELS …]) makes and registers a Qt Test program.
function(palier_add_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;USES;QT;LINK;LABELS;ARGUMENTS" ${ARGN})
    add_executable(test_${name} ${arg_SOURCES})
    set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(test_${name} PRIVATE palier_options Qt6::Core Qt6::Test ${arg_LINK})
    foreach(used IN LISTS arg_USES)
        target_link_libraries(test_${name} PRIVATE palier_${used})
    endforeach()
    foreach(component IN LISTS arg_QT)
        target_link_libraries(test_${name} PRIVATE Qt6::${component})
    endforeach()
    if(TARGET palier_tsan)
        target_link_libraries(test_${name} PRIVATE palier_tsan)
    endif()
    target_precompile_headers(test_${name} REUSE_FROM palier_precompiled)
    target_compile_definitions(test_${name} PRIVATE PALIER_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND test_${name} ${arg_ARGUMENTS})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_NO_GLIB=1;LC_ALL=C.UTF-8")
endfunction()

# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
# How every target of Palier is compiled.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

option(PALIER_FUZZ "Build the fuzz targets and nothing else (preset fuzz)" OFF)
set(PALIER_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined")

add_library(palier_options INTERFACE)
if(NOT PALIER_FUZZ) # files compiled in one piece shadow each other's names
    target_compile_options(palier_options INTERFACE -Wall -Wextra -Wno-missing-field-initializers -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
endif()
target_compile_definitions(palier_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PALIER_VERSION="${PROJECT_VERSION}")
if(PALIER_SANITIZE)
    target_compile_options(palier_options INTERFACE -fsanitize=${PALIER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(palier_options INTERFACE -fsanitize=${PALIER_SANITIZE})
endif()

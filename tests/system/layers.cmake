# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
# Arrows go down: configures a tiny project per case and expects it to pass or to be refused with the reason.
# usage: cmake -D PALIER_SOURCE=… -D SCRATCH=… -P layers.cmake

function(configure lower upper expected)
    file(REMOVE_RECURSE ${SCRATCH})
    execute_process(
        COMMAND ${CMAKE_COMMAND} -S ${PALIER_SOURCE}/tests/system/layers -B ${SCRATCH}
            -D PALIER_SOURCE=${PALIER_SOURCE} -D LOWER=${lower} -D UPPER=${upper}
        RESULT_VARIABLE code OUTPUT_VARIABLE said ERROR_VARIABLE said)
    string(REGEX REPLACE "[ \n]+" " " said "${said}")
    if(expected STREQUAL "passes")
        if(NOT code EQUAL 0)
            message(FATAL_ERROR "'${upper}' may use '${lower}', but CMake said: ${said}")
        endif()
    elseif(code EQUAL 0)
        message(FATAL_ERROR "'${upper}' was allowed to use '${lower}'")
    elseif(NOT said MATCHES "${expected}")
        message(FATAL_ERROR "'${upper}' was refused '${lower}', but not because '${expected}': ${said}")
    endif()
endfunction()

configure(model hub "passes")
configure(hub model "Module 'model' \\(layer 1\\) may not use 'hub' \\(layer 2\\): arrows go down")
configure(storage http "Module 'http' \\(layer 1\\) may not use 'storage' \\(layer 1\\): arrows go down")
configure(viewmodels cache "may not use 'viewmodels'")
configure(core newcomer "Module 'newcomer' has no layer: add it to PALIER_LAYERS")

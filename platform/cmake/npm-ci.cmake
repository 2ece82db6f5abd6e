# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
# cmake -D NPM=… -D FOLDER=… -D STAMP=… -P npm-ci.cmake
# Installs the packages of FOLDER's lock file unless these very packages are installed already, whatever the files' dates say:
# a second build directory, or a second run without a network, installs nothing.

file(SHA256 ${FOLDER}/package-lock.json wanted)
set(mark ${FOLDER}/node_modules/.palier-lock)
set(there "")
if(EXISTS ${mark})
    file(READ ${mark} there)
endif()
if(NOT there STREQUAL wanted)
    execute_process(
        COMMAND ${NPM} ci --no-audit --no-fund --prefer-offline --loglevel=error
        WORKING_DIRECTORY ${FOLDER}
        RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "npm ci failed in ${FOLDER}: the first build needs the package registry")
    endif()
    file(WRITE ${mark} ${wanted})
endif()
file(TOUCH ${STAMP})

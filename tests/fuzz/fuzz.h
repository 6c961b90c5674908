/* fuzz.h - what a fuzz target is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stddef.h>
#include <stdint.h>

/* Each target defines this one function.  libFuzzer calls it in a fuzzing build
 * (build-aux/fuzz), replay.c in the tests. */
int LLVMFuzzerTestOneInput (const uint8_t *data,
                            size_t         size);

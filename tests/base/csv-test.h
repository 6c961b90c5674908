/* csv-test.h - records as one line of text, for tables of cases
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-csv-reader.h"

SegueCsvReader *csv_test_open (const char             *text,
                               gssize                  length,
                               const SegueCsvOptions  *options);
char           *csv_test_show (SegueCsvReader         *reader);
void            csv_test_check_nothing_lost (GBytes         *bytes,
                                             const char     *encoding_name,
                                             SegueCsvReader *reader);

char           *csv_test_random_text          (guint max_pieces);
GPtrArray      *csv_test_load_naughty_strings (void);

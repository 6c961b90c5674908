/* segue-encoding.h - the bytes of a text file, as UTF-8
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SEGUE_ENCODING_ERROR (segue_encoding_error_quark ())
GQuark segue_encoding_error_quark (void);

/**
 * SegueEncodingError:
 * @SEGUE_ENCODING_ERROR_UNKNOWN: there is no encoding of the name asked for
 * @SEGUE_ENCODING_ERROR_INVALID: the bytes are not text in that encoding
 */
typedef enum
{
  SEGUE_ENCODING_ERROR_UNKNOWN,
  SEGUE_ENCODING_ERROR_INVALID,
} SegueEncodingError;

/**
 * SegueEncodingSource:
 * @SEGUE_ENCODING_NAMED: the caller said so
 * @SEGUE_ENCODING_MARKED: the file's byte order mark says so
 * @SEGUE_ENCODING_FITTING: every byte fits UTF-8, which does not happen by chance
 * @SEGUE_ENCODING_GUESSED: nothing in the file says so; the user should be able
 *   to see the choice and to change it
 *
 * How an encoding was found.
 */
typedef enum
{
  SEGUE_ENCODING_NAMED,
  SEGUE_ENCODING_MARKED,
  SEGUE_ENCODING_FITTING,
  SEGUE_ENCODING_GUESSED,
} SegueEncodingSource;

#define SEGUE_ENCODING_NAME_SIZE 40

/**
 * SegueEncoding:
 * @name: `UTF-8`, `UTF-16LE`, `UTF-16BE`, `UTF-32LE`, `UTF-32BE`,
 *   `WINDOWS-1252`, or the name that the caller gave, in capitals
 * @source: how it was found
 * @has_bom: whether a byte order mark was there (it is no part of the text)
 * @is_ascii: whether the text is pure ASCII, in whatever encoding
 * @n_odd_bytes: bytes that the encoding does not have and that were kept in
 *   another way: in Windows-1252 the five undefined bytes (81, 8D, 8F, 90, 9D)
 *   become the control characters U+0081 to U+009D; in a file that is UTF-8 but
 *   for some bytes, those bytes are read as Windows-1252
 * @first_odd_line: the line, counted from 1, of the first of them, 0 without
 * @n_nuls: NUL characters in the text; they are left in it
 *
 * What was found out about a file's encoding.  Plain data, may be copied.
 */
typedef struct
{
  char                name[SEGUE_ENCODING_NAME_SIZE];
  SegueEncodingSource source;
  gboolean            has_bom;
  gboolean            is_ascii;
  guint64             n_odd_bytes;
  guint64             first_odd_line;
  guint64             n_nuls;
} SegueEncoding;

GBytes *segue_encoding_decode   (GBytes               *bytes,
                                 const char           *name,
                                 SegueEncoding        *encoding,
                                 GError              **error);
char   *segue_encoding_describe (const SegueEncoding  *encoding);

G_END_DECLS

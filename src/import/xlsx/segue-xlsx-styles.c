/* segue-xlsx-styles.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A day is a number like any other; only its format says that it is one.
 */

#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-xlsx-styles.h"

#include <string.h>

/* More than any program writes. */
#define MAX_STYLES 65536

struct _SegueXlsxStyles
{
  GHashTable *codes;    /* number of a format -> meaning */
  GArray     *meanings; /* of guint8, by style of a cell */
  gboolean    in_cells; /* within the list of those */
};

/* Those that a file need not describe. */
static SegueXlsxMeaning
get_built_in (guint number)
{
  if (number == 9 || number == 10)
    return SEGUE_XLSX_SHARE;
  if ((number >= 14 && number <= 17) || (number >= 27 && number <= 31) || (number >= 34 && number <= 36) ||
      (number >= 50 && number <= 58))
    return SEGUE_XLSX_DAY;
  if (number == 22)
    return SEGUE_XLSX_MOMENT;
  if ((number >= 18 && number <= 21) || number == 32 || number == 33 || number == 45 || number == 47)
    return SEGUE_XLSX_CLOCK;

  return number == 46 ? SEGUE_XLSX_SPAN : SEGUE_XLSX_NUMBER;
}

/* What a code has outside of texts. */
typedef struct
{
  gboolean day;
  gboolean time;
  gboolean minutes_or_months;
  gboolean share;
  gboolean span;
} Found;

/* [h], [mm] and [s] count on; colours, conditions and languages mean nothing here. */
static const char *
take_brackets (const char *at,
               Found      *found)
{
  const char *close = strchr (at, ']');
  char first = g_ascii_tolower (at[1]);

  if (close == NULL)
    return at + strlen (at);

  if (strchr ("hms", first) != NULL && first != '\0')
    {
      const char *end = at + 1;

      while (g_ascii_tolower (*end) == first)
        end++;
      found->span = found->span || end == close;
    }

  return close + 1;
}

/* Past one piece of a code. */
static const char *
take (const char *at,
      Found      *found)
{
  const char *close = NULL;

  switch (g_ascii_tolower (*at))
    {
    case '"':
      close = strchr (at + 1, '"');
      return close != NULL ? close + 1 : at + strlen (at);
    case '\\':
    case '_':
    case '*':
      return at[1] != '\0' ? g_utf8_next_char (at + 1) : at + 1;
    case '[':
      return take_brackets (at, found);
    case 'a':
      if (g_ascii_strncasecmp (at, "AM/PM", 5) == 0)
        return at + 5;
      return g_ascii_strncasecmp (at, "A/P", 3) == 0 ? at + 3 : at + 1;
    case 'e':
      found->day = found->day || (at[1] != '+' && at[1] != '-'); /* else an exponent */
      return at + 1;
    case 'y':
    case 'd':
      found->day = TRUE;
      return at + 1;
    case 'h':
    case 's':
      found->time = TRUE;
      return at + 1;
    case 'm':
      found->minutes_or_months = TRUE;
      return at + 1;
    case '%':
      found->share = TRUE;
      return at + 1;
    default:
      return at + 1;
    }
}

/**
 * segue_xlsx_meaning_from_code:
 * @code: a format, such as `[$-407]d. mmmm yyyy;@`
 *
 * Only what positive numbers look like counts, which comes first.
 *
 * Returns: what it makes of a number
 */
SegueXlsxMeaning
segue_xlsx_meaning_from_code (const char *code)
{
  Found found = { 0 };

  g_return_val_if_fail (code != NULL, SEGUE_XLSX_NUMBER);

  if (g_ascii_strncasecmp (code, "General", 7) == 0)
    return SEGUE_XLSX_NUMBER;
  for (const char *at = code; *at != '\0' && *at != ';'; )
    at = take (at, &found);

  if (found.span)
    return SEGUE_XLSX_SPAN;
  if (found.day || (found.minutes_or_months && !found.time))
    return found.time ? SEGUE_XLSX_MOMENT : SEGUE_XLSX_DAY;
  if (found.time)
    return SEGUE_XLSX_CLOCK;

  return found.share ? SEGUE_XLSX_SHARE : SEGUE_XLSX_NUMBER;
}

static void
add_code (SegueXlsxStyles           *self,
          const SegueXlsxAttributes *attributes)
{
  guint number = segue_xlsx_attributes_get_uint (attributes, "numFmtId", G_MAXUINT);
  g_autofree char *code = segue_xlsx_attributes_dup (attributes, "formatCode");

  if (code != NULL && number != G_MAXUINT && g_hash_table_size (self->codes) < MAX_STYLES)
    g_hash_table_insert (self->codes, GUINT_TO_POINTER (number), GUINT_TO_POINTER (segue_xlsx_meaning_from_code (code)));
}

static void
add_style (SegueXlsxStyles           *self,
           const SegueXlsxAttributes *attributes)
{
  guint number = segue_xlsx_attributes_get_uint (attributes, "numFmtId", 0);
  gpointer known = NULL;
  guint8 meaning = (guint8) get_built_in (number);

  if (g_hash_table_lookup_extended (self->codes, GUINT_TO_POINTER (number), NULL, &known))
    meaning = (guint8) GPOINTER_TO_UINT (known);
  if (self->meanings->len < MAX_STYLES)
    g_array_append_val (self->meanings, meaning);
}

static gboolean
start (gpointer                    data,
       const char                 *name,
       const SegueXlsxAttributes  *attributes,
       GError                    **error)
{
  SegueXlsxStyles *self = data;

  if (g_str_equal (name, "cellXfs"))
    self->in_cells = TRUE;
  else if (g_str_equal (name, "xf") && self->in_cells)
    add_style (self, attributes);
  else if (g_str_equal (name, "numFmt"))
    add_code (self, attributes);

  return TRUE;
}

static gboolean
end (gpointer     data,
     const char  *name,
     GError     **error)
{
  SegueXlsxStyles *self = data;

  if (g_str_equal (name, "cellXfs"))
    self->in_cells = FALSE;

  return TRUE;
}

static const SegueXlsxHandler handler = { start, end, NULL };

/**
 * segue_xlsx_styles_read:
 * @part: (nullable): the part that has them; %NULL for none
 * @error: %SEGUE_XLSX_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): what the styles of cells mean
 */
SegueXlsxStyles *
segue_xlsx_styles_read (SegueXlsxArchive  *archive,
                        const char        *part,
                        GCancellable      *cancellable,
                        GError           **error)
{
  g_autoptr(SegueXlsxStyles) self = g_new0 (SegueXlsxStyles, 1);

  self->codes = g_hash_table_new (NULL, NULL);
  self->meanings = g_array_new (FALSE, FALSE, sizeof (guint8));
  if (part != NULL && !segue_xlsx_xml_read (archive, part, &handler, self, cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * segue_xlsx_styles_free:
 *
 * Frees it and what it holds.
 */
void
segue_xlsx_styles_free (SegueXlsxStyles *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->codes);
  g_array_unref (self->meanings);
  g_free (self);
}

/**
 * segue_xlsx_styles_get_meaning:
 * @style: of a cell
 *
 * Returns: what it makes of a number
 */
SegueXlsxMeaning
segue_xlsx_styles_get_meaning (SegueXlsxStyles *self,
                               guint            style)
{
  return style < self->meanings->len ? (SegueXlsxMeaning) g_array_index (self->meanings, guint8, style)
                                     : SEGUE_XLSX_NUMBER;
}

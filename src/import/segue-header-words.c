/* segue-header-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-header-words.h"

#include "segue-fold.h"

#include <glib/gi18n.h>
#include <string.h>

/* Longer cells are texts, not headers. */
#define MAX_HEADER 200

/* A guess looks at so many words of a header. */
#define MAX_WORDS 8

struct _SegueHeaderWords
{
  GHashTable *keys; /* key -> GArray of SegueHeaderCandidate, best first */
};

/**
 * segue_header_make_key:
 * @header: a header, in any case and punctuation
 *
 * Returns: (transfer full): what is left of @header when only letters and
 *   digits count: "E-Mail", "e mail" and "Email" are one; empty for a header
 *   that has none or is too long to be one
 */
char *
segue_header_make_key (const char *header)
{
  g_autofree char *folded = NULL;
  GString *key = NULL;

  g_return_val_if_fail (header != NULL, NULL);

  if (strnlen (header, MAX_HEADER + 1) > MAX_HEADER)
    return g_strdup ("");

  folded = segue_fold (header);
  key = g_string_sized_new (strlen (folded));
  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isalnum (c))
        g_string_append_unichar (key, c);
    }

  return g_string_free (key, FALSE);
}

/* Within a column the better match counts; between columns the better match
 * stands first, of equals that of the earlier column.
 */
static void
add (SegueHeaderWords *self,
     const char       *word,
     guint             column,
     SegueHeaderMatch  match)
{
  g_autofree char *key = segue_header_make_key (word);
  SegueHeaderCandidate candidate = { column, match };
  GArray *candidates = NULL;
  guint at = 0;

  if (*key == '\0')
    return;

  candidates = g_hash_table_lookup (self->keys, key);
  if (candidates == NULL)
    {
      candidates = g_array_new (FALSE, FALSE, sizeof (SegueHeaderCandidate));
      g_hash_table_insert (self->keys, g_steal_pointer (&key), candidates);
    }

  for (guint i = 0; i < candidates->len; i++)
    if (g_array_index (candidates, SegueHeaderCandidate, i).column == column)
      return; /* known by a better match: names come first, then labels */

  while (at < candidates->len && g_array_index (candidates, SegueHeaderCandidate, at).match <= match)
    at++;
  g_array_insert_val (candidates, at, candidate);
}

static void
add_column (SegueHeaderWords *self,
            const SegueField *field,
            guint             column)
{
  g_auto(GStrv) synonyms = NULL;

  add (self, field->name, column, SEGUE_HEADER_NAME);
  add (self, field->label, column, SEGUE_HEADER_LABEL);
  add (self, _(field->label), column, SEGUE_HEADER_LABEL);

  synonyms = g_strsplit (field->synonyms != NULL ? field->synonyms : "", "|", -1);
  for (guint i = 0; synonyms[i] != NULL; i++)
    add (self, synonyms[i], column, SEGUE_HEADER_SYNONYM);
}

/**
 * segue_header_words_new:
 * @sheet: a sheet
 *
 * Returns: (transfer full): its columns by everything that they are called
 */
SegueHeaderWords *
segue_header_words_new (const SegueSheet *sheet)
{
  SegueHeaderWords *self = NULL;

  g_return_val_if_fail (sheet != NULL, NULL);

  self = g_new0 (SegueHeaderWords, 1);
  self->keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  for (guint i = 0; i < sheet->n_columns; i++)
    add_column (self, sheet->columns[i].field, i);

  return self;
}

/**
 * segue_header_words_free:
 *
 * Frees it and what it holds.
 */
void
segue_header_words_free (SegueHeaderWords *self)
{
  g_hash_table_unref (self->keys);
  g_free (self);
}

/* "Power (1-5)", "Grade/100.00" without what explains it. */
static char *
dup_bare (const char *header)
{
  const char *open = strpbrk (header, "([{");
  const char *slash = strchr (header, '/');

  if (open == NULL && slash != NULL && g_ascii_isdigit (slash[1]))
    open = slash;

  return open != NULL && open != header ? g_strndup (header, (gsize) (open - header)) : NULL;
}

/**
 * segue_header_words_find:
 * @header: a cell
 *
 * Returns: (transfer full) (element-type SegueHeaderCandidate) (nullable): the
 *   columns that @header can mean, best first; %NULL for none
 */
GArray *
segue_header_words_find (SegueHeaderWords *self,
                         const char       *header)
{
  g_autofree char *key = NULL;
  g_autofree char *bare = NULL;
  GArray *found = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (header != NULL, NULL);

  if (*header == '\0')
    return NULL;

  key = segue_header_make_key (header);
  found = g_hash_table_lookup (self->keys, key);
  if (found != NULL)
    return g_array_copy (found);

  bare = dup_bare (header);
  if (bare == NULL)
    return NULL;

  found = segue_header_words_find (self, bare);
  for (guint i = 0; found != NULL && i < found->len; i++)
    g_array_index (found, SegueHeaderCandidate, i).match = SEGUE_HEADER_BARE;

  return found;
}

/* The words of a header; "InterestLevel_2019" has three. */
static guint
split_words (const char *header,
             char       *words[MAX_WORDS])
{
  g_autoptr(GString) word = g_string_new (NULL);
  gboolean was_lower = FALSE;
  guint n = 0;

  for (const char *at = header; n < MAX_WORDS; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean is_letter = g_unichar_isalpha (c);

      if (word->len > 0 && (!is_letter || (was_lower && g_unichar_isupper (c))))
        {
          words[n++] = g_strdup (word->str);
          g_string_truncate (word, 0);
        }
      if (is_letter)
        g_string_append_unichar (word, c);
      was_lower = g_unichar_islower (c);
      if (*at == '\0')
        break;
    }

  return n;
}

static guint
guess_part (SegueHeaderWords  *self,
            char             **words,
            guint              first,
            guint              n)
{
  g_autoptr(GString) part = g_string_new (NULL);
  g_autofree char *key = NULL;
  GArray *found = NULL;

  for (guint i = first; i < first + n; i++)
    g_string_append (part, words[i]);
  key = segue_header_make_key (part->str);
  found = g_hash_table_lookup (self->keys, key);

  return found != NULL ? g_array_index (found, SegueHeaderCandidate, 0).column : SEGUE_NO_FIELD;
}

/**
 * segue_header_words_guess:
 * @header: a header that means no column
 *
 * Looks for a column that some words of @header in a row mean, the longest
 * part first, the last of equal ones: "narrative influence" may be power.
 *
 * Returns: a column that @header may be about, or %SEGUE_NO_FIELD
 */
guint
segue_header_words_guess (SegueHeaderWords *self,
                          const char       *header)
{
  char *words[MAX_WORDS];
  guint n_words = 0;
  guint found = SEGUE_NO_FIELD;

  g_return_val_if_fail (self != NULL, SEGUE_NO_FIELD);
  g_return_val_if_fail (header != NULL, SEGUE_NO_FIELD);

  if (strnlen (header, MAX_HEADER + 1) > MAX_HEADER)
    return SEGUE_NO_FIELD;

  n_words = split_words (header, words);
  for (guint n = n_words; n > 0 && found == SEGUE_NO_FIELD; n--)
    for (guint first = n_words - n + 1; first > 0 && found == SEGUE_NO_FIELD; first--)
      found = guess_part (self, words, first - 1, n);

  for (guint i = 0; i < n_words; i++)
    g_free (words[i]);

  return found;
}

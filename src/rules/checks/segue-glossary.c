/* segue-glossary.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text and terms are cut into pieces, a run of letters, digits and marks each, and each piece
 * is folded.  A term is a row of pieces, and is found where the text has the same row with
 * nothing between them but blanks and hyphens where the term has some.  In scripts that do not
 * part words a letter is a piece of its own, so that a term is found within a sentence.
 */

#define G_LOG_DOMAIN "segue-glossary"

#include "config.h"

#include "segue-glossary.h"

#include "segue-fold.h"
#include "segue-term.h"

#include <glib/gi18n.h>
#include <string.h>

/* As much as most texts need. */
#define KEYS_SIZE 512

typedef struct
{
  guint       start;
  guint       end;
  const char *key;
} Piece;

/* What a text consists of. */
typedef struct
{
  GArray       *pieces; /* Piece */
  GStringChunk *keys;
} Cut;

typedef struct
{
  SegueRecord *record;
  Cut          cut;
} Term;

struct _SegueGlossary
{
  GHashTable *terms; /* key of the first piece -> GPtrArray of Term, the longest first */
};

static void
cut_clear (Cut *self)
{
  g_clear_pointer (&self->pieces, g_array_unref);
  g_clear_pointer (&self->keys, g_string_chunk_free);
}

static gboolean
is_of_word (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* Scripts that write words without blanks between them. */
static gboolean
stands_alone (gunichar c)
{
  switch ((int) g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
      return TRUE;
    default:
      return FALSE;
    }
}

static const char *
find_end (const char *at)
{
  gboolean alone = stands_alone (g_utf8_get_char (at));

  for (at = g_utf8_next_char (at); *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_ismark (c))
        continue; /* belongs to the letter before it */
      if (alone || !is_of_word (c) || stands_alone (c))
        break;
    }

  return at;
}

/* Folded; nearly all words are ASCII and need no second copy. */
static const char *
add_key (GStringChunk *keys,
         const char   *word,
         gsize         length)
{
  char *key = g_string_chunk_insert_len (keys, word, (gssize) length);
  g_autofree char *folded = NULL;

  if (g_str_is_ascii (key))
    {
      for (char *at = key; *at != '\0'; at++)
        *at = g_ascii_tolower (*at);
      return key;
    }

  folded = segue_fold (key);
  return g_string_chunk_insert (keys, folded);
}

static Cut
cut (const char *text)
{
  Cut self = { g_array_new (FALSE, FALSE, sizeof (Piece)), g_string_chunk_new (KEYS_SIZE) };

  for (const char *at = text; *at != '\0';)
    {
      const char *end = NULL;
      Piece piece;

      if (!is_of_word (g_utf8_get_char (at)))
        {
          at = g_utf8_next_char (at);
          continue;
        }
      end = find_end (at);
      piece = (Piece) { (guint) (at - text), (guint) (end - text), add_key (self.keys, at, (gsize) (end - at)) };
      g_array_append_val (self.pieces, piece);
      at = end;
    }

  return self;
}

/* Whether nothing parts two pieces but what may stand within a term. */
static gboolean
is_joined (const char *text,
           guint       from,
           guint       to)
{
  for (const char *at = text + from; at < text + to; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!g_unichar_isspace (c) && g_unichar_type (c) != G_UNICODE_DASH_PUNCTUATION && strchr ("/&.+_'", (int) (c < 128 ? c : ' ')) == NULL)
        return FALSE;
    }

  return TRUE;
}

static void
free_term (gpointer data)
{
  Term *term = data;

  g_object_unref (term->record);
  cut_clear (&term->cut);
  g_free (term);
}

static int
compare_terms (gconstpointer a,
               gconstpointer b)
{
  const Term *one = *(Term *const *) a, *two = *(Term *const *) b;

  return (one->cut.pieces->len < two->cut.pieces->len) - (one->cut.pieces->len > two->cut.pieces->len);
}

static void
add_term (SegueGlossary *self,
          SegueRecord   *record)
{
  const char *technical = segue_record_get_text (record, SEGUE_TERM_TECHNICAL);
  GPtrArray *same = NULL;
  Term *term = NULL;
  const char *key;
  Cut pieces;

  if (technical == NULL || !g_utf8_validate (technical, -1, NULL))
    return;

  pieces = cut (technical);
  if (pieces.pieces->len == 0)
    {
      cut_clear (&pieces);
      return;
    }

  key = g_array_index (pieces.pieces, Piece, 0).key;
  same = g_hash_table_lookup (self->terms, key);
  if (same == NULL)
    {
      same = g_ptr_array_new_with_free_func (free_term);
      g_hash_table_insert (self->terms, g_strdup (key), same);
    }
  term = g_new0 (Term, 1);
  term->record = g_object_ref (record);
  term->cut = pieces;
  g_ptr_array_add (same, term);
  g_ptr_array_sort (same, compare_terms);
}

/**
 * segue_glossary_new:
 * @plan: where the terms are
 *
 * Returns: (transfer full): the glossary, to be asked about many texts
 */
SegueGlossary *
segue_glossary_new (SeguePlan *plan)
{
  SegueGlossary *self = g_new0 (SegueGlossary, 1);
  SegueRecordList *list = segue_plan_list (plan, SEGUE_RECORD_TERM);

  self->terms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    add_term (self, segue_record_list_get (list, i));

  return self;
}

/**
 * segue_glossary_free:
 * @self: (transfer full) (nullable): a glossary
 */
void
segue_glossary_free (SegueGlossary *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->terms);
  g_free (self);
}

/**
 * segue_glossary_is_empty:
 *
 * Returns: whether there are no terms
 */
gboolean
segue_glossary_is_empty (SegueGlossary *self)
{
  return g_hash_table_size (self->terms) == 0;
}

static gboolean
stands_at (const Term *term,
           GArray     *pieces,
           guint       place,
           const char *text)
{
  if (place + term->cut.pieces->len > pieces->len)
    return FALSE;

  for (guint i = 0; i < term->cut.pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, place + i);

      if (!g_str_equal (piece->key, g_array_index (term->cut.pieces, Piece, i).key) ||
          (i > 0 && !is_joined (text, g_array_index (pieces, Piece, place + i - 1).end, piece->start)))
        return FALSE;
    }

  return TRUE;
}

static const Term *
find_at (SegueGlossary *self,
         GArray        *pieces,
         guint          place,
         const char    *text)
{
  GPtrArray *terms = g_hash_table_lookup (self->terms, g_array_index (pieces, Piece, place).key);

  for (guint i = 0; terms != NULL && i < terms->len; i++)
    if (stands_at (g_ptr_array_index (terms, i), pieces, place, text))
      return g_ptr_array_index (terms, i);

  return NULL;
}

/**
 * segue_glossary_find:
 * @text: any text
 *
 * Whole words, whatever their case and accents; of terms that overlap the one that begins
 * first, of those the longest.
 *
 * Returns: (transfer full) (element-type SegueGlossaryMark): where technical words stand in
 *   @text, in order
 */
GArray *
segue_glossary_find (SegueGlossary *self,
                     const char    *text)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (SegueGlossaryMark));
  GArray *pieces = NULL;
  Cut text_cut;

  g_return_val_if_fail (self != NULL, marks);
  g_return_val_if_fail (text != NULL, marks);

  if (segue_glossary_is_empty (self) || !g_utf8_validate (text, -1, NULL))
    return marks;

  text_cut = cut (text);
  pieces = text_cut.pieces;
  for (guint i = 0; i < pieces->len; i++)
    {
      const Term *term = find_at (self, pieces, i, text);
      SegueGlossaryMark mark;

      if (term == NULL)
        continue;
      mark.start = g_array_index (pieces, Piece, i).start;
      i += term->cut.pieces->len - 1;
      mark.end = g_array_index (pieces, Piece, i).end;
      mark.term = term->record;
      g_array_append_val (marks, mark);
    }
  cut_clear (&text_cut);

  return marks;
}

/**
 * segue_glossary_dup_plain:
 * @text: any text
 *
 * Returns: (transfer full) (nullable): @text with the plain words in the place of the
 *   technical ones; %NULL where none that stands there has a plain word
 */
char *
segue_glossary_dup_plain (SegueGlossary *self,
                          const char    *text)
{
  g_autoptr(GArray) marks = segue_glossary_find (self, text);
  GString *plain = g_string_new (text);
  gboolean any = FALSE;

  for (guint i = marks->len; i > 0; i--)
    {
      const SegueGlossaryMark *mark = &g_array_index (marks, SegueGlossaryMark, i - 1);
      const char *word = segue_record_get_text (mark->term, SEGUE_TERM_PLAIN);

      if (word == NULL || *word == '\0')
        continue;
      g_string_erase (plain, mark->start, mark->end - mark->start);
      g_string_insert (plain, mark->start, word);
      any = TRUE;
    }

  return g_string_free (plain, !any);
}

/**
 * segue_term_dup_hint:
 * @term: a term of the glossary
 *
 * Returns: (transfer full): what to say in its place, for a tooltip: “Say: one password for
 *   all”
 */
char *
segue_term_dup_hint (SegueRecord *term)
{
  const char *plain;
  const char *explanation;

  g_return_val_if_fail (SEGUE_IS_TERM (term), NULL);

  plain = segue_record_get_text (term, SEGUE_TERM_PLAIN);
  explanation = segue_record_get_text (term, SEGUE_TERM_EXPLANATION);
  if (plain != NULL)
    /* Translators: a plain word in the place of a technical one */
    return g_strdup_printf (_("Say: %s"), plain);

  return g_strdup (explanation != NULL ? explanation : _("A technical word"));
}

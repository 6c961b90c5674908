/* segue-cell-reader.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-cell-reader-private.h"

#include "segue-csv-guard.h"
#include "segue-import-words.h"

#include <string.h>

/* Columns of ratings and choices have few different cells; what each became is
 * remembered, up to so many.
 */
#define MAX_MEMORY 512

typedef struct
{
  SegueCellResult result;
  gboolean        is_set;
  gboolean        is_empty_word;
  gint64          integer;
} Memory;

/**
 * segue_cell_reader_new:
 * @field: any field, which must outlive the reader
 *
 * Returns: (transfer full): a reader for the cells of one column
 */
SegueCellReader *
segue_cell_reader_new (const SegueField *field)
{
  SegueCellReader *self = NULL;

  g_return_val_if_fail (field != NULL, NULL);

  self = g_new0 (SegueCellReader, 1);
  self->field = field;
  self->buffer = g_string_new (NULL);
  self->memory = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  segue_date_evidence_init (&self->evidence);

  return self;
}

/**
 * segue_cell_reader_free:
 *
 * Frees it and what it holds.
 */
void
segue_cell_reader_free (SegueCellReader *self)
{
  g_hash_table_unref (self->memory);
  g_string_free (self->buffer, TRUE);
  g_free (self);
}

/**
 * segue_cell_reader_get_counts:
 *
 * Returns: (transfer none): what was done to the cells that were read so far
 */
const SegueCellCounts *
segue_cell_reader_get_counts (SegueCellReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->counts;
}

/**
 * segue_cell_reader_set_counts:
 * @counts: what shall count as done, after cells were only tried
 */
void
segue_cell_reader_set_counts (SegueCellReader       *self,
                              const SegueCellCounts *counts)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (counts != NULL);

  self->counts = *counts;
}

/**
 * segue_cell_reader_get_evidence:
 *
 * Returns: (transfer none): what the cells shown so far tell of the order of day and month
 */
const SegueDateEvidence *
segue_cell_reader_get_evidence (SegueCellReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->evidence;
}

/**
 * segue_cell_reader_set_dates:
 * @order: how the numbers of a date are meant
 * @serials: whether bare numbers are days as spreadsheets count them
 */
void
segue_cell_reader_set_dates (SegueCellReader *self,
                             SegueDateOrder   order,
                             gboolean         serials)
{
  g_return_if_fail (self != NULL);

  self->order = order;
  self->serials = serials;
}

/* Blanks of any kind, no-break ones and a stray byte order mark included. */
static gboolean
is_blank (gunichar c)
{
  return g_unichar_isspace (c) || c == 0xa0 || c == 0x2007 || c == 0x202f || c == 0xfeff || c == 0x200b;
}

static const char *
skip_blanks (const char *text)
{
  while (*text != '\0' && is_blank (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return text;
}

static const char *
find_end (const char *text,
          const char *end)
{
  while (end > text)
    {
      const char *last = g_utf8_prev_char (end);

      if (!is_blank (g_utf8_get_char (last)))
        break;
      end = last;
    }

  return end;
}

/**
 * segue_cell_is_blank:
 * @cell: a cell as the file has it
 *
 * Returns: whether it has no text but blanks
 */
gboolean
segue_cell_is_blank (const char *cell)
{
  g_return_val_if_fail (cell != NULL, TRUE);

  return *skip_blanks (cell) == '\0';
}

/* Nearly every cell begins and ends with a character that is no blank in any
 * script: that is seen without decoding.
 */
static gboolean
may_be_blank (char c)
{
  return (guchar) c <= ' ' || (guchar) c >= 0x80;
}

static const char *
trim (SegueCellReader *self,
      const char      *cell,
      gboolean        *was_trimmed)
{
  gsize length = strlen (cell);
  const char *text = cell;
  const char *end = cell + length;

  *was_trimmed = FALSE;
  if (length == 0 || (!may_be_blank (cell[0]) && !may_be_blank (cell[length - 1])))
    return cell;

  text = skip_blanks (cell);
  end = find_end (text, end);
  *was_trimmed = text != cell || *end != '\0';
  if (*end == '\0')
    return text;

  g_string_truncate (self->buffer, 0);
  g_string_append_len (self->buffer, text, end - text);

  return self->buffer->str;
}

/**
 * segue_cell_reader_get_text:
 * @cell: a cell as the file has it
 *
 * Returns: its text without a formula guard and without blanks around it;
 *   valid until the next call
 */
const char *
segue_cell_reader_get_text (SegueCellReader *self,
                            const char      *cell)
{
  gboolean was_trimmed = FALSE;
  const char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (cell != NULL, NULL);

  text = trim (self, segue_csv_unguard (cell), &was_trimmed);
  if (was_trimmed)
    self->counts.n_trimmed++;

  return text;
}

/**
 * segue_cell_reader_learns:
 *
 * Returns: whether the cells of the column tell how one of them is meant
 */
gboolean
segue_cell_reader_learns (SegueCellReader *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->field->kind == SEGUE_FIELD_DATE || self->field->kind == SEGUE_FIELD_RATING;
}

/**
 * segue_cell_reader_learn:
 * @cell: a cell of the column, as the file has it
 * @row: its row
 *
 * Columns tell by all their cells how one of them is meant: the order of day
 * and month, the steps of a scale.  Show every cell before reading the first.
 */
void
segue_cell_reader_learn (SegueCellReader *self,
                         const char      *cell,
                         guint            row)
{
  gboolean was_trimmed = FALSE;
  const char *text = NULL;
  SegueDateCell date;

  g_return_if_fail (self != NULL);
  g_return_if_fail (cell != NULL);

  if (!segue_cell_reader_learns (self))
    return;

  text = trim (self, segue_csv_unguard (cell), &was_trimmed);
  if (*text == '\0' || (self->field->kind == SEGUE_FIELD_RATING && g_ascii_isdigit (*text)))
    return;

  if (self->field->kind == SEGUE_FIELD_RATING)
    {
      if (self->scale == SEGUE_RATING_SCALE_THREE && segue_rating_needs_five_steps (text))
        self->scale = SEGUE_RATING_SCALE_FIVE;
      return;
    }

  segue_date_cell_read (text, &date);
  if (date.form != SEGUE_DATE_FORM_NONE || segue_empty_word_find (text) == SEGUE_EMPTY_WORD_NO)
    segue_date_evidence_add (&self->evidence, &date, row);
}

static SegueCellResult
read_afresh (SegueCellReader *self,
             const char      *text,
             SegueValue      *value,
             gboolean        *is_empty_word)
{
  SegueEmptyWord word = segue_empty_word_find (text);
  gboolean is_text = segue_field_holds_text (self->field);
  SegueCellResult result = SEGUE_CELL_READ;

  /* Of a choice such a word may be a value, "none" or "open". */
  *is_empty_word = self->field->kind != SEGUE_FIELD_CHOICE &&
                   (word == SEGUE_EMPTY_WORD_ALWAYS || (word == SEGUE_EMPTY_WORD_VALUE && !is_text));
  if (*is_empty_word)
    return SEGUE_CELL_READ;

  result = segue_cell_reader_read_kind (self, text, value);
  if (result == SEGUE_CELL_READ && !value->is_set)
    *is_empty_word = TRUE;

  return result;
}

/* Texts differ from cell to cell, dates mostly; the rest repeats. */
static gboolean
has_memory (const SegueField *field)
{
  return !segue_field_holds_text (field) && field->kind != SEGUE_FIELD_DATE;
}

static SegueCellResult
read_remembered (SegueCellReader *self,
                 const char      *text,
                 SegueValue      *value)
{
  Memory *memory = g_hash_table_lookup (self->memory, text);
  SegueCellResult result = SEGUE_CELL_READ;
  gboolean is_empty_word = FALSE;

  if (memory != NULL)
    {
      if (memory->is_set)
        segue_value_set_integer (value, memory->integer);
      self->counts.n_empty_words += memory->is_empty_word ? 1 : 0;
      return memory->result;
    }

  result = read_afresh (self, text, value, &is_empty_word);
  self->counts.n_empty_words += is_empty_word ? 1 : 0;
  if (g_hash_table_size (self->memory) < MAX_MEMORY)
    {
      memory = g_new (Memory, 1);
      /* That a choice is new is news only once. */
      *memory = (Memory) { result == SEGUE_CELL_ADDED ? SEGUE_CELL_READ : result, value->is_set, is_empty_word,
                           value->slot.integer };
      g_hash_table_insert (self->memory, g_strdup (text), memory);
    }

  return result;
}

/**
 * segue_cell_reader_read:
 * @cell: a cell as the file has it
 * @value: (out): its value; unset where the cell is empty or says nothing readable
 *
 * The field is none of links, which are names for the plan to look up.
 *
 * Returns: what became of it
 */
SegueCellResult
segue_cell_reader_read (SegueCellReader *self,
                        const char      *cell,
                        SegueValue      *value)
{
  const char *text = NULL;
  gboolean is_empty_word = FALSE;
  SegueCellResult result = SEGUE_CELL_READ;

  g_return_val_if_fail (self != NULL, SEGUE_CELL_READ);
  g_return_val_if_fail (cell != NULL, SEGUE_CELL_READ);
  g_return_val_if_fail (value != NULL, SEGUE_CELL_READ);
  g_return_val_if_fail (self->field->kind != SEGUE_FIELD_LINK && self->field->kind != SEGUE_FIELD_LINKS,
                        SEGUE_CELL_READ);

  segue_value_clear (value);
  if (*cell == '\0')
    return SEGUE_CELL_READ;

  text = segue_cell_reader_get_text (self, cell);
  if (*text == '\0')
    return SEGUE_CELL_READ;
  if (has_memory (self->field))
    return read_remembered (self, text, value);

  result = read_afresh (self, text, value, &is_empty_word);
  self->counts.n_empty_words += is_empty_word ? 1 : 0;

  return result;
}

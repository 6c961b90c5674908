/* segue-csv-scanner.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything that is well formed is read as RFC 4180 says.  What is not is read
 * in the way that keeps most: a quote that cannot be one is a character.  Every
 * such place is a problem of its record, and no decision looks further ahead
 * than the cell or the line, so that one bad quote does not cost the file.
 */

#define G_LOG_DOMAIN "segue-csv"

#include "config.h"

#include "segue-csv-scanner-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* What a byte may be. */
enum
{
  DELIMITER = 1,
  LINE_END = 2,
  QUOTE = 4,
  ESCAPE = 8,
};

void
segue_csv_scanner_init (SegueCsvScanner      *self,
                        const char           *text,
                        gsize                 length,
                        const SegueCsvLimits *limits)
{
  g_assert (text != NULL || length == 0);

  memset (self, 0, sizeof *self);
  self->text = text;
  self->length = length;
  self->limits = *limits;
  self->line = 1;
  self->has_nuls = length > 0 && memchr (text, '\0', length) != NULL;
  segue_csv_cells_init (&self->cells);
}

void
segue_csv_scanner_clear (SegueCsvScanner *self)
{
  segue_csv_cells_clear (&self->cells);
}

/* More than one delimiter serves detection: cells then end at each of them. */
void
segue_csv_scanner_set_syntax (SegueCsvScanner *self,
                              const char      *delimiters,
                              char             quote,
                              char             escape,
                              gboolean         is_padded)
{
  memset (self->classes, 0, sizeof self->classes);
  self->classes['\n'] = LINE_END;
  self->classes['\r'] = LINE_END;
  for (const char *at = delimiters; *at != '\0'; at++)
    self->classes[(guchar) *at] = DELIMITER;
  if (quote != '\0')
    self->classes[(guchar) quote] = QUOTE;
  if (escape != '\0')
    self->classes[(guchar) escape] |= ESCAPE;

  self->quote = quote;
  self->escape = escape;
  self->is_padded = is_padded;
}

void
segue_csv_scanner_seek (SegueCsvScanner *self,
                        gsize            position,
                        guint64          line)
{
  self->position = position;
  self->line = line;
}

static inline guint8
get_class (SegueCsvScanner *self,
           gsize            at)
{
  return self->classes[(guchar) self->text[at]];
}

static inline gsize
skip_to (SegueCsvScanner *self,
         gsize            at,
         guint8           classes)
{
  while (at < self->length && (get_class (self, at) & classes) == 0)
    at++;

  return at;
}

static inline void
append (SegueCsvScanner *self,
        gsize            from,
        gsize            to)
{
  if (G_UNLIKELY (self->has_nuls))
    segue_csv_cells_append_without_nuls (&self->cells, self->text + from, to - from, self->line);
  else
    segue_csv_cells_append (&self->cells, self->text + from, to - from);
}

/* Goes past one line break, which is LF, CR LF or CR. */
static inline gsize
pass_line_end (const char       *text,
               gsize             length,
               gsize             at,
               SegueCsvLineEnds *line_ends,
               guint64          *line)
{
  ++*line;
  if (text[at] == '\n')
    {
      line_ends->lf++;
      return at + 1;
    }
  if (at + 1 < length && text[at + 1] == '\n')
    {
      line_ends->crlf++;
      return at + 2;
    }

  line_ends->cr++;
  return at + 1;
}

static inline gsize
skip_padding (SegueCsvScanner *self,
              gsize            at)
{
  if (self->is_padded)
    while (at < self->length && (self->text[at] == ' ' || self->text[at] == '\t') && get_class (self, at) == 0)
      at++;

  return at;
}

/* Whether a cell may end at @at, behind its closing quote. */
static inline gboolean
ends_cell (SegueCsvScanner *self,
           gsize            at)
{
  at = skip_padding (self, at);
  return at == self->length || (get_class (self, at) & (DELIMITER | LINE_END)) != 0;
}

/* Whether the quote at @at stands where a cell begins. */
static gboolean
begins_cell (SegueCsvScanner *self,
             gsize            at)
{
  if (self->is_padded)
    while (at > 0 && (self->text[at - 1] == ' ' || self->text[at - 1] == '\t') && get_class (self, at - 1) == 0)
      at--;

  return at == 0 || (get_class (self, at - 1) & (DELIMITER | LINE_END)) != 0;
}

/* Looks in the rest of the line for the quote that closes the cell in which a
 * single quote was met just before @at.  Returns 0 where the line has none
 * before another cell begins with a quote. */
static gsize
find_closing_quote (SegueCsvScanner *self,
                    gsize            at)
{
  for (at = skip_to (self, at, QUOTE | ESCAPE | LINE_END); at < self->length && self->text[at] != '\n' && self->text[at] != '\r';
       at = skip_to (self, at, QUOTE | ESCAPE | LINE_END))
    {
      if (get_class (self, at) == ESCAPE)
        at += at + 1 < self->length && (get_class (self, at + 1) & (QUOTE | ESCAPE)) != 0 ? 2 : 1;
      else if (begins_cell (self, at))
        return 0;
      else if (at + 1 < self->length && self->text[at + 1] == self->quote)
        at += 2;
      else if (ends_cell (self, at + 1))
        return at;
      else
        at++;
    }

  return 0;
}

static gboolean
check_length (SegueCsvScanner  *self,
              guint64           length,
              gboolean          is_quoted,
              GError          **error)
{
  g_autofree char *size = NULL;

  if (G_LIKELY (length <= self->limits.cell_bytes))
    return TRUE;

  size = g_format_size_full (self->limits.cell_bytes, G_FORMAT_SIZE_IEC_UNITS);
  if (is_quoted)
    g_set_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_CELL_TOO_LONG,
                 _("The quoted cell in line %lu, column %u is longer than %s. Shorten it, or close its quote."),
                 (gulong) self->line, self->cells.n_cells + 1, size);
  else
    g_set_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_CELL_TOO_LONG,
                 _("The cell in line %lu, column %u is longer than %s. Shorten it."),
                 (gulong) self->line, self->cells.n_cells + 1, size);

  return FALSE;
}

/* Reads a cell that is not quoted, from @from on. */
static gboolean
scan_plain (SegueCsvScanner  *self,
            gsize             from,
            gboolean          tell_quotes,
            GError          **error)
{
  gsize at = skip_to (self, from, DELIMITER | LINE_END | QUOTE);

  if (G_UNLIKELY (at < self->length && get_class (self, at) == QUOTE))
    {
      if (tell_quotes)
        segue_csv_cells_add_problem (&self->cells, SEGUE_CSV_PROBLEM_QUOTE_IN_TEXT, self->line);
      at = skip_to (self, at, DELIMITER | LINE_END);
    }

  if (!check_length (self, at - from, FALSE, error))
    return FALSE;

  append (self, from, at);
  segue_csv_cells_end (&self->cells, FALSE);
  self->position = at;
  return TRUE;
}

/* What is known while a quoted cell is read.  Lines count only once the cell is
 * decided, since it may have to be read again as a plain one. */
typedef struct
{
  gsize            from;      /* of the cell, padding included */
  gsize            copied;    /* up to where the text is in the arena */
  gsize            closing;   /* the quote that closes it, where one was looked for */
  guint64          line;
  SegueCsvLineEnds line_ends;
} Quoted;

/* The quote was never closed: so it was none.  What was read is forgotten. */
static gboolean
recover_unclosed (SegueCsvScanner  *self,
                  const Quoted     *quoted,
                  guint             n_problems,
                  GError          **error)
{
  self->cells.used = self->cells.begin;
  g_array_set_size (self->cells.problems, n_problems);
  segue_csv_cells_add_problem (&self->cells, SEGUE_CSV_PROBLEM_UNCLOSED_QUOTE, self->line);

  return scan_plain (self, quoted->from, FALSE, error);
}

/* Text follows the closing quote: the cell is taken as it stands in the file, up
 * to the delimiter behind @at. */
static gboolean
recover_text_after (SegueCsvScanner  *self,
                    const Quoted     *quoted,
                    gsize             at,
                    GError          **error)
{
  at = skip_to (self, at, DELIMITER | LINE_END);
  if (!check_length (self, at - quoted->from, TRUE, error))
    return FALSE;

  self->cells.used = self->cells.begin;
  segue_csv_cells_add_problem (&self->cells, SEGUE_CSV_PROBLEM_TEXT_AFTER_QUOTE, quoted->line);
  append (self, quoted->from, at);
  segue_csv_cells_end (&self->cells, FALSE);

  self->position = at;
  self->line = quoted->line;
  self->line_ends = quoted->line_ends;
  return TRUE;
}

static gboolean
end_quoted (SegueCsvScanner  *self,
            const Quoted     *quoted,
            gsize             at,
            GError          **error)
{
  if (!check_length (self, self->cells.used - self->cells.begin + at - quoted->copied, TRUE, error))
    return FALSE;

  append (self, quoted->copied, at);
  segue_csv_cells_end (&self->cells, TRUE);

  self->position = skip_padding (self, at + 1);
  self->line = quoted->line;
  self->line_ends = quoted->line_ends;
  return TRUE;
}

static gboolean
scan_quoted (SegueCsvScanner  *self,
             gsize             from,
             gsize             open,
             GError          **error)
{
  Quoted quoted = { from, open + 1, 0, self->line, self->line_ends };
  guint n_problems = self->cells.problems->len;
  gsize at = open + 1;

  for (;;)
    {
      gsize next;

      at = skip_to (self, at, QUOTE | ESCAPE | LINE_END);
      if (!check_length (self, self->cells.used - self->cells.begin + at - quoted.copied, TRUE, error))
        return FALSE;
      if (at == self->length)
        return recover_unclosed (self, &quoted, n_problems, error);

      next = at + 1;
      if (get_class (self, at) == LINE_END)
        {
          next = pass_line_end (self->text, self->length, at, &quoted.line_ends, &quoted.line);
        }
      else if (get_class (self, at) == ESCAPE)
        {
          if (next < self->length && (get_class (self, next) & (QUOTE | ESCAPE)) != 0)
            {
              append (self, quoted.copied, at);
              quoted.copied = next++;
            }
        }
      else if (next < self->length && self->text[next] == self->quote)
        {
          append (self, quoted.copied, next);
          quoted.copied = ++next;
        }
      else if (ends_cell (self, next))
        {
          return end_quoted (self, &quoted, at, error);
        }
      else if (at > quoted.closing)
        {
          /* A quote that neither ends the cell nor is doubled. */
          if (quoted.line > self->line && begins_cell (self, at))
            return recover_unclosed (self, &quoted, n_problems, error);
          quoted.closing = find_closing_quote (self, next);
          if (quoted.closing == 0)
            return recover_text_after (self, &quoted, next, error);
          segue_csv_cells_add_problem (&self->cells, SEGUE_CSV_PROBLEM_QUOTE_IN_QUOTES, quoted.line);
        }
      at = next;
    }
}

static inline gboolean
scan_cell (SegueCsvScanner  *self,
           GError          **error)
{
  gsize at = skip_padding (self, self->position);

  if (at < self->length && get_class (self, at) == QUOTE)
    return scan_quoted (self, self->position, at, error);

  return scan_plain (self, self->position, TRUE, error);
}

static gboolean
scan_cells (SegueCsvScanner  *self,
            GError          **error)
{
  for (;;)
    {
      if (G_UNLIKELY (self->cells.n_cells == self->limits.columns))
        {
          g_set_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_TOO_MANY_COLUMNS,
                       _("Line %lu has more than %u columns. Leave some out, or check the delimiter."),
                       (gulong) self->line, self->limits.columns);
          return FALSE;
        }

      if (!scan_cell (self, error))
        return FALSE;
      if (self->position == self->length)
        return TRUE;

      if (get_class (self, self->position) == LINE_END)
        {
          self->position = pass_line_end (self->text, self->length, self->position, &self->line_ends, &self->line);
          return TRUE;
        }
      self->n_ended_by[(guchar) self->text[self->position++]]++;
    }
}

/* Goes on behind the next line break, or to the end. */
void
segue_csv_scanner_skip_line (SegueCsvScanner *self)
{
  self->position = skip_to (self, self->position, LINE_END);
  if (self->position < self->length)
    self->position = pass_line_end (self->text, self->length, self->position, &self->line_ends, &self->line);
}

/* Reads the next record into @cells.  A blank line is a record
 * without cells.  On an error the scanner stays where it was. */
gboolean
segue_csv_scanner_next (SegueCsvScanner  *self,
                        gboolean         *found,
                        GError          **error)
{
  gsize position = self->position;
  guint64 line = self->line;
  SegueCsvLineEnds line_ends = self->line_ends;

  self->record_line = line;
  segue_csv_cells_reset (&self->cells);

  *found = position < self->length;
  if (!*found)
    return TRUE;
  if (get_class (self, position) == LINE_END)
    {
      segue_csv_scanner_skip_line (self);
      return TRUE;
    }

  if (!scan_cells (self, error))
    {
      self->position = position;
      self->line = line;
      self->line_ends = line_ends;
      segue_csv_cells_reset (&self->cells);
      return FALSE;
    }

  segue_csv_cells_finish (&self->cells);
  return TRUE;
}

/* Reads the record that stands whole inside the only cell of the record of
 * @self, as where a spreadsheet took each row for one cell and saved it so.
 * @inner has the same syntax and is left with that record. */
gboolean
segue_csv_scanner_unwrap (const SegueCsvScanner *self,
                          SegueCsvScanner       *inner)
{
  const SegueCsvCell *cell = self->cells.array;
  gboolean found;

  if (self->cells.n_cells != 1 || !cell->is_quoted || cell->length == 0)
    return FALSE;

  inner->text = cell->text;
  inner->length = cell->length;
  segue_csv_scanner_seek (inner, 0, self->record_line);
  memset (inner->n_ended_by, 0, sizeof inner->n_ended_by);

  return segue_csv_scanner_next (inner, &found, NULL) && inner->position == inner->length && inner->cells.n_cells > 1;
}

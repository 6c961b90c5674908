/* segue-letter-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-letter-table"

#include "config.h"

#include "segue-letter-table.h"

/* Letters up to the end of Latin Extended-A are in the table. */
#define N_LETTERS 0x180

/* What no table knows is guessed, as a part of the size of the type. */
#define GUESS 0.58

#define SOFT_HYPHEN 0xad

typedef enum
{
  LETTER_UNKNOWN, /* not looked at yet */
  LETTER_PLAIN,   /* in the face of the design, one line high */
  LETTER_OTHER,   /* anything else */
} LetterState;

typedef struct
{
  float  advance;
  guint8 state;
} Letter;

struct _SegueLetterTable
{
  PangoLayout *probe;
  double       size;
  double       line_height;
  double       baseline;
  Letter       letters[N_LETTERS];
};

/**
 * segue_letter_table_new:
 * @probe: (transfer full): a layout of the font, on no account wrapped
 *
 * Returns: (transfer full): the table of that font, filled as letters are met
 */
SegueLetterTable *
segue_letter_table_new (PangoLayout *probe)
{
  SegueLetterTable *self = g_new0 (SegueLetterTable, 1);
  int height = 0;

  self->probe = probe;
  self->size = (double) pango_font_description_get_size (pango_layout_get_font_description (probe)) / PANGO_SCALE;

  pango_layout_set_text (probe, "Segue", -1);
  pango_layout_get_size (probe, NULL, &height);
  self->line_height = (double) height / PANGO_SCALE;
  self->baseline = (double) pango_layout_get_baseline (probe) / PANGO_SCALE;

  return self;
}

/**
 * segue_letter_table_free:
 *
 * Frees it and what it holds.
 */
void
segue_letter_table_free (SegueLetterTable *self)
{
  g_object_unref (self->probe);
  g_free (self);
}

/**
 * segue_letter_table_get_line_height:
 *
 * Returns: the height of a line of plain Latin text, in points
 */
double
segue_letter_table_get_line_height (SegueLetterTable *self)
{
  return self->line_height;
}

/**
 * segue_letter_table_get_baseline:
 *
 * Returns: where letters stand in such a line, from its top, in points
 */
double
segue_letter_table_get_baseline (SegueLetterTable *self)
{
  return self->baseline;
}

/* A letter that another face lends makes the line higher, or is missing. */
static const Letter *
get_letter (SegueLetterTable *self,
            gunichar          c)
{
  Letter *letter = &self->letters[c];
  char text[7] = { 0 };
  int width = 0;
  int height = 0;

  if (letter->state != LETTER_UNKNOWN)
    return letter;

  letter->state = LETTER_OTHER;
  if (g_unichar_iscntrl (c) || c == SOFT_HYPHEN)
    return letter;

  g_unichar_to_utf8 (c, text);
  pango_layout_set_text (self->probe, text, -1);
  pango_layout_get_size (self->probe, &width, &height);
  letter->advance = (float) width / PANGO_SCALE;
  if (pango_layout_get_unknown_glyphs_count (self->probe) == 0 &&
      ABS ((double) height / PANGO_SCALE - self->line_height) < 0.01)
    letter->state = LETTER_PLAIN;

  return letter;
}

static double
guess_advance (SegueLetterTable *self,
               gunichar          c)
{
  if (g_unichar_iszerowidth (c) || g_unichar_iscntrl (c))
    return 0;

  return g_unichar_iswide (c) ? self->size : GUESS * self->size;
}

/**
 * segue_letter_table_add_up:
 * @line: (out): the width of @text on one line, in points, kerning left aside
 * @widest_word: (out): the width of its widest word, in points
 *
 * Returns: whether that is certain: %FALSE where a character is not in the table,
 *   whose width is guessed then
 */
gboolean
segue_letter_table_add_up (SegueLetterTable *self,
                           const char       *text,
                           double           *line,
                           double           *widest_word)
{
  gboolean is_certain = TRUE;
  double word = 0;

  *line = 0;
  *widest_word = 0;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      const Letter *letter = c < N_LETTERS ? get_letter (self, c) : NULL;
      gboolean is_plain = letter != NULL && letter->state == LETTER_PLAIN;
      double advance = is_plain ? letter->advance : guess_advance (self, c);

      is_certain = is_certain && is_plain;
      *line += advance;
      word = c == ' ' || c == '\n' || g_unichar_iswide (c) ? 0 : word + advance;
      *widest_word = MAX (*widest_word, word);
    }

  return is_certain;
}

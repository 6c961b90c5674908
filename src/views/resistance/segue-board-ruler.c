/* segue-board-ruler.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Twenty thousand quotes are not laid out to find out where the last card lies: letters
 * are added up, each measured once.  A pair of letters may stand closer than they do
 * alone, hardly ever farther, so that a quote rarely needs a line more than is counted.
 */

#define G_LOG_DOMAIN "segue-board-ruler"

#include "config.h"

#include "segue-board-ruler.h"

#include "segue-text-layout.h"

#define N_USUAL 0x500 /* Latin, Greek, Cyrillic */

struct _SegueBoardRuler
{
  PangoLayout *layout;
  float        usual[N_USUAL]; /* pixels, 0 for what was not measured */
  GHashTable  *others;         /* letter -> pixels */
  int          line;
  int          small;
};

/**
 * segue_board_ruler_new:
 * @widget: whose font it is
 *
 * Returns: (transfer full): knows the font
 */
SegueBoardRuler *
segue_board_ruler_new (GtkWidget *widget)
{
  SegueBoardRuler *self = g_new0 (SegueBoardRuler, 1);
  g_autoptr(PangoLayout) small = segue_text_layout_new (widget, "Ág", SEGUE_BOARD_SMALL, FALSE);

  self->layout = segue_text_layout_new (widget, "Ág", 1, FALSE);
  self->others = g_hash_table_new (NULL, NULL);
  pango_layout_get_pixel_size (self->layout, NULL, &self->line);
  pango_layout_get_pixel_size (small, NULL, &self->small);

  return self;
}

/**
 * segue_board_ruler_free:
 *
 * Frees what segue_board_ruler_new() made.
 */
void
segue_board_ruler_free (SegueBoardRuler *self)
{
  g_object_unref (self->layout);
  g_hash_table_unref (self->others);
  g_free (self);
}

/**
 * segue_board_ruler_get_line:
 *
 * Returns: how high a line of text is, in pixels
 */
int
segue_board_ruler_get_line (SegueBoardRuler *self)
{
  return self->line;
}

/**
 * segue_board_ruler_get_small:
 *
 * Returns: the same for what comes second
 */
int
segue_board_ruler_get_small (SegueBoardRuler *self)
{
  return self->small;
}

static float
measure (SegueBoardRuler *self,
         gunichar         letter)
{
  char text[8] = { 0 };
  int width;

  g_unichar_to_utf8 (letter, text);
  pango_layout_set_text (self->layout, text, -1);
  pango_layout_get_size (self->layout, &width, NULL);

  return (float) width / PANGO_SCALE;
}

static float
get_width (SegueBoardRuler *self,
           gunichar         letter)
{
  gpointer pixels;

  if (letter < N_USUAL)
    {
      if (self->usual[letter] <= 0)
        self->usual[letter] = MAX (measure (self, letter), 0.01f);
      return self->usual[letter];
    }
  if (!g_hash_table_lookup_extended (self->others, GUINT_TO_POINTER (letter), NULL, &pixels))
    {
      pixels = GINT_TO_POINTER ((int) (measure (self, letter) * 64));
      g_hash_table_insert (self->others, GUINT_TO_POINTER (letter), pixels);
    }

  return (float) GPOINTER_TO_INT (pixels) / 64;
}

/**
 * segue_board_ruler_count_lines:
 * @text: in UTF-8
 * @is_quoted: whether quotation marks stand around it
 * @width: of a line, in pixels
 *
 * Returns: how many lines it takes when it is broken between words; what is longer than
 *   a line is broken anywhere
 */
guint
segue_board_ruler_count_lines (SegueBoardRuler *self,
                               const char      *text,
                               gboolean         is_quoted,
                               int              width)
{
  float room = (float) MAX (width, 1);
  gunichar begin = g_utf8_get_char (text);
  /* Beside letters that are square a mark is, too. */
  float mark = is_quoted ? get_width (self, g_unichar_iswide (begin) ? begin : 0x201d) : 0;
  float line = 0, word = mark; /* what stands in the line, and in the word that it does not have yet */
  guint n = 1;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);
      float advance = get_width (self, letter);

      if (letter == ' ')
        {
          line += word + advance;
          word = 0;
          continue;
        }
      if (g_unichar_iswide (letter))
        {
          line += word;
          word = 0;
        }
      if (line > 0 && line + word + advance > room)
        {
          n++;
          line = 0;
        }
      if (word + advance > room)
        {
          n++;
          word = 0;
        }
      word += advance;
    }

  return line + word + mark > room ? n + 1 : n;
}

/* segue-palette.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers of DESIGN 4: ink on tint has a contrast of 4.7 and more.
 */

#define G_LOG_DOMAIN "segue-palette"

#include "config.h"

#include "segue-palette.h"

#include "segue-attitude.h"
#include "segue-kind-glyphs.h"

typedef struct
{
  guint32 ink;
  guint32 tint;
} Pair;

static const Pair states[][2] = { /* light, dark */
  [SEGUE_ENGAGEMENT_LEVEL_UNAWARE]    = { { 0x813d9c, 0xf1e6f5 }, { 0xdc9ff0, 0x4a3354 } },
  [SEGUE_ENGAGEMENT_LEVEL_RESISTANT]  = { { 0xb84000, 0xfde8da }, { 0xffa468, 0x54321f } },
  [SEGUE_ENGAGEMENT_LEVEL_NEUTRAL]    = { { 0x5e5c64, 0xebebed }, { 0xd0cfcc, 0x46464a } },
  [SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE] = { { 0x18744a, 0xdcf2e4 }, { 0x73dca0, 0x23442f } },
  [SEGUE_ENGAGEMENT_LEVEL_LEADING]    = { { 0x1a5fb4, 0xdfeafa }, { 0x8fc0ff, 0x253f5f } },
};

static void
unpack (guint32  colour,
        GdkRGBA *rgba)
{
  rgba->red = (float) ((colour >> 16) & 0xff) / 255.0f;
  rgba->green = (float) ((colour >> 8) & 0xff) / 255.0f;
  rgba->blue = (float) (colour & 0xff) / 255.0f;
  rgba->alpha = 1.0f;
}

/**
 * segue_palette_get_state:
 * @state: a SegueEngagementLevel
 * @dark: whether the ground is dark
 * @ink: (out): for glyph and word
 * @tint: (out): for the pill behind them
 */
void
segue_palette_get_state (int       state,
                         gboolean  dark,
                         GdkRGBA  *ink,
                         GdkRGBA  *tint)
{
  g_return_if_fail (state >= 0 && state < (int) G_N_ELEMENTS (states));

  unpack (states[state][dark].ink, ink);
  unpack (states[state][dark].tint, tint);
}

/**
 * segue_palette_get_late:
 * @ink: (out): for what is late; a person is never painted in it
 */
void
segue_palette_get_late (gboolean  dark,
                        GdkRGBA  *ink)
{
  unpack (dark ? 0xff8a75 : 0xc01c28, ink);
}

/**
 * segue_palette_get_warning:
 * @ink: (out): for what is too little, beside a triangle and a word
 */
void
segue_palette_get_warning (gboolean  dark,
                           GdkRGBA  *ink)
{
  unpack (dark ? 0xf8d66b : 0x8a5a00, ink);
}

/**
 * segue_palette_get_kind:
 * @kind: what it is on the calendar
 * @dark: whether the ground is dark
 * @ink: (out): for glyph and outline
 * @tint: (out): behind its text
 */
void
segue_palette_get_kind (SegueCalendarKind  kind,
                        gboolean           dark,
                        GdkRGBA           *ink,
                        GdkRGBA           *tint)
{
  unpack (segue_kind_glyph_get_ink (kind, dark), ink);
  unpack (segue_kind_glyph_get_tint (kind, dark), tint);
}

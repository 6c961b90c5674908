/* segue-layout-cache.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two generations: when the young one is full it becomes the old one, and the old
 * one goes.  What is asked for meanwhile stays, what is not is forgotten.
 */

#define G_LOG_DOMAIN "segue-layout-cache"

#include "config.h"

#include "segue-layout-cache.h"

#include <string.h>

/* What a generation holds; a text weighs one and one for each so many bytes, so
 * that huge ones do not pile up.
 */
#define GENERATION_WEIGHT 512
#define BYTES_PER_WEIGHT 256

typedef struct
{
  guint  style;
  int    width;
  char  *text;
} Key;

struct _SegueLayoutCache
{
  GHashTable *young; /* Key -> PangoLayout */
  GHashTable *old;
  gsize       weight; /* of the young */
};

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) * 31 + (guint) key->width * 7 + key->style;
}

static gboolean
key_equal (gconstpointer a,
           gconstpointer b)
{
  const Key *one = a;
  const Key *two = b;

  return one->style == two->style && one->width == two->width && strcmp (one->text, two->text) == 0;
}

static void
key_free (gpointer data)
{
  Key *key = data;

  g_free (key->text);
  g_free (key);
}

static GHashTable *
make_generation (void)
{
  return g_hash_table_new_full (key_hash, key_equal, key_free, g_object_unref);
}

/**
 * segue_layout_cache_new:
 *
 * Returns: (transfer full): a cache without layouts
 */
SegueLayoutCache *
segue_layout_cache_new (void)
{
  SegueLayoutCache *self = g_new0 (SegueLayoutCache, 1);

  self->young = make_generation ();
  self->old = make_generation ();

  return self;
}

/**
 * segue_layout_cache_free:
 *
 * Frees the cache and the layouts in it.
 */
void
segue_layout_cache_free (SegueLayoutCache *self)
{
  g_hash_table_unref (self->young);
  g_hash_table_unref (self->old);
  g_free (self);
}

/**
 * segue_layout_cache_find:
 * @style: the style that it is set in
 * @text: the text
 * @width: the width that it is broken at
 *
 * Returns: (transfer none) (nullable): the layout, valid until the next call
 */
PangoLayout *
segue_layout_cache_find (SegueLayoutCache *self,
                         guint             style,
                         const char       *text,
                         int               width)
{
  const Key key = { style, width, (char *) text };
  PangoLayout *layout = g_hash_table_lookup (self->young, &key);

  if (layout != NULL)
    return layout;

  layout = g_hash_table_lookup (self->old, &key);
  if (layout != NULL)
    segue_layout_cache_add (self, style, text, width, g_object_ref (layout));

  return layout;
}

/**
 * segue_layout_cache_add:
 * @layout: (transfer full): the layout
 */
void
segue_layout_cache_add (SegueLayoutCache *self,
                        guint             style,
                        const char       *text,
                        int               width,
                        PangoLayout      *layout)
{
  Key *key = g_new (Key, 1);

  *key = (Key) { style, width, g_strdup (text) };
  if (self->weight >= GENERATION_WEIGHT)
    {
      g_hash_table_unref (self->old);
      self->old = self->young;
      self->young = make_generation ();
      self->weight = 0;
    }

  self->weight += 1 + strlen (text) / BYTES_PER_WEIGHT;
  g_hash_table_insert (self->young, key, layout);
}

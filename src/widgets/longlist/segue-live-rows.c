/* segue-live-rows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-live-rows"

#include "config.h"

#include "segue-list-adapter.h"
#include "segue-live-rows.h"

struct _SegueLiveRows
{
  GHashTable *rows; /* position → SegueRow, borrowed, watched by weak references */
};

static void
row_gone_cb (gpointer data,
             GObject *where_it_was)
{
  SegueLiveRows *self = data;
  SegueRow *row = (SegueRow *) where_it_was;

  /* Still readable here: weak references are told from dispose. */
  g_hash_table_remove (self->rows, GUINT_TO_POINTER (segue_row_get_position (row)));
}

/* Lets go of a row that others may still hold. */
static void
let_go (SegueLiveRows *self,
        SegueRow      *row)
{
  g_object_weak_unref (G_OBJECT (row), row_gone_cb, self);
  segue_row_move (row, SEGUE_NO_POSITION);
}

static gboolean
is_within (guint position,
           guint start,
           guint n_rows)
{
  return position >= start && position - start < n_rows;
}

/**
 * segue_live_rows_new:
 *
 * Returns: (transfer full): no rows
 */
SegueLiveRows *
segue_live_rows_new (void)
{
  SegueLiveRows *self = g_new0 (SegueLiveRows, 1);

  self->rows = g_hash_table_new (NULL, NULL);

  return self;
}

/**
 * segue_live_rows_free:
 *
 * Frees it; rows that somebody holds are at no position any more.
 */
void
segue_live_rows_free (SegueLiveRows *self)
{
  segue_live_rows_forget (self, 0, G_MAXUINT);
  g_hash_table_unref (self->rows);
  g_free (self);
}

/**
 * segue_live_rows_peek:
 *
 * Returns: (transfer none) (nullable): the row there, if somebody holds it
 */
SegueRow *
segue_live_rows_peek (SegueLiveRows *self,
                      guint          position)
{
  return g_hash_table_lookup (self->rows, GUINT_TO_POINTER (position));
}

/**
 * segue_live_rows_get:
 *
 * Returns: (transfer full): the row at @position, made if there was none
 */
SegueRow *
segue_live_rows_get (SegueLiveRows *self,
                     guint          position,
                     GObject       *record)
{
  SegueRow *row = segue_live_rows_peek (self, position);

  if (row != NULL)
    return g_object_ref (row);

  row = segue_row_new (record, position);
  g_object_weak_ref (G_OBJECT (row), row_gone_cb, self);
  g_hash_table_insert (self->rows, GUINT_TO_POINTER (position), row);

  return row;
}

/**
 * segue_live_rows_shift:
 *
 * Records came in or went out before @position: the rows from there on keep
 * their records and get other positions.
 */
void
segue_live_rows_shift (SegueLiveRows *self,
                       guint          position,
                       int            by)
{
  g_autoptr(GPtrArray) moved = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer key, row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &key, &row))
    if (GPOINTER_TO_UINT (key) >= position)
      {
        g_ptr_array_add (moved, row);
        g_hash_table_iter_remove (&iter);
      }

  for (guint i = 0; i < moved->len; i++)
    {
      guint where = segue_row_get_position (moved->pdata[i]) + (guint) by;

      segue_row_move (moved->pdata[i], where);
      g_hash_table_insert (self->rows, GUINT_TO_POINTER (where), moved->pdata[i]);
    }
}

/**
 * segue_live_rows_forget:
 *
 * The positions are about to leave the list.
 */
void
segue_live_rows_forget (SegueLiveRows *self,
                        guint          position,
                        guint          n_rows)
{
  GHashTableIter iter;
  gpointer key, row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &key, &row))
    if (is_within (GPOINTER_TO_UINT (key), position, n_rows))
      {
        let_go (self, row);
        g_hash_table_iter_remove (&iter);
      }
}

/**
 * segue_live_rows_repoint:
 *
 * Points the rows of a range at the records that are there now, silently.
 *
 * Returns: (transfer full): the rows that show another record than before, for
 *   the caller to announce when all of its state is right
 */
GPtrArray *
segue_live_rows_repoint (SegueLiveRows  *self,
                         guint           position,
                         guint           n_rows,
                         SegueRecordFunc record_at,
                         gpointer        data)
{
  GPtrArray *changed = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer key, row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &key, &row))
    {
      guint at = GPOINTER_TO_UINT (key);

      if (is_within (at, position, n_rows) && segue_row_point (row, record_at (at, data)))
        g_ptr_array_add (changed, g_object_ref (row));
    }

  return changed;
}

/**
 * segue_live_rows_changed:
 *
 * Tells every row that its record has other values.
 */
void
segue_live_rows_changed (SegueLiveRows *self)
{
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    g_ptr_array_add (rows, g_object_ref (row));

  for (guint i = 0; i < rows->len; i++)
    segue_row_changed (rows->pdata[i]);
}

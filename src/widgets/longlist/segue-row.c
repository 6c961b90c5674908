/* segue-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-row"

#include "config.h"

#include "segue-list-adapter.h"
#include "segue-row.h"

/* What the view sees as "the item at a position". GTK destroys and makes anew
 * the cells of a position that gets another item, but a row stays and is merely
 * pointed at another record: the cells stay and read themselves again. */

struct _SegueRow
{
  GObject parent_instance;

  GObject *record; /* owned */
  guint    position;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueRow, segue_row, G_TYPE_OBJECT)

static void
segue_row_dispose (GObject *object)
{
  SegueRow *self = SEGUE_ROW (object);

  g_clear_object (&self->record);

  G_OBJECT_CLASS (segue_row_parent_class)->dispose (object);
}

static void
segue_row_class_init (SegueRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_row_dispose;

  /**
   * SegueRow::changed:
   *
   * The row shows another record now, or its record has other values.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SEGUE_TYPE_ROW, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_row_init (SegueRow *self)
{
  self->position = SEGUE_NO_POSITION;
}

/**
 * segue_row_new:
 * @record: what it shows; is kept
 * @position: where it stands, from 0
 *
 * Returns: (transfer full): a row
 */
SegueRow *
segue_row_new (GObject *record,
               guint    position)
{
  SegueRow *self = g_object_new (SEGUE_TYPE_ROW, NULL);

  self->record = g_object_ref (record);
  self->position = position;

  return self;
}

/**
 * segue_row_get_record:
 *
 * Returns: (transfer none): what the row shows now; ask again after "changed"
 */
GObject *
segue_row_get_record (SegueRow *self)
{
  g_return_val_if_fail (SEGUE_IS_ROW (self), NULL);

  return self->record;
}

/**
 * segue_row_get_position:
 *
 * Returns: the position, or %SEGUE_NO_POSITION once the row left the list
 */
guint
segue_row_get_position (SegueRow *self)
{
  g_return_val_if_fail (SEGUE_IS_ROW (self), SEGUE_NO_POSITION);

  return self->position;
}

/**
 * segue_row_move:
 * @position: where it stands now, or %SEGUE_NO_POSITION
 *
 * Tells nobody: the list does that for all rows at once.
 */
void
segue_row_move (SegueRow *self,
                guint     position)
{
  g_return_if_fail (SEGUE_IS_ROW (self));

  self->position = position;
}

/**
 * segue_row_point:
 *
 * Silent, so that a list can point all its rows before anyone looks.
 */
gboolean
segue_row_point (SegueRow *self,
                 GObject  *record)
{
  g_return_val_if_fail (SEGUE_IS_ROW (self), FALSE);

  return g_set_object (&self->record, record);
}

/**
 * segue_row_changed:
 *
 * Tells whoever shows the row that it has another record or other values.
 */
void
segue_row_changed (SegueRow *self)
{
  g_return_if_fail (SEGUE_IS_ROW (self));

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

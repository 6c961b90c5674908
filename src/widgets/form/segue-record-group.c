/* segue-record-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-record-group"

#include "config.h"

#include "segue-record-group.h"

#include "segue-record-row.h"

#include <glib/gi18n.h>

/* Rows that are made before somebody asks for more. */
#define FIRST_ROWS 10

#define RECORD_KEY "segue-record"

typedef struct
{
  /* Owned. */
  SegueWorkspace *workspace;
  GHashTable     *rows;  /* SegueRecord → GtkListBoxRow, both borrowed: the row holds the record */

  /* Borrowed: children. */
  GtkListBox     *list;
  GtkWidget      *none;
  GtkButton      *more;

  gboolean        shows_all;
  guint           fill_source;
} SegueRecordGroupPrivate;

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SegueRecordGroup, segue_record_group, ADW_TYPE_PREFERENCES_GROUP)

static SegueRecordGroupPrivate *
get_private (SegueRecordGroup *self)
{
  return segue_record_group_get_instance_private (self);
}

static void
drop_gone (SegueRecordGroup *self,
           GPtrArray        *records)
{
  SegueRecordGroupPrivate *priv = get_private (self);
  GHashTableIter iter;
  gpointer record, row;

  g_hash_table_iter_init (&iter, priv->rows);
  while (g_hash_table_iter_next (&iter, &record, &row))
    if (!g_ptr_array_find (records, record, NULL))
      {
        g_hash_table_iter_remove (&iter);
        gtk_list_box_remove (priv->list, row);
      }
}

/* A row that is where it belongs is not touched: it may be typed in. */
static void
place (SegueRecordGroup *self,
       SegueRecord      *record,
       int               position)
{
  SegueRecordGroupPrivate *priv = get_private (self);
  SegueRecordGroupClass *klass = SEGUE_RECORD_GROUP_GET_CLASS (self);
  GtkWidget *row = g_hash_table_lookup (priv->rows, record);

  if (row == NULL)
    {
      row = klass->make_row (self, record);
      g_object_set_data_full (G_OBJECT (row), RECORD_KEY, g_object_ref (record), g_object_unref);
      g_hash_table_insert (priv->rows, record, row);
      gtk_list_box_insert (priv->list, row, position);
    }
  else if (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) != position)
    {
      g_object_ref (row);
      gtk_list_box_remove (priv->list, row);
      gtk_list_box_insert (priv->list, row, position);
      g_object_unref (row);
    }
  klass->update_row (self, row, record);
}

static void
fill (SegueRecordGroup *self)
{
  SegueRecordGroupPrivate *priv = get_private (self);
  SegueRecordGroupClass *klass = SEGUE_RECORD_GROUP_GET_CLASS (self);
  g_autoptr(GPtrArray) records = klass->list (self);
  guint n_all = records->len;
  guint n_shown = priv->shows_all ? n_all : MIN (n_all, FIRST_ROWS);
  g_autofree char *more = g_strdup_printf (ngettext ("Show All %u", "Show All %u", n_all), n_all);

  g_ptr_array_set_size (records, (int) n_shown);
  drop_gone (self, records);
  for (guint i = 0; i < records->len; i++)
    place (self, g_ptr_array_index (records, i), (int) i);

  gtk_widget_set_visible (GTK_WIDGET (priv->list), n_all > 0);
  gtk_widget_set_visible (priv->none, n_all == 0);
  gtk_widget_set_visible (GTK_WIDGET (priv->more), n_shown < n_all);
  gtk_button_set_label (priv->more, more);
  if (klass->updated != NULL)
    klass->updated (self, n_all);
}

static gboolean
fill_cb (gpointer data)
{
  SegueRecordGroup *self = data;

  get_private (self)->fill_source = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

/* A row must not go from under the button that was pressed. */
static void
fill_soon (SegueRecordGroup *self)
{
  SegueRecordGroupPrivate *priv = get_private (self);

  if (priv->fill_source == 0)
    priv->fill_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_cb, self, NULL);
}

static void
more_cb (SegueRecordGroup *self)
{
  SegueRecordGroupPrivate *priv = get_private (self);
  GtkListBoxRow *next = NULL;

  priv->shows_all = TRUE;
  fill (self);
  next = gtk_list_box_get_row_at_index (priv->list, FIRST_ROWS);
  if (next != NULL)
    gtk_widget_child_focus (GTK_WIDGET (next), GTK_DIR_TAB_FORWARD);
}

static void
segue_record_group_dispose (GObject *object)
{
  SegueRecordGroupPrivate *priv = get_private (SEGUE_RECORD_GROUP (object));

  g_clear_handle_id (&priv->fill_source, g_source_remove);
  g_clear_pointer (&priv->rows, g_hash_table_unref);
  g_clear_object (&priv->workspace);

  G_OBJECT_CLASS (segue_record_group_parent_class)->dispose (object);
}

static void
segue_record_group_class_init (SegueRecordGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_record_group_dispose;

  /**
   * SegueRecordGroup::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_RECORD_GROUP, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_record_group_init (SegueRecordGroup *self)
{
  SegueRecordGroupPrivate *priv = get_private (self);
  GtkWidget *none = gtk_label_new (NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  priv->rows = g_hash_table_new (NULL, NULL);
  priv->none = none;
  priv->list = GTK_LIST_BOX (gtk_list_box_new ());
  priv->more = GTK_BUTTON (gtk_button_new ());
  gtk_list_box_set_selection_mode (priv->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (priv->list), "boxed-list");
  gtk_label_set_xalign (GTK_LABEL (none), 0);
  gtk_label_set_wrap (GTK_LABEL (none), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (none), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (none, "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (priv->more), "flat");
  g_signal_connect_object (priv->more, "clicked", G_CALLBACK (more_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (priv->list));
  gtk_box_append (GTK_BOX (box), none);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (priv->more));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), box);
}

/**
 * segue_record_group_begin:
 * @none: what is said where there are no records
 * @kinds: (array length=n_kinds): records that change what is shown
 *
 * Shows the records from now on; call it last, when the group is what it shall be.
 */
void
segue_record_group_begin (SegueRecordGroup      *self,
                          SegueWorkspace        *workspace,
                          const char            *none,
                          const SegueRecordKind *kinds,
                          guint                  n_kinds)
{
  SegueRecordGroupPrivate *priv = get_private (self);

  priv->workspace = g_object_ref (workspace);
  gtk_label_set_text (GTK_LABEL (priv->none), none);
  fill (self); /* asks the plan first, so that it hears of a change before this does */
  for (guint i = 0; i < n_kinds; i++)
    {
      SegueRecordList *list = segue_plan_list (segue_workspace_get_shown (workspace), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
    }
}

/**
 * segue_record_group_get_workspace:
 *
 * Returns: (transfer none): where the records are
 */
SegueWorkspace *
segue_record_group_get_workspace (SegueRecordGroup *self)
{
  return get_private (self)->workspace;
}

/**
 * segue_record_group_get_plan:
 *
 * Returns: (transfer none): the workspace, to be read
 */
SeguePlan *
segue_record_group_get_plan (SegueRecordGroup *self)
{
  return segue_workspace_get_shown (get_private (self)->workspace);
}

/**
 * segue_record_group_fail:
 * @message: why something could not be written
 */
void
segue_record_group_fail (SegueRecordGroup *self,
                         const char       *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

/**
 * segue_record_group_open:
 * @record: one that was added just now
 *
 * Shows it at once, with its fields, and puts the focus there.
 */
void
segue_record_group_open (SegueRecordGroup *self,
                         SegueRecord      *record)
{
  SegueRecordGroupPrivate *priv = get_private (self);
  GtkWidget *row = NULL;

  fill (self);
  row = g_hash_table_lookup (priv->rows, record);
  if (SEGUE_IS_RECORD_ROW (row))
    segue_record_row_open (SEGUE_RECORD_ROW (row), SEGUE_NO_FIELD);
}

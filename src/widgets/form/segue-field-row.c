/* segue-field-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-field-row"

#include "config.h"

#include "segue-field-row.h"

#define FLUSH_KEY "segue-field-row-flush"

/**
 * segue_field_row_follow:
 * @row: a row of a form
 * @update: called with @row when the field's value is another one
 */
void
segue_field_row_follow (GtkWidget       *row,
                        SegueFormTarget *target,
                        guint            field,
                        GCallback        update)
{
  g_autofree char *detail = g_strdup_printf ("changed::%s", segue_form_target_get_field (target, field)->name);

  g_signal_connect_object (target, detail, update, row, G_CONNECT_SWAPPED);
}

/**
 * segue_field_row_wait:
 * @widget: what writes to @target
 *
 * Makes it insensitive for as long as nothing can be written.
 */
void
segue_field_row_wait (GtkWidget       *widget,
                      SegueFormTarget *target)
{
  g_object_bind_property (segue_form_target_get_workspace (target), "can-edit", widget, "sensitive", G_BINDING_SYNC_CREATE);
}

/**
 * segue_field_row_follow_edits:
 * @row: a row of a form that is typed in
 * @update: called with @row when something can be written again, or cannot any more
 */
void
segue_field_row_follow_edits (GtkWidget       *row,
                              SegueFormTarget *target,
                              GCallback        update)
{
  g_signal_connect_object (segue_form_target_get_workspace (target), "notify::can-edit", update, row, G_CONNECT_SWAPPED);
}

/**
 * segue_field_row_set_flush:
 * @row: a row of a form that is typed in
 * @flush: writes what is typed
 */
void
segue_field_row_set_flush (GtkWidget      *row,
                           SegueFlushFunc  flush)
{
  g_object_set_data (G_OBJECT (row), FLUSH_KEY, (gpointer) flush);
}

/**
 * segue_field_row_flush_all:
 * @root: what holds rows that are about to go
 *
 * Writes what was typed into them and not written yet.
 *
 * Returns: (transfer full) (nullable): what cannot be written, and why
 */
char *
segue_field_row_flush_all (GtkWidget *root)
{
  SegueFlushFunc flush = NULL;
  char *message = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (root), NULL);

  flush = (SegueFlushFunc) g_object_get_data (G_OBJECT (root), FLUSH_KEY);
  if (flush != NULL)
    return flush (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *own = segue_field_row_flush_all (child);

      if (message == NULL)
        message = g_steal_pointer (&own);
    }

  return message;
}

/**
 * segue_field_row_new:
 * @target: the records
 * @field: which of their fields
 *
 * Returns: (transfer floating): a row that shows and edits the field
 */
GtkWidget *
segue_field_row_new (SegueFormTarget *target,
                     guint            field)
{
  const SegueField *row = segue_form_target_get_field (target, field);

  if (!segue_form_target_shows_as_is (target, field))
    return segue_hidden_row_new (target, field);
  if (segue_form_target_is_locked (target, field))
    return segue_locked_row_new (target, field);

  switch (row->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_REAL:
    case SEGUE_FIELD_DATE:
    case SEGUE_FIELD_TIME:
    case SEGUE_FIELD_DATE_TIME:
    case SEGUE_FIELD_DURATION:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
      return segue_entry_row_new (target, field);
    case SEGUE_FIELD_RECURRENCE:
      return segue_recurrence_row_new (target, field);
    case SEGUE_FIELD_NOTE:
      return segue_note_row_new (target, field);
    case SEGUE_FIELD_RATING:
      return segue_rating_row_new (target, field);
    case SEGUE_FIELD_BOOLEAN:
      return row->has_initial ? segue_switch_row_new (target, field) : segue_choice_row_new (target, field);
    case SEGUE_FIELD_CHOICE:
      return segue_choice_row_new (target, field);
    case SEGUE_FIELD_LINK:
      return segue_link_row_new (target, field);
    case SEGUE_FIELD_LINKS:
      return segue_links_row_new (target, field);
    }

  g_assert_not_reached ();
}

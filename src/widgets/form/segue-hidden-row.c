/* segue-hidden-row.c - fields that are not to be seen as they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-hidden-row"

#include "config.h"

#include "segue-field-row.h"

#include "segue-hidden.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-hidden-row"

typedef struct
{
  SegueFormTarget *target; /* owned */
  guint            field;
} HiddenRow;

static void
free_row (gpointer data)
{
  HiddenRow *self = data;

  g_object_unref (self->target);
  g_free (self);
}

static void
fill_cb (GtkWidget *row)
{
  HiddenRow *self = g_object_get_data (G_OBJECT (row), ROW_KEY);
  g_autofree char *label = NULL;
  g_autofree char *markup = NULL;

  if (!segue_form_target_shows (self->target, self->field))
    {
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), segue_hidden_get_word ());
      return;
    }

  label = segue_form_target_dup_label (self->target, self->field);
  markup = g_markup_escape_text (label, -1);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), markup);
}

static GtkWidget *
make_row (SegueFormTarget *target,
          guint            field,
          const char      *why)
{
  HiddenRow *self = g_new0 (HiddenRow, 1);
  GtkWidget *row = adw_action_row_new ();

  self->target = g_object_ref (target);
  self->field = field;
  g_object_set_data_full (G_OBJECT (row), ROW_KEY, self, free_row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(segue_form_target_get_field (target, field)->label));
  gtk_widget_set_tooltip_text (row, why);
  fill_cb (row);
  segue_field_row_follow (row, target, field, G_CALLBACK (fill_cb));

  return row;
}

/**
 * segue_hidden_row_new:
 *
 * Returns: (transfer floating): a row that says what may be seen of the field while
 *   somebody presents, and that changes nothing
 */
GtkWidget *
segue_hidden_row_new (SegueFormTarget *target,
                      guint            field)
{
  GtkWidget *row = make_row (target, field, _("Not to be changed while you present"));

  gtk_widget_add_css_class (row, "dim-label");

  return row;
}

/**
 * segue_locked_row_new:
 *
 * Returns: (transfer floating): a row that says what the field was when it was sent, and
 *   that changes nothing
 */
GtkWidget *
segue_locked_row_new (SegueFormTarget *target,
                      guint            field)
{
  GtkWidget *row = make_row (target, field, _("Not to be changed: it was sent"));
  g_autofree char *label = segue_form_target_dup_label (target, field);

  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_widget_add_css_class (row, "property");
  gtk_widget_set_visible (row, *label != '\0'); /* there is nothing to fill in any more */

  return row;
}

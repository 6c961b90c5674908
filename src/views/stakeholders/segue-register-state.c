/* segue-register-state.c - columns and density, remembered per workspace
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-engagement.h"
#include "segue-hidden.h"
#include "segue-register-columns.h"

#include <glib/gi18n.h>

#define COLUMN_KEY "segue-column"

static gboolean
is_shown (SegueRegisterView *self,
          guint              column)
{
  for (guint i = 0; i < self->n_columns; i++)
    if (self->columns[i] == column)
      return TRUE;

  return FALSE;
}

/* Whether anything of a column can be seen. */
gboolean
segue_register_state_offers (SegueRegisterView *self,
                             guint              column)
{
  return segue_plan_shows (segue_sheet_list_get_plan (self->list), segue_sheet_list_get_sheet (self->list)->columns[column].field);
}

/* The columns as they were left; names that no sheet has any more are skipped. */
static guint *
read_columns (SegueRegisterView *self,
              guint             *n)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  g_autoptr(GVariant) stored = NULL;
  GVariantIter iter;
  const char *name;
  guint *columns;
  int width;

  *n = 0;
  if (self->settings == NULL || self->is_narrow)
    return NULL;

  stored = g_settings_get_value (self->settings, "columns");
  columns = g_new (guint, g_variant_n_children (stored) + 1);
  g_variant_iter_init (&iter, stored);
  while (g_variant_iter_next (&iter, "(&si)", &name, &width))
    {
      guint column = segue_sheet_find_column (sheet, name);

      if (column == SEGUE_NO_FIELD)
        continue;
      if (width > 0)
        segue_sheet_list_set_column (self->list, column, NULL, width);
      columns[(*n)++] = column;
    }

  if (*n == 0)
    g_clear_pointer (&columns, g_free);
  return columns;
}

static void
write_columns (SegueRegisterView *self)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  GVariantBuilder builder;

  if (self->settings == NULL || self->is_narrow || self->is_partial)
    return;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a(si)"));
  for (guint i = 0; i < self->n_columns; i++)
    g_variant_builder_add (&builder, "(si)", sheet->columns[self->columns[i]].field->name,
                           segue_long_list_view_get_width (self->view, i));
  g_settings_set_value (self->settings, "columns", g_variant_builder_end (&builder));
}

static void
arrange (SegueRegisterView *self)
{
  self->is_arranging = TRUE;
  segue_long_list_view_set_scaled (self->view, !self->is_narrow);
  segue_long_list_view_set_columns (self->view, self->columns, self->n_columns);
  self->is_arranging = FALSE;
  segue_register_sort_columns_changed (self);
}

/* One line to a row leaves no room for a finger. */
static void
show_density (SegueRegisterView *self)
{
  GtkWidget *view = GTK_WIDGET (segue_long_list_view_get_column_view (self->view));
  gboolean is_compact = self->is_compact && !self->is_narrow;

  if (is_compact)
    gtk_widget_add_css_class (view, "compact");
  else
    gtk_widget_remove_css_class (view, "compact");
  segue_sheet_list_set_compact (self->list, is_compact);
}

/* One column needs no header: there is a button to sort by anything. */
static void
show_header (SegueRegisterView *self)
{
  GtkColumnView *view = segue_long_list_view_get_column_view (self->view);

  gtk_widget_set_visible (gtk_widget_get_first_child (GTK_WIDGET (view)), !self->is_narrow);
}

/* Columns of which nothing can be seen are gone, as on paper; they come back as they were left. */
static void
drop_hidden (SegueRegisterView *self)
{
  guint n = 0;

  for (guint i = 0; i < self->n_columns; i++)
    if (segue_register_state_offers (self, self->columns[i]))
      self->columns[n++] = self->columns[i];

  self->is_partial = n < self->n_columns;
  self->n_columns = n;
}

/* Shows the columns and rows that belong to this width of window. */
void
segue_register_state_show (SegueRegisterView *self)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);

  g_free (self->columns);
  self->columns = read_columns (self, &self->n_columns);
  if (self->columns == NULL)
    self->columns = segue_register_columns_get_default (sheet, self->is_narrow, &self->n_columns);
  drop_hidden (self);
  show_density (self);
  show_header (self);
  segue_sheet_list_set_single (self->list, self->is_narrow);
  arrange (self);
}

void
segue_register_state_set_compact (SegueRegisterView *self,
                                  gboolean           is_compact)
{
  if (is_compact == self->is_compact)
    return;

  self->is_compact = is_compact;
  show_density (self);
  if (self->settings != NULL)
    g_settings_set_boolean (self->settings, "compact", is_compact);
  g_object_notify (G_OBJECT (self), "compact");
}

static void
toggled_cb (SegueRegisterView *self,
            GtkCheckButton    *button)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), COLUMN_KEY));
  guint n = 0;

  if (self->settings == NULL || gtk_check_button_get_active (button) == is_shown (self, column))
    return;

  if (gtk_check_button_get_active (button))
    {
      self->columns = g_renew (guint, self->columns, self->n_columns + 1);
      self->columns[self->n_columns++] = column;
    }
  else
    {
      for (guint i = 0; i < self->n_columns; i++)
        if (self->columns[i] != column)
          self->columns[n++] = self->columns[i];
      self->n_columns = n;
    }

  arrange (self);
  write_columns (self);
}

/* One check for each column; the first, who it is, always stays. */
static void
fill_chooser (SegueRegisterView *self)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  for (guint i = 0; i < sheet->n_columns; i++)
    {
      GtkWidget *check = gtk_check_button_new_with_label (_(sheet->columns[i].field->label));

      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_shown (self, i));
      gtk_widget_set_sensitive (check, i != self->columns[0] && segue_register_state_offers (self, i));
      if (!segue_register_state_offers (self, i))
        gtk_widget_set_tooltip_text (check, segue_hidden_get_word ());
      g_object_set_data (G_OBJECT (check), COLUMN_KEY, GUINT_TO_POINTER (i));
      g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), check);
    }

  gtk_scrolled_window_set_child (self->chooser, box);
}

static GtkWidget *
make_heading (const char *text)
{
  GtkWidget *heading = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");

  return heading;
}

/* Density and columns as they were left, and where both are chosen. */
void
segue_register_state_begin (SegueRegisterView *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *compact = gtk_check_button_new_with_mnemonic (_("_Compact rows"));
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->is_compact = self->settings != NULL && g_settings_get_boolean (self->settings, "compact");
  self->chooser = GTK_SCROLLED_WINDOW (scroller);
  gtk_scrolled_window_set_policy (self->chooser, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_size_request (scroller, 240, 320);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (compact), "register.compact");

  gtk_box_append (GTK_BOX (box), compact);
  gtk_box_append (GTK_BOX (box), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (box), make_heading (_("Columns")));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (self->view_button, popover);
  g_signal_connect_object (popover, "show", G_CALLBACK (fill_chooser), self, G_CONNECT_SWAPPED);
}

/* Whether nothing was chosen but the order of names, which people are read in. */
static gboolean
is_as_at_first (GSettings *settings)
{
  g_autofree char *mode = g_settings_get_string (settings, "mode");
  g_autofree char *column = g_settings_get_string (settings, "sort-column");
  g_autoptr(GVariant) filters = g_settings_get_value (settings, "filters");

  return (*mode == '\0' || g_str_equal (mode, "register")) &&
         (*column == '\0' || g_str_equal (column, "name")) &&
         !g_settings_get_boolean (settings, "sort-descending") && g_variant_n_children (filters) == 0;
}

/* In a rollout that few of the first people belong to, the first rows are not there
 * yet; nor is it known yet who is in none.
 */
gboolean
segue_register_view_suits_first (SeguePage      *page,
                                 SegueWorkspace *workspace,
                                 GSettings      *settings,
                                 gint64          rollout)
{
  SegueRecordList *engagements = segue_plan_list (segue_workspace_get_shown (workspace), SEGUE_RECORD_ENGAGEMENT);
  guint n = 0;

  if (rollout == 0 || !is_as_at_first (settings))
    return FALSE;

  for (guint i = 0; i < segue_record_list_get_n (engagements); i++)
    n += segue_record_get_integer (segue_record_list_get (engagements, i), SEGUE_ENGAGEMENT_ROLLOUT) == rollout;

  return n >= SEGUE_REGISTER_FIRST_ROWS;
}

/* Keeps what only the widgets know: the widths the user dragged. */
void
segue_register_state_save (SegueRegisterView *self)
{
  if (self->view != NULL)
    write_columns (self);
}

/* segue-suggestions-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is changed here is written at once, as in the pane.
 */

#define G_LOG_DOMAIN "segue-suggestions-dialog"

#include "config.h"

#include "segue-suggestions-dialog.h"

#include "segue-close-on-escape.h"
#include "segue-field-row.h"
#include "segue-resistance-choices.h"
#include "segue-suggestions-group.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define WIDTH 560
#define HEIGHT 720
#define DIALOG_KEY "segue-suggestions-dialog"

typedef struct
{
  GtkWindow *window;  /* borrowed: owns this */

  /* Borrowed: children. */
  GtkWidget *content;
  GtkLabel  *problem;
} SuggestionsDialog;

static void
fail (SuggestionsDialog *self,
      const char        *message)
{
  gtk_label_set_text (self->problem, message);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
}

/* What is half typed is written, or said to be wrong. */
static gboolean
close_cb (SuggestionsDialog *self)
{
  g_autofree char *unfit = segue_field_row_flush_all (self->content);

  if (unfit == NULL)
    return GDK_EVENT_PROPAGATE;

  fail (self, unfit);

  return GDK_EVENT_STOP;
}

static GtkWidget *
make_groups (SuggestionsDialog *self,
             SegueWorkspace    *workspace,
             int                barrier)
{
  GtkWidget *page = adw_preferences_page_new ();

  for (guint i = 0; i < segue_choices_get_n (&segue_resistance_barriers); i++)
    {
      /* The one that it is about comes first. */
      int shown = barrier < 0 ? (int) i : i == 0 ? barrier : (int) i <= barrier ? (int) i - 1 : (int) i;
      GtkWidget *group = segue_suggestions_group_new (workspace, shown);

      g_signal_connect_swapped (group, "failed", G_CALLBACK (fail), self);
      adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
    }

  return page;
}

/**
 * segue_suggestions_dialog_present:
 * @barrier: a #SegueResistanceBarrier whose suggestions come first, %SEGUE_CHOICE_NONE for none
 *
 * Returns: (transfer none): the window
 */
GtkWindow *
segue_suggestions_dialog_present (GtkWindow      *parent,
                                  SegueWorkspace *workspace,
                                  int             barrier)
{
  SuggestionsDialog *self = g_new0 (SuggestionsDialog, 1);
  GtkWidget *outer = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->window = GTK_WINDOW (adw_window_new ());
  g_object_set_data_full (G_OBJECT (self->window), DIALOG_KEY, self, g_free);
  self->problem = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->problem, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->problem), "error");
  gtk_widget_add_css_class (GTK_WIDGET (self->problem), "dialog-content");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  self->content = make_groups (self, workspace, barrier);
  gtk_widget_set_vexpand (self->content, TRUE);
  gtk_box_append (GTK_BOX (outer), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (outer), GTK_WIDGET (self->problem));
  gtk_box_append (GTK_BOX (outer), self->content);
  adw_window_set_content (ADW_WINDOW (self->window), outer);

  gtk_window_set_title (self->window, _("Suggestions"));
  gtk_window_set_transient_for (self->window, parent);
  gtk_window_set_destroy_with_parent (self->window, TRUE);
  gtk_window_set_modal (self->window, TRUE);
  gtk_window_set_default_size (self->window, WIDTH, HEIGHT);
  g_signal_connect_swapped (self->window, "close-request", G_CALLBACK (close_cb), self);
  segue_close_on_escape (self->window);
  gtk_window_present (self->window);

  return self->window;
}

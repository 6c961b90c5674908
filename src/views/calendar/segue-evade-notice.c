/* segue-evade-notice.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A window that is added or changed moves nothing: what falls into it is counted here, and
 * new days are proposed.
 */

#define G_LOG_DOMAIN "segue-evade-notice"

#include "config.h"

#include "segue-evade-notice.h"

#include "segue-calendar-move.h"
#include "segue-replan.h"

#include <glib/gi18n.h>

#define NOTICE_KEY "segue-evade-notice"

typedef struct
{
  SegueWorkspace *workspace; /* owned */
  SegueRecord    *window;    /* owned: of the workspace itself */
  GtkLabel       *label;
  GtkWidget      *button;
  guint           source;    /* counting, or 0 */
} Notice;

static void
free_notice (gpointer data)
{
  Notice *self = data;

  g_clear_handle_id (&self->source, g_source_remove);
  g_object_unref (self->workspace);
  g_object_unref (self->window);
  g_free (self);
}

static void
update (GtkWidget *box)
{
  Notice *self = g_object_get_data (G_OBJECT (box), NOTICE_KEY);
  SeguePlan *shown = segue_workspace_get_shown (self->workspace);
  g_autoptr(SegueReplan) replan = segue_replan_new_evading (segue_plan_get_source (shown, NULL), shown, self->window, segue_today ());
  guint n = segue_replan_get_n_items (replan) - 1;
  g_autofree char *text = g_strdup_printf (ngettext ("%u item falls into it. It stays where it is until you move it.",
                                                     "%u items fall into it. They stay where they are until you move them.", n), n);

  gtk_label_set_text (self->label, text);
  gtk_widget_set_visible (box, n > 0);
}

static gboolean
update_cb (gpointer data)
{
  Notice *self = g_object_get_data (G_OBJECT (data), NOTICE_KEY);

  self->source = 0;
  update (GTK_WIDGET (data));

  return G_SOURCE_REMOVE;
}

/* Many things may change at once. */
static void
changed_cb (GtkWidget *box)
{
  Notice *self = g_object_get_data (G_OBJECT (box), NOTICE_KEY);

  if (self->source == 0)
    self->source = g_idle_add (update_cb, box);
}

static void
clicked_cb (GtkWidget *box)
{
  Notice *self = g_object_get_data (G_OBJECT (box), NOTICE_KEY);

  segue_calendar_move_evade (box, self->workspace, self->window);
}

static void
follow (GtkWidget *box,
        SeguePlan *plan)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_WINDOW, SEGUE_RECORD_COMMUNICATION, SEGUE_RECORD_EVENT, SEGUE_RECORD_SESSION, SEGUE_RECORD_REINFORCEMENT,
    SEGUE_RECORD_AUDIENCE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (plan, kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (changed_cb), box, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (changed_cb), box, G_CONNECT_SWAPPED);
    }
}

/**
 * segue_evade_notice_new:
 * @window: a window as it is seen
 *
 * Returns: (transfer floating): what says how many items fall into it, with a button that
 *   shows where they could go; invisible where none does
 */
GtkWidget *
segue_evade_notice_new (SegueWorkspace *workspace,
                        SegueRecord    *window)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (NULL);
  SeguePlan *shown = segue_workspace_get_shown (workspace);
  Notice *self = g_new0 (Notice, 1);

  self->workspace = g_object_ref (workspace);
  self->window = g_object_ref (segue_plan_find_source (shown, window));
  self->label = GTK_LABEL (label);
  self->button = gtk_button_new_with_label (_("Propose New Days…"));
  g_object_set_data_full (G_OBJECT (box), NOTICE_KEY, self, free_notice);
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_wrap (self->label, TRUE);
  gtk_widget_add_css_class (box, "notice");
  gtk_widget_set_halign (self->button, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->button, "flat");
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), box, G_CONNECT_SWAPPED);
  g_object_bind_property (workspace, "can-edit", self->button, "sensitive", G_BINDING_SYNC_CREATE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), self->button);
  follow (box, segue_plan_get_source (shown, NULL));
  update (box);

  return box;
}

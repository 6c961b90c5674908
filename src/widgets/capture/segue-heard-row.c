/* segue-heard-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-heard-row"

#include "config.h"

#include "segue-heard-row.h"

#include "segue-large-text.h"
#include "segue-wrap-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define TURN_ACTION "win.turn-into-entry"
#define PROMISE_ACTION "win.promise-in"
#define SPACING 6

static GVariant *
make_target (SegueRecord *source,
             SegueRecord *person)
{
  return g_variant_new ("(xx)", segue_record_get_id (source), person != NULL ? segue_record_get_id (person) : (gint64) 0);
}

static GtkWidget *
make_button (const char *label,
             const char *tooltip,
             const char *action,
             GVariant   *target)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

/**
 * segue_heard_row_new:
 * @source: an interaction or a feedback item
 * @person: (nullable): with several people who were spoken to, the one who is looked at
 *
 * Returns: (transfer floating): a row with a button for each
 */
GtkWidget *
segue_heard_row_new (SegueRecord *source,
                     SegueRecord *person)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);

  gtk_widget_set_layout_manager (box, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (box), make_button (_("Into the Log"), _("Turn it into an entry of the resistance log (R)"), TURN_ACTION, make_target (source, person)));
  gtk_box_append (GTK_BOX (box), make_button (_("Promise…"), _("Promise something in it (P)"), PROMISE_ACTION, make_target (source, person)));
  gtk_widget_add_css_class (box, "heard");
  segue_large_text_wrap_buttons (box);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);

  return row;
}

/* A letter that is typed into a text belongs to the text. */
static gboolean
act (GtkWidget  *widget,
     GVariant   *target,
     const char *action)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action_variant (widget, action, target);

  return GDK_EVENT_STOP;
}

static gboolean
turn_cb (GtkWidget *widget,
         GVariant  *target,
         gpointer   data)
{
  return act (widget, target, TURN_ACTION);
}

static gboolean
promise_cb (GtkWidget *widget,
            GVariant  *target,
            gpointer   data)
{
  return act (widget, target, PROMISE_ACTION);
}

/**
 * segue_heard_row_add_keys:
 * @widget: what shows @source
 * @source: an interaction or a feedback item
 * @person: (nullable): with several people who were spoken to, the one who is looked at
 *
 * R turns it into an entry, P promises something in it.
 */
void
segue_heard_row_add_keys (GtkWidget   *widget,
                          SegueRecord *source,
                          SegueRecord *person)
{
  static const struct
  {
    guint           keyval;
    GtkShortcutFunc act;
  } keys[] = { { GDK_KEY_r, turn_cb }, { GDK_KEY_p, promise_cb } };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].keyval, 0),
                                                gtk_callback_action_new (keys[i].act, NULL, NULL));

      gtk_shortcut_set_arguments (shortcut, make_target (source, person));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }
  gtk_widget_add_controller (widget, controller);
}

/* segue-window-rollouts.c - the switcher between rollouts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-edit.h"
#include "segue-rollout-dialog.h"
#include "segue-rollout-dates.h"
#include "segue-rollout.h"

#include <glib/gi18n.h>

#define ID_KEY "segue-rollout"

static SegueRecordList *
get_rollouts (SegueWindow *self)
{
  return segue_plan_list (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_ROLLOUT);
}

static SegueRecord *
get_rollout (SegueWindow *self)
{
  return segue_plan_find (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_ROLLOUT, self->rollout);
}

/* “Go-live 10 May · 27 days”, or that it is not known. */
static char *
dup_countdown (SegueWindow *self,
               gint64       rollout)
{
  SegueRecord *milestone = segue_rollout_find_milestone (segue_workspace_get_shown (self->workspace), rollout, SEGUE_MILESTONE_ROLE_GO_LIVE);
  SegueDay day = milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;
  SegueDay today = segue_today ();
  g_autofree char *label = NULL;

  if (day == SEGUE_DAY_NONE)
    return g_strdup (_("Go-live not known yet"));

  label = segue_day_to_short_label (day, today);
  if (day == today)
    return g_strdup (_("Go-live today"));
  if (day < today)
    return g_strdup_printf (ngettext ("Live for %d day", "Live for %d days", (gulong) (today - day)), today - day);

  return g_strdup_printf (ngettext ("Go-live %s · %d day", "Go-live %s · %d days", (gulong) (day - today)), label, day - today);
}

static void
add_row (SegueWindow *self,
         gint64       rollout,
         const char  *title,
         const char  *subtitle)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *name = gtk_label_new (title);
  GtkWidget *detail = gtk_label_new (subtitle);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (detail), 0);
  gtk_label_set_ellipsize (GTK_LABEL (detail), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (detail, "caption");
  gtk_widget_add_css_class (detail, "dim-label");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), detail);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), ID_KEY, g_memdup2 (&rollout, sizeof rollout), g_free);
  gtk_list_box_append (self->rollout_list, row);

  if (rollout == self->rollout)
    gtk_list_box_select_row (self->rollout_list, GTK_LIST_BOX_ROW (row));
}

static void
fill_list (SegueWindow *self)
{
  SegueRecordList *rollouts = get_rollouts (self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rollout_list))) != NULL)
    gtk_list_box_remove (self->rollout_list, child);

  add_row (self, 0, _("All Rollouts"), _("Everybody, and where they stand"));
  for (guint i = 0; i < segue_record_list_get_n (rollouts); i++)
    {
      SegueRecord *rollout = segue_record_list_get (rollouts, i);
      gint64 id = segue_record_get_id (rollout);
      g_autofree char *countdown = NULL;

      if (segue_record_get_boolean (rollout, SEGUE_MAIN_ARCHIVED) && id != self->rollout)
        continue;
      countdown = dup_countdown (self, id);
      add_row (self, id, segue_record_get_text (rollout, SEGUE_ROLLOUT_NAME), countdown);
    }
}

static void
update (SegueWindow *self)
{
  SegueRecord *rollout = get_rollout (self);
  g_autofree char *countdown = NULL;

  if (rollout == NULL && self->rollout != 0)
    {
      self->rollout = 0;
      segue_window_pages_show_rollout (self);
    }

  if (rollout != NULL)
    countdown = dup_countdown (self, self->rollout);
  gtk_label_set_text (self->rollout_title, rollout != NULL ? segue_record_get_text (rollout, SEGUE_ROLLOUT_NAME) : _("All Rollouts"));
  gtk_label_set_text (self->rollout_subtitle, rollout != NULL ? countdown : _("Everybody, and where they stand"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.edit-rollout", rollout != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.archive-rollout",
                                 rollout != NULL && !segue_record_get_boolean (rollout, SEGUE_MAIN_ARCHIVED));
  fill_list (self);
}

static void
choose (SegueWindow *self,
        gint64       rollout)
{
  self->rollout = rollout;
  segue_window_pages_show_rollout (self);
  update (self);
}

void
segue_window_rollout_activated_cb (SegueWindow   *self,
                                   GtkListBoxRow *row)
{
  const gint64 *id = g_object_get_data (G_OBJECT (row), ID_KEY);

  gtk_popover_popdown (self->rollout_popover);
  choose (self, *id);
  segue_split_show_content (self->split);
}

static void
added_cb (SegueRecord *record,
          gpointer     data)
{
  choose (data, segue_record_get_id (record));
}

static void
failed_cb (const GError *error,
           gpointer      data)
{
  segue_window_report (data, error);
}

static void
new_rollout_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  gtk_popover_popdown (self->rollout_popover);
  segue_rollout_dialog_present_new (GTK_WINDOW (self), self->workspace, added_cb, failed_cb, self);
}

static void
edit_rollout_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  gtk_popover_popdown (self->rollout_popover);
  segue_rollout_dialog_present (GTK_WINDOW (self), self->workspace, get_rollout (self));
}

static void
archive_rollout_cb (GtkWidget  *widget,
                    const char *action,
                    GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ROLLOUT);
  g_autoptr(GError) error = NULL;
  g_auto(SegueValue) archived = SEGUE_VALUE_INIT;

  gtk_popover_popdown (self->rollout_popover);
  segue_value_set_integer (&archived, TRUE);
  segue_edit_set_value (edit, get_rollout (self), SEGUE_MAIN_ARCHIVED, &archived);
  if (segue_edit_commit (edit, NULL, &error))
    segue_window_toast (self, _("The rollout is archived"), TRUE);
  else
    segue_window_report (self, error);
}

void
segue_window_rollouts_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.new-rollout", NULL, new_rollout_cb);
  gtk_widget_class_install_action (klass, "win.edit-rollout", NULL, edit_rollout_cb);
  gtk_widget_class_install_action (klass, "win.archive-rollout", NULL, archive_rollout_cb);
}

/* The first rollout that is not archived, until the user's choice is known. */
static gint64
find_first (SegueRecordList *rollouts)
{
  for (guint i = 0; i < segue_record_list_get_n (rollouts); i++)
    if (!segue_record_get_boolean (segue_record_list_get (rollouts, i), SEGUE_MAIN_ARCHIVED))
      return segue_record_get_id (segue_record_list_get (rollouts, i));

  return 0;
}

/* What was looked at last, if it is still there; “all” is a choice too. */
gint64
segue_window_rollouts_recall (SegueWorkspace *workspace)
{
  g_autoptr(GSettings) settings = segue_window_open_view_settings (workspace, SEGUE_APPLICATION_ID ".View", "");
  g_autofree char *text = g_settings_get_string (settings, "rollout");
  SegueRecordList *rollouts = segue_plan_list (segue_workspace_get_shown (workspace), SEGUE_RECORD_ROLLOUT);
  gint64 id;

  if (g_str_equal (text, "all"))
    return 0;
  if (g_ascii_string_to_signed (text, 10, 1, G_MAXINT64, &id, NULL) && segue_record_list_find (rollouts, id) != NULL)
    return id;

  return find_first (rollouts);
}

/* The rollouts that may be seen; again where those are others. */
void
segue_window_rollouts_begin (SegueWindow *self)
{
  SegueRecordList *milestones = segue_plan_list (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_MILESTONE);
  SegueRecordList *lists[] = { get_rollouts (self), milestones };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_signal_handlers_disconnect_by_func (lists[i], update, self);
      g_signal_connect_object (lists[i], "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (lists[i], "record-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }

  update (self);
}

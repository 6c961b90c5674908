/* segue-preferences.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What changes results lies in the workspace and can be undone; what only
 * changes the look, and who edits, are settings of the user.
 */

#define G_LOG_DOMAIN "segue-preferences"

#include "config.h"

#include "segue-preferences.h"

#include "segue-field-row.h"
#include "segue-settings.h"

#include <glib/gi18n.h>

static const guint workspace_fields[] = { SEGUE_SETTINGS_ORGANISATION, SEGUE_SETTINGS_CLASSIFICATION, SEGUE_SETTINGS_ZONE };
static const guint week_fields[] = {
  SEGUE_SETTINGS_WORKS_MONDAY, SEGUE_SETTINGS_WORKS_TUESDAY, SEGUE_SETTINGS_WORKS_WEDNESDAY,
  SEGUE_SETTINGS_WORKS_THURSDAY, SEGUE_SETTINGS_WORKS_FRIDAY, SEGUE_SETTINGS_WORKS_SATURDAY, SEGUE_SETTINGS_WORKS_SUNDAY,
};
static const guint threshold_fields[] = {
  SEGUE_SETTINGS_HIGH_FROM, SEGUE_SETTINGS_MIDDLE_IS_HIGH, SEGUE_SETTINGS_STALE_DAYS, SEGUE_SETTINGS_OLD_DAYS,
  SEGUE_SETTINGS_SILENCE_WEEKS, SEGUE_SETTINGS_CHAMPION_RATIO,
};

static const guint resistance_fields[] = {
  SEGUE_SETTINGS_RESPONSE_DAYS, SEGUE_SETTINGS_CLOSE_DAYS, SEGUE_SETTINGS_WORKAROUND_DAYS, SEGUE_SETTINGS_RESISTANT_TARGET,
  SEGUE_SETTINGS_REPEAT_DAYS,
};

static GtkWidget *
make_author_row (GSettings *settings)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Your name"));
  g_settings_bind (settings, "author", row, "text", G_SETTINGS_BIND_DEFAULT);

  return row;
}

static void
style_selected_cb (AdwComboRow *row,
                   GParamSpec  *pspec,
                   GSettings   *settings)
{
  g_settings_set_enum (settings, "style", (int) adw_combo_row_get_selected (row));
}

static GtkWidget *
make_style_row (GSettings *settings)
{
  const char * const labels[] = { _("Follow the system"), C_("color scheme", "Light"), C_("color scheme", "Dark"), NULL };
  g_autoptr(GtkStringList) list = gtk_string_list_new (labels);
  GtkWidget *row = adw_combo_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Appearance"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), (guint) g_settings_get_enum (settings, "style"));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (style_selected_cb), settings, G_CONNECT_DEFAULT);

  return row;
}

static GtkWidget *
make_user_page (void)
{
  g_autoptr(GSettings) settings = g_settings_new (SEGUE_APPLICATION_ID);
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *you = adw_preferences_group_new ();
  GtkWidget *look = adw_preferences_group_new ();

  adw_preferences_page_set_title (ADW_PREFERENCES_PAGE (page), _("General"));
  adw_preferences_page_set_icon_name (ADW_PREFERENCES_PAGE (page), "avatar-default-symbolic");
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (you),
                                         _("Stands beside what you judge and what you change. Without one, your name on this computer does."));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (you), make_author_row (settings));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (look), make_style_row (settings));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (you));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (look));
  /* The rows' handlers need the settings for as long as the page is there. */
  g_object_set_data_full (G_OBJECT (page), "segue-settings", g_steal_pointer (&settings), g_object_unref);

  return page;
}

static void
failed_cb (AdwPreferencesWindow *window,
           const char           *message)
{
  g_autofree char *markup = g_markup_escape_text (message, -1);

  adw_preferences_window_add_toast (window, adw_toast_new (markup));
}

static GtkWidget *
make_group (SegueFormTarget *target,
            const char      *title,
            const char      *description,
            const guint     *fields,
            guint            n_fields)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  for (guint i = 0; i < n_fields; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), segue_field_row_new (target, fields[i]));

  return group;
}

static GtkWidget *
make_workspace_page (AdwPreferencesWindow *window,
                     SegueWorkspace       *workspace)
{
  GtkWidget *page = adw_preferences_page_new ();
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(SegueFormTarget) target = NULL;

  g_ptr_array_add (records, segue_workspace_get_settings (workspace));
  target = segue_form_target_new (workspace, records);
  g_signal_connect_object (target, "failed", G_CALLBACK (failed_cb), window, G_CONNECT_SWAPPED);

  adw_preferences_page_set_title (ADW_PREFERENCES_PAGE (page), _("Workspace"));
  adw_preferences_page_set_icon_name (ADW_PREFERENCES_PAGE (page), "view-list-symbolic");
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (
    make_group (target, _("On Paper"), NULL, workspace_fields, G_N_ELEMENTS (workspace_fields))));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (
    make_group (target, _("Thresholds"), _("What counts as much, when a judgement looks stale, and how long a silence may last."),
                threshold_fields, G_N_ELEMENTS (threshold_fields))));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (
    make_group (target, _("Resistance"), _("By when an objection is to be answered, and what of the log is alarming."),
                resistance_fields, G_N_ELEMENTS (resistance_fields))));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (
    make_group (target, _("Working Week"), NULL, week_fields, G_N_ELEMENTS (week_fields))));

  return page;
}

/**
 * segue_preferences_present:
 * @workspace: (nullable): the workspace of the window, for its settings
 */
void
segue_preferences_present (GtkWindow      *parent,
                           SegueWorkspace *workspace)
{
  GtkWidget *window = adw_preferences_window_new ();

  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  adw_preferences_window_set_search_enabled (ADW_PREFERENCES_WINDOW (window), FALSE);
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (window), ADW_PREFERENCES_PAGE (make_user_page ()));
  if (workspace != NULL)
    adw_preferences_window_add (ADW_PREFERENCES_WINDOW (window),
                                ADW_PREFERENCES_PAGE (make_workspace_page (ADW_PREFERENCES_WINDOW (window), workspace)));
  gtk_window_present (GTK_WINDOW (window));
}

/* segue-import-calendar-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-calendar-page"

#include "config.h"

#include "segue-import-calendar-page.h"

#include "segue-ical-zone.h"
#include "segue-rollout.h"

#include <glib/gi18n.h>

struct _SegueImportCalendarPage
{
  AdwBin               parent_instance;

  /* Owned. */
  SegueImportSession  *session;

  /* Borrowed: children. */
  AdwPreferencesGroup *group;
  AdwComboRow         *becomes;
  AdwComboRow         *rollout;
  AdwEntryRow         *zone;
};

G_DEFINE_FINAL_TYPE (SegueImportCalendarPage, segue_import_calendar_page, ADW_TYPE_BIN)

/* What entries become that are not here yet; a window of a kind, where one is named. */
static const struct
{
  const char *label;
  SegueIcsAs  as;
  const char *window_kind;
} targets[] = {
  { N_("As the file says"), SEGUE_ICS_AS_SAID, NULL },
  { N_("Events"), SEGUE_ICS_AS_EVENTS, NULL },
  { N_("Holidays"), SEGUE_ICS_AS_WINDOWS, "holiday" },
  { N_("Non-working days"), SEGUE_ICS_AS_WINDOWS, "non-working" },
  { N_("Freezes"), SEGUE_ICS_AS_WINDOWS, "freeze" },
  { N_("Peaks"), SEGUE_ICS_AS_WINDOWS, "peak" },
  { N_("Maintenance"), SEGUE_ICS_AS_WINDOWS, "maintenance" },
};

static void
segue_import_calendar_page_dispose (GObject *object)
{
  g_clear_object (&SEGUE_IMPORT_CALENDAR_PAGE (object)->session);

  G_OBJECT_CLASS (segue_import_calendar_page_parent_class)->dispose (object);
}

static void
segue_import_calendar_page_class_init (SegueImportCalendarPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_import_calendar_page_dispose;
}

static void
becomes_cb (SegueImportCalendarPage *self)
{
  guint selected = adw_combo_row_get_selected (self->becomes);

  if (self->session != NULL && selected < G_N_ELEMENTS (targets))
    segue_import_session_set_target_kind (self->session, targets[selected].as, targets[selected].window_kind);
}

static SegueRecordList *
get_rollouts (SegueImportCalendarPage *self)
{
  return segue_plan_list (SEGUE_PLAN (segue_import_session_get_workspace (self->session)), SEGUE_RECORD_ROLLOUT);
}

static void
rollout_cb (SegueImportCalendarPage *self)
{
  guint selected = adw_combo_row_get_selected (self->rollout);
  SegueRecordList *rollouts = self->session != NULL ? get_rollouts (self) : NULL;

  if (rollouts == NULL || selected > segue_record_list_get_n (rollouts))
    return;

  segue_import_session_set_rollout (self->session, selected == 0
                                                     ? 0 : segue_record_get_id (segue_record_list_get (rollouts, selected - 1)));
}

/* A name that is not known yet, half-typed say, counts as none. */
static void
zone_cb (SegueImportCalendarPage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->zone));
  gboolean is_known = segue_ical_zone_is_known (text);

  if (*text == '\0' || is_known)
    gtk_widget_remove_css_class (GTK_WIDGET (self->zone), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->zone), "error");
  if (self->session != NULL)
    segue_import_session_set_zone (self->session, is_known ? text : NULL);
}

static AdwComboRow *
make_combo (SegueImportCalendarPage *self,
            const char              *title,
            const char              *subtitle,
            GCallback                chosen)
{
  AdwComboRow *row = ADW_COMBO_ROW (adw_combo_row_new ());
  g_autoptr(GtkStringList) list = gtk_string_list_new (NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_combo_row_set_model (row, G_LIST_MODEL (list));
  g_signal_connect_swapped (row, "notify::selected", chosen, self);
  adw_preferences_group_add (self->group, GTK_WIDGET (row));

  return row;
}

static void
segue_import_calendar_page_init (SegueImportCalendarPage *self)
{
  GtkWidget *page = adw_preferences_page_new ();

  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->group, _("The Calendar"));
  adw_preferences_group_set_description (self->group,
                                         _("Entries that came from here, or were imported before, find their records again. "
                                           "Nothing is written before you have seen what will happen."));
  self->becomes = make_combo (self, _("New Entries Become"), _("The file says: holidays become windows, all else events"), G_CALLBACK (becomes_cb));
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    gtk_string_list_append (GTK_STRING_LIST (adw_combo_row_get_model (self->becomes)), _(targets[i].label));
  self->rollout = make_combo (self, _("Rollout"), _("Whose the new entries are"), G_CALLBACK (rollout_cb));

  self->zone = ADW_ENTRY_ROW (adw_entry_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->zone), _("Time zone of names that nobody knows, such as Europe/Berlin"));
  g_signal_connect_swapped (self->zone, "changed", G_CALLBACK (zone_cb), self);
  adw_preferences_group_add (self->group, GTK_WIDGET (self->zone));

  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), self->group);
  adw_bin_set_child (ADW_BIN (self), page);
}

/**
 * segue_import_calendar_page_set_session:
 * @session: what is told of the choices
 */
void
segue_import_calendar_page_set_session (SegueImportCalendarPage *self,
                                        SegueImportSession      *session)
{
  GtkStringList *labels = NULL;
  SegueRecordList *rollouts = NULL;

  g_return_if_fail (SEGUE_IS_IMPORT_CALENDAR_PAGE (self) && self->session == NULL);

  self->session = g_object_ref (session);
  labels = GTK_STRING_LIST (adw_combo_row_get_model (self->rollout));
  rollouts = get_rollouts (self);
  gtk_string_list_append (labels, _("The whole organisation"));
  for (guint i = 0; i < segue_record_list_get_n (rollouts); i++)
    gtk_string_list_append (labels, segue_record_get_text (segue_record_list_get (rollouts, i), SEGUE_ROLLOUT_NAME));
}

/**
 * segue_import_calendar_page_show:
 *
 * Shows what was said of the file so far, before its step comes.
 */
void
segue_import_calendar_page_show (SegueImportCalendarPage *self)
{
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;

  g_return_if_fail (SEGUE_IS_IMPORT_CALENDAR_PAGE (self) && self->session != NULL);

  name = segue_import_session_dup_name (self->session);
  title = g_markup_escape_text (name, -1);
  adw_preferences_group_set_title (self->group, title);
  becomes_cb (self);
  rollout_cb (self);
  zone_cb (self);
}

/**
 * segue_import_calendar_page_ask_zone:
 *
 * Puts the cursor where it is said what unknown names of time zones mean.
 */
void
segue_import_calendar_page_ask_zone (SegueImportCalendarPage *self)
{
  g_return_if_fail (SEGUE_IS_IMPORT_CALENDAR_PAGE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->zone));
}

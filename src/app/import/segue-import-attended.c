/* segue-import-attended.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-attended"

#include "config.h"

#include "segue-import-attended.h"

#include "segue-import-choice.h"
#include "segue-session-facts.h"
#include "segue-session.h"

#include <glib/gi18n.h>

struct _SegueImportAttended
{
  AdwActionRow        parent_instance;

  SegueImportSession *session;  /* owned: of the import */
  GPtrArray          *sessions; /* owned, of SegueRecord: what can be chosen below the first entry */
  GtkDropDown        *list;     /* borrowed: child */
};

G_DEFINE_FINAL_TYPE (SegueImportAttended, segue_import_attended, ADW_TYPE_ACTION_ROW)

static void
segue_import_attended_dispose (GObject *object)
{
  SegueImportAttended *self = SEGUE_IMPORT_ATTENDED (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->sessions, g_ptr_array_unref);

  G_OBJECT_CLASS (segue_import_attended_parent_class)->dispose (object);
}

static gboolean
segue_import_attended_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SEGUE_IMPORT_ATTENDED (widget)->list));
}

static void
segue_import_attended_class_init (SegueImportAttendedClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_import_attended_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = segue_import_attended_grab_focus;
}

static void
segue_import_attended_init (SegueImportAttended *self)
{
  self->sessions = g_ptr_array_new_with_free_func (g_object_unref);
}

/* The newest first: that is what reports come in of. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  SegueRecord *one = *(SegueRecord * const *) a;
  SegueRecord *two = *(SegueRecord * const *) b;
  SegueDay day = segue_record_get_day (one, SEGUE_SESSION_DATE);
  SegueDay other = segue_record_get_day (two, SEGUE_SESSION_DATE);

  return day != other ? (day < other) - (day > other)
                      : g_utf8_collate (segue_record_get_text (one, SEGUE_SESSION_TITLE),
                                        segue_record_get_text (two, SEGUE_SESSION_TITLE));
}

static void
list_sessions (SegueImportAttended *self)
{
  SeguePlan *plan = SEGUE_PLAN (segue_import_session_get_workspace (self->session));
  SegueRecordList *list = segue_plan_list (plan, SEGUE_RECORD_SESSION);
  gint64 rollout = segue_import_session_get_rollout (self->session);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *session = segue_record_list_get (list, i);

      if (segue_record_get_id (session) == segue_import_session_get_attended (self->session) || rollout == 0 ||
          segue_record_get_link (session, SEGUE_SESSION_ROLLOUT) == rollout)
        g_ptr_array_add (self->sessions, g_object_ref (session));
    }
  g_ptr_array_sort (self->sessions, compare);
}

/* Sessions may share a title: their day and time tell them apart. */
static char *
dup_label (SegueRecord *session)
{
  g_autofree char *when = segue_session_facts_dup_when (session);

  return g_strdup_printf ("%s · %s", segue_record_get_text (session, SEGUE_SESSION_TITLE), when);
}

static void
selected_cb (SegueImportAttended *self)
{
  guint selected = gtk_drop_down_get_selected (self->list);

  /* While one searches, what is chosen may be among what is not found. */
  if (selected == GTK_INVALID_LIST_POSITION)
    return;

  segue_import_session_set_attended (self->session, selected == 0 ? 0 :
                                     segue_record_get_id (g_ptr_array_index (self->sessions, selected - 1)));
}

static void
fill (SegueImportAttended *self)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);
  gint64 attended = segue_import_session_get_attended (self->session);
  guint selected = 0;

  list_sessions (self);
  gtk_string_list_append (labels, _("As the file says"));
  for (guint i = 0; i < self->sessions->len; i++)
    {
      SegueRecord *session = g_ptr_array_index (self->sessions, i);
      g_autofree char *label = dup_label (session);

      gtk_string_list_append (labels, label);
      if (segue_record_get_id (session) == attended)
        selected = i + 1;
    }

  self->list = GTK_DROP_DOWN (segue_import_choice_new (labels, selected, _("Session")));
  g_signal_connect_object (self->list, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->list));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->list));
}

/**
 * segue_import_attended_new:
 * @session: the import
 *
 * Returns: (transfer floating): a row that asks which session all rows are of
 */
GtkWidget *
segue_import_attended_new (SegueImportSession *session)
{
  SegueImportAttended *self = g_object_new (SEGUE_TYPE_IMPORT_ATTENDED, "title", _("Session"), "focusable", FALSE, NULL);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), _("Choose one if the file does not say it"));
  self->session = g_object_ref (session);
  fill (self);

  return GTK_WIDGET (self);
}

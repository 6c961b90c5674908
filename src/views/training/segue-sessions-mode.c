/* segue-sessions-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sessions-mode"

#include "config.h"

#include "segue-sessions-mode.h"

#include "segue-session.h"
#include "segue-shelves.h"
#include "segue-training-mode.h"

#include <glib/gi18n.h>

struct _SegueSessionsMode
{
  GtkWidget     parent_instance;

  SegueShelves *shelves; /* borrowed: child */
};

static void segue_sessions_mode_mode_init (SegueTrainingModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueSessionsMode, segue_sessions_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_TRAINING_MODE, segue_sessions_mode_mode_init))

static gboolean
fill_session (SegueRecord     *record,
              SeguePageState  *state,
              GError         **error)
{
  SeguePlan *plan = segue_page_state_get_plan (state);
  SegueRecordList *courses = segue_plan_list (plan, SEGUE_RECORD_COURSE);

  if (segue_record_list_get_n (courses) == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is no course yet that could be held. Add one in Plan first."));
      return FALSE;
    }

  segue_record_set_integer (record, SEGUE_SESSION_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_text (record, SEGUE_SESSION_TITLE, _("New session"));
  segue_record_set_integer (record, SEGUE_SESSION_COURSE, segue_record_get_id (segue_record_list_get (courses, 0)));

  return TRUE;
}

static const SegueShelfKind kinds[] = {
  {
    "sessions", SEGUE_RECORD_SESSION, N_("Sessions"), N_("New Session"), N_("When Is It Taught?"),
    N_("A session is a course held once: on a day, in a room, by somebody, for so many people."),
    "x-office-calendar-symbolic", fill_session,
    { { "date", 100 }, { "title", 190 }, { "room", 130, TRUE }, { "status", 100 } },
  },
};

static void
segue_sessions_mode_dispose (GObject *object)
{
  SegueSessionsMode *self = SEGUE_SESSIONS_MODE (object);

  if (self->shelves != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->shelves));
  self->shelves = NULL;

  G_OBJECT_CLASS (segue_sessions_mode_parent_class)->dispose (object);
}

static void
segue_sessions_mode_class_init (SegueSessionsModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_sessions_mode_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
segue_sessions_mode_init (SegueSessionsMode *self)
{
}

static const char *
segue_sessions_mode_get_document (SegueTrainingMode *mode)
{
  return segue_shelves_get_kind (SEGUE_SESSIONS_MODE (mode)->shelves)->sheet;
}

static GArray *
segue_sessions_mode_dup_shown (SegueTrainingMode *mode)
{
  return segue_shelves_dup_shown (SEGUE_SESSIONS_MODE (mode)->shelves);
}

static char *
segue_sessions_mode_dup_status (SegueTrainingMode *mode)
{
  return segue_shelves_dup_status (SEGUE_SESSIONS_MODE (mode)->shelves);
}

static void
segue_sessions_mode_focus (SegueTrainingMode *mode)
{
  segue_shelves_focus (SEGUE_SESSIONS_MODE (mode)->shelves);
}

static gboolean
segue_sessions_mode_create (SegueTrainingMode *mode)
{
  return segue_shelves_create (SEGUE_SESSIONS_MODE (mode)->shelves);
}

static void
segue_sessions_mode_select (SegueTrainingMode *mode)
{
  segue_shelves_select (SEGUE_SESSIONS_MODE (mode)->shelves);
}

static gboolean
segue_sessions_mode_shows_kind (SegueTrainingMode *mode,
                                SegueRecordKind    kind)
{
  return segue_shelves_has_kind (SEGUE_SESSIONS_MODE (mode)->shelves, kind);
}

static void
segue_sessions_mode_mode_init (SegueTrainingModeInterface *iface)
{
  iface->get_document = segue_sessions_mode_get_document;
  iface->dup_shown = segue_sessions_mode_dup_shown;
  iface->dup_status = segue_sessions_mode_dup_status;
  iface->focus = segue_sessions_mode_focus;
  iface->create = segue_sessions_mode_create;
  iface->select = segue_sessions_mode_select;
  iface->shows_kind = segue_sessions_mode_shows_kind;
}

/**
 * segue_sessions_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SegueTrainingMode
 */
GtkWidget *
segue_sessions_mode_new (SegueTrainingState *state)
{
  SegueSessionsMode *self = g_object_new (SEGUE_TYPE_SESSIONS_MODE, NULL);
  GtkWidget *shelves = segue_shelves_new (SEGUE_PAGE_STATE (state), kinds, G_N_ELEMENTS (kinds), "training.clear-filters");

  self->shelves = SEGUE_SHELVES (shelves);
  gtk_widget_set_parent (shelves, GTK_WIDGET (self));
  g_signal_connect_object (shelves, "changed", G_CALLBACK (segue_training_mode_changed), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

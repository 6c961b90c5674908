/* segue-sessions-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sessions-mode"

#include "config.h"

#include "segue-sessions-mode-private.h"

#include "segue-page.h"
#include "segue-page-mode.h"
#include "segue-session.h"
#include "segue-session-edits.h"
#include "segue-sheet-item.h"
#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

static void segue_sessions_mode_mode_init (SeguePageModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueSessionsMode, segue_sessions_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE_MODE, segue_sessions_mode_mode_init))

static gboolean
fill_session (SegueRecord     *record,
              SeguePageState  *state,
              GError         **error)
{
  SeguePlan *plan = segue_page_state_get_plan (state);
  SegueRecord *like = segue_page_state_get_selected (state);
  SegueRecordList *courses = segue_plan_list (plan, SEGUE_RECORD_COURSE);
  SegueRecord *course = NULL;

  if (segue_record_list_get_n (courses) == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is no course yet that could be held. Add one in Plan first."));
      return FALSE;
    }

  if (like != NULL && segue_record_get_kind (like) == SEGUE_RECORD_SESSION)
    course = segue_plan_follow (plan, like, SEGUE_SESSION_COURSE);
  if (course == NULL)
    course = segue_record_list_get (courses, 0);
  segue_record_set_integer (record, SEGUE_SESSION_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_text (record, SEGUE_SESSION_TITLE, _("New session"));
  segue_record_set_integer (record, SEGUE_SESSION_COURSE, segue_record_get_id (course));

  return TRUE;
}

static const SegueShelfKind kinds[] = {
  {
    "sessions", SEGUE_RECORD_SESSION, N_("Sessions"), N_("New Session"), N_("When Is It Taught?"),
    N_("A session is a course held once: on a day, in a room, by somebody, for so many people."),
    "x-office-calendar-symbolic", fill_session, { { NULL } }, segue_sessions_shelf_new,
  },
};

SegueSessionsShelf *
segue_sessions_mode_get_shelf (SegueSessionsMode *self)
{
  return SEGUE_SESSIONS_SHELF (segue_shelves_get_shelf (self->shelves));
}

static void
clear_filters_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  segue_sessions_filter_clear (SEGUE_SESSIONS_MODE (widget)->filter);
  gtk_widget_activate_action (widget, "training.clear-filters", NULL);
}

static void
segue_sessions_mode_dispose (GObject *object)
{
  SegueSessionsMode *self = SEGUE_SESSIONS_MODE (object);

  if (self->shelves != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->shelves));
  self->shelves = NULL;
  g_clear_object (&self->filter);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_sessions_mode_parent_class)->dispose (object);
}

static void
segue_sessions_mode_class_init (SegueSessionsModeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_sessions_mode_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_install_action (widget_class, "sessions.clear-filters", NULL, clear_filters_cb);
  segue_sessions_edits_install (widget_class);
}

static void
segue_sessions_mode_init (SegueSessionsMode *self)
{
}

static const char *
segue_sessions_mode_get_document (SeguePageMode *mode)
{
  return "timetable";
}

static GArray *
segue_sessions_mode_dup_shown (SeguePageMode *mode)
{
  return segue_shelves_dup_shown (SEGUE_SESSIONS_MODE (mode)->shelves);
}

/* “12 sessions · 3 selected · only To Come” */
static char *
segue_sessions_mode_dup_status (SeguePageMode *mode)
{
  SegueSessionsMode *self = SEGUE_SESSIONS_MODE (mode);
  g_autoptr(GPtrArray) selected = segue_sessions_shelf_dup_selected (segue_sessions_mode_get_shelf (self));
  g_autofree char *filters = segue_sessions_filter_dup (self->filter);
  g_autofree char *escaped = g_markup_escape_text (filters, -1);
  GString *status = g_string_new (NULL);
  guint n_all, n_shown;

  segue_shelf_count (segue_shelves_get_shelf (self->shelves), &n_all, &n_shown);
  if (n_shown < n_all)
    g_string_append_printf (status, ngettext ("<b>%u of %u</b> session", "<b>%u of %u</b> sessions", n_all), n_shown, n_all);
  else
    g_string_append_printf (status, ngettext ("<b>%u</b> session", "<b>%u</b> sessions", n_all), n_all);
  if (selected->len > 1)
    {
      g_string_append (status, " · ");
      g_string_append_printf (status, ngettext ("%u selected", "%u selected", selected->len), selected->len);
    }
  if (*filters != '\0')
    {
      g_string_append (status, " · ");
      g_string_append_printf (status, _("only <i>%s</i>"), escaped);
    }

  return g_string_free (status, FALSE);
}

static void
segue_sessions_mode_focus (SeguePageMode *mode)
{
  segue_shelves_focus (SEGUE_SESSIONS_MODE (mode)->shelves);
}

static gboolean
segue_sessions_mode_create (SeguePageMode *mode)
{
  return segue_shelves_create (SEGUE_SESSIONS_MODE (mode)->shelves);
}

static gboolean
is_listed (SegueSessionsMode *self,
           gint64             id)
{
  g_autoptr(GArray) shown = segue_shelves_dup_shown (self->shelves);

  for (guint i = 0; i < shown->len; i++)
    if (g_array_index (shown, gint64, i) == id)
      return TRUE;

  return FALSE;
}

/* Somebody who is led to a session must see it. */
static void
segue_sessions_mode_select (SeguePageMode *mode)
{
  SegueSessionsMode *self = SEGUE_SESSIONS_MODE (mode);
  SegueRecord *selected = segue_page_state_get_selected (self->state);

  if (selected != NULL && segue_record_get_kind (selected) == SEGUE_RECORD_SESSION &&
      segue_sessions_filter_narrows (self->filter) && !is_listed (self, segue_record_get_id (selected)))
    segue_sessions_filter_clear (self->filter);
  segue_shelves_select (self->shelves);
}

static gboolean
segue_sessions_mode_shows_kind (SeguePageMode   *mode,
                                SegueRecordKind  kind)
{
  return segue_shelves_has_kind (SEGUE_SESSIONS_MODE (mode)->shelves, kind);
}

static GPtrArray *
segue_sessions_mode_dup_selected (SeguePageMode *mode)
{
  SegueSessionsMode *self = SEGUE_SESSIONS_MODE (mode);
  GPtrArray *selected = segue_sessions_shelf_dup_selected (segue_sessions_mode_get_shelf (self));

  if (selected->len > 1)
    return selected;

  g_ptr_array_unref (selected);

  return NULL;
}

static void
segue_sessions_mode_mode_init (SeguePageModeInterface *iface)
{
  iface->get_document = segue_sessions_mode_get_document;
  iface->dup_shown = segue_sessions_mode_dup_shown;
  iface->dup_status = segue_sessions_mode_dup_status;
  iface->focus = segue_sessions_mode_focus;
  iface->create = segue_sessions_mode_create;
  iface->select = segue_sessions_mode_select;
  iface->shows_kind = segue_sessions_mode_shows_kind;
  iface->dup_selected = segue_sessions_mode_dup_selected;
  iface->remove_selected = segue_sessions_edits_remove_selected;
}

/* Where there is nothing, nothing can be left out. */
static void
changed_cb (SegueSessionsMode *self)
{
  guint n_all, n_shown;

  if (self->filter == NULL)
    return; /* on its way out */

  segue_shelf_count (segue_shelves_get_shelf (self->shelves), &n_all, &n_shown);
  gtk_widget_set_visible (GTK_WIDGET (self->filter), n_all > 0 || segue_sessions_filter_narrows (self->filter));
  segue_page_mode_changed (SEGUE_PAGE_MODE (self));
}

/**
 * segue_sessions_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SeguePageMode
 */
GtkWidget *
segue_sessions_mode_new (SegueTrainingState *state)
{
  SegueSessionsMode *self = g_object_new (SEGUE_TYPE_SESSIONS_MODE, NULL);
  GtkWidget *shelves = segue_shelves_new (SEGUE_PAGE_STATE (state), kinds, G_N_ELEMENTS (kinds), "sessions.clear-filters");

  self->state = g_object_ref (SEGUE_PAGE_STATE (state));
  self->shelves = SEGUE_SHELVES (shelves);
  self->filter = g_object_ref_sink (SEGUE_SESSIONS_FILTER (segue_sessions_filter_new (self->state)));
  gtk_widget_set_vexpand (shelves, TRUE);
  gtk_widget_set_parent (shelves, GTK_WIDGET (self));
  segue_shelves_add_widget (self->shelves, GTK_WIDGET (self->filter));
  segue_sessions_shelf_set_filter (segue_sessions_mode_get_shelf (self), self->filter);
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (shelves, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}

/* segue-window-places.c - where the keys and what is pressed lead: to a page, a mode, a record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-engagement.h"

#include <glib/gi18n.h>

#define PEOPLE "stakeholders"
#define AUDIENCES "audiences"

/* The row of somebody: in the rollout that is looked at, or of whoever is in none. */
static gint64
find_person_row (SegueWindow *self,
                 gint64       person)
{
  SegueRecord *const *engagements = NULL;
  guint n = 0;

  engagements = segue_plan_incoming (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER, person, &n);
  for (guint i = 0; i < n; i++)
    if (self->rollout == 0 || segue_record_get_link (engagements[i], SEGUE_ENGAGEMENT_ROLLOUT) == self->rollout)
      return segue_record_get_id (engagements[i]);

  return self->rollout == 0 ? person : 0;
}

static void
show_person_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  gint64 row = find_person_row (self, g_variant_get_int64 (parameter));

  if (row == 0)
    segue_window_toast (self, _("Not in this rollout: choose “All rollouts” to see this person."), FALSE);
  else
    segue_window_show_record (self, PEOPLE, row);
}

/* Shows a record on the page of that name, and its details. */
void
segue_window_show_record (SegueWindow *self,
                          const char  *page,
                          gint64       id)
{
  if (!segue_window_pages_choose (self, page))
    return;

  segue_page_reveal (self->page, id);
  segue_window_pages_show_selection (self);
  segue_page_focus (self->page);
}

/* Whoever looks for silent people finds the silent audiences beside them. */
static void
show_silent_audiences_cb (GtkWidget  *widget,
                          const char *action,
                          GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  segue_window_pages_choose (self, AUDIENCES);
  gtk_widget_activate_action (GTK_WIDGET (self->page), "audiences.show-silent", NULL);
  segue_page_focus (self->page);
}

static void
show_page_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  if (self->workspace != NULL && segue_window_pages_choose (self, g_variant_get_string (parameter, NULL)))
    segue_page_focus (self->page);
}

/* The first, the second and so on; a page that has fewer stays as it is. */
static void
show_mode_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  AdwViewStack *modes = self->workspace != NULL ? segue_page_get_modes (self->page) : NULL;
  g_autoptr(GListModel) shown = modes != NULL ? G_LIST_MODEL (adw_view_stack_get_pages (modes)) : NULL;
  g_autoptr(AdwViewStackPage) mode = NULL;

  if (shown != NULL)
    mode = g_list_model_get_item (shown, (guint) g_variant_get_int32 (parameter) - 1);
  if (mode == NULL)
    return;

  adw_view_stack_set_visible_child (modes, adw_view_stack_page_get_child (mode));
  segue_page_focus (self->page);
}

void
segue_window_places_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.show-page", "s", show_page_cb);
  gtk_widget_class_install_action (klass, "win.show-mode", "i", show_mode_cb);
  gtk_widget_class_install_action (klass, "win.show-silent-audiences", NULL, show_silent_audiences_cb);
  gtk_widget_class_install_action (klass, "win.show-person", "x", show_person_cb);
}

/* segue-resistance-modes.c - the ways to look at the log, each built when it is first seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-view"

#include "config.h"

#include "segue-resistance-view-private.h"

#include "segue-board-mode.h"
#include "segue-insights-mode.h"
#include "segue-log-mode.h"
#include "segue-mode-stack.h"
#include "segue-stack.h"

#include <glib/gi18n.h>

/* In the order of the switcher. */
static const SegueModeName modes[] = {
  { "log", N_("Log"), "view-list-symbolic" },
  { "board", N_("Board"), "view-dual-symbolic" },
  { "insights", N_("Insights"), "segue-load-symbolic" },
};

/* What is made is a SeguePageMode. */
static GtkWidget *(*const makers[]) (SegueResistanceState *state) = {
  segue_log_mode_new,
  segue_board_mode_new,
  segue_insights_mode_new,
};

/* The mode that is seen, NULL while the page is built. */
SeguePageMode *
segue_resistance_modes_get (SegueResistanceView *self)
{
  GtkWidget *mode = segue_mode_stack_get_now (self->modes);

  return mode != NULL ? SEGUE_PAGE_MODE (mode) : NULL;
}

/* One of the modes, which is built where it was not seen before. */
static SeguePageMode *
ensure_one (SegueResistanceView *self,
            guint                i)
{
  GtkWidget *mode = segue_mode_stack_get (self->modes, modes[i].name);

  if (mode == NULL)
    {
      mode = makers[i] (self->state);
      g_signal_connect_object (mode, "changed", G_CALLBACK (segue_resistance_view_show_status), self, G_CONNECT_SWAPPED);
      segue_mode_stack_take (self->modes, modes[i].name, mode);
    }

  return SEGUE_PAGE_MODE (mode);
}

static void
ensure_mode (SegueResistanceView *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->modes);

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    if (g_strcmp0 (modes[i].name, name) == 0)
      ensure_one (self, i);
}

static void
mode_changed_cb (SegueResistanceView *self)
{
  if (self->state == NULL)
    return; /* on its way out */

  if (self->settings != NULL)
    g_settings_set_string (self->settings, "mode", adw_view_stack_get_visible_child_name (self->modes));
  ensure_mode (self);
  segue_resistance_view_close (self);
  segue_page_mode_select (segue_resistance_modes_get (self));
  segue_resistance_view_show_status (self);
  segue_page_selection_changed (SEGUE_PAGE (self));
}

void
segue_resistance_modes_begin (SegueResistanceView *self)
{
  segue_mode_stack_begin (self->modes, modes, G_N_ELEMENTS (modes), self->settings);
  g_signal_connect_object (self->modes, "notify::visible-child-name", G_CALLBACK (mode_changed_cb), self, G_CONNECT_SWAPPED);
  segue_stack_guard_modes (self->modes);
  ensure_mode (self);
}

/* Before the page goes. */
void
segue_resistance_modes_end (SegueResistanceView *self)
{
  if (self->modes != NULL)
    segue_mode_stack_end (self->modes);
}

static void
show_mode_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (widget);
  const char *name = g_variant_get_string (parameter, NULL);

  if (adw_view_stack_get_child_by_name (self->modes, name) == NULL)
    return;

  segue_resistance_view_close (self);
  adw_view_stack_set_visible_child_name (self->modes, name);
  segue_page_mode_select (segue_resistance_modes_get (self));
  segue_page_mode_focus (segue_resistance_modes_get (self));
}

/* For what leads from one mode to another. */
void
segue_resistance_modes_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "resistance.show-mode", "s", show_mode_cb);
}

/* Leads to a mode that has a place for a kind, where the one that is seen has none. */
void
segue_resistance_modes_show_kind (SegueResistanceView *self,
                                  SegueRecordKind      kind)
{
  if (segue_page_mode_shows_kind (segue_resistance_modes_get (self), kind))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    if (segue_page_mode_shows_kind (ensure_one (self, i), kind))
      {
        adw_view_stack_set_visible_child_name (self->modes, modes[i].name);
        return;
      }
}

/* segue-register-modes.c - the ways to look at the same people, each built when it is first seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-engagement.h"
#include "segue-hidden.h"
#include "segue-icon-names.h"
#include "segue-large-text.h"
#include "segue-stack.h"

#include <glib/gi18n.h>

static gboolean
is_mode (SegueRegisterView *self,
         const char        *mode)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->modes), mode) == 0;
}

/* Whether the mode shows nothing but what people are thought of, which may not be seen now. */
static gboolean
is_hidden (SegueRegisterView *self)
{
  const SegueField *fields = segue_record_class_get (SEGUE_RECORD_ENGAGEMENT)->fields;

  if (self->workspace == NULL)
    return FALSE;

  return (is_mode (self, "grid") && !segue_plan_shows (segue_workspace_get_shown (self->workspace), &fields[SEGUE_ENGAGEMENT_POWER])) ||
         (is_mode (self, "matrix") && !segue_plan_shows (segue_workspace_get_shown (self->workspace), &fields[SEGUE_ENGAGEMENT_CURRENT]));
}

/* Whether what is seen is about those whom search and filters let through, and of
 * whom some may be selected.
 */
gboolean
segue_register_view_shows_people (SegueRegisterView *self)
{
  return !is_mode (self, "raci") && !is_hidden (self);
}

/* Whether what is seen is who does what. */
gboolean
segue_register_view_shows_raci (SegueRegisterView *self)
{
  return is_mode (self, "raci");
}

/* Whether rows are seen, which columns and an order belong to. */
gboolean
segue_register_view_shows_list (SegueRegisterView *self)
{
  return is_mode (self, "register");
}

/* Whether people stand on a field, which has axes. */
gboolean
segue_register_view_shows_grid (SegueRegisterView *self)
{
  return is_mode (self, "grid") && !is_hidden (self);
}

static void
show_axes (SegueRegisterView *self)
{
  /* Translators: what a grid holds against what: “Axes: power × interest”. */
  g_autofree char *label = g_strdup_printf (_("Axes: %s"), segue_choices_get_label (&segue_rating_grid_axes, (int) self->axes));

  gtk_menu_button_set_label (self->axes_button, label);
  segue_large_text_cut_label (GTK_WIDGET (self->axes_button)); /* the search needs room as well */
  segue_icon_names_call (gtk_widget_get_first_child (GTK_WIDGET (self->axes_button)), label);
}

/* Holds people against other axes, and remembers which; @nick is that of a choice. */
void
segue_register_modes_set_axes (SegueRegisterView *self,
                               const char        *nick)
{
  int axes = segue_choices_find_nick (&segue_rating_grid_axes, nick != NULL ? nick : "");

  if (axes < 0 || (SegueGridAxes) axes == self->axes)
    return;

  self->axes = (SegueGridAxes) axes;
  if (self->settings != NULL)
    g_settings_set_string (self->settings, "axes", nick);
  if (self->grid != NULL)
    {
      segue_grid_view_set_axes (self->grid, self->axes);
      show_axes (self);
    }
  segue_register_view_show_status (self);
  g_object_notify (G_OBJECT (self), "axes");
}

static void
build_grid (SegueRegisterView *self)
{
  g_autoptr(GMenu) menu = g_menu_new ();

  self->grid = SEGUE_GRID_VIEW (segue_grid_view_new (self->workspace, self->list,
                                                     segue_long_list_view_get_selection (self->view)));
  segue_grid_view_set_axes (self->grid, self->axes);
  segue_grid_view_set_narrow (self->grid, self->is_narrow);
  adw_bin_set_child (self->grid_bin, GTK_WIDGET (self->grid));

  for (guint i = 0; i < segue_choices_get_n (&segue_rating_grid_axes); i++)
    {
      g_autofree char *action = g_strdup_printf ("register.axes::%s", segue_choices_get_nick (&segue_rating_grid_axes, (int) i));

      g_menu_append (menu, segue_choices_get_label (&segue_rating_grid_axes, (int) i), action);
    }
  gtk_menu_button_set_menu_model (self->axes_button, G_MENU_MODEL (menu));
  show_axes (self);
}

static void
build_matrix (SegueRegisterView *self)
{
  self->matrix = SEGUE_MATRIX_VIEW (segue_matrix_view_new (self->workspace, self->list,
                                                           segue_long_list_view_get_selection (self->view), self->settings));
  segue_matrix_view_set_rollout (self->matrix, self->rollout);
  adw_bin_set_child (self->matrix_bin, GTK_WIDGET (self->matrix));
}

static void
build_raci (SegueRegisterView *self)
{
  self->raci = g_object_new (SEGUE_TYPE_RACI_VIEW, NULL);
  segue_raci_view_set_workspace (self->raci, self->workspace);
  segue_raci_view_set_rollout (self->raci, self->rollout);
  segue_raci_view_set_narrow (self->raci, self->is_narrow);
  segue_large_text_wrap_buttons (GTK_WIDGET (self->raci));
  adw_bin_set_child (self->raci_bin, GTK_WIDGET (self->raci));
}

/* Builds the mode that is seen, where it was not seen before. */
static void
ensure_mode (SegueRegisterView *self)
{
  if (is_hidden (self))
    adw_bin_set_child (is_mode (self, "grid") ? self->grid_bin : self->matrix_bin, segue_hidden_page_new ());
  else if (is_mode (self, "grid") && self->grid == NULL)
    build_grid (self);
  else if (is_mode (self, "matrix") && self->matrix == NULL)
    build_matrix (self);
  else if (is_mode (self, "raci") && self->raci == NULL)
    build_raci (self);
}

/* What of the bar belongs to the mode. */
static void
show_buttons (SegueRegisterView *self)
{
  gboolean is_list = segue_register_view_shows_list (self);

  gtk_widget_set_visible (GTK_WIDGET (self->sort_button), is_list);
  gtk_widget_set_visible (GTK_WIDGET (self->view_button), is_list && !self->is_narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->axes_button), segue_register_view_shows_grid (self));
}

static void
mode_changed_cb (SegueRegisterView *self)
{
  if (self->settings != NULL)
    g_settings_set_string (self->settings, "mode", adw_view_stack_get_visible_child_name (self->modes));
  ensure_mode (self);
  show_buttons (self);
  segue_register_view_show_status (self);
  segue_page_selection_changed (SEGUE_PAGE (self));
}

/* Mode and axes as they were left; a mode that no page has any more is the first. */
void
segue_register_modes_begin (SegueRegisterView *self)
{
  g_autofree char *mode = self->settings != NULL ? g_settings_get_string (self->settings, "mode") : g_strdup ("");
  g_autofree char *axes = self->settings != NULL ? g_settings_get_string (self->settings, "axes") : g_strdup ("");

  self->axes = (SegueGridAxes) MAX (segue_choices_find_nick (&segue_rating_grid_axes, axes), 0);
  if (adw_view_stack_get_child_by_name (self->modes, mode) != NULL)
    adw_view_stack_set_visible_child_name (self->modes, mode);
  g_signal_connect_object (self->modes, "notify::visible-child-name", G_CALLBACK (mode_changed_cb), self, G_CONNECT_SWAPPED);
  segue_stack_guard_modes (self->modes);
  ensure_mode (self);
  show_buttons (self);
}

/* Leads away from what is not about people: to the list, which can be searched. */
void
segue_register_modes_show_people (SegueRegisterView *self)
{
  if (!segue_register_view_shows_people (self))
    adw_view_stack_set_visible_child_name (self->modes, "register");
}

/* Into what is seen; where nothing there can have it, on what to do about it. */
void
segue_register_view_focus (SeguePage *page)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);

  if (is_mode (self, "raci"))
    segue_raci_view_focus (self->raci);
  else if (is_hidden (self))
    gtk_widget_child_focus (GTK_WIDGET (self->modes), GTK_DIR_TAB_FORWARD);
  else if (segue_long_list_get_n_shown (segue_sheet_list_get_long_list (self->list)) == 0)
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
  else if (segue_register_view_shows_list (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
  else if (segue_register_view_shows_grid (self))
    segue_grid_view_focus (self->grid);
  else
    segue_matrix_view_focus (self->matrix);
}

/* Takes the modes away, which know the list. */
void
segue_register_modes_end (SegueRegisterView *self)
{
  AdwBin *bins[] = { self->grid_bin, self->matrix_bin, self->raci_bin };

  self->grid = NULL;
  self->matrix = NULL;
  self->raci = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (bins); i++)
    if (bins[i] != NULL)
      adw_bin_set_child (bins[i], NULL);
}

/* Narrows what is not made of the list's rows to the rollout. */
void
segue_register_modes_show_rollout (SegueRegisterView *self)
{
  if (self->matrix != NULL)
    segue_matrix_view_set_rollout (self->matrix, self->rollout);
  if (self->raci != NULL)
    segue_raci_view_set_rollout (self->raci, self->rollout);
}

/* Lays the modes out for the width of the window. */
void
segue_register_modes_show_narrow (SegueRegisterView *self)
{
  if (self->grid != NULL)
    segue_grid_view_set_narrow (self->grid, self->is_narrow);
  if (self->raci != NULL)
    segue_raci_view_set_narrow (self->raci, self->is_narrow);
  show_buttons (self);
}

/* The document that shows what is seen. */
const char *
segue_register_view_get_document (SeguePage *page)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);

  if (segue_register_view_shows_list (self))
    return "stakeholders";
  if (is_mode (self, "grid"))
    return "power-interest-grid";

  return is_mode (self, "matrix") ? "engagement-matrix" : "raci";
}

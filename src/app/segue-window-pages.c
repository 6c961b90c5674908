/* segue-window-pages.c - the pages, their modes, and which one is seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-audience-pane.h"
#include "segue-audiences-view.h"
#include "segue-calendar-pane.h"
#include "segue-calendar-view.h"
#include "segue-details-pane.h"
#include "segue-engagement.h"
#include "segue-icon-names.h"
#include "segue-large-text.h"
#include "segue-register-view.h"
#include "segue-resistance-pane.h"
#include "segue-resistance-view.h"
#include "segue-sheet-item.h"
#include "segue-stack.h"
#include "segue-training-pane.h"
#include "segue-training-view.h"

#include <glib/gi18n.h>

/* In the order of the sidebar.  The name is that of the page's settings. */
static const struct
{
  const char *name;
  const char *title;
  const char *new_record; /* what the button that adds one says */
  const char *icon;
  GType     (*get_type) (void);
  GType     (*get_pane_type) (void);
} pages[] = {
  { "stakeholders", N_("Stakeholders"), N_("New Person"), "segue-stakeholders-symbolic",
    segue_register_view_get_type, segue_details_pane_get_type },
  { "audiences", N_("Audiences"), N_("New Audience"), "segue-audiences-symbolic",
    segue_audiences_view_get_type, segue_audience_pane_get_type },
  { "calendar", N_("Calendar"), N_("Add to the Calendar"), "x-office-calendar-symbolic",
    segue_calendar_view_get_type, segue_calendar_pane_get_type },
  { "training", N_("Training"), N_("New Training Record"), "segue-training-symbolic",
    segue_training_view_get_type, segue_training_pane_get_type },
  { "resistance", N_("Resistance"), N_("New Entry"), "segue-resistance-symbolic",
    segue_resistance_view_get_type, segue_resistance_pane_get_type },
};

/* NULL where it was not seen yet. */
static SeguePage *
get_page (SegueWindow *self,
          guint        i)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, pages[i].name);

  return page != NULL ? SEGUE_PAGE (page) : NULL;
}

static SeguePane *
get_pane (SegueWindow *self,
          guint        i)
{
  return SEGUE_PANE (gtk_stack_get_child_by_name (self->panes, pages[i].name));
}

/* In the pane and in what can be done, which otherwise waits for a moment of rest. */
void
segue_window_pages_show_selection (SegueWindow *self)
{
  g_autoptr(GPtrArray) items = NULL;

  g_clear_handle_id (&self->selection_source, g_source_remove);
  if (self->workspace == NULL || self->is_gone)
    return;

  items = segue_page_dup_selected (self->page);
  segue_pane_set_items (self->details, items);
  segue_window_edits_update (self);
}

static gboolean
show_selection_cb (gpointer data)
{
  SegueWindow *self = data;

  self->selection_source = 0;
  segue_window_pages_show_selection (self);

  return G_SOURCE_REMOVE;
}

/* Many people are selected in many steps, and a pane is much to build: once, before
 * anything is drawn.
 */
static void
selection_changed_cb (SegueWindow *self,
                      SeguePage   *page)
{
  if (self->workspace == NULL || page != self->page)
    return; /* the window goes, or the page is out of sight */

  segue_window_edits_update (self);
  if (self->selection_source == 0)
    self->selection_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, show_selection_cb, self, NULL);
}

static void
activated_cb (SegueWindow *self)
{
  segue_window_pages_show_selection (self);
  segue_split_set_show_pane (self->split, TRUE);
  segue_pane_focus_first (self->details);
}

static gboolean
has_modes (SegueWindow *self)
{
  AdwViewStack *modes = self->page != NULL ? segue_page_get_modes (self->page) : NULL;

  return modes != NULL && g_list_model_get_n_items (G_LIST_MODEL (adw_view_stack_get_pages (modes))) > 1;
}

static gboolean
place_modes (gpointer data)
{
  SegueWindow *self = data;
  gboolean is_title = adw_squeezer_get_visible_child (self->title_squeezer) == GTK_WIDGET (self->page_title);

  self->modes_source = 0;
  adw_view_switcher_bar_set_reveal (self->mode_bar, is_title && has_modes (self));

  return G_SOURCE_REMOVE;
}

/* In the header where there is room, else below the page.  The header finds out within
 * a layout, in which nothing else may come or go.
 */
void
segue_window_place_modes_cb (SegueWindow *self)
{
  if (self->modes_source == 0 && !self->is_gone)
    self->modes_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, place_modes, self, NULL);
}

static GSettings *
open_settings (SegueWorkspace *workspace,
               guint           page)
{
  g_autofree char *path = g_strdup_printf ("%s/", pages[page].name);

  return segue_window_open_view_settings (workspace, SEGUE_APPLICATION_ID ".View.Page", path);
}

/* A page shows the workspace as this user left it. */
static void
begin_page (SegueWindow *self,
            guint        i)
{
  g_autoptr(GSettings) settings = open_settings (self->workspace, i);

  segue_page_set_workspace (get_page (self, i), self->workspace, settings);
  segue_pane_set_workspace (get_pane (self, i), self->workspace);
  self->begun_pages |= 1u << i;
}

static void
set_rollout (SegueWindow *self,
             guint        i)
{
  segue_pane_set_rollout (get_pane (self, i), self->rollout);
  segue_page_set_rollout (get_page (self, i), self->rollout);
}

static void
removed_cb (SegueWindow *self,
            const char  *text)
{
  segue_window_toast (self, text, TRUE);
}

static void
build_page (SegueWindow *self,
            guint        i)
{
  GtkWidget *page = g_object_new (pages[i].get_type (), NULL);
  GtkWidget *pane = g_object_new (pages[i].get_pane_type (), NULL);

  gtk_stack_add_named (self->pages, page, pages[i].name);
  gtk_stack_add_named (self->panes, pane, pages[i].name);
  segue_icon_names_set (page);
  segue_icon_names_set (pane);
  segue_large_text_wrap_buttons (page);
  g_signal_connect_object (page, "selection-changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "failed", G_CALLBACK (segue_window_failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pane, "failed", G_CALLBACK (segue_window_failed_cb), self, G_CONNECT_SWAPPED);
}

/* A page and its pane are built when they are first seen: a start shows one of them. */
static void
ensure_page (SegueWindow *self,
             guint        i)
{
  gboolean folded;

  if (get_page (self, i) == NULL)
    build_page (self, i);
  if (self->workspace == NULL || (self->begun_pages & 1u << i) != 0)
    return;

  begin_page (self, i);
  set_rollout (self, i);
  g_object_get (self->split, "folded", &folded, NULL);
  segue_page_set_narrow (get_page (self, i), folded);
}

static gboolean
is_shown (SeguePage *page,
          gint64     id)
{
  g_autoptr(GArray) shown = segue_page_dup_shown (page);

  for (guint i = 0; i < shown->len; i++)
    if (g_array_index (shown, gint64, i) == id)
      return TRUE;

  return FALSE;
}

/* Selects what was selected when the page was left, unless something is by now. */
static void
recall_selection (SegueWindow *self,
                  guint        i)
{
  g_autoptr(GSettings) settings = open_settings (self->workspace, i);
  g_autoptr(GPtrArray) selected = segue_page_dup_selected (get_page (self, i));
  gint64 id = g_settings_get_int64 (settings, "selected");

  self->recalled_pages |= 1u << i;
  if (selected->len == 0 && id != 0 && is_shown (get_page (self, i), id))
    segue_page_select (get_page (self, i), id);
}

/* Several are not kept: what was chosen to be changed together is not chosen for ever. */
static void
keep_selection (SegueWindow *self,
                guint        i)
{
  g_autoptr(GSettings) settings = open_settings (self->workspace, i);
  g_autoptr(GPtrArray) selected = segue_page_dup_selected (get_page (self, i));
  gboolean is_one = selected->len == 1;

  if (is_one || (self->recalled_pages & 1u << i) != 0)
    g_settings_set_int64 (settings, "selected", is_one ? segue_sheet_item_get_id (g_ptr_array_index (selected, 0)) : 0);
}

static gboolean
recall_cb (gpointer data)
{
  SegueWindow *self = data;

  self->recall_source = 0;
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (get_page (self, i) == self->page && (self->begun_pages & 1u << i) != 0 && (self->recalled_pages & 1u << i) == 0)
      recall_selection (self, i);

  return G_SOURCE_REMOVE;
}

static gboolean
shows_list (SeguePage *page)
{
  AdwViewStack *modes = segue_page_get_modes (page);
  g_autoptr(GtkSelectionModel) seen = NULL;

  if (modes == NULL)
    return TRUE;

  seen = adw_view_stack_get_pages (modes);
  return gtk_selection_model_is_selected (seen, 0);
}

/* Selects in the page that is seen what was selected when it was left.  A list waits for
 * the first frame, since who starts wants to see rows before details, and for all rows;
 * in a field of cells the focus goes to what is selected, so that must be known before.
 */
void
segue_window_pages_recall (SegueWindow *self)
{
  if (self->recall_source != 0 || self->workspace == NULL || !segue_workspace_is_complete (self->workspace))
    return;

  if (shows_list (self->page))
    self->recall_source = g_idle_add_full (G_PRIORITY_LOW, recall_cb, self, NULL);
  else
    recall_cb (self);
}

static void
show_page (SegueWindow *self,
           guint        i)
{
  AdwViewStack *modes;

  ensure_page (self, i);
  self->page = get_page (self, i);
  self->details = get_pane (self, i);
  modes = segue_page_get_modes (self->page);
  segue_stack_show (self->pages, pages[i].name);
  segue_stack_show (self->panes, pages[i].name);
  gtk_widget_set_tooltip_text (self->new_record_button, _(pages[i].new_record));
  adw_window_title_set_title (self->page_title, _(pages[i].title));
  adw_view_switcher_set_stack (self->mode_switcher, modes);
  adw_view_switcher_bar_set_stack (self->mode_bar, modes);
  adw_squeezer_page_set_enabled (adw_squeezer_get_page (self->title_squeezer, GTK_WIDGET (self->mode_switcher)),
                                 has_modes (self));
  segue_window_place_modes_cb (self);
  segue_window_pages_show_selection (self);
  segue_window_pages_recall (self);
}

static void
choose_page (SegueWindow *self,
             guint        i)
{
  gtk_list_box_select_row (self->page_list, gtk_list_box_get_row_at_index (self->page_list, (int) i));
  show_page (self, i);
}

static void
add_row (SegueWindow *self,
         const char  *name,
         const char  *title,
         const char  *icon)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon));
  gtk_box_append (GTK_BOX (box), gtk_label_new (title));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_list_box_append (self->page_list, row);
  segue_window_badges_add (row, name);
}

/* The sidebar's rows, and the page that is seen until the user's choice is known. */
void
segue_window_pages_fill (SegueWindow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    add_row (self, pages[i].name, _(pages[i].title), pages[i].icon);

  choose_page (self, 0);
}

/* The page that was looked at last; the first where it is none of ours. */
static guint
recall (SegueWorkspace *workspace)
{
  g_autoptr(GSettings) settings = segue_window_open_view_settings (workspace, SEGUE_APPLICATION_ID ".View", "");
  g_autofree char *name = g_settings_get_string (settings, "page");

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, name))
      return i;

  return 0;
}

/* Whether the page that will be seen first can show a workspace that is not complete. */
gboolean
segue_window_pages_suit_first (SegueWindow    *self,
                               SegueWorkspace *workspace)
{
  guint recalled = recall (workspace);
  g_autoptr(GSettings) settings = open_settings (workspace, recalled);

  if (get_page (self, recalled) == NULL)
    build_page (self, recalled);

  return segue_page_suits_first (get_page (self, recalled), workspace, settings, segue_window_rollouts_recall (workspace));
}

void
segue_window_pages_begin (SegueWindow *self)
{
  choose_page (self, recall (self->workspace));
  segue_window_badges_show (self);
}

static guint
find_page (SegueWindow *self)
{
  guint i = 0;

  while (i < G_N_ELEMENTS (pages) - 1 && get_page (self, i) != self->page)
    i++;

  return i;
}

/* Nothing of a page is left that shows what may not be seen, nor what was searched for. */
static void
drop_page (SegueWindow *self,
           guint        i)
{
  if (get_page (self, i) == NULL)
    return;

  gtk_stack_remove (self->panes, GTK_WIDGET (get_pane (self, i)));
  gtk_stack_remove (self->pages, GTK_WIDGET (get_page (self, i)));
}

/* Builds what is seen anew, and selects what was selected and is still there. */
void
segue_window_pages_rebuild (SegueWindow *self)
{
  guint seen = find_page (self);
  g_autoptr(GPtrArray) items = NULL;

  if (self->page == NULL || (self->begun_pages & 1u << seen) == 0)
    return;

  items = segue_page_dup_selected (self->page);
  segue_window_pages_save (self);
  g_clear_handle_id (&self->selection_source, g_source_remove);
  adw_view_switcher_set_stack (self->mode_switcher, NULL);
  adw_view_switcher_bar_set_stack (self->mode_bar, NULL);
  self->page = NULL;
  self->details = NULL;
  self->begun_pages = 0;
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    drop_page (self, i);

  choose_page (self, seen);
  if (items->len == 1)
    segue_page_select (self->page, segue_sheet_item_get_id (g_ptr_array_index (items, 0)));
  segue_window_pages_show_selection (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->page));
}

/* Narrows what is seen to the window's rollout. */
void
segue_window_pages_show_rollout (SegueWindow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if ((self->begun_pages & 1u << i) != 0)
      set_rollout (self, i);
  segue_window_badges_show (self);
}

void
segue_window_pages_set_narrow (SegueWindow *self,
                               gboolean     is_narrow)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (get_page (self, i) != NULL)
      segue_page_set_narrow (get_page (self, i), is_narrow);
}

void
segue_window_pages_save (SegueWindow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if ((self->begun_pages & 1u << i) != 0)
      {
        segue_page_save (get_page (self, i));
        keep_selection (self, i);
      }
}

/* The user chose it, and finds it again when the workspace is opened the next time. */
static void
keep_page (SegueWindow *self,
           guint        i)
{
  if (self->view_settings != NULL)
    g_settings_set_string (self->view_settings, "page", pages[i].name);
  segue_split_show_content (self->split);
}

/* Shows the page of that name as if its row in the sidebar had been activated; whether
 * there is such a page.
 */
gboolean
segue_window_pages_choose (SegueWindow *self,
                           const char  *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, name))
      {
        choose_page (self, i);
        keep_page (self, i);
        return TRUE;
      }

  return FALSE;
}

void
segue_window_page_activated_cb (SegueWindow   *self,
                                GtkListBoxRow *row)
{
  guint i = (guint) gtk_list_box_row_get_index (row);

  show_page (self, i);
  keep_page (self, i);
}

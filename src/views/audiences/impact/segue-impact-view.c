/* segue-impact-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-impact-view"

#include "config.h"

#include "segue-impact-view-private.h"

#include "segue-audience.h"
#include "segue-impact-edits.h"
#include "segue-impacted-audience.h"
#include "segue-page.h"
#include "segue-stack.h"
#include "segue-status.h"

#include <glib/gi18n.h>

#define ICON "segue-audiences-symbolic"

G_DEFINE_FINAL_TYPE (SegueImpactView, segue_impact_view, GTK_TYPE_WIDGET)

static void
clear_row (gpointer data)
{
  SegueImpactRow *row = data;

  g_clear_object (&row->audience);
  g_clear_object (&row->impacted);
}

const SegueImpactRow *
segue_impact_view_get_row (SegueImpactView *self,
                           guint            row)
{
  return &g_array_index (self->lines, SegueImpactRow, row);
}

static SeguePage *
get_page (SegueImpactView *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), SEGUE_TYPE_PAGE);

  return page != NULL ? SEGUE_PAGE (page) : NULL;
}

/* How many of those that are shown it is part of. */
static guint
count_above (SegueImpactView *self,
             SegueRecord     *audience,
             GHashTable      *shown)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecord *above = audience;
  guint n = 0;

  for (guint steps = 0; steps < SEGUE_N_IMPACT_COLUMNS; steps++)
    {
      above = segue_plan_follow (plan, above, SEGUE_AUDIENCE_PARENT);
      if (above == NULL)
        break;
      n += g_hash_table_contains (shown, above);
    }

  return n;
}

/* Those in the scope of the rollout that the page lets through. */
static void
read_rows (SegueImpactView *self)
{
  SegueLongList *list = segue_audience_rows_get_long_list (self->rows);
  g_autoptr(GHashTable) shown = g_hash_table_new (NULL, NULL);
  gboolean is_flat = segue_audience_rows_is_flat (self->rows);

  g_array_set_size (self->lines, 0);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      SegueSheetItem *item = segue_audience_rows_find (self->rows, segue_long_list_get_id (list, i));
      SegueRecord *audience = item != NULL ? segue_sheet_item_get (item, SEGUE_SHEET_OWN) : NULL;
      SegueRecord *impacted = audience != NULL ? segue_audience_rows_find_impacted (self->rows, audience) : NULL;
      SegueImpactRow row = { NULL };

      if (impacted == NULL || !segue_record_get_boolean (impacted, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE))
        continue;
      row.audience = g_object_ref (audience);
      row.impacted = g_object_ref (impacted);
      row.degree = segue_impact_degree_get (segue_workspace_get_shown (self->workspace), segue_record_get_id (impacted));
      row.depth = is_flat ? 0 : count_above (self, audience, shown);
      g_hash_table_add (shown, audience);
      g_array_append_val (self->lines, row);
    }
}

static guint
find_row (SegueImpactView *self,
          gint64           audience)
{
  for (guint i = 0; i < self->lines->len; i++)
    if (segue_record_get_id (segue_impact_view_get_row (self, i)->audience) == audience)
      return i;

  return SEGUE_NO_POSITION;
}

/* The current cell stays with its audience. */
static void
restore_current (SegueImpactView *self)
{
  guint row, column, place = find_row (self, self->audience);

  if (place != SEGUE_NO_POSITION && segue_cross_tab_get_current (self->matrix, &row, &column) && place != row)
    {
      if (gtk_widget_get_focus_child (GTK_WIDGET (self->matrix)) != NULL)
        gtk_widget_grab_focus (segue_cross_tab_get_cell (self->matrix, place, column));
      else
        segue_cross_tab_set_current (self->matrix, place, column);
    }
}

static void
update (SegueImpactView *self)
{
  guint n_hidden;
  gint64 audience = self->audience;

  g_clear_handle_id (&self->update_source, g_source_remove);
  self->is_current = TRUE;
  segue_audience_rows_sync (self->rows);
  g_clear_handle_id (&self->update_source, g_source_remove); /* which that may have queued */
  self->is_current = TRUE;

  read_rows (self);
  segue_cross_tab_show (self->matrix, self->lines->len, self->lines->len > 0 ? SEGUE_N_IMPACT_COLUMNS : 0);
  self->audience = audience;
  restore_current (self);
  segue_impact_open_show (self);
  segue_impact_foot_show (self);

  n_hidden = segue_long_list_get_n_all (segue_audience_rows_get_long_list (self->rows)) -
             g_list_model_get_n_items (G_LIST_MODEL (segue_audience_rows_get_long_list (self->rows)));
  gtk_widget_set_visible (self->clear_button, n_hidden > 0);
  segue_stack_show (self->stack, segue_audience_rows_get_rollout (self->rows) == 0 ? "choose"
                                 : self->lines->len == 0                           ? "none"
                                                                                   : "matrix");
}

/* What is seen shall be what is there. */
void
segue_impact_view_sync (SegueImpactView *self)
{
  if (!self->is_current)
    update (self);
}

/* Where the audience of a row that is seen is now; %SEGUE_NO_POSITION if it is gone. */
static guint
sync_row (SegueImpactView *self,
          guint            row)
{
  gint64 audience = row < self->lines->len ? segue_record_get_id (segue_impact_view_get_row (self, row)->audience) : 0;

  segue_impact_view_sync (self);

  return find_row (self, audience);
}

static gboolean
update_cb (gpointer data)
{
  SegueImpactView *self = data;

  self->update_source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Before the next frame; while it is out of sight, when it is seen again. */
static void
queue_update (SegueImpactView *self)
{
  self->is_current = FALSE;
  if (self->update_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 10, update_cb, self, NULL);
}

static void
set_score (SegueImpactView *self,
           guint            row,
           guint            column,
           int              score)
{
  gint64 impacted;
  g_autoptr(GError) error = NULL;
  gboolean good;

  row = sync_row (self, row);
  if (row == SEGUE_NO_POSITION || !segue_page_may_write (GTK_WIDGET (self), self->workspace))
    return;

  impacted = segue_record_get_id (segue_impact_view_get_row (self, row)->impacted);
  good = score >= 0 ? segue_impact_set_score (self->workspace, impacted, column, (guint) score, &error)
                    : segue_impact_unset_score (self->workspace, impacted, column, &error);
  if (!good)
    segue_page_fail_from (GTK_WIDGET (self), error->message);
}

static gboolean
cell_key_cb (SegueImpactView *self,
             guint            row,
             guint            column,
             guint            keyval)
{
  int score = -1;

  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_5)
    score = (int) (keyval - GDK_KEY_0);
  else if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_5)
    score = (int) (keyval - GDK_KEY_KP_0);
  else if (keyval != GDK_KEY_Delete && keyval != GDK_KEY_KP_Delete && keyval != GDK_KEY_BackSpace)
    return GDK_EVENT_PROPAGATE;

  /* A sum is not typed; what is beneath must not hear of Delete either. */
  if (column < SEGUE_N_ASPECTS)
    set_score (self, row, column, score);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));

  return GDK_EVENT_STOP;
}

/* A sum leads to what it is made of: the aspect that is open, or the hardest. */
static void
cell_activated_cb (SegueImpactView *self,
                   guint            row,
                   guint            column)
{
  row = sync_row (self, row);
  if (row == SEGUE_NO_POSITION)
    return;

  if (column < SEGUE_N_ASPECTS)
    segue_impact_ask (self, row, column, FALSE);
  else
    g_signal_emit_by_name (self->help_button, "clicked");
}

static void
row_activated_cb (SegueImpactView *self,
                  guint            row)
{
  SeguePage *page = get_page (self);

  row = sync_row (self, row);
  if (page == NULL || row == SEGUE_NO_POSITION)
    return;

  segue_page_select (page, segue_record_get_id (segue_impact_view_get_row (self, row)->audience));
  segue_page_activated (page);
}

static void
column_activated_cb (SegueImpactView *self,
                     guint            column)
{
  guint row, former;

  if (segue_cross_tab_get_current (self->matrix, &row, &former))
    gtk_widget_grab_focus (segue_cross_tab_get_cell (self->matrix, row, column));
}

/* The pane shows whose row it is. */
static void
current_changed_cb (SegueImpactView *self)
{
  SeguePage *page = get_page (self);
  guint row, column;
  gint64 audience;

  if (!segue_cross_tab_get_current (self->matrix, &row, &column) || row >= self->lines->len)
    return;

  segue_impact_foot_show (self);
  audience = segue_record_get_id (segue_impact_view_get_row (self, row)->audience);
  if (audience == self->audience)
    return;

  self->audience = audience;
  if (page != NULL)
    segue_page_select (page, audience);
}

static void
show_list_cb (SegueImpactView *self)
{
  SeguePage *page = get_page (self);

  if (page != NULL)
    adw_view_stack_set_visible_child_name (segue_page_get_modes (page), "list");
}

/* Goes to a cell, though filters hide its row. */
void
segue_impact_view_go (SegueImpactView *self,
                      gint64           audience,
                      guint            column)
{
  SeguePage *page = get_page (self);

  segue_impact_view_sync (self);
  if (find_row (self, audience) == SEGUE_NO_POSITION)
    {
      if (page != NULL)
        segue_page_reveal (page, audience);
      update (self);
    }
  if (find_row (self, audience) != SEGUE_NO_POSITION)
    gtk_widget_grab_focus (segue_cross_tab_get_cell (self->matrix, find_row (self, audience), column));
}

static void
segue_impact_view_map (GtkWidget *widget)
{
  SegueImpactView *self = SEGUE_IMPACT_VIEW (widget);

  GTK_WIDGET_CLASS (segue_impact_view_parent_class)->map (widget);
  segue_impact_view_sync (self);
}

static void
segue_impact_view_dispose (GObject *object)
{
  SegueImpactView *self = SEGUE_IMPACT_VIEW (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  if (self->stack != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->stack));
  self->stack = NULL;
  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_pointer (&self->open, g_ptr_array_unref);
  g_clear_object (&self->rows);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_impact_view_parent_class)->dispose (object);
}

static void
segue_impact_view_class_init (SegueImpactViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_impact_view_dispose;
  GTK_WIDGET_CLASS (klass)->map = segue_impact_view_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
make_bar (SegueImpactView *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *legend = segue_impact_legend_new ();

  gtk_widget_set_hexpand (legend, TRUE);
  gtk_widget_set_halign (legend, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (bar), segue_impact_open_new (self));
  gtk_box_append (GTK_BOX (bar), legend);

  /* In a narrow window it is wider. */
  gtk_widget_add_css_class (scroller, "impact-bar");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_EXTERNAL, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), bar);

  return scroller;
}

static GtkWidget *
make_matrix (SegueImpactView *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->matrix = g_object_new (SEGUE_TYPE_CROSS_TAB, NULL);
  segue_cross_tab_set_source (self->matrix, &segue_impact_look, self);
  gtk_widget_add_css_class (GTK_WIDGET (self->matrix), "impact");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->matrix), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Impact matrix"), -1);
  g_signal_connect_object (self->matrix, "cell-key", G_CALLBACK (cell_key_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "cell-activated", G_CALLBACK (cell_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "column-activated", G_CALLBACK (column_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "current-changed", G_CALLBACK (current_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "enter", G_CALLBACK (current_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->matrix), focus);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->matrix));
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_widget_add_css_class (scroller, "crosstab-page");

  return scroller;
}

static GtkWidget *
make_page (SegueImpactView *self)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (page), make_bar (self));
  gtk_box_append (GTK_BOX (page), make_matrix (self));
  gtk_box_append (GTK_BOX (page), segue_impact_foot_new (self));

  return page;
}

static GtkWidget *
make_none (SegueImpactView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *show_list = gtk_button_new_with_label (_("Show the List"));

  self->clear_button = gtk_button_new_with_label (_("Clear Filters"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->clear_button), "audiences.clear-filters");
  g_signal_connect_object (show_list, "clicked", G_CALLBACK (show_list_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (show_list, "pill");
  gtk_widget_add_css_class (show_list, "suggested-action");
  gtk_widget_add_css_class (self->clear_button, "pill");
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), show_list);
  gtk_box_append (GTK_BOX (box), self->clear_button);

  return segue_status_new (ICON, _("Nobody in the Scope of the Rollout"),
                           _("The matrix holds the audiences that are in the scope of the rollout. Select one in the list and switch on “In scope” in its details."),
                           box);
}

static void
segue_impact_view_init (SegueImpactView *self)
{
  self->lines = g_array_new (FALSE, FALSE, sizeof (SegueImpactRow));
  g_array_set_clear_func (self->lines, clear_row);
  self->open = g_ptr_array_new_with_free_func (g_object_unref);
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));

  gtk_stack_add_named (self->stack, make_page (self), "matrix");
  gtk_stack_add_named (self->stack, make_none (self), "none");
  gtk_stack_add_named (self->stack,
                       segue_status_new (ICON, _("Choose a Rollout"),
                                         _("Each rollout has a matrix of its own. Choose one at the top of the sidebar."), NULL), "choose");
}

/**
 * segue_impact_view_new:
 * @workspace: where the impacts are
 * @rows: the audiences, as the page shows them
 *
 * Returns: (transfer floating): the matrix of the rollout of @rows
 */
GtkWidget *
segue_impact_view_new (SegueWorkspace    *workspace,
                       SegueAudienceRows *rows)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_IMPACT, SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_RECORD_STAKEHOLDER };
  SegueImpactView *self = g_object_new (SEGUE_TYPE_IMPACT_VIEW, NULL);
  SegueLongList *long_list = segue_audience_rows_get_long_list (rows);

  self->workspace = g_object_ref (workspace);
  self->rows = g_object_ref (rows);
  g_signal_connect_object (long_list, "items-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (long_list, "rearranged", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (segue_workspace_get_shown (workspace), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
    }

  return GTK_WIDGET (self);
}

/**
 * segue_impact_view_set_narrow:
 * @is_narrow: whether there is room for one thing beside another
 */
void
segue_impact_view_set_narrow (SegueImpactView *self,
                              gboolean         is_narrow)
{
  g_return_if_fail (SEGUE_IS_IMPACT_VIEW (self));

  gtk_orientable_set_orientation (self->foot, is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

/**
 * segue_impact_view_show_audience:
 * @audience: an audience
 *
 * Makes its row the current one, where it is shown.
 */
void
segue_impact_view_show_audience (SegueImpactView *self,
                                 gint64           audience)
{
  g_return_if_fail (SEGUE_IS_IMPACT_VIEW (self));

  self->audience = audience;
  if (self->is_current)
    restore_current (self);
}

/**
 * segue_impact_view_focus:
 *
 * Puts the focus on the current cell; where there is none, on what to do about it.
 */
void
segue_impact_view_focus (SegueImpactView *self)
{
  g_return_if_fail (SEGUE_IS_IMPACT_VIEW (self));

  segue_impact_view_sync (self);
  if (self->lines->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->matrix));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

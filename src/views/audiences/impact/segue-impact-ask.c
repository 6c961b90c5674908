/* segue-impact-ask.c - the impacts of one cell, to be edited where it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-impact-view"

#include "config.h"

#include "segue-impact-view-private.h"

#include "segue-audience-children.h"
#include "segue-audience.h"
#include "segue-field-row.h"
#include "segue-page.h"
#include "segue-pop-up.h"

#include <glib/gi18n.h>

#define WIDTH 340
#define MOST_HEIGHT 420

static void
failed_cb (SegueImpactView *self,
           const char      *message)
{
  segue_page_fail_from (GTK_WIDGET (self), message);
}

/* What is half typed is meant. */
static void
closed_cb (SegueImpactView *self,
           GtkPopover      *popover)
{
  g_autofree char *message = segue_field_row_flush_all (gtk_popover_get_child (popover));
  guint row, column;

  if (message != NULL)
    failed_cb (self, message);
  if (gtk_widget_get_mapped (GTK_WIDGET (self->matrix)) && segue_cross_tab_get_current (self->matrix, &row, &column))
    gtk_widget_grab_focus (segue_cross_tab_get_cell (self->matrix, row, column));
}

static GtkWidget *
make_group (SegueImpactView      *self,
            const SegueImpactRow *shown,
            guint                 column)
{
  GtkWidget *group = segue_child_group_new_within (self->workspace, shown->impacted, &segue_aspect_children, SEGUE_IMPACT_ASPECT, column);
  g_autofree char *title = g_strdup_printf (C_("impact", "%s × %s"), segue_record_get_text (shown->audience, SEGUE_AUDIENCE_NAME),
                                            segue_impact_column_get_title (column));
  g_autofree char *markup = g_markup_escape_text (title, -1);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), markup);
  gtk_widget_add_css_class (group, "impact-form");
  g_signal_connect_object (group, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);

  return group;
}

/* The first that nothing answers, else the only one; of several people choose. */
static SegueRecord *
find_first (GPtrArray *impacts)
{
  for (guint i = 0; i < impacts->len; i++)
    if (!segue_impact_is_answered (g_ptr_array_index (impacts, i)))
      return g_ptr_array_index (impacts, i);

  return impacts->len == 1 ? g_ptr_array_index (impacts, 0) : NULL;
}

/* Puts the focus where there is something to write. */
static void
begin (SegueImpactView *self,
       SegueChildGroup *group,
       GPtrArray       *impacts,
       gboolean         is_adding)
{
  SegueRecord *first = find_first (impacts);

  if (first != NULL)
    segue_child_group_open (group, segue_record_get_id (first),
                            segue_impact_is_answered (first) ? SEGUE_IMPACT_DEGREE : SEGUE_IMPACT_MITIGATION);
  else if (impacts->len > 0 || !segue_workspace_can_edit (self->workspace))
    return;
  else if (is_adding)
    segue_child_group_add (group);
  else
    segue_child_group_draft (group);
}

/* Pops up what is known of one aspect.  Where nothing is, there is an empty form, which is
 * an impact as soon as something is written into it; with @is_adding it is one at once, to
 * take back as any other step.
 */
void
segue_impact_ask (SegueImpactView *self,
                  guint            row,
                  guint            column,
                  gboolean         is_adding)
{
  const SegueImpactRow *shown = segue_impact_view_get_row (self, row);
  GtkWidget *cell = segue_cross_tab_get_cell (self->matrix, row, column);
  GtkWidget *group = make_group (self, shown, column);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *popover = NULL;
  g_autoptr(GPtrArray) impacts = segue_impact_dup_of_aspect (segue_workspace_get_shown (self->workspace), segue_record_get_id (shown->impacted), (int) column);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_widget_set_size_request (scroller, WIDTH, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), group);

  popover = segue_pop_up (GTK_WIDGET (self), scroller, cell);
  g_signal_connect_object (popover, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  begin (self, SEGUE_CHILD_GROUP (group), impacts, is_adding);
}

/* segue-impact-open.c - the impacts that nothing answers yet, and the way to them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-impact-view"

#include "config.h"

#include "segue-impact-view-private.h"

#include "segue-audience.h"
#include "segue-impacted-audience.h"

#include <glib/gi18n.h>

#define WIDTH 320
#define MOST_HEIGHT 420
#define MOST_ROWS 200

/* The hardest first. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  SegueRecord *one = *(SegueRecord **) a;
  SegueRecord *two = *(SegueRecord **) b;
  gint64 more = segue_impact_get_score (two) - segue_impact_get_score (one);

  if (more == 0)
    more = segue_record_get_id (one) - segue_record_get_id (two);

  return more > 0 ? 1 : more < 0 ? -1 : 0;
}

static SegueRecord *
find_audience (SegueImpactView *self,
               SegueRecord     *impact)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecord *impacted = segue_plan_follow (plan, impact, SEGUE_IMPACT_IMPACTED_AUDIENCE);

  return impacted != NULL ? segue_plan_follow (plan, impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE) : NULL;
}

/* Those of all audiences in the scope of the rollout, hidden by filters or not. */
static void
collect (SegueImpactView *self)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecordList *list = segue_plan_list (plan, SEGUE_RECORD_IMPACT);
  gint64 rollout = segue_audience_rows_get_rollout (self->rows);

  g_ptr_array_set_size (self->open, 0);
  if (!segue_impact_shows_answers (plan))
    return; /* nobody can be told of which nothing is done about */

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *impact = segue_record_list_get (list, i);
      SegueRecord *impacted = segue_plan_follow (plan, impact, SEGUE_IMPACT_IMPACTED_AUDIENCE);

      if (impacted == NULL || segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT) != rollout ||
          !segue_record_get_boolean (impacted, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE) ||
          segue_impact_is_answered (impact) || find_audience (self, impact) == NULL)
        continue;
      g_ptr_array_add (self->open, g_object_ref (impact));
    }
  g_ptr_array_sort (self->open, compare);
}

static GtkWidget *
make_line (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_row (SegueImpactView *self,
          SegueRecord     *impact)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *audience = segue_record_get_text (find_audience (self, impact), SEGUE_AUDIENCE_NAME);
  const char *aspect = segue_impact_column_get_title ((guint) segue_record_get_choice (impact, SEGUE_IMPACT_ASPECT));
  g_autofree char *place = NULL;

  if (segue_impact_get_score (impact) >= 0)
    place = g_strdup_printf (C_("impact", "%s × %s: %s"), audience, aspect, segue_impact_degree_get_word ((guint) segue_impact_get_score (impact)));
  else
    place = g_strdup_printf (C_("impact", "%s × %s: %s"), audience, aspect, _("not assessed yet"));
  gtk_box_append (GTK_BOX (box), make_line (segue_record_get_text (impact, SEGUE_IMPACT_TITLE), NULL));
  gtk_box_append (GTK_BOX (box), make_line (place, "subtitle"));

  return box;
}

static void
fill (SegueImpactView *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->open_list))) != NULL)
    gtk_list_box_remove (self->open_list, child);

  for (guint i = 0; i < MIN (self->open->len, MOST_ROWS); i++)
    gtk_list_box_append (self->open_list, make_row (self, g_ptr_array_index (self->open, i)));
  if (self->open->len > MOST_ROWS)
    {
      guint n = self->open->len - MOST_ROWS;
      g_autofree char *rest = g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);

      gtk_list_box_append (self->open_list, make_line (rest, "subtitle"));
      gtk_list_box_row_set_activatable (gtk_list_box_get_row_at_index (self->open_list, MOST_ROWS), FALSE);
    }
}

static void
activated_cb (SegueImpactView *self,
              GtkListBoxRow   *row)
{
  g_autoptr(SegueRecord) impact = g_object_ref (g_ptr_array_index (self->open, gtk_list_box_row_get_index (row)));
  SegueRecord *audience = find_audience (self, impact);

  gtk_menu_button_popdown (self->open_button);
  if (audience != NULL)
    segue_impact_view_go (self, segue_record_get_id (audience), (guint) segue_record_get_choice (impact, SEGUE_IMPACT_ASPECT));
}

/* The list is made when it is wanted. */
static void
shown_cb (SegueImpactView *self)
{
  segue_impact_view_sync (self);
  fill (self);
}

/* Says how many there are. */
void
segue_impact_open_show (SegueImpactView *self)
{
  g_autofree char *label = NULL;

  collect (self);
  label = self->open->len > 0 ? g_strdup_printf (ngettext ("%u Unanswered", "%u Unanswered", self->open->len), self->open->len)
                              : g_strdup (_("All Answered"));
  gtk_menu_button_set_label (self->open_button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->open_button), segue_impact_shows_answers (segue_workspace_get_shown (self->workspace)));
  gtk_widget_set_sensitive (GTK_WIDGET (self->open_button), self->open->len > 0);
  if (gtk_widget_get_mapped (GTK_WIDGET (self->open_list)))
    fill (self);
}

GtkWidget *
segue_impact_open_new (SegueImpactView *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->open_list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->open_list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->open_list), "impact-open");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open_list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Impacts that nothing answers yet"), -1);
  g_signal_connect_object (self->open_list, "row-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_widget_set_size_request (scroller, WIDTH, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->open_list));
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  g_signal_connect_object (popover, "show", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);

  self->open_button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_popover (self->open_button, popover);
  gtk_menu_button_set_always_show_arrow (self->open_button, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->open_button), "chip");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->open_button), _("Impacts that nothing answers yet"));

  return GTK_WIDGET (self->open_button);
}

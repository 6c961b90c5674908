/* segue-insights-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the log of the rollout and the audience says as a whole.  The other filters of the page
 * do not count: a share of what is filtered says nothing of the whole.
 */

#define G_LOG_DOMAIN "segue-insights-mode"

#include "config.h"

#include "segue-insights-mode.h"

#include "segue-card-layout.h"
#include "segue-documents.h"
#include "segue-hidden.h"
#include "segue-insight-card.h"
#include "segue-insights-figures.h"
#include "segue-page-mode.h"
#include "segue-stack.h"
#include "segue-status.h"

#include <glib/gi18n.h>

#define KEY_AS_TEXT "as-text"

struct _SegueInsightsMode
{
  GtkWidget                parent_instance;

  SegueResistanceState    *state;    /* owned */
  SegueResistanceInsights *insights; /* owned; NULL until they are seen */

  /* Borrowed: children. */
  GtkStack                *stack;
  GtkWidget               *figures;
  GtkToggleButton         *as_text;
  SegueInsightCard        *cards[SEGUE_N_INSIGHTS];

  gboolean                 is_current; /* what is seen is what is there */
  guint                    update_source;
};

static void segue_insights_mode_mode_init (SeguePageModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueInsightsMode, segue_insights_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE_MODE, segue_insights_mode_mode_init))

static const char *
find_page (SegueInsightsMode *self)
{
  if (!segue_resistance_insights_shows_results (self->insights))
    return "hidden";

  return segue_resistance_insights_get_n_entries (self->insights) > 0 ? "cards" : "empty";
}

static void
update (SegueInsightsMode *self)
{
  SeguePageState *state = SEGUE_PAGE_STATE (self->state);
  SeguePlan *plan = segue_page_state_get_plan (state);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_pointer (&self->insights, segue_resistance_insights_free);
  self->insights = segue_resistance_insights_new (plan, segue_page_state_get_rollout (state), segue_page_state_get_audience (state), segue_today ());
  self->is_current = TRUE;
  segue_insights_figures_show (self->figures, self->insights);
  for (guint i = 0; i < SEGUE_N_INSIGHTS; i++)
    segue_insight_card_take (self->cards[i], segue_insight_new (i, self->insights, plan, SEGUE_REDACTION_LEVEL_TEAM, segue_today ()));
  segue_stack_show (self->stack, find_page (self));
  segue_page_mode_changed (SEGUE_PAGE_MODE (self));
}

static void
ensure_current (SegueInsightsMode *self)
{
  if (!self->is_current)
    update (self);
}

static gboolean
update_cb (gpointer data)
{
  SegueInsightsMode *self = data;

  self->update_source = 0;
  ensure_current (self);

  return G_SOURCE_REMOVE;
}

/* Before the next frame; while it is out of sight, when it is seen again. */
static void
changed_cb (SegueInsightsMode *self)
{
  self->is_current = FALSE;
  if (self->update_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 10, update_cb, self, NULL);
}

/* Leads to the entries behind a figure: they alone are seen in the log, one opens. */
static void
picked_cb (SegueInsightsMode *self,
           guint              row,
           guint              column,
           SegueInsightCard  *card)
{
  const SegueInsight *insight = segue_insight_card_get (card);
  SeguePageState *state = SEGUE_PAGE_STATE (self->state);
  SegueResistancePick pick = segue_insight_get_pick (insight, row, column);
  g_autofree char *title = segue_insight_dup_pick_title (insight, row, column);
  g_autoptr(GArray) ids = NULL;
  gint64 audience = segue_page_state_get_audience (state);

  if (pick.kind == SEGUE_RESISTANCE_PICK_NOTHING)
    return;

  ensure_current (self);
  ids = segue_resistance_pick_dup_entries (&pick, self->insights);
  gtk_widget_activate_action (GTK_WIDGET (self), "resistance.clear-filters", NULL);
  segue_page_state_set_filter (state, audience, NULL);
  segue_resistance_state_set_only (self->state, ids, title);
  gtk_widget_activate_action (GTK_WIDGET (self), "resistance.show-mode", "s", "log");
}

static void
as_text_cb (SegueInsightsMode *self)
{
  for (guint i = 0; i < SEGUE_N_INSIGHTS; i++)
    segue_insight_card_set_as_text (self->cards[i], gtk_toggle_button_get_active (self->as_text));
}

static void
segue_insights_mode_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (segue_insights_mode_parent_class)->map (widget);

  ensure_current (SEGUE_INSIGHTS_MODE (widget));
}

static void
segue_insights_mode_dispose (GObject *object)
{
  SegueInsightsMode *self = SEGUE_INSIGHTS_MODE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->update_source, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->insights, segue_resistance_insights_free);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_insights_mode_parent_class)->dispose (object);
}

static void
segue_insights_mode_class_init (SegueInsightsModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_insights_mode_dispose;
  GTK_WIDGET_CLASS (klass)->map = segue_insights_mode_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
segue_insights_mode_init (SegueInsightsMode *self)
{
}

static GtkWidget *
make_cards (SegueInsightsMode *self)
{
  GtkWidget *cards = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_layout_manager (cards, g_object_new (SEGUE_TYPE_CARD_LAYOUT, NULL));
  for (guint i = 0; i < SEGUE_N_INSIGHTS; i++)
    {
      GtkWidget *card = segue_insight_card_new ();

      self->cards[i] = SEGUE_INSIGHT_CARD (card);
      g_signal_connect_object (card, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (cards), card);
    }
  segue_card_layout_set_wide (GTK_WIDGET (self->cards[SEGUE_INSIGHT_HEAT]));

  return cards;
}

/* The figures, and how to read the cards instead of looking at them. */
static GtkWidget *
make_head (SegueInsightsMode *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *button = gtk_toggle_button_new_with_mnemonic (_("As _Tables"));

  self->figures = segue_insights_figures_new ();
  self->as_text = GTK_TOGGLE_BUTTON (button);
  gtk_widget_add_css_class (button, "chip");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, _("Show tables in place of pictures"));
  g_signal_connect_object (button, "toggled", G_CALLBACK (as_text_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (head), self->figures);
  gtk_box_append (GTK_BOX (head), button);

  return head;
}

static GtkWidget *
make_page (SegueInsightsMode *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (page), make_head (self));
  gtk_box_append (GTK_BOX (page), make_cards (self));
  gtk_widget_add_css_class (page, "insights");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), page);

  return scroller;
}

static GtkWidget *
make_empty (void)
{
  GtkWidget *button = gtk_button_new_with_label (_("New Entry"));

  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.capture");

  return segue_status_new ("segue-resistance-symbolic", _("Nothing Was Said Yet"),
                           _("Once there are entries in the log, their causes, their trend and how long they have been open stand here. Silence is not agreement: ask, and write down what you hear."),
                           button);
}

static const char *
segue_insights_mode_get_document (SeguePageMode *mode)
{
  return segue_documents_find ("resistance-insights") != NULL ? "resistance-insights" : "resistance";
}

static char *
segue_insights_mode_dup_status (SeguePageMode *mode)
{
  SegueInsightsMode *self = SEGUE_INSIGHTS_MODE (mode);
  g_autofree char *entries = NULL;
  guint n, n_late;

  ensure_current (self);
  if (!segue_resistance_insights_shows_results (self->insights))
    return g_strdup ("");

  n = segue_resistance_insights_get_n_entries (self->insights);
  n_late = segue_resistance_insights_get_n_late (self->insights);
  entries = g_strdup_printf (ngettext ("%u entry", "%u entries", n), n);
  if (segue_resistance_state_filters (self->state) || segue_page_state_get_words (SEGUE_PAGE_STATE (self->state)) != NULL)
    /* Translators: “12 entries”. */
    return g_strdup_printf (_("%s of the rollout and the audience; the other filters narrow only the log and the board"), entries);
  if (n_late > 0)
    return g_strdup_printf (C_("status", "%s · <b>%u late</b>"), entries, n_late);

  return g_steal_pointer (&entries);
}

static void
segue_insights_mode_focus (SeguePageMode *mode)
{
  SegueInsightsMode *self = SEGUE_INSIGHTS_MODE (mode);
  GtkWidget *cards = gtk_widget_get_parent (GTK_WIDGET (self->cards[0]));
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (cards));

  ensure_current (self);
  if (focus != NULL && gtk_widget_is_ancestor (focus, cards))
    return; /* Tab would go on */
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "cards") != 0 ||
      !gtk_widget_child_focus (cards, GTK_DIR_TAB_FORWARD)) /* what is drawn has no place before it is seen */
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
segue_insights_mode_mode_init (SeguePageModeInterface *iface)
{
  iface->get_document = segue_insights_mode_get_document;
  iface->dup_status = segue_insights_mode_dup_status;
  iface->focus = segue_insights_mode_focus;
}

/**
 * segue_insights_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SeguePageMode
 */
GtkWidget *
segue_insights_mode_new (SegueResistanceState *state)
{
  SegueInsightsMode *self = g_object_new (SEGUE_TYPE_INSIGHTS_MODE, NULL);
  GSettings *settings = segue_page_state_get_settings (SEGUE_PAGE_STATE (state));

  self->state = g_object_ref (state);
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_add_named (self->stack, make_page (self), "cards");
  gtk_stack_add_named (self->stack, make_empty (), "empty");
  gtk_stack_add_named (self->stack, segue_hidden_page_new (), "hidden");
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));
  if (settings != NULL)
    g_settings_bind (settings, KEY_AS_TEXT, self->as_text, "active", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

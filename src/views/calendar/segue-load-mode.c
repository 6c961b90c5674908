/* segue-load-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-load-mode"

#include "config.h"

#include "segue-load-mode.h"

#include "segue-calendar-legend.h"
#include "segue-load-field.h"
#include "segue-icon-names.h"
#include "segue-load-words.h"
#include "segue-vertical-layout.h"
#include "segue-wrap-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _SegueLoadMode
{
  GtkWidget           parent_instance;

  SegueCalendarState *state;
  SegueLoadField     *field;   /* these are within the children */
  GtkWidget          *empty;
  GtkWidget          *content;
  GtkDropDown        *rules;
  GtkDropDown        *rollouts;
  GtkLabel           *heading;
  GtkLabel           *reason;
  GtkButton          *button;
  GtkWidget          *explanation;
  GtkWidget          *legend;
};

static void segue_load_mode_mode_init (SegueCalendarModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueLoadMode, segue_load_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_CALENDAR_MODE, segue_load_mode_mode_init))

static GArray *
explain (SegueLoadMode *self)
{
  gint64 audience;
  SegueDay week;

  if (!segue_load_field_get_cell (self->field, &audience, &week))
    return g_array_new (FALSE, FALSE, sizeof (SegueLoadInput));

  return segue_load_explain (segue_load_field_get_load (self->field), audience, week);
}

/* Leads to what takes the most time there; an impact is not on the calendar. */
static void
show_items_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  SegueLoadMode *self = SEGUE_LOAD_MODE (widget);
  g_autoptr(GArray) inputs = explain (self);
  SegueRecord *record = inputs->len > 0 ? g_array_index (inputs, SegueLoadInput, 0).record : NULL;
  SegueDay day;

  if (record == NULL || segue_dated_get (segue_record_get_kind (record)) == NULL)
    return;

  day = segue_dated_get_first (record);
  segue_calendar_state_select (self->state, record);
  if (day != SEGUE_DAY_NONE)
    segue_calendar_state_set_day (self->state, day);
  gtk_widget_activate_action (GTK_WIDGET (self), "calendar.show-mode", "s", "agenda");
}

/* In a narrow window the cells need the room. */
static void
show_legend (SegueLoadMode *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    segue_calendar_legend_show (self->legend, segue_calendar_state_is_narrow (self->state) ? 0 : segue_load_field_get_signs (self->field));
}

static void
show_cell (SegueLoadMode *self)
{
  g_autofree char *heading = segue_load_field_dup_heading (self->field);
  g_autofree char *reason = segue_load_field_dup_reason (self->field);
  g_autoptr(GArray) inputs = explain (self);
  gboolean leads = inputs->len > 0 && gtk_drop_down_get_selected (self->rules) == SEGUE_LOAD_HOURS;
  g_autofree char *label = g_strdup_printf (ngettext ("Show the %u Item", "Show the %u Items", inputs->len), inputs->len);

  show_legend (self);
  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->reason, reason);
  gtk_button_set_label (self->button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->button), leads);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "load.show-items", leads);
}

static void
narrow_cb (SegueLoadMode *self)
{
  gboolean is_narrow = segue_calendar_state_is_narrow (self->state);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->explanation), is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  show_legend (self);
  gtk_widget_set_halign (GTK_WIDGET (self->button), is_narrow ? GTK_ALIGN_FILL : GTK_ALIGN_END);
}

static void
show_empty (SegueLoadMode *self)
{
  gboolean is_empty = segue_record_list_get_n (segue_plan_list (segue_calendar_state_get_plan (self->state), SEGUE_RECORD_AUDIENCE)) == 0;

  gtk_widget_set_visible (self->empty, is_empty);
  gtk_widget_set_visible (self->content, !is_empty);
}

static void
rule_cb (SegueLoadMode *self)
{
  segue_load_field_set_rule (self->field, gtk_drop_down_get_selected (self->rules), gtk_drop_down_get_selected (self->rollouts) == 0);
  show_legend (self);
  segue_calendar_mode_changed (SEGUE_CALENDAR_MODE (self));
}

/* With all rollouts looked at there is nothing to choose. */
static void
changed_cb (SegueLoadMode *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->rollouts), segue_calendar_state_get_rollout (self->state) != 0);
  show_empty (self);
  show_legend (self);
  segue_calendar_mode_changed (SEGUE_CALENDAR_MODE (self));
}

static void
segue_load_mode_dispose (GObject *object)
{
  SegueLoadMode *self = SEGUE_LOAD_MODE (object);
  GtkWidget *child;

  if (self->field != NULL)
    g_signal_handlers_disconnect_by_data (self->field, self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->field = NULL;
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_load_mode_parent_class)->dispose (object);
}

static void
segue_load_mode_class_init (SegueLoadModeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_load_mode_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_install_action (widget_class, "load.show-items", NULL, show_items_cb);
}

static GtkDropDown *
make_choice (const char * const *labels,
             const char         *name)
{
  GtkWidget *choice = gtk_drop_down_new_from_strings (labels);

  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (choice, name);
  segue_icon_names_call (gtk_widget_get_first_child (choice), name);

  return GTK_DROP_DOWN (choice);
}

static GtkWidget *
make_choices (SegueLoadMode *self)
{
  const char *rules[SEGUE_N_LOAD_RULES + 1] = { NULL };
  const char *rollouts[] = { _("All Rollouts"), _("This Rollout"), NULL };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_layout_manager (box, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  for (guint i = 0; i < SEGUE_N_LOAD_RULES; i++)
    rules[i] = segue_load_rule_get_label (i);
  self->rules = make_choice (rules, _("How the load is computed"));
  self->rollouts = make_choice (rollouts, _("Whose load counts"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rules));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rollouts));
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_top (box, 3);
  gtk_widget_set_margin_bottom (box, 6);

  return box;
}

static GtkLabel *
make_label (GtkWidget  *box,
            const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

/* The bottom line: why this colour? */
static GtkWidget *
make_explanation (SegueLoadMode *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  self->heading = make_label (words, "heading");
  self->reason = make_label (words, "dim-label");
  self->button = GTK_BUTTON (gtk_button_new_with_label (""));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "load.show-items");
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (bar), words);
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->button));
  gtk_widget_set_margin_start (bar, 12);
  gtk_widget_set_margin_end (bar, 12);
  gtk_widget_set_margin_top (bar, 6);
  gtk_widget_set_margin_bottom (bar, 6);
  self->explanation = bar;

  return bar;
}

static void
segue_load_mode_init (SegueLoadMode *self)
{
  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->empty = adw_status_page_new ();
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (self->empty), "segue-load-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (self->empty), _("No Audiences Yet"));
  adw_status_page_set_description (ADW_STATUS_PAGE (self->empty),
                                   _("With audiences, and minutes for what is on the calendar, this shows who gets too much in which week."));
  gtk_widget_set_vexpand (self->empty, TRUE);
}

static void
segue_load_mode_get_range (SegueCalendarMode *mode,
                           SegueDay          *first,
                           SegueDay          *last)
{
  segue_load_field_get_range (SEGUE_LOAD_MODE (mode)->field, first, last);
}

static char *
segue_load_mode_dup_title (SegueCalendarMode *mode)
{
  SegueDay first, last;

  segue_load_field_get_range (SEGUE_LOAD_MODE (mode)->field, &first, &last);

  /* Four weeks are called by the month that most of them are in. */
  if (last - first < 31)
    return segue_calendar_mode_dup_months (first + 13, first + 13);

  return segue_calendar_mode_dup_months (first + 6, last - 3);
}

static void
segue_load_mode_step (SegueCalendarMode *mode,
                      int                by)
{
  segue_load_field_step (SEGUE_LOAD_MODE (mode)->field, by);
  segue_calendar_mode_changed (mode);
}

static char *
segue_load_mode_dup_status (SegueCalendarMode *mode)
{
  return segue_load_field_dup_status (SEGUE_LOAD_MODE (mode)->field);
}

static void
segue_load_mode_focus (SegueCalendarMode *mode)
{
  segue_calendar_field_focus (SEGUE_CALENDAR_FIELD (SEGUE_LOAD_MODE (mode)->field));
}

static void
segue_load_mode_mode_init (SegueCalendarModeInterface *iface)
{
  iface->get_range = segue_load_mode_get_range;
  iface->dup_title = segue_load_mode_dup_title;
  iface->step = segue_load_mode_step;
  iface->dup_status = segue_load_mode_dup_status;
  iface->focus = segue_load_mode_focus;
}

/**
 * segue_load_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SegueCalendarMode
 */
GtkWidget *
segue_load_mode_new (SegueCalendarState *state)
{
  SegueLoadMode *self = g_object_new (SEGUE_TYPE_LOAD_MODE, NULL);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->state = g_object_ref (state);
  self->field = SEGUE_LOAD_FIELD (segue_load_field_new (state));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->field));
  gtk_widget_set_vexpand (scrolled, TRUE);
  self->legend = segue_calendar_legend_new ();
  gtk_box_append (GTK_BOX (self->content), make_choices (self));
  gtk_box_append (GTK_BOX (self->content), scrolled);
  gtk_box_append (GTK_BOX (self->content), self->legend);
  gtk_box_append (GTK_BOX (self->content), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (self->content), make_explanation (self));
  gtk_widget_set_vexpand (self->content, TRUE);
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));
  gtk_widget_set_parent (self->empty, GTK_WIDGET (self));

  g_signal_connect_object (self->rules, "notify::selected", G_CALLBACK (rule_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rollouts, "notify::selected", G_CALLBACK (rule_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "map", G_CALLBACK (show_legend), NULL);
  g_signal_connect_object (self->field, "cell-changed", G_CALLBACK (show_cell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (narrow_cb), self, G_CONNECT_SWAPPED);
  narrow_cb (self);
  changed_cb (self);
  show_cell (self);

  return GTK_WIDGET (self);
}

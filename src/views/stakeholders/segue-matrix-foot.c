/* segue-matrix-foot.c - the day that is looked at, the one it is compared with, the figures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-matrix-view"

#include "config.h"

#include "segue-matrix-view-private.h"

#include "segue-icon-names.h"
#include "segue-matrix-words.h"

#include <glib/gi18n.h>

/* How far back, in the order of the list; 0 for not at all, -1 for the first judgement. */
static const struct
{
  const char *nick;
  const char *label;
  int         months;
} comparisons[] = {
  { "nothing", N_("Compare: nothing"), 0 },
  { "month", N_("Compare: a month before"), 1 },
  { "three-months", N_("Compare: three months before"), 3 },
  { "beginning", N_("Compare: the beginning"), -1 },
};

#define FIRST_COMPARISON 2

/* What is looked at: %SEGUE_DAY_NONE for today. */
SegueDay
segue_matrix_foot_get_day (SegueMatrixView *self)
{
  guint position = (guint) gtk_range_get_value (self->slider);

  return position < self->days->len ? g_array_index (self->days, SegueDay, position) : SEGUE_DAY_NONE;
}

/* What it is compared with: %SEGUE_DAY_NONE for nothing. */
SegueDay
segue_matrix_foot_get_compared (SegueMatrixView *self)
{
  guint chosen = gtk_drop_down_get_selected (self->compare);
  SegueDay day = segue_matrix_foot_get_day (self);
  int months = chosen < G_N_ELEMENTS (comparisons) ? comparisons[chosen].months : 0;

  if (months == 0)
    return SEGUE_DAY_NONE;
  if (months < 0)
    return self->days->len > 0 ? g_array_index (self->days, SegueDay, 0) : SEGUE_DAY_NONE;

  return segue_day_add_months (day != SEGUE_DAY_NONE ? day : segue_today (), -months);
}

/* Other judgements are there: the slider stays at its day, or the one before. */
void
segue_matrix_foot_read_days (SegueMatrixView *self)
{
  SegueDay day = segue_matrix_foot_get_day (self);
  GArray *days = segue_matrix_dup_days (segue_sheet_list_get_plan (self->list), self->rollout);
  guint position = days->len;

  if (day != SEGUE_DAY_NONE)
    for (position = 0; position + 1 < days->len && g_array_index (days, SegueDay, position + 1) <= day;)
      position++;

  g_array_unref (self->days);
  self->days = days;
  self->is_showing = TRUE;
  gtk_range_set_range (self->slider, 0, MAX (days->len, 1));
  gtk_range_set_value (self->slider, days->len > 0 ? position : 1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->slider), days->len > 0);
  self->is_showing = FALSE;
}

/* What the picture says, in words. */
void
segue_matrix_foot_show (SegueMatrixView   *self,
                        const SegueMatrix *matrix)
{
  SegueDay day = segue_matrix_foot_get_day (self);
  GString *text = g_string_new (NULL);
  g_autofree char *date = segue_day_to_long_label (day != SEGUE_DAY_NONE ? day : segue_today ());
  g_autofree char *label = g_strdup_printf (day != SEGUE_DAY_NONE ? _("As of %s") : _("As of today, %s"), date);

  segue_matrix_append_movement (matrix, text);
  if (self->rollout != 0 && day == SEGUE_DAY_NONE)
    {
      SegueShares shares = segue_shares_get (segue_sheet_list_get_plan (self->list), self->rollout, segue_today (), FALSE);

      segue_shares_append (&shares, text); /* of the whole rollout, whatever is filtered */
    }
  gtk_label_set_text (self->day_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->slider), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, label, -1);
  gtk_label_set_text (self->figures, text->str);
  gtk_widget_set_visible (GTK_WIDGET (self->figures), text->len > 0);
  g_string_free (text, TRUE);
}

static void
changed_cb (SegueMatrixView *self)
{
  if (!self->is_showing)
    segue_matrix_view_queue_update (self);
}

static GtkWidget *
make_compare (SegueMatrixView *self)
{
  GtkStringList *labels = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (comparisons); i++)
    gtk_string_list_append (labels, _(comparisons[i].label));
  self->compare = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (labels), NULL));
  gtk_drop_down_set_selected (self->compare, FIRST_COMPARISON);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->compare), _("Dotted arrows show who moved since then"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->compare), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Compare With"), -1);
  segue_icon_names_call (gtk_widget_get_first_child (GTK_WIDGET (self->compare)), _("Compare With"));
  g_signal_connect_object (self->compare, "notify::selected", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self->compare);
}

static gboolean
find_comparison (GValue   *position,
                 GVariant *nick,
                 gpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (comparisons); i++)
    if (g_str_equal (comparisons[i].nick, g_variant_get_string (nick, NULL)))
      {
        g_value_set_uint (position, i);
        return TRUE;
      }

  return FALSE;
}

static GVariant *
name_comparison (const GValue       *position,
                 const GVariantType *type,
                 gpointer            data)
{
  guint chosen = g_value_get_uint (position);

  return chosen < G_N_ELEMENTS (comparisons) ? g_variant_new_string (comparisons[chosen].nick) : NULL;
}

/* The days go on, so the slider begins with today; how far back is a habit. */
void
segue_matrix_foot_remember (SegueMatrixView *self,
                            GSettings       *settings)
{
  g_settings_bind_with_mapping (settings, "comparison", self->compare, "selected", G_SETTINGS_BIND_DEFAULT,
                                find_comparison, name_comparison, NULL, NULL);
}

GtkWidget *
segue_matrix_foot_build (SegueMatrixView *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->day_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->day_label), "heading");
  self->slider = GTK_RANGE (gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 0, 1, 1));
  gtk_range_set_round_digits (self->slider, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->slider), TRUE);
  gtk_widget_set_size_request (GTK_WIDGET (self->slider), 120, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->slider), GTK_ACCESSIBLE_PROPERTY_LABEL, _("As of"), -1);
  g_signal_connect_object (self->slider, "value-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  self->figures = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->figures, 0);
  gtk_label_set_wrap (self->figures, TRUE);
  gtk_label_set_wrap_mode (self->figures, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (self->figures, 60);

  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->day_label));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->slider));
  gtk_box_append (GTK_BOX (line), make_compare (self));
  /* What does not fit is scrolled to, as the chips are. */
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_EXTERNAL, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), line);
  gtk_box_append (GTK_BOX (foot), scroller);
  gtk_box_append (GTK_BOX (foot), GTK_WIDGET (self->figures));
  gtk_widget_add_css_class (foot, "matrix-foot");

  return foot;
}

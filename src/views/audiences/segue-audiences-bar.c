/* segue-audiences-bar.c - search and chips above the list, and what they hide
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audiences-view"

#include "config.h"

#include "segue-audiences-view-private.h"

#include "segue-audience.h"
#include "segue-champion-coverage.h"
#include "segue-contact.h"
#include "segue-heard.h"
#include "segue-impact-degree.h"
#include "segue-impacted-audience.h"

#include <glib/gi18n.h>

#define SEGMENT_NICK "segment"
#define NOTHING_NICK "-"

/* Stands for “no segment”: no choice. */
#define NO_SEGMENT G_GINT64_CONSTANT (-1)

typedef enum
{
  FLAG_SCOPE,
  FLAG_CHAMPIONS,
  FLAG_IMPACT,
  FLAG_SILENT,
} Flag;

static const struct
{
  const char *nick;
  const char *title;
} flags[] = {
  [FLAG_SCOPE] = { "scope", N_("In the Rollout") },
  [FLAG_CHAMPIONS] = { "champions", N_("Too Few Champions") },
  [FLAG_IMPACT] = { "impact", N_("Impact Not Assessed") },
  [FLAG_SILENT] = { "silent", N_("Silent") },
};

static GtkToggleButton *
get_flag_chip (SegueAudiencesView *self,
               Flag                flag)
{
  switch (flag)
    {
    case FLAG_SCOPE:
      return self->scope_chip;
    case FLAG_CHAMPIONS:
      return self->champion_chip;
    case FLAG_IMPACT:
      return self->impact_chip;
    case FLAG_SILENT:
      return self->silent_chip;
    }

  g_assert_not_reached ();
}

static const SegueChoices *
get_segments (void)
{
  return segue_record_class_get (SEGUE_RECORD_AUDIENCE)->fields[SEGUE_AUDIENCE_SEGMENT].choices;
}

/* What a rollout does can be asked of one rollout only, and what can be seen. */
static gboolean
is_offered (SegueAudiencesView *self,
            Flag                flag)
{
  return segue_audience_rows_get_rollout (self->rows) != 0 &&
         (flag != FLAG_SILENT || segue_contact_is_shown (segue_audience_rows_get_plan (self->rows)));
}

static gboolean
is_flag_on (SegueAudiencesView *self,
            Flag                flag)
{
  return is_offered (self, flag) && gtk_toggle_button_get_active (get_flag_chip (self, flag));
}

static gboolean
is_searched (SegueAudiencesView *self)
{
  return *gtk_editable_get_text (self->search_entry) != '\0';
}

static gboolean
is_filtered (SegueAudiencesView *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    if (is_flag_on (self, i))
      return TRUE;

  return segue_filter_chip_get_chosen (self->segment_chip)->len > 0;
}

/* Whether what is seen is the list of those of whom nothing was heard for long. */
gboolean
segue_audiences_bar_asks_silence (SegueAudiencesView *self)
{
  return is_flag_on (self, FLAG_SILENT);
}

/* Shows just these. */
void
segue_audiences_bar_show_silent (SegueAudiencesView *self)
{
  segue_audiences_bar_clear (self);
  gtk_toggle_button_set_active (self->silent_chip, TRUE);
}

/* Whether something may be hidden. */
gboolean
segue_audiences_bar_narrows (SegueAudiencesView *self)
{
  return is_searched (self) || is_filtered (self);
}

/* The filters that are on, one after the other. */
static char *
dup_filters (SegueAudiencesView *self,
             gboolean            with_values)
{
  const GArray *chosen = segue_filter_chip_get_chosen (self->segment_chip);
  GString *words = g_string_new (NULL);

  if (chosen->len > 0)
    g_string_append (words, _("Segment"));
  for (guint i = 0; with_values && i < chosen->len; i++)
    {
      gint64 segment = g_array_index (chosen, gint64, i);

      g_string_append_printf (words, "%s%s", i == 0 ? ": " : ", ",
                              segment == NO_SEGMENT ? _("No segment") : segue_choices_get_label (get_segments (), (int) segment));
    }
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    if (is_flag_on (self, i))
      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", _(flags[i].title));

  return g_string_free (words, FALSE);
}

static char *
dup_reasons (SegueAudiencesView *self)
{
  g_autofree char *filters = dup_filters (self, FALSE);
  g_autofree char *reasons = NULL;

  if (!is_searched (self))
    return g_markup_escape_text (filters, -1);

  reasons = *filters != '\0' ? g_strdup_printf ("%s, %s", filters, _("Search")) : g_strdup (_("Search"));
  return g_markup_escape_text (reasons, -1);
}

/* In one sentence, how many are seen, and why not all. */
char *
segue_audiences_bar_dup_status (SegueAudiencesView *self)
{
  guint n_all = segue_long_list_get_n_all (segue_audiences_view_get_long_list (self));
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (segue_audiences_view_get_long_list (self)));
  guint n_selected = segue_id_selection_get_size (segue_long_list_view_get_selection (self->view));
  GString *status = g_string_new (NULL);

  if (n_shown < n_all && segue_audiences_bar_narrows (self))
    {
      g_autofree char *reasons = dup_reasons (self);

      /* Translators: how many are shown, how many there are, how many are hidden,
       * and the filters that hide them, one after the other.
       */
      g_string_append_printf (status, _("<b>%u of %u</b> audiences shown · %u hidden by <i>%s</i>"),
                              n_shown, n_all, n_all - n_shown, reasons);
    }
  else
    {
      g_string_append_printf (status, ngettext ("<b>%u</b> audience", "<b>%u</b> audiences", n_all), n_all);
    }

  if (n_shown < n_all && !segue_audiences_bar_narrows (self))
    {
      g_string_append (status, " · ");
      g_string_append_printf (status, ngettext ("%u within closed ones", "%u within closed ones", n_all - n_shown), n_all - n_shown);
    }
  if (n_selected > 1)
    {
      g_string_append (status, " · ");
      g_string_append_printf (status, ngettext ("%u selected", "%u selected", n_selected), n_selected);
    }

  return g_string_free (status, FALSE);
}

/* Search and filters in words, for paper.  What is searched for may be anything. */
char *
segue_audiences_view_dup_narrowing (SeguePage           *page,
                                    SegueRedactionLevel  level)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (page);
  g_autofree char *filters = dup_filters (self, TRUE);
  g_autofree char *search = NULL;

  if (is_searched (self))
    search = level == SEGUE_REDACTION_LEVEL_TEAM ? g_strdup_printf (_("search “%s”"), gtk_editable_get_text (self->search_entry))
                                                 : g_strdup (_("a search"));
  if (*filters == '\0')
    return g_steal_pointer (&search);

  return search != NULL ? g_strdup_printf ("%s · %s", filters, search) : g_steal_pointer (&filters);
}

static gboolean
is_segment_chosen (SegueAudiencesView *self,
                   SegueRecord        *audience)
{
  const GArray *chosen = segue_filter_chip_get_chosen (self->segment_chip);
  int segment = segue_record_get_choice (audience, SEGUE_AUDIENCE_SEGMENT);

  for (guint i = 0; i < chosen->len; i++)
    if (g_array_index (chosen, gint64, i) == (segment == SEGUE_CHOICE_NONE ? NO_SEGMENT : segment))
      return TRUE;

  return chosen->len == 0;
}

static gboolean
lacks_champions (SeguePlan   *plan,
                 SegueRecord *impacted)
{
  SegueChampionCoverage coverage = segue_champion_get_coverage (plan, impacted, segue_today ());

  return coverage.weight < coverage.needed;
}

static gboolean
is_silent (SeguePlan   *plan,
           SegueRecord *impacted)
{
  SegueThresholds thresholds = segue_thresholds_read (plan);

  return segue_contact_is_silent (&thresholds, segue_audience_get_heard (plan, impacted, segue_today ()).silence);
}

static gboolean
passes (GObject  *item,
        gpointer  data)
{
  SegueAudiencesView *self = data;
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecord *audience = segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN);
  SegueRecord *impacted = segue_audience_rows_find_impacted (self->rows, audience);
  gboolean in_scope = impacted != NULL && segue_record_get_boolean (impacted, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE);

  if (!is_segment_chosen (self, audience))
    return FALSE;
  if (is_flag_on (self, FLAG_SCOPE) && !in_scope)
    return FALSE;
  if (is_flag_on (self, FLAG_CHAMPIONS) && !(in_scope && lacks_champions (plan, impacted)))
    return FALSE;
  if (is_flag_on (self, FLAG_SILENT) && !(in_scope && is_silent (plan, impacted)))
    return FALSE;

  return !is_flag_on (self, FLAG_IMPACT) ||
         (in_scope && segue_impact_degree_get (plan, segue_record_get_id (impacted)).n_scored < SEGUE_N_ASPECTS);
}

static void
apply (SegueAudiencesView *self)
{
  segue_audiences_layout_update (self);
  segue_audience_rows_set_filter (self->rows, is_filtered (self) ? passes : NULL, self);
  segue_audiences_view_update_flat (self);
  segue_audiences_view_show_status (self);
}

static GVariant *
to_variant (SegueAudiencesView *self)
{
  const GArray *chosen = segue_filter_chip_get_chosen (self->segment_chip);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sas}"));
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    if (gtk_toggle_button_get_active (get_flag_chip (self, i)))
      g_variant_builder_add (&builder, "{sas}", flags[i].nick, NULL);
  if (chosen->len > 0)
    {
      g_variant_builder_open (&builder, G_VARIANT_TYPE ("{sas}"));
      g_variant_builder_add (&builder, "s", SEGMENT_NICK);
      g_variant_builder_open (&builder, G_VARIANT_TYPE ("as"));
      for (guint i = 0; i < chosen->len; i++)
        {
          gint64 segment = g_array_index (chosen, gint64, i);

          g_variant_builder_add (&builder, "s", segment == NO_SEGMENT ? NOTHING_NICK
                                                                      : segue_choices_get_nick (get_segments (), (int) segment));
        }
      g_variant_builder_close (&builder);
      g_variant_builder_close (&builder);
    }

  return g_variant_builder_end (&builder);
}

/* What is not known here is passed over. */
static void
from_variant (SegueAudiencesView *self,
              GVariant           *stored)
{
  g_autoptr(GVariant) segments = g_variant_lookup_value (stored, SEGMENT_NICK, NULL);
  g_autoptr(GArray) chosen = g_array_new (FALSE, FALSE, sizeof (gint64));

  self->is_arranging = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      g_autoptr(GVariant) value = g_variant_lookup_value (stored, flags[i].nick, NULL);

      gtk_toggle_button_set_active (get_flag_chip (self, i), value != NULL);
    }
  for (gsize i = 0; segments != NULL && i < g_variant_n_children (segments); i++)
    {
      const char *nick = NULL;
      gint64 segment;

      g_variant_get_child (segments, i, "&s", &nick);
      segment = g_str_equal (nick, NOTHING_NICK) ? NO_SEGMENT : segue_choices_find_nick (get_segments (), nick);
      if (segment != SEGUE_CHOICE_NONE || g_str_equal (nick, NOTHING_NICK))
        g_array_append_val (chosen, segment);
    }
  segue_filter_chip_set_chosen (self->segment_chip, chosen);
  self->is_arranging = FALSE;
}

/* At once: nobody says when Segue will be ended. */
static void
chips_changed_cb (SegueAudiencesView *self)
{
  if (self->is_arranging || self->rows == NULL)
    return;

  apply (self);
  if (self->settings != NULL)
    g_settings_set_value (self->settings, "filters", to_variant (self));
}

/* The list narrows what it shows; what is within a closed one must be there before. */
static void
search_changed_cb (SegueAudiencesView *self)
{
  if (self->rows == NULL)
    return; /* not filled yet */

  segue_audiences_view_update_flat (self);
  segue_long_list_set_search (segue_audiences_view_get_long_list (self), gtk_editable_get_text (self->search_entry));
  segue_audiences_view_show_status (self);
}

static void
search_stopped_cb (SegueAudiencesView *self)
{
  gtk_editable_set_text (self->search_entry, "");
  segue_page_focus (SEGUE_PAGE (self));
}

static void
search_activated_cb (SegueAudiencesView *self)
{
  SegueLongList *list = segue_audiences_view_get_long_list (self);

  if (g_list_model_get_n_items (G_LIST_MODEL (list)) == 0)
    return;

  segue_page_select (SEGUE_PAGE (self), segue_long_list_get_id (list, 0));
  segue_page_focus (SEGUE_PAGE (self));
}

/* Shows all again. */
void
segue_audiences_bar_clear (SegueAudiencesView *self)
{
  g_autoptr(GVariant) nothing = g_variant_ref_sink (g_variant_new_array (G_VARIANT_TYPE ("{sas}"), NULL, 0));

  from_variant (self, nothing);
  gtk_editable_set_text (self->search_entry, "");
  chips_changed_cb (self);
}

/* The chips that ask about a rollout are there where one is looked at. */
void
segue_audiences_bar_show_chips (SegueAudiencesView *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    gtk_widget_set_visible (GTK_WIDGET (get_flag_chip (self, i)), is_offered (self, i));
  apply (self);
}

static GPtrArray *
get_options (gpointer data,
             guint    key)
{
  GPtrArray *options = segue_filter_options_new ();

  for (guint i = 0; i < segue_choices_get_n (get_segments ()); i++)
    segue_filter_options_add (options, i, segue_choices_get_label (get_segments (), (int) i), 0);
  segue_filter_options_add (options, NO_SEGMENT, _("No segment"), 0);

  return options;
}

/* Filters as they were left. */
void
segue_audiences_bar_begin (SegueAudiencesView *self)
{
  segue_filter_chip_set_source (self->segment_chip, get_options, self, 0);
  if (self->settings != NULL)
    {
      g_autoptr(GVariant) stored = g_settings_get_value (self->settings, "filters");

      from_variant (self, stored);
    }
  segue_audiences_bar_show_chips (self);
}

void
segue_audiences_bar_bind (GtkWidgetClass *klass)
{
  g_type_ensure (SEGUE_TYPE_FILTER_CHIP);

  gtk_widget_class_bind_template_child (klass, SegueAudiencesView, filter_bar);
  gtk_widget_class_bind_template_child (klass, SegueAudiencesView, search_entry);
  gtk_widget_class_bind_template_child (klass, SegueAudiencesView, segment_chip);
  gtk_widget_class_bind_template_child (klass, SegueAudiencesView, scope_chip);
  gtk_widget_class_bind_template_child (klass, SegueAudiencesView, champion_chip);
  gtk_widget_class_bind_template_child (klass, SegueAudiencesView, impact_chip);
  gtk_widget_class_bind_template_child (klass, SegueAudiencesView, silent_chip);
  gtk_widget_class_bind_template_child (klass, SegueAudiencesView, sort_button);
  gtk_widget_class_bind_template_callback (klass, search_changed_cb);
  gtk_widget_class_bind_template_callback (klass, search_stopped_cb);
  gtk_widget_class_bind_template_callback (klass, search_activated_cb);
  gtk_widget_class_bind_template_callback (klass, chips_changed_cb);
}

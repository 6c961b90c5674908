/* segue-resistance-chips.c - the chips that narrow the log
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-view"

#include "config.h"

#include "segue-resistance-view-private.h"

#include "segue-filter-records.h"
#include "segue-resistance-choices.h"

#include <glib/gi18n.h>

/* What a barrier as a whole is called in the settings, before its nick. */
#define WHOLE "all-"
#define NONE "none"
#define LATE "late"

/* The audience is a filter of every page; its chip stands before the others. */
#define AUDIENCE SEGUE_N_RESISTANCE_FILTERS
#define N_CHIPS (SEGUE_N_RESISTANCE_FILTERS + 1)

/* What the filters are called in the settings. */
static const char * const nicks[N_CHIPS] = {
  [SEGUE_RESISTANCE_FILTER_CAUSE] = "root-cause",
  [SEGUE_RESISTANCE_FILTER_OWNER] = "owner",
  [SEGUE_RESISTANCE_FILTER_STATUS] = "status",
  [SEGUE_RESISTANCE_FILTER_INTENT] = "intent",
  [SEGUE_RESISTANCE_FILTER_HEARD_IN] = "heard-in",
  [AUDIENCE] = "audience",
};

static SegueFilterChip *
get_chip (SegueResistanceView *self,
          guint                chip)
{
  SegueFilterChip *chips[N_CHIPS] = {
    [SEGUE_RESISTANCE_FILTER_CAUSE] = self->cause_chip,
    [SEGUE_RESISTANCE_FILTER_OWNER] = self->owner_chip,
    [SEGUE_RESISTANCE_FILTER_STATUS] = self->status_chip,
    [SEGUE_RESISTANCE_FILTER_INTENT] = self->intent_chip,
    [SEGUE_RESISTANCE_FILTER_HEARD_IN] = self->heard_in_chip,
    [AUDIENCE] = self->audience_chip,
  };

  return chips[chip];
}

static SeguePlan *
get_plan (SegueResistanceView *self)
{
  return segue_workspace_get_shown (self->workspace);
}

static const SegueChoices *
get_statuses (void)
{
  return segue_record_class_get (SEGUE_RECORD_RESISTANCE)->fields[SEGUE_RESISTANCE_STATUS].choices;
}

static const SegueChoices *
get_intents (void)
{
  return segue_record_class_get (SEGUE_RECORD_RESISTANCE)->fields[SEGUE_RESISTANCE_INTENT].choices;
}

/* Causes under their barriers; those of the users stand by themselves. */
static void
add_causes (GPtrArray *options)
{
  segue_filter_options_add (options, SEGUE_CHOICE_NONE, _("No cause yet"), 0);
  for (guint barrier = 0; barrier < segue_choices_get_n (&segue_resistance_barriers); barrier++)
    {
      segue_filter_options_add (options, segue_resistance_filter_from_barrier ((int) barrier),
                                segue_choices_get_label (&segue_resistance_barriers, (int) barrier), 0);
      for (guint cause = 0; cause < segue_choices_get_n (&segue_resistance_causes); cause++)
        if (segue_resistance_cause_get_barrier ((int) cause) == (int) barrier)
          segue_filter_options_add (options, cause, segue_choices_get_label (&segue_resistance_causes, (int) cause), 1);
    }
  for (guint cause = 0; cause < segue_choices_get_n (&segue_resistance_causes); cause++)
    if (segue_resistance_cause_get_barrier ((int) cause) == SEGUE_CHOICE_NONE)
      segue_filter_options_add (options, cause, segue_choices_get_label (&segue_resistance_causes, (int) cause), 0);
}

/* Who owns something. */
static void
add_owners (SegueResistanceView *self,
            GPtrArray           *options)
{
  SeguePlan *plan = get_plan (self);
  SegueRecordList *entries = segue_plan_list (plan, SEGUE_RECORD_RESISTANCE);
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < segue_record_list_get_n (entries); i++)
    {
      SegueRecord *owner = segue_plan_follow (plan, segue_record_list_get (entries, i), SEGUE_RESISTANCE_OWNER);

      if (owner != NULL && g_hash_table_add (seen, owner))
        segue_filter_options_add_record (options, plan, owner);
    }
  segue_filter_options_sort (options);
  segue_filter_options_add (options, 0, _("Nobody"), 0);
}

static void
add_choices (GPtrArray          *options,
             const SegueChoices *choices)
{
  for (guint i = 0; i < segue_choices_get_n (choices); i++)
    segue_filter_options_add (options, i, segue_choices_get_label (choices, (int) i), 0);
}

static GPtrArray *
get_options (gpointer data,
             guint    key)
{
  SegueResistanceView *self = data;
  GPtrArray *options = segue_filter_options_new ();

  switch (key)
    {
    case AUDIENCE:
      segue_filter_options_add_audiences (options, get_plan (self));
      break;
    case SEGUE_RESISTANCE_FILTER_CAUSE:
      add_causes (options);
      break;
    case SEGUE_RESISTANCE_FILTER_OWNER:
      add_owners (self, options);
      break;
    case SEGUE_RESISTANCE_FILTER_STATUS:
      add_choices (options, get_statuses ());
      break;
    case SEGUE_RESISTANCE_FILTER_INTENT:
      add_choices (options, get_intents ());
      segue_filter_options_add (options, SEGUE_CHOICE_NONE, _("Not judged"), 0);
      break;
    case SEGUE_RESISTANCE_FILTER_HEARD_IN:
      add_choices (options, &segue_heard_in);
      segue_filter_options_add (options, SEGUE_CHOICE_NONE, _("Not said"), 0);
      break;
    default:
      g_assert_not_reached ();
    }

  return options;
}

static const SegueChoices *
get_choices (guint chip)
{
  return chip == SEGUE_RESISTANCE_FILTER_CAUSE    ? &segue_resistance_causes
         : chip == SEGUE_RESISTANCE_FILTER_STATUS ? get_statuses ()
         : chip == SEGUE_RESISTANCE_FILTER_INTENT ? get_intents ()
                                                  : &segue_heard_in;
}

static gboolean
is_of_records (guint chip)
{
  return chip == AUDIENCE || chip == SEGUE_RESISTANCE_FILTER_OWNER;
}

/* As the settings say it. */
static char *
dup_nick (guint  chip,
          gint64 value)
{
  if (is_of_records (chip))
    return g_strdup_printf ("%" G_GINT64_FORMAT, value);
  if (value == SEGUE_CHOICE_NONE)
    return g_strdup (NONE);
  if (value < SEGUE_CHOICE_NONE)
    return g_strconcat (WHOLE, segue_choices_get_nick (&segue_resistance_barriers, (int) segue_resistance_filter_from_barrier ((int) value)), NULL);

  return g_strdup (segue_choices_get_nick (get_choices (chip), (int) value));
}

/* FALSE where there is no such value, or none any more. */
static gboolean
find_value (SegueResistanceView *self,
            guint                chip,
            const char          *nick,
            gint64              *value)
{
  if (is_of_records (chip))
    {
      *value = g_ascii_strtoll (nick, NULL, 10);
      return (chip == SEGUE_RESISTANCE_FILTER_OWNER && *value == 0) ||
             segue_plan_find (get_plan (self), chip == AUDIENCE ? SEGUE_RECORD_AUDIENCE : SEGUE_RECORD_STAKEHOLDER, *value) != NULL;
    }
  if (g_str_equal (nick, NONE))
    {
      *value = SEGUE_CHOICE_NONE;
      return TRUE;
    }
  if (g_str_has_prefix (nick, WHOLE))
    {
      int barrier = segue_choices_find_nick (&segue_resistance_barriers, nick + strlen (WHOLE));

      *value = segue_resistance_filter_from_barrier (barrier);
      return barrier >= 0;
    }

  *value = segue_choices_find_nick (get_choices (chip), nick);

  return *value >= 0;
}

/* What a reader at that level may know of an audience, or of who owns something. */
static char *
dup_name (SegueResistanceView *self,
          guint                chip,
          gint64               id,
          SegueRedactionLevel  level)
{
  SegueRecord *record = segue_plan_find (get_plan (self), chip == AUDIENCE ? SEGUE_RECORD_AUDIENCE : SEGUE_RECORD_STAKEHOLDER, id);
  char *name = NULL;

  if (record == NULL)
    return g_strdup (_("Nobody"));

  name = segue_redaction_dup_name (level, get_plan (self), record);

  return name != NULL ? name : g_strdup (_("confidential"));
}

static char *
dup_label (SegueResistanceView *self,
           guint                chip,
           gint64               value,
           SegueRedactionLevel  level)
{
  if (is_of_records (chip))
    return dup_name (self, chip, value, level);
  if (level == SEGUE_REDACTION_LEVEL_PUBLIC && (chip == SEGUE_RESISTANCE_FILTER_INTENT || chip == SEGUE_RESISTANCE_FILTER_CAUSE))
    return g_strdup (_("a choice")); /* an opinion */
  if (value == SEGUE_CHOICE_NONE)
    return g_strdup (chip == SEGUE_RESISTANCE_FILTER_CAUSE    ? _("No cause yet")
                     : chip == SEGUE_RESISTANCE_FILTER_INTENT ? _("Not judged")
                                                              : _("Not said"));
  if (value < SEGUE_CHOICE_NONE)
    return g_strdup (segue_choices_get_label (&segue_resistance_barriers, (int) segue_resistance_filter_from_barrier ((int) value)));

  return g_strdup (segue_choices_get_label (get_choices (chip), (int) value));
}

static GVariant *
to_variant (SegueResistanceView *self)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sas}"));
  for (guint chip = 0; chip < N_CHIPS; chip++)
    {
      const GArray *chosen = segue_filter_chip_get_chosen (get_chip (self, chip));
      g_autoptr(GStrvBuilder) values = g_strv_builder_new ();
      g_auto(GStrv) list = NULL;

      for (guint i = 0; i < chosen->len; i++)
        {
          g_autofree char *nick = dup_nick (chip, g_array_index (chosen, gint64, i));

          g_strv_builder_add (values, nick);
        }
      list = g_strv_builder_end (values);
      if (chosen->len > 0)
        g_variant_builder_add (&builder, "{s^as}", nicks[chip], list);
    }
  if (gtk_toggle_button_get_active (self->late_chip))
    g_variant_builder_add (&builder, "{sas}", LATE, NULL);

  return g_variant_builder_end (&builder);
}

/* What is not known here is passed over. */
static void
from_variant (SegueResistanceView *self,
              GVariant            *stored)
{
  g_autoptr(GVariant) late = g_variant_lookup_value (stored, LATE, NULL);

  self->is_arranging = TRUE;
  gtk_toggle_button_set_active (self->late_chip, late != NULL);
  for (guint chip = 0; chip < N_CHIPS; chip++)
    {
      g_autoptr(GVariant) values = g_variant_lookup_value (stored, nicks[chip], G_VARIANT_TYPE_STRING_ARRAY);
      g_autoptr(GArray) chosen = g_array_new (FALSE, FALSE, sizeof (gint64));

      for (gsize i = 0; values != NULL && i < g_variant_n_children (values); i++)
        {
          const char *nick = NULL;
          gint64 value;

          g_variant_get_child (values, i, "&s", &nick);
          if (find_value (self, chip, nick, &value))
            g_array_append_val (chosen, value);
        }
      segue_filter_chip_set_chosen (get_chip (self, chip), chosen);
    }
  self->is_arranging = FALSE;
}

static void
keep (SegueResistanceView *self)
{
  if (self->settings != NULL)
    g_settings_set_value (self->settings, "filters", to_variant (self));
}

/* At once: nobody says when Segue will be ended. */
static void
chips_changed_cb (SegueResistanceView *self)
{
  if (self->is_arranging || self->state == NULL)
    return;

  segue_resistance_bar_apply (self);
  keep (self);
}

/* Of audiences one is looked at, with those above and below it: the one chosen last. */
gint64
segue_resistance_chips_get_audience (SegueResistanceView *self)
{
  const GArray *chosen = segue_filter_chip_get_chosen (self->audience_chip);
  gint64 before = segue_page_state_get_audience (SEGUE_PAGE_STATE (self->state));
  g_autoptr(GArray) one = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 audience = 0;

  for (guint i = 0; i < chosen->len; i++)
    if (audience == 0 || g_array_index (chosen, gint64, i) != before)
      audience = g_array_index (chosen, gint64, i);
  if (chosen->len < 2)
    return audience;

  g_array_append_val (one, audience);
  self->is_arranging = TRUE;
  segue_filter_chip_set_chosen (self->audience_chip, one);
  self->is_arranging = FALSE;

  return audience;
}

/* Lets through what the chips say, but for the audience, which goes with the words. */
void
segue_resistance_chips_apply (SegueResistanceView *self)
{
  for (guint filter = 0; filter < SEGUE_N_RESISTANCE_FILTERS; filter++)
    segue_resistance_state_set_chosen (self->state, filter, segue_filter_chip_get_chosen (get_chip (self, filter)));
  segue_resistance_state_set_late_only (self->state, gtk_toggle_button_get_active (self->late_chip));
}

static void
arrange_chip (SegueResistanceView *self,
              guint                chip,
              const GArray        *chosen)
{
  const GArray *shown = segue_filter_chip_get_chosen (get_chip (self, chip));

  if (shown->len != chosen->len || (chosen->len > 0 && memcmp (shown->data, chosen->data, chosen->len * sizeof (gint64)) != 0))
    segue_filter_chip_set_chosen (get_chip (self, chip), chosen);
}

/* What leads to the log from elsewhere narrows it as well. */
static void
state_changed_cb (SegueResistanceView *self)
{
  const char *only = segue_resistance_state_get_only (self->state);
  gint64 audience = segue_page_state_get_audience (SEGUE_PAGE_STATE (self->state));
  g_autoptr(GArray) one = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (self->is_arranging)
    return;

  self->is_arranging = TRUE;
  if (audience != 0)
    g_array_append_val (one, audience);
  arrange_chip (self, AUDIENCE, one);
  for (guint filter = 0; filter < SEGUE_N_RESISTANCE_FILTERS; filter++)
    arrange_chip (self, filter, segue_resistance_state_get_chosen (self->state, filter));
  gtk_toggle_button_set_active (self->late_chip, segue_resistance_state_is_late_only (self->state));
  if (only != NULL)
    gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (self->only_chip)))), only);
  self->is_arranging = FALSE;
}

static void
only_clicked_cb (SegueResistanceView *self)
{
  segue_resistance_state_set_only (self->state, NULL, NULL);
}

/* Takes every chip back. */
void
segue_resistance_chips_clear (SegueResistanceView *self)
{
  g_autoptr(GVariant) nothing = g_variant_ref_sink (g_variant_new_array (G_VARIANT_TYPE ("{sas}"), NULL, 0));

  from_variant (self, nothing);
  keep (self);
}

/* Promises and feedback have an audience, but no root cause; insights are of all entries. */
gboolean
segue_resistance_chips_apply_here (SegueResistanceView *self)
{
  SeguePageMode *mode = segue_resistance_modes_get (self);

  return mode != NULL && g_str_equal (segue_page_mode_get_document (mode), "resistance");
}

/* Only those chips that narrow what is seen. */
void
segue_resistance_chips_show (SegueResistanceView *self)
{
  gboolean apply = segue_resistance_chips_apply_here (self);

  for (guint filter = 0; filter < SEGUE_N_RESISTANCE_FILTERS; filter++)
    gtk_widget_set_visible (GTK_WIDGET (get_chip (self, filter)), apply);
  gtk_widget_set_visible (GTK_WIDGET (self->late_chip), apply);
  gtk_widget_set_visible (self->only_chip, apply && segue_resistance_state_get_only (self->state) != NULL);
}

/* What the chips let through, one after the other: “Logistics, Awareness, late only”.  What
 * is chosen in a picture may be called by what somebody said.
 */
char *
segue_resistance_chips_dup_words (SegueResistanceView *self,
                                  SegueRedactionLevel  level)
{
  static const guint order[N_CHIPS] = {
    AUDIENCE, SEGUE_RESISTANCE_FILTER_CAUSE, SEGUE_RESISTANCE_FILTER_OWNER, SEGUE_RESISTANCE_FILTER_STATUS,
    SEGUE_RESISTANCE_FILTER_INTENT, SEGUE_RESISTANCE_FILTER_HEARD_IN,
  };
  guint n = segue_resistance_chips_apply_here (self) ? N_CHIPS : 1; /* the audience comes first */
  const char *only = n == N_CHIPS ? segue_resistance_state_get_only (self->state) : NULL;
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  if (only != NULL)
    g_ptr_array_add (words, g_strdup (level != SEGUE_REDACTION_LEVEL_TEAM ? _("a choice") : only));
  if (n == N_CHIPS && segue_resistance_state_is_late_only (self->state))
    g_ptr_array_add (words, g_strdup (_("late")));
  for (guint k = 0; k < n; k++)
    {
      const GArray *chosen = segue_filter_chip_get_chosen (get_chip (self, order[k]));

      for (guint i = 0; i < chosen->len; i++)
        g_ptr_array_add (words, dup_label (self, order[k], g_array_index (chosen, gint64, i), level));
    }

  return segue_filter_words_join (words);
}

/* The chips as they were left. */
void
segue_resistance_chips_begin (SegueResistanceView *self)
{
  for (guint chip = 0; chip < N_CHIPS; chip++)
    {
      segue_filter_chip_set_source (get_chip (self, chip), get_options, self, chip);
      g_signal_connect_object (get_chip (self, chip), "changed", G_CALLBACK (chips_changed_cb), self, G_CONNECT_SWAPPED);
    }
  if (self->settings != NULL)
    {
      g_autoptr(GVariant) stored = g_settings_get_value (self->settings, "filters");

      from_variant (self, stored);
    }
  g_signal_connect_object (self->state, "changed", G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
}

void
segue_resistance_chips_bind (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_child (klass, SegueResistanceView, late_chip);
  gtk_widget_class_bind_template_child (klass, SegueResistanceView, only_chip);
  gtk_widget_class_bind_template_child (klass, SegueResistanceView, audience_chip);
  gtk_widget_class_bind_template_child (klass, SegueResistanceView, cause_chip);
  gtk_widget_class_bind_template_child (klass, SegueResistanceView, owner_chip);
  gtk_widget_class_bind_template_child (klass, SegueResistanceView, status_chip);
  gtk_widget_class_bind_template_child (klass, SegueResistanceView, intent_chip);
  gtk_widget_class_bind_template_child (klass, SegueResistanceView, heard_in_chip);
  gtk_widget_class_bind_template_callback (klass, chips_changed_cb);
  gtk_widget_class_bind_template_callback (klass, only_clicked_cb);
}

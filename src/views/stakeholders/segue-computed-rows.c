/* segue-computed-rows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-computed-rows"

#include "config.h"

#include "segue-computed-rows.h"

#include "segue-contact.h"
#include "segue-engagement.h"
#include "segue-record-row.h"
#include "segue-salience.h"

#include <glib/gi18n.h>

#define WORKSPACE_KEY "segue-workspace"
#define ENGAGEMENT_KEY "segue-engagement"

static const guint salience_fields[] = {
  SEGUE_ENGAGEMENT_SAL_POWER, SEGUE_ENGAGEMENT_SAL_LEGITIMACY, SEGUE_ENGAGEMENT_SAL_URGENCY,
};

static SegueRecord *
get_engagement (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), ENGAGEMENT_KEY);
}

/* @update runs now, and whenever the standing changes. */
static void
follow (GtkWidget      *row,
        SegueWorkspace *workspace,
        SegueRecord    *engagement,
        GCallback       update)
{
  g_object_set_data_full (G_OBJECT (row), WORKSPACE_KEY, g_object_ref (workspace), g_object_unref);
  g_object_set_data_full (G_OBJECT (row), ENGAGEMENT_KEY, g_object_ref (engagement), g_object_unref);
  g_signal_connect_object (engagement, "notify", update, row, G_CONNECT_SWAPPED);
}

/* “Next contact: 12 Nov, 5 days late” */
static char *
dup_contact_title (SegueDay next)
{
  g_autofree char *day = NULL;
  gulong late;

  if (next == SEGUE_DAY_NONE)
    return g_strdup (_("No contact due"));

  day = segue_day_to_short_label (next, segue_today ());
  if (next >= segue_today ())
    return g_strdup_printf (_("Next contact: %s"), day);

  late = (gulong) (segue_today () - next);
  /* Translators: a day, and for how long it is over. */
  return g_strdup_printf (ngettext ("Next contact: %s, %lu day late", "Next contact: %s, %lu days late", late), day, late);
}

/* “Last contact 5 Nov · Weekly”: what the day follows from, and for how long nothing was heard. */
static char *
dup_contact_reason (SeguePlan   *plan,
                    SegueRecord *engagement,
                    SegueDay     last)
{
  g_autofree char *day = last != SEGUE_DAY_NONE ? segue_day_to_short_label (last, segue_today ()) : NULL;
  GString *text = g_string_new (NULL);
  SegueThresholds thresholds = segue_thresholds_read (plan);
  int silence = segue_contact_get_silence (plan, engagement, segue_today ());
  SegueValue cadence = segue_record_peek (engagement, SEGUE_ENGAGEMENT_CADENCE);

  if (day != NULL)
    g_string_append_printf (text, _("Last contact: %s"), day);
  else
    g_string_append (text, _("Never contacted: due on the day of the first engagement"));
  if (cadence.is_set)
    {
      g_autofree char *label = segue_value_to_label (segue_record_get_field (engagement, SEGUE_ENGAGEMENT_CADENCE), &cadence);

      g_string_append_printf (text, " · %s", label);
    }
  else
    {
      g_string_append_printf (text, " · %s", _("no cadence"));
    }
  if (silence != SEGUE_SILENCE_EVER && segue_contact_is_silent (&thresholds, silence))
    {
      g_string_append (text, " · ");
      g_string_append_printf (text, ngettext ("%d day silent", "%d days silent", (gulong) silence), silence);
    }

  return g_string_free (text, FALSE);
}

static void
update_contact (GtkWidget *row)
{
  SegueRecord *engagement = get_engagement (row);
  SeguePlan *plan = g_object_get_data (G_OBJECT (row), WORKSPACE_KEY);
  SegueDay last = segue_contact_find_last (plan, segue_record_get_link (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER),
                                           segue_record_get_link (engagement, SEGUE_ENGAGEMENT_ROLLOUT), segue_today ());
  g_autofree char *title = dup_contact_title (segue_contact_get_next (engagement, last));
  g_autofree char *reason = dup_contact_reason (plan, engagement, last);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), reason);
}

/**
 * segue_contact_row_new:
 * @engagement: a standing
 *
 * Returns: (transfer floating): a row that says when they are due, and why then
 */
GtkWidget *
segue_contact_row_new (SegueWorkspace *workspace,
                       SegueRecord    *engagement)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_INTERACTION, SEGUE_RECORD_CHAMPION, SEGUE_RECORD_CHAMPION_REPORT, SEGUE_RECORD_WORKSPACE,
  };
  GtkWidget *row = adw_action_row_new ();

  follow (row, workspace, engagement, G_CALLBACK (update_contact));
  update_contact (row); /* asks the plan first, so that it hears of a change before this does */
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (segue_workspace_get_shown (workspace), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (update_contact), row, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (update_contact), row, G_CONNECT_SWAPPED);
    }

  return row;
}

static const char * const salience_words[] = { N_("Power"), N_("Legitimacy"), N_("Urgency") };

/* “Power: yes · Legitimacy: no · Urgency: not judged” */
static char *
dup_salience_reason (SegueRecord *engagement)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (salience_fields); i++)
    {
      const char *word = _("not judged");

      if (segue_record_is_set (engagement, salience_fields[i]))
        word = segue_record_get_boolean (engagement, salience_fields[i]) ? _("yes") : _("no");
      g_string_append_printf (text, "%s", i > 0 ? " · " : "");
      g_string_append_printf (text, _("%s: %s"), _(salience_words[i]), word);
    }

  return g_string_free (text, FALSE);
}

static void
update_salience (GtkWidget *row)
{
  SegueRecord *engagement = get_engagement (row);
  int salience = segue_salience_get (engagement);
  const char *word = salience != SEGUE_CHOICE_NONE ? segue_choices_get_label (&segue_salience_classes, salience)
                                                   : _("Not classified");
  g_autofree char *title = g_strdup_printf (_("Salience: %s"), word);
  g_autofree char *reason = dup_salience_reason (engagement);

  segue_record_row_set_text (SEGUE_RECORD_ROW (row), title, reason);
}

/**
 * segue_salience_row_new:
 * @engagement: a standing
 *
 * Returns: (transfer floating): a row that says the class, and opens to the three
 *   attributes that it follows from
 */
GtkWidget *
segue_salience_row_new (SegueWorkspace *workspace,
                        SegueRecord    *engagement)
{
  GtkWidget *row = segue_record_row_new (workspace, engagement, salience_fields, G_N_ELEMENTS (salience_fields), FALSE);

  follow (row, workspace, engagement, G_CALLBACK (update_salience));
  update_salience (row);

  return row;
}

/* segue-promises-notice.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-promises-notice"

#include "config.h"

#include "segue-promises-notice.h"

#include "segue-promises.h"
#include "segue-wrapped-label.h"

#include <glib/gi18n.h>

#define PERSON_KEY "segue-person"
#define PLAN_KEY "segue-plan"

/* The one that is late for longest, and how many more there are. */
static char *
dup_text (SeguePlan   *plan,
          SegueRecord *person)
{
  guint n = 0;
  guint n_late = 0;
  guint most = 0;
  SegueRecord *worst = NULL;
  SegueRecord * const *promises = segue_plan_incoming (plan, SEGUE_RECORD_ACTION, SEGUE_ACTION_PROMISED_TO, segue_record_get_id (person), &n);
  g_autofree char *clock = NULL;
  const char *title = NULL;

  for (guint i = 0; i < n; i++)
    {
      SeguePromiseFacts facts;

      segue_promise_get_facts (promises[i], segue_today (), &facts);
      if (!facts.is_open || facts.late == 0)
        continue;
      n_late++;
      if (facts.late > most)
        worst = promises[i];
      most = MAX (most, facts.late);
    }
  if (worst == NULL)
    return NULL;

  clock = segue_promise_dup_clock (worst, segue_today ());
  title = segue_record_get_text (worst, SEGUE_ACTION_TITLE);
  if (n_late > 1)
    return g_strdup_printf (ngettext ("%u promise to them is late, the longest: %s, “%s”",
                                      "%u promises to them are late, the longest: %s, “%s”", n_late), n_late, clock, title != NULL ? title : "");

  /* Translators: what was promised, and “4 days late”. */
  return g_strdup_printf (_("Promised to them: “%s”, %s"), title != NULL ? title : "", clock);
}

static void
update (GtkLabel *label)
{
  g_autofree char *text = dup_text (g_object_get_data (G_OBJECT (label), PLAN_KEY), g_object_get_data (G_OBJECT (label), PERSON_KEY));

  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

/**
 * segue_promises_notice_new:
 * @person: a stakeholder that @workspace shows
 *
 * Returns: (transfer floating): what was promised to them and is late; out of sight while nothing is
 */
GtkWidget *
segue_promises_notice_new (SegueWorkspace *workspace,
                           SegueRecord    *person)
{
  SeguePlan *plan = segue_workspace_get_shown (workspace);
  SegueRecordList *actions = segue_plan_list (plan, SEGUE_RECORD_ACTION);
  GtkWidget *label = segue_wrapped_label_new (NULL, "notice");

  g_object_set_data_full (G_OBJECT (label), PERSON_KEY, g_object_ref (person), g_object_unref);
  g_object_set_data_full (G_OBJECT (label), PLAN_KEY, g_object_ref (plan), g_object_unref);
  g_signal_connect_object (actions, "items-changed", G_CALLBACK (update), label, G_CONNECT_SWAPPED);
  g_signal_connect_object (actions, "record-changed", G_CALLBACK (update), label, G_CONNECT_SWAPPED);
  update (GTK_LABEL (label));

  return label;
}

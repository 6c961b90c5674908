/* segue-reports-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-reports-group"

#include "config.h"

#include "segue-reports-group.h"

#include "segue-champion-coverage.h"
#include "segue-champion-report.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-icon-names.h"
#include "segue-record-row.h"
#include "segue-timeline.h"

#include <glib/gi18n.h>

struct _SegueReportsGroup
{
  SegueRecordGroup  parent_instance;

  SegueRecord      *engagement; /* owned */
};

G_DEFINE_FINAL_TYPE (SegueReportsGroup, segue_reports_group, SEGUE_TYPE_RECORD_GROUP)

static const guint row_fields[] = { SEGUE_CHAMPION_REPORT_TEXT, SEGUE_CHAMPION_REPORT_MOOD, SEGUE_CHAMPION_REPORT_DATE };

static SegueRecord *
find_champion (SegueReportsGroup *self)
{
  return segue_champion_find (segue_record_group_get_plan (SEGUE_RECORD_GROUP (self)),
                              segue_record_get_link (self->engagement, SEGUE_ENGAGEMENT_STAKEHOLDER),
                              segue_record_get_link (self->engagement, SEGUE_ENGAGEMENT_ROLLOUT));
}

/* Of one day the one that was written last comes first. */
static int
compare_reports (gconstpointer a,
                 gconstpointer b)
{
  SegueRecord *one = *(SegueRecord **) a;
  SegueRecord *other = *(SegueRecord **) b;
  SegueDay day = segue_record_get_day (one, SEGUE_CHAMPION_REPORT_DATE);
  SegueDay other_day = segue_record_get_day (other, SEGUE_CHAMPION_REPORT_DATE);
  gint64 id = segue_record_get_id (one);
  gint64 other_id = segue_record_get_id (other);

  return day != other_day ? (day < other_day) - (day > other_day) : (id < other_id) - (id > other_id);
}

static GPtrArray *
list (SegueRecordGroup *group)
{
  SegueRecord *champion = find_champion (SEGUE_REPORTS_GROUP (group));
  GPtrArray *found = g_ptr_array_new ();
  SegueRecord *const *records = NULL;
  guint n = 0;

  if (champion == NULL)
    return found;

  records = segue_plan_incoming (segue_record_group_get_plan (group), SEGUE_RECORD_CHAMPION_REPORT,
                                 SEGUE_CHAMPION_REPORT_CHAMPION, segue_record_get_id (champion), &n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (found, records[i]);
  g_ptr_array_sort (found, compare_reports);

  return found;
}

static GtkWidget *
make_row (SegueRecordGroup *group,
          SegueRecord      *report)
{
  GtkWidget *row = segue_record_row_new (segue_record_group_get_workspace (group), report,
                                         row_fields, G_N_ELEMENTS (row_fields), TRUE);

  g_signal_connect_object (row, "failed", G_CALLBACK (segue_record_group_fail), group, G_CONNECT_SWAPPED);

  return row;
}

/* “18 Nov · ▲ Positive”, and below it what was said. */
static void
update_row (SegueRecordGroup *group,
            GtkWidget        *row,
            SegueRecord      *report)
{
  g_autofree char *day = segue_day_to_short_label (segue_record_get_day (report, SEGUE_CHAMPION_REPORT_DATE), segue_today ());
  g_autoptr(GString) title = g_string_new (day);

  if (segue_record_is_set (report, SEGUE_CHAMPION_REPORT_MOOD))
    {
      int mood = (int) segue_record_get_integer (report, SEGUE_CHAMPION_REPORT_MOOD);

      g_string_append_printf (title, " · %s %s", segue_sentiment_get_shape (mood), segue_sentiment_get_label (mood));
    }
  segue_record_row_set_text (SEGUE_RECORD_ROW (row), title->str,
                             segue_record_get_text (report, SEGUE_CHAMPION_REPORT_TEXT));
}

/* Who is no champion has nothing to report. */
static void
updated (SegueRecordGroup *group,
         guint             n_all)
{
  gtk_widget_set_visible (GTK_WIDGET (group), find_champion (SEGUE_REPORTS_GROUP (group)) != NULL);
}

static void
add_cb (SegueReportsGroup *self)
{
  SegueRecordGroup *group = SEGUE_RECORD_GROUP (self);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_record_group_get_workspace (group), SEGUE_VERB_ADD,
                                              SEGUE_RECORD_CHAMPION_REPORT);
  g_autoptr(SegueRecord) report = segue_record_new (SEGUE_RECORD_CHAMPION_REPORT, 0);
  SegueRecord *champion = find_champion (self);
  g_autoptr(GError) error = NULL;

  if (champion == NULL)
    return;

  segue_record_set_integer (report, SEGUE_CHAMPION_REPORT_CHAMPION, segue_record_get_id (champion));
  segue_record_set_integer (report, SEGUE_CHAMPION_REPORT_DATE, segue_today ());
  segue_edit_add (edit, report);
  if (segue_edit_commit (edit, NULL, &error))
    segue_record_group_open (group, report);
  else
    segue_record_group_fail (group, error->message);
}

static void
segue_reports_group_dispose (GObject *object)
{
  g_clear_object (&SEGUE_REPORTS_GROUP (object)->engagement);

  G_OBJECT_CLASS (segue_reports_group_parent_class)->dispose (object);
}

static void
segue_reports_group_class_init (SegueReportsGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_reports_group_dispose;
  SEGUE_RECORD_GROUP_CLASS (klass)->list = list;
  SEGUE_RECORD_GROUP_CLASS (klass)->make_row = make_row;
  SEGUE_RECORD_GROUP_CLASS (klass)->update_row = update_row;
  SEGUE_RECORD_GROUP_CLASS (klass)->updated = updated;
}

static void
segue_reports_group_init (SegueReportsGroup *self)
{
}

static GtkWidget *
make_add_button (SegueReportsGroup *self,
                 SegueWorkspace    *workspace)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_widget_set_tooltip_text (button, _("Add a Report"));
  gtk_widget_add_css_class (button, "flat");
  segue_icon_names_set (button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);

  return button;
}

/**
 * segue_reports_group_new:
 * @engagement: whose part in which rollout
 *
 * Returns: (transfer floating): a group with a row for each report; it is not seen
 *   where they are no champion
 */
GtkWidget *
segue_reports_group_new (SegueWorkspace *workspace,
                         SegueRecord    *engagement)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_CHAMPION_REPORT, SEGUE_RECORD_CHAMPION };
  SegueReportsGroup *self = g_object_new (SEGUE_TYPE_REPORTS_GROUP, NULL);

  self->engagement = g_object_ref (engagement);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Reports as a Champion"));
  if (!segue_workspace_is_read_only (workspace))
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), make_add_button (self, workspace));
  segue_record_group_begin (SEGUE_RECORD_GROUP (self), workspace, _("Nothing is reported yet"), kinds, G_N_ELEMENTS (kinds));

  return GTK_WIDGET (self);
}

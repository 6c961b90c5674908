/* segue-window-badges.c - what needs somebody, beside the pages of the sidebar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-course-facts.h"
#include "segue-findings.h"
#include "segue-material.h"

#include <glib/gi18n.h>

/* On the row of a page. */
#define BADGE "segue-badge"

static GtkWidget *
find_badge (SegueWindow *self,
            const char  *page)
{
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->page_list, i)) != NULL; i++)
    if (g_strcmp0 (gtk_widget_get_name (GTK_WIDGET (row)), page) == 0)
      return g_object_get_data (G_OBJECT (row), BADGE);

  return NULL;
}

/* @text: what it says, empty for none; @words: the same for who hovers or listens */
static void
show_badge (SegueWindow *self,
            const char  *page,
            const char  *text,
            const char  *words)
{
  GtkWidget *badge = find_badge (self, page);

  if (badge == NULL)
    return;

  gtk_label_set_text (GTK_LABEL (badge), text);
  gtk_widget_set_tooltip_text (badge, words);
  gtk_widget_set_visible (badge, *text != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_ancestor (badge, GTK_TYPE_LIST_BOX_ROW)),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static gboolean
is_of_rollout (SegueWindow *self,
               gint64       rollout)
{
  return self->rollout == 0 || rollout == 0 || rollout == self->rollout;
}

/* Materials that are not ready although their day has gone by. */
static guint
count_late (SegueWindow *self)
{
  SegueRecordList *materials = segue_plan_list (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_MATERIAL);
  guint n = 0;

  for (guint i = 0; i < segue_record_list_get_n (materials); i++)
    {
      SegueRecord *material = segue_record_list_get (materials, i);

      n += is_of_rollout (self, segue_record_get_link (material, SEGUE_MATERIAL_ROLLOUT)) &&
           segue_material_is_late (material, segue_today ());
    }

  return n;
}

/* @codes: of the checks that count
 * @records: (nullable): takes what was counted; what is in it is not counted again
 *
 * How often they find something, but for what was accepted.
 */
static guint
count_found (SegueWindow       *self,
             const char *const *codes,
             GHashTable        *records)
{
  GPtrArray *all = segue_findings_get_all (segue_findings_get (self->workspace));
  guint n = 0;

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      const SegueFinding *finding = g_ptr_array_index (all, i);

      n += finding->acceptance == NULL && segue_finding_is_of (finding, self->rollout) &&
           g_strv_contains (codes, segue_check_get_code (finding->check)) &&
           (records == NULL || g_hash_table_add (records, finding->records[0]));
    }

  return n;
}

/* Of promises and of names, which are counted beside the page that they are on. */
static guint
count_other_errors (SegueWindow *self)
{
  static const char *const codes[] = { "R13", "R15", NULL };

  return count_found (self, codes, NULL);
}

static char *
dup_errors (guint n)
{
  /* Translators: how many errors the checks find, on the badge of a page */
  return g_strdup_printf (C_("badge", "%u !"), n);
}

static void
show_errors (SegueWindow *self)
{
  guint counts[SEGUE_N_SEVERITIES] = { 0 };
  guint n;
  g_autofree char *text = NULL;
  g_autofree char *words = NULL;

  segue_findings_count (segue_findings_get (self->workspace), self->rollout, counts);
  n = counts[SEGUE_SEVERITY_ERROR] - count_other_errors (self);
  text = dup_errors (n);
  words = g_strdup_printf (ngettext ("%u error of the checks", "%u errors of the checks", n), n);
  show_badge (self, "calendar", n > 0 ? text : "", n > 0 ? words : "");
}

static char *
dup_late (guint n_late)
{
  /* Translators: how much is late, on the badge of a page */
  return g_strdup_printf (ngettext ("%u late", "%u late", n_late), n_late);
}

static void
show_training (SegueWindow *self)
{
  /* Sessions that need a trainer, a room or a person at one time. */
  static const char *const clashes[] = { "T01", "T02", NULL };
  guint n_late = count_late (self);
  guint n_clashes = count_found (self, clashes, NULL);
  g_autofree char *late = dup_late (n_late);
  g_autofree char *clash = g_strdup_printf (ngettext ("%u clash", "%u clashes", n_clashes), n_clashes);
  g_autofree char *materials = g_strdup_printf (ngettext ("%u material is late", "%u materials are late", n_late), n_late);
  g_autofree char *sessions = g_strdup_printf (ngettext ("%u clash of sessions", "%u clashes of sessions", n_clashes), n_clashes);
  g_autofree char *both = g_strdup_printf ("%s · %s", materials, sessions);

  show_badge (self, "training", n_late > 0 ? late : n_clashes > 0 ? clash : "",
              n_late > 0 && n_clashes > 0 ? both : n_late > 0 ? materials : n_clashes > 0 ? sessions : "");
}

static void
add_words (GString    *words,
           guint       n,
           const char *text)
{
  if (n > 0)
    g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", text);
}

/* Whoever waits for an answer, whoever was promised something, and whoever was to stay unnamed. */
static void
show_resistance (SegueWindow *self)
{
  static const char *const late_entries[] = { "R01", "R02", NULL };
  static const char *const late_promises[] = { "R15", NULL };
  static const char *const names[] = { "R13", NULL };
  g_autoptr(GHashTable) records = g_hash_table_new (NULL, NULL);
  guint n_entries = count_found (self, late_entries, records);
  guint n_promises = count_found (self, late_promises, records);
  guint n_names = count_found (self, names, NULL);
  g_autofree char *text = n_entries + n_promises > 0 ? dup_late (n_entries + n_promises) : dup_errors (n_names);
  g_autofree char *entries = g_strdup_printf (ngettext ("%u objection waits too long", "%u objections wait too long", n_entries), n_entries);
  g_autofree char *promises = g_strdup_printf (ngettext ("%u promise is overdue", "%u promises are overdue", n_promises), n_promises);
  g_autofree char *named = g_strdup_printf (ngettext ("%u piece of anonymous feedback names somebody",
                                                      "%u pieces of anonymous feedback name somebody", n_names), n_names);
  g_autoptr(GString) words = g_string_new (NULL);

  add_words (words, n_entries, entries);
  add_words (words, n_promises, promises);
  add_words (words, n_names, named);
  show_badge (self, "resistance", words->len > 0 ? text : "", words->str);
}

static void
show_findings (SegueWindow *self)
{
  if (self->workspace == NULL)
    return;

  show_errors (self);
  show_training (self);
  show_resistance (self);
}

/* @row: of a page in the sidebar, with a box in it */
void
segue_window_badges_add (GtkWidget  *row,
                         const char *page)
{
  GtkWidget *badge = gtk_label_new (NULL);

  gtk_widget_set_name (row, page);
  gtk_widget_add_css_class (badge, "badge");
  gtk_widget_set_hexpand (badge, TRUE);
  gtk_widget_set_halign (badge, GTK_ALIGN_END);
  gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (badge, FALSE);
  gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row))), badge);
  g_object_set_data (G_OBJECT (row), BADGE, badge);
}

/* Of the rollout that is looked at; follows the checks from the first time on. */
void
segue_window_badges_show (SegueWindow *self)
{
  SegueFindings *findings = NULL;

  if (self->workspace == NULL)
    return;

  findings = segue_findings_get (self->workspace);
  g_signal_handlers_disconnect_by_func (findings, show_findings, self);
  g_signal_connect_object (findings, "changed", G_CALLBACK (show_findings), self, G_CONNECT_SWAPPED);
  show_findings (self);
}

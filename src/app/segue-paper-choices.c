/* segue-paper-choices.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-paper-choices"

#include "config.h"

#include "segue-paper-choices.h"

#include "segue-communication.h"
#include "segue-paper.h"
#include "segue-resistance-facts.h"
#include "segue-session-words.h"

#include <glib/gi18n.h>

/* Documents between which one chooses, in the order of their row. */
static const char * const calendar_documents[] = { "calendar", "hand-out", "sender-sheet", NULL };
static const char * const training_documents[] = {
  "training-plan", "coverage-matrix", "timetable", "roster", "sign-in-sheet", NULL,
};

static const char * const resistance_documents[] = {
  "resistance", "resistance-insights", "you-said-we-did", "preparation-sheet", NULL,
};

static const struct
{
  const char * const *documents;
  const char         *title; /* of the dialog in which they are */
} groups[] = {
  { calendar_documents, N_("Print the Calendar") },
  { training_documents, N_("Print Training") },
  { resistance_documents, N_("Print Resistance") },
};

/**
 * segue_paper_choices_get_documents:
 * @name: of a document
 *
 * Returns: (transfer none) (nullable): the names of those that are offered beside it, with it
 */
const char * const *
segue_paper_choices_get_documents (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    if (g_strv_contains (groups[i].documents, name))
      return groups[i].documents;

  return NULL;
}

/**
 * segue_paper_choices_get_title:
 * @documents: between which one chooses
 *
 * Returns: (transfer none): what the dialog is called in which they are
 */
const char *
segue_paper_choices_get_title (const char * const *documents)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    if (groups[i].documents == documents)
      return _(groups[i].title);

  g_return_val_if_reached (NULL);
}

/**
 * segue_paper_choices_has:
 * @name: of a document, or of a sheet
 *
 * Returns: whether it is chosen where its pages are seen
 */
gboolean
segue_paper_choices_has (const char *name)
{
  return segue_paper_choices_get_documents (name) != NULL;
}

static void
set_model (AdwComboRow   *row,
           GtkStringList *strings,
           guint          selected)
{
  adw_combo_row_set_model (row, G_LIST_MODEL (strings));
  adw_combo_row_set_selected (row, selected);
}

/**
 * segue_paper_choices_offer_documents:
 * @documents: (array zero-terminated): names
 * @selected: that of the one it begins with
 */
void
segue_paper_choices_offer_documents (AdwComboRow        *row,
                                     const char * const *documents,
                                     const char         *selected)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);
  guint position = 0;

  for (guint i = 0; documents[i] != NULL; i++)
    {
      gtk_string_list_append (labels, _(segue_documents_find (documents[i])->label));
      if (g_str_equal (documents[i], selected))
        position = i;
    }
  set_model (row, labels, position);
}

/**
 * segue_paper_choices_offer:
 * @choices: offered by their labels
 */
void
segue_paper_choices_offer (AdwComboRow        *row,
                           const SegueChoices *choices,
                           guint               selected)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; i < segue_choices_get_n (choices); i++)
    gtk_string_list_append (labels, segue_choices_get_label (choices, (int) i));
  set_model (row, labels, selected);
}

/**
 * segue_paper_choices_offer_papers:
 *
 * Offers every size of paper.
 */
void
segue_paper_choices_offer_papers (AdwComboRow *row)
{
  g_autoptr(GtkStringList) papers = gtk_string_list_new (NULL);

  for (guint i = 0; i < SEGUE_N_PAPERS; i++)
    gtk_string_list_append (papers, segue_paper_get_name ((SeguePaper) i));
  set_model (row, papers, 0);
}

/**
 * segue_paper_choices_offer_numbers:
 * @numbers: (array length=n): what can be chosen
 */
void
segue_paper_choices_offer_numbers (AdwComboRow *row,
                                   const guint *numbers,
                                   guint        n)
{
  g_autoptr(GtkStringList) strings = gtk_string_list_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", numbers[i]);

      gtk_string_list_append (strings, number);
    }
  set_model (row, strings, 0);
}

/* What stands for all of them comes first. */
static GArray *
begin_ids (void)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 all = 0;

  g_array_append_val (ids, all);
  return ids;
}

/**
 * segue_paper_choices_offer_audiences:
 * @selected: the id of the one it begins with, 0 for everyone
 *
 * Returns: (transfer full) (element-type gint64): their ids, in the order of the row
 */
GArray *
segue_paper_choices_offer_audiences (AdwComboRow *row,
                                     SeguePlan   *plan,
                                     gint64       selected)
{
  SegueRecordList *list = segue_plan_list (plan, SEGUE_RECORD_AUDIENCE);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  GArray *ids = begin_ids ();
  guint position = 0;

  gtk_string_list_append (names, _("Everyone"));
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *audience = segue_record_list_get (list, i);
      gint64 id = segue_record_get_id (audience);
      g_autofree char *name = segue_plan_dup_title (plan, audience);

      if (id == selected)
        position = ids->len;
      g_array_append_val (ids, id);
      gtk_string_list_append (names, name);
    }
  set_model (row, names, position);

  return ids;
}

/* Those who send something. */
static void
list_senders (SeguePlan     *plan,
              GtkStringList *names,
              GArray        *ids)
{
  SegueRecordList *list = segue_plan_list (plan, SEGUE_RECORD_STAKEHOLDER);

  gtk_string_list_append (names, _("Each sender"));
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *person = segue_record_list_get (list, i);
      gint64 id = segue_record_get_id (person);
      g_autofree char *name = segue_plan_dup_title (plan, person);
      guint n = 0;

      segue_plan_incoming (plan, SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_SENDER, id, &n);
      if (n == 0)
        continue;
      g_array_append_val (ids, id);
      gtk_string_list_append (names, name);
    }
}

/* Sessions, with their day: several often have the same name. */
static void
list_sessions (SeguePlan              *plan,
               const SeguePageOptions *preset,
               GtkStringList          *names,
               GArray                 *ids)
{
  SeguePageOptions all = *preset;
  g_autoptr(GPtrArray) sessions = NULL;

  all.of = 0;
  all.filter.audience = 0;
  all.filter.to = SEGUE_DAY_NONE;
  sessions = segue_shown_sessions_dup (plan, &all, SEGUE_DAY_NONE);
  gtk_string_list_append (names, _("Each session"));
  for (guint i = 0; i < sessions->len; i++)
    {
      SegueRecord *session = g_ptr_array_index (sessions, i);
      gint64 id = segue_record_get_id (session);
      g_autofree char *title = segue_session_words_dup_title (preset->level, plan, session);
      g_autofree char *days = segue_session_words_dup_days (session);
      g_autofree char *name = g_strdup_printf ("%s · %s", title, days);

      g_array_append_val (ids, id);
      gtk_string_list_append (names, name);
    }
}

/* Open entries, and the one that is asked for, by their code: what was said may be long. */
static void
list_entries (SeguePlan              *plan,
              const SeguePageOptions *preset,
              GtkStringList          *names,
              GArray                 *ids)
{
  SegueRecordList *list = segue_plan_list (plan, SEGUE_RECORD_RESISTANCE);

  gtk_string_list_append (names, _("Each open entry"));
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *entry = segue_record_list_get (list, i);
      gint64 id = segue_record_get_id (entry);
      const char *code = segue_record_get_text (entry, SEGUE_MAIN_CODE);
      g_autofree char *title = NULL;
      g_autofree char *name = NULL;

      if (id != preset->of && (segue_record_get_boolean (entry, SEGUE_MAIN_ARCHIVED) ||
                               !segue_resistance_status_is_open (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS))))
        continue;
      if (preset->filter.rollout != 0 && segue_record_get_link (entry, SEGUE_RESISTANCE_ROLLOUT) != preset->filter.rollout)
        continue;
      title = segue_redaction_dup_name (preset->level, plan, entry);
      name = code != NULL && title != NULL ? g_strdup_printf ("%s · %s", code, title)
                                           : g_strdup (title != NULL ? title : code != NULL ? code : _("Entry"));
      g_array_append_val (ids, id);
      gtk_string_list_append (names, name);
    }
}

static const char *
get_of_label (SegueRecordKind kind)
{
  if (kind == SEGUE_RECORD_SESSION)
    return _("Session");

  return kind == SEGUE_RECORD_RESISTANCE ? _("Entry") : _("Sender");
}

/**
 * segue_paper_choices_offer_records:
 * @kind: what a document can be about
 * @preset: which one it begins with, and of which rollout they are
 *
 * Returns: (transfer full) (element-type gint64): their ids, in the order of the row
 */
GArray *
segue_paper_choices_offer_records (AdwComboRow            *row,
                                   SeguePlan              *plan,
                                   SegueRecordKind         kind,
                                   const SeguePageOptions *preset)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  GArray *ids = begin_ids ();
  guint position = 0;

  if (kind == SEGUE_RECORD_SESSION)
    list_sessions (plan, preset, names, ids);
  else if (kind == SEGUE_RECORD_RESISTANCE)
    list_entries (plan, preset, names, ids);
  else
    list_senders (plan, names, ids);
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == preset->of)
      position = i;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), get_of_label (kind));
  set_model (row, names, position);

  return ids;
}

/**
 * segue_paper_choices_get:
 * @ids: what @row offers
 *
 * Returns: the id of what is chosen, 0 for all
 */
gint64
segue_paper_choices_get (AdwComboRow *row,
                         GArray      *ids)
{
  guint selected = adw_combo_row_get_selected (row);

  return selected < ids->len ? g_array_index (ids, gint64, selected) : 0;
}

/**
 * segue_paper_choices_read_day:
 * @day: (out): the day in @row, %SEGUE_DAY_NONE where it is empty
 *
 * Returns: whether it is one of the calendar; the row says where it is not
 */
gboolean
segue_paper_choices_read_day (GtkWidget *row,
                              SegueDay  *day)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
  gboolean is_right;

  *day = SEGUE_DAY_NONE;
  is_right = *text == '\0' || segue_day_parse (text, day);
  if (is_right)
    gtk_widget_remove_css_class (row, "error");
  else
    gtk_widget_add_css_class (row, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
                               is_right ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);

  return is_right;
}

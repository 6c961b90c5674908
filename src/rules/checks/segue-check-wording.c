/* segue-check-wording.c - in which words (C17, C19)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-audience.h"
#include "segue-communication.h"
#include "segue-faq.h"
#include "segue-glossary.h"
#include "segue-message-use.h"
#include "segue-message.h"
#include "segue-term.h"

#include <glib/gi18n.h>

/* So many words stand in a sentence. */
#define MOST_WORDS 4

/* C17: a communication that was not sent yet uses an earlier version of a key message. */
void
segue_check_c17_run (SegueCheckRun *run)
{
  SeguePlan *plan = run->index->plan;
  SegueRecordList *uses = segue_plan_list (plan, SEGUE_RECORD_MESSAGE_USE);

  for (guint i = 0; i < segue_record_list_get_n (uses); i++)
    {
      SegueRecord *use = segue_record_list_get (uses, i);
      SegueRecord *message = segue_plan_follow (plan, use, SEGUE_MESSAGE_USE_MESSAGE);
      SegueRecord *communication = segue_plan_follow (plan, use, SEGUE_MESSAGE_USE_COMMUNICATION);
      SegueCheckItem *item = communication != NULL ? segue_check_index_find_item (run->index, communication) : NULL;
      SegueFinding *finding = NULL;

      if (message == NULL || item == NULL || item->state == SEGUE_DATED_DONE ||
          segue_record_get_integer (use, SEGUE_MESSAGE_USE_VERSION) >= segue_record_get_integer (message, SEGUE_MESSAGE_VERSION))
        continue;

      finding = segue_check_find_new (run, item->rollout, communication);
      segue_finding_add_key (finding, message);
      segue_finding_add_record (finding, use);
      finding->figures[0] = segue_record_get_integer (use, SEGUE_MESSAGE_USE_VERSION);
      finding->figures[1] = segue_record_get_integer (message, SEGUE_MESSAGE_VERSION);
    }
}

char *
segue_check_c17_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *message = segue_finding_dup_title (plan, finding, 1);

  /* Translators: a communication, a number, a key message, a number */
  return g_strdup_printf (_("“%s” uses version %d of “%s”; the library has version %d."), title, (int) finding->figures[0],
                          message, (int) finding->figures[1]);
}

gboolean
segue_check_c17_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  /* Translators: a number; on a button */
  fix->label = g_strdup_printf (_("Use Version %d"), (int) finding->figures[1]);
  segue_fix_set_integer (fix, finding->records[2], SEGUE_MESSAGE_USE_VERSION, finding->figures[1]);
  return TRUE;
}

/* Whether somebody is among those whom it reaches of whom nobody said that they are not end
 * users.
 */
static gboolean
is_for_end_users (SegueCheckIndex *index,
                  gint64           rollout,
                  SegueValue       named)
{
  g_autoptr(GArray) places = segue_check_index_dup_reached (index, rollout, named.is_set ? named.slot.ids : NULL);

  for (guint i = 0; i < places->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (index, g_array_index (places, guint, i));
      int segment = segue_record_get_choice (pair->audience, SEGUE_AUDIENCE_SEGMENT);

      if (segment == SEGUE_CHOICE_NONE || segment == SEGUE_AUDIENCE_SEGMENT_END_USERS)
        return TRUE;
    }

  return places->len == 0;
}

static void
append_words (GString       *words,
              GHashTable    *seen,
              SegueGlossary *glossary,
              const char    *text)
{
  g_autoptr(GArray) marks = text != NULL ? segue_glossary_find (glossary, text) : NULL;

  for (guint i = 0; marks != NULL && i < marks->len; i++)
    {
      SegueRecord *term = g_array_index (marks, SegueGlossaryMark, i).term;

      if (!g_hash_table_add (seen, term) || g_hash_table_size (seen) > MOST_WORDS)
        continue;
      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", segue_record_get_text (term, SEGUE_TERM_TECHNICAL));
    }
}

/* @fields: those with text for readers, the one with the most last */
static void
check_words (SegueCheckRun *run,
             SegueGlossary *glossary,
             SegueRecord   *record,
             gint64         rollout,
             guint          audiences,
             const guint    fields[2])
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr(GString) words = g_string_new (NULL);
  SegueFinding *finding = NULL;

  for (guint i = 0; i < 2; i++)
    append_words (words, seen, glossary, segue_record_get_text (record, fields[i]));
  if (words->len == 0 || !is_for_end_users (run->index, rollout, segue_record_peek (record, audiences)))
    return;

  finding = segue_check_find_new (run, rollout, record);
  finding->words = g_strdup (words->str);
  finding->figures[0] = g_hash_table_size (seen);
  finding->figures[1] = fields[0];
  finding->figures[2] = fields[1];
}

static void
check_kind (SegueCheckRun   *run,
            SegueGlossary   *glossary,
            SegueRecordKind  kind,
            guint            rollout,
            guint            audiences,
            const guint      fields[2])
{
  SegueRecordList *list = segue_plan_list (run->index->plan, kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);
      SegueDatedState state = kind == SEGUE_RECORD_COMMUNICATION ? segue_dated_get_state (record) : SEGUE_DATED_OPEN;

      if (state != SEGUE_DATED_DONE && state != SEGUE_DATED_CANCELLED &&
          !(SEGUE_RECORD_GET_CLASS (record)->is_main && segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED)))
        check_words (run, glossary, record, segue_record_get_link (record, rollout), audiences, fields);
    }
}

/* C19: a technical word of the glossary stands in the title or text of a communication that
 * was not sent yet, in a key message or in a question and its answer, for end users: for an
 * audience of that segment, or of none.
 */
void
segue_check_c19_run (SegueCheckRun *run)
{
  static const guint of_communication[] = { SEGUE_COMMUNICATION_TITLE, SEGUE_COMMUNICATION_BODY };
  static const guint of_message[] = { SEGUE_MESSAGE_TITLE, SEGUE_MESSAGE_WORDING };
  static const guint of_faq[] = { SEGUE_FAQ_QUESTION, SEGUE_FAQ_ANSWER };
  g_autoptr(SegueGlossary) glossary = segue_glossary_new (run->index->plan);

  if (segue_glossary_is_empty (glossary))
    return;

  check_kind (run, glossary, SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_ROLLOUT, SEGUE_COMMUNICATION_AUDIENCES,
              of_communication);
  check_kind (run, glossary, SEGUE_RECORD_MESSAGE, SEGUE_MESSAGE_ROLLOUT, SEGUE_MESSAGE_AUDIENCES, of_message);
  check_kind (run, glossary, SEGUE_RECORD_FAQ, SEGUE_FAQ_ROLLOUT, SEGUE_FAQ_AUDIENCES, of_faq);
}

char *
segue_check_c19_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  guint n_more = finding->figures[0] > MOST_WORDS ? (guint) finding->figures[0] - MOST_WORDS : 0;
  g_autofree char *words = NULL;

  if (n_more == 0)
    words = g_strdup (finding->words);
  else
    /* Translators: some names, and how many more there are */
    words = g_strdup_printf (ngettext ("%s and %u more", "%s and %u more", n_more), finding->words, n_more);

  /* Translators: a communication, a message or a question, and technical words */
  return g_strdup_printf (_("“%s” uses words that its readers may not know: %s."), title, words);
}

/* The wording of a key message has versions, and is not changed in passing. */
gboolean
segue_check_c19_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  g_autoptr(SegueGlossary) glossary = segue_glossary_new (plan);
  SegueRecord *record = finding->records[0];

  if (segue_record_get_kind (record) == SEGUE_RECORD_MESSAGE)
    return FALSE;

  for (guint i = 1; i <= 2; i++)
    {
      guint field = (guint) finding->figures[i];
      const char *text = segue_record_get_text (record, field);
      char *plain = text != NULL ? segue_glossary_dup_plain (glossary, text) : NULL;

      if (plain != NULL)
        segue_fix_take_text (fix, record, field, plain);
    }
  if (fix->changes->len == 0)
    return FALSE;

  fix->label = g_strdup (_("Use Plain Words"));
  return TRUE;
}

/* segue-session-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each session is a document of its own with its name in the head, again on further pages;
 * several are sections of one.  Who has a seat is known by name to everybody who reads it,
 * as are people in a public role (DOMAIN b 10).
 */

#define G_LOG_DOMAIN "segue-session-page"

#include "config.h"

#include "segue-session-page.h"

#include "segue-flow-columns.h"
#include "segue-memberships.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-session-words.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

typedef struct
{
  SegueRecord *session; /* NULL where there is none to show */
} SegueSessionPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SegueSessionPage, segue_session_page, SEGUE_TYPE_FLOW_PAGE)

static SegueSessionPagePrivate *
get_private (SegueSessionPage *self)
{
  return segue_session_page_get_instance_private (self);
}

static void
segue_session_page_finalize (GObject *object)
{
  g_clear_object (&get_private (SEGUE_SESSION_PAGE (object))->session);

  G_OBJECT_CLASS (segue_session_page_parent_class)->finalize (object);
}

static void
add_fact (GArray     *facts,
          const char *text,
          const char *label)
{
  SegueFlowText fact = { text, label, .is_strong = TRUE };

  if (text != NULL)
    g_array_append_val (facts, fact);
}

/* When, where and by whom: what somebody at the door has to find. */
static void
add_facts (SegueFlowPage   *page,
           SegueRecord     *session,
           SegueTypesetter *type,
           double           width)
{
  SegueRedactionLevel level = segue_document_get_options (SEGUE_DOCUMENT (page))->level;
  SeguePlan *plan = segue_flow_page_get_plan (page);
  g_autofree char *days = segue_session_words_dup_days (session);
  g_autofree char *time = segue_session_words_dup_time (session);
  /* Translators: a day and the time on it */
  g_autofree char *when = time != NULL ? g_strdup_printf (_("%s, %s"), days, time) : g_strdup (days);
  g_autofree char *place = segue_session_words_dup_place (level, plan, session);
  g_autofree char *trainers = segue_session_words_dup_trainers (level, plan, session);
  g_autofree char *language = segue_shown_text_dup (level, plan, session, SEGUE_SESSION_LANGUAGE);
  g_autofree char *course = segue_shown_names_dup (level, plan, session, SEGUE_SESSION_COURSE);
  g_autofree char *title = segue_session_words_dup_title (level, plan, session);
  g_autoptr(GArray) facts = g_array_new (FALSE, FALSE, sizeof (SegueFlowText));

  add_fact (facts, when, _("When"));
  add_fact (facts, place, _("Room"));
  add_fact (facts, trainers, _("Trainer"));
  add_fact (facts, language, _("Language"));
  if (course != NULL && !g_str_has_prefix (title, course))
    add_fact (facts, course, _("Course"));
  segue_flow_page_add_figures (page, type, width, SEGUE_TEXT_SHEET_STRONG, (const SegueFlowText *) (gpointer) facts->data, facts->len);
}

static void
segue_session_page_compose (SegueFlowPage   *page,
                            SegueRecord     *rollout,
                            SegueTypesetter *type,
                            double           width)
{
  SegueSessionPage *self = SEGUE_SESSION_PAGE (page);
  SegueRecord *session = get_private (self)->session;

  if (session == NULL)
    {
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width, _("There is no session, or none matches the filter."));
      return;
    }

  add_facts (page, session, type, width);
  SEGUE_SESSION_PAGE_GET_CLASS (self)->add_rows (self, session, type, width);
}

static void
segue_session_page_class_init (SegueSessionPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_session_page_finalize;

  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_session_page_compose;
  SEGUE_FLOW_PAGE_CLASS (klass)->is_about_all = TRUE;
}

static void
segue_session_page_init (SegueSessionPage *self)
{
}

/* The name of the session is the title: what people look for at the door. */
static SegueDocument *
make_section (GType                   type,
              SeguePlan              *plan,
              const SeguePageOptions *options,
              SegueRecord            *session)
{
  SegueSessionPage *self = g_object_new (type, NULL);
  SegueSessionPageClass *klass = SEGUE_SESSION_PAGE_GET_CLASS (self);
  SeguePageOptions own = *options;
  SegueFurniture *furniture;

  if (session != NULL)
    own.filter.rollout = segue_record_get_link (session, SEGUE_SESSION_ROLLOUT);
  g_set_object (&get_private (self)->session, session);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, &own, _(klass->label));

  furniture = segue_document_get_furniture (SEGUE_DOCUMENT (self));
  furniture->note = g_strdup (klass->note != NULL ? _(klass->note) : NULL);
  furniture->whole = g_strdup (_(klass->whole));
  if (session != NULL)
    {
      g_free (furniture->subject);
      furniture->subject = g_steal_pointer (&furniture->title);
      furniture->title = segue_session_words_dup_title (options->level, plan, session);
    }

  return SEGUE_DOCUMENT (self);
}

/**
 * segue_session_page_dup_sessions:
 * @plan: where the records are
 * @options: which session; without one those that pass the filter and take place
 * @from: the first day of those, %SEGUE_DAY_NONE for no limit
 *
 * Returns: (transfer full) (element-type SegueRecord): those that have a section
 */
GPtrArray *
segue_session_page_dup_sessions (SeguePlan              *plan,
                                 const SeguePageOptions *options,
                                 SegueDay                from)
{
  GPtrArray *sessions = segue_shown_sessions_dup (plan, options, from);

  for (guint i = sessions->len; i > 0 && options->of == 0; i--)
    if (segue_record_get_choice (g_ptr_array_index (sessions, i - 1), SEGUE_SESSION_STATUS) == SEGUE_SESSION_STATUS_CANCELLED)
      g_ptr_array_remove_index (sessions, i - 1);

  return sessions;
}

/**
 * segue_session_page_make:
 * @type: a #SegueSessionPage
 * @plan: where the records are
 * @options: for whom and how
 * @sessions: (element-type SegueRecord): those that have a section
 *
 * Returns: (transfer full): the document
 */
SegueDocument *
segue_session_page_make (GType                   type,
                         SeguePlan              *plan,
                         const SeguePageOptions *options,
                         GPtrArray              *sessions)
{
  SegueDocument *first = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL && sessions != NULL, NULL);

  for (guint i = 0; i < sessions->len; i++)
    {
      SegueDocument *section = make_section (type, plan, options, g_ptr_array_index (sessions, i));

      if (first == NULL)
        first = section;
      else
        segue_document_append (first, section);
    }

  return first != NULL ? first : make_section (type, plan, options, NULL);
}

static void
free_row (gpointer data)
{
  SegueSeatRow *row = data;

  g_object_unref (row->enrolment);
  g_free (row->name);
  g_free (row->audience);
  g_free (row);
}

static char *
dup_organisation (SegueRedactionLevel  level,
                  SeguePlan           *plan,
                  SegueRecord         *person,
                  SegueDay             day)
{
  g_auto(SegueValue) own = SEGUE_VALUE_INIT;

  segue_memberships_get_audiences (plan, segue_record_get_id (person), day, &own);
  for (guint i = 0; own.is_set && i < own.slot.ids->n; i++)
    {
      SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, own.slot.ids->ids[i]);
      char *name = audience != NULL ? segue_redaction_dup_name (level, plan, audience) : NULL;

      if (name != NULL)
        return name;
    }

  return segue_shown_text_dup (level, plan, person, SEGUE_STAKEHOLDER_ORGANISATION);
}

/* Of somebody who is named the public learns nothing else; of seats without a name there is
 * nothing else to say.
 */
static char *
dup_audience (SegueSessionPage *self,
              SegueRecord      *enrolment,
              SegueRecord      *person)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));
  SeguePlan *plan = segue_flow_page_get_plan (SEGUE_FLOW_PAGE (self));
  char *audience = NULL;

  if (person != NULL && (options->level == SEGUE_REDACTION_LEVEL_PUBLIC ||
                         (options->level == SEGUE_REDACTION_LEVEL_MANAGERS && segue_redaction_is_confidential (plan, person))))
    return NULL;

  audience = segue_shown_names_dup (options->level, plan, enrolment, SEGUE_ENROLMENT_AUDIENCE);
  if (audience != NULL || person == NULL)
    return audience;

  return dup_organisation (options->level, plan, person, options->day);
}

/* By the name that is shown, which tells nothing of who is behind a pseudonym. */
static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const SegueSeatRow *one = *(SegueSeatRow * const *) a;
  const SegueSeatRow *two = *(SegueSeatRow * const *) b;
  gint64 first = segue_record_get_id (one->enrolment);
  gint64 second = segue_record_get_id (two->enrolment);
  int order = 0;

  if ((one->name == NULL) != (two->name == NULL))
    return one->name == NULL ? 1 : -1;
  if (one->name != NULL)
    order = g_utf8_collate (one->name, two->name);

  return order != 0 ? order : (first > second) - (first < second);
}

/**
 * segue_session_page_dup_rows:
 * @session: whose seats
 *
 * Returns: (transfer full) (element-type SegueSeatRow): who has a seat, waits for one or
 *   gave it up, by name, seats without a name last
 */
GPtrArray *
segue_session_page_dup_rows (SegueSessionPage *self,
                             SegueRecord      *session)
{
  SegueRedactionLevel level = segue_document_get_options (SEGUE_DOCUMENT (self))->level;
  SeguePlan *plan = segue_flow_page_get_plan (SEGUE_FLOW_PAGE (self));
  g_autoptr(GPtrArray) enrolments = segue_roster_find (plan, session);
  GPtrArray *rows = g_ptr_array_new_with_free_func (free_row);

  for (guint i = 0; i < enrolments->len; i++)
    {
      SegueRecord *enrolment = g_ptr_array_index (enrolments, i);
      SegueRecord *person = segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_STAKEHOLDER);
      SegueSeatRow *row = g_new0 (SegueSeatRow, 1);

      row->enrolment = g_object_ref (enrolment);
      row->name = person != NULL ? segue_redaction_dup_role_name (level, plan, person) : NULL;
      row->audience = dup_audience (self, enrolment, person);
      row->seat = segue_enrolment_get_seat (enrolment);
      row->people = segue_enrolment_get_people (enrolment);
      g_ptr_array_add (rows, row);
    }
  g_ptr_array_sort (rows, compare_rows);

  return rows;
}

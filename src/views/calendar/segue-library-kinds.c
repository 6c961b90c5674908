/* segue-library-kinds.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-library-kinds"

#include "config.h"

#include "segue-library-kinds.h"

#include "segue-calendar-state.h"
#include "segue-calendar-window.h"
#include "segue-faq.h"
#include "segue-message.h"
#include "segue-series-plan.h"
#include "segue-support-channel.h"
#include "segue-term.h"

#include <glib/gi18n.h>

static gboolean
fill_message (SegueRecord     *record,
              SeguePageState  *state,
              GError         **error)
{
  segue_record_set_integer (record, SEGUE_MESSAGE_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_text (record, SEGUE_MESSAGE_TITLE, _("New key message"));
  segue_record_set_text (record, SEGUE_MESSAGE_WORDING, _("Not worded yet"));
  segue_record_set_integer (record, SEGUE_MESSAGE_KIND, SEGUE_MESSAGE_KIND_BUSINESS_REASON);

  return TRUE;
}

static gboolean
fill_faq (SegueRecord     *record,
          SeguePageState  *state,
          GError         **error)
{
  segue_record_set_integer (record, SEGUE_FAQ_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_text (record, SEGUE_FAQ_QUESTION, _("New question"));

  return TRUE;
}

static gboolean
fill_support (SegueRecord     *record,
              SeguePageState  *state,
              GError         **error)
{
  segue_record_set_integer (record, SEGUE_SUPPORT_CHANNEL_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_text (record, SEGUE_SUPPORT_CHANNEL_NAME, _("New support channel"));

  return TRUE;
}

static gboolean
fill_term (SegueRecord     *record,
           SeguePageState  *state,
           GError         **error)
{
  segue_record_set_text (record, SEGUE_TERM_TECHNICAL, _("New word"));

  return TRUE;
}

static gboolean
fill_series (SegueRecord     *record,
             SeguePageState  *state,
             GError         **error)
{
  segue_record_set_integer (record, SEGUE_SERIES_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_text (record, SEGUE_SERIES_TITLE, _("New series"));
  segue_record_set_integer (record, SEGUE_SERIES_MAKES, SEGUE_SERIES_MAKES_COMMUNICATION);
  segue_record_set_text (record, SEGUE_SERIES_RECURRENCE, SEGUE_SERIES_FIRST_RULE);

  return TRUE;
}

static gboolean
fill_window (SegueRecord     *record,
             SeguePageState  *state,
             GError         **error)
{
  segue_record_set_text (record, SEGUE_WINDOW_NAME, _("New window"));
  segue_record_set_integer (record, SEGUE_WINDOW_KIND, SEGUE_WINDOW_KIND_FREEZE);
  segue_record_set_integer (record, SEGUE_WINDOW_DATE, segue_calendar_state_get_day (SEGUE_CALENDAR_STATE (state)));

  return TRUE;
}

const SegueShelfKind segue_library_kinds[] = {
  {
    "messages", SEGUE_RECORD_MESSAGE, N_("Key Messages"), N_("New Key Message"), N_("What Shall People Understand?"),
    N_("A key message has one wording, which every communication takes from here, so that nobody hears two versions of it. "
       "Begin with why the change comes and what happens without it."),
    "mail-unread-symbolic", fill_message,
    { { "title", 190 }, { "kind", 190 }, { "audiences", 150, TRUE }, { "version", 62 }, { "approved-on", 96 } },
  },
  {
    "faqs", SEGUE_RECORD_FAQ, N_("Questions"), N_("New Question"), N_("What Do People Ask?"),
    N_("Write each question down once, with the answer that everybody gives. It goes into hand-outs, and says when it was "
       "looked at last."),
    "help-about-symbolic", fill_faq,
    { { "question", 240 }, { "audiences", 130, TRUE }, { "owner", 110 }, { "reviewed-on", 100 } },
  },
  {
    "support-channels", SEGUE_RECORD_SUPPORT_CHANNEL, N_("Support"), N_("New Support Channel"), N_("Where Do People Get Help?"),
    N_("A help desk, a chat, somebody who walks the floor: with its hours and how to reach it, so that every text can say so."),
    "phone-symbolic", fill_support,
    { { "name", 170 }, { "kind", 110 }, { "contact", 140, TRUE }, { "hours", 120 }, { "date", 100 } },
  },
  {
    "terms", SEGUE_RECORD_TERM, N_("Glossary"), N_("New Word"), N_("Which Words Are Only Ours?"),
    N_("Technical words, and what to say instead. They are marked in every text for people who do not work in IT."),
    "document-edit-symbolic", fill_term,
    { { "technical", 180 }, { "plain", 300, TRUE } },
  },
  {
    "series", SEGUE_RECORD_SERIES, N_("Series"), N_("New Series"), N_("What Comes Again and Again?"),
    N_("A weekly update or office hours: the rule stands here, and each time is an item of its own on the calendar."),
    "view-list-symbolic", fill_series,
    { { "title", 190 }, { "recurrence", 180, TRUE }, { "date", 90 }, { "end-date", 90 }, { "channel", 100 } },
  },
  {
    "windows", SEGUE_RECORD_WINDOW, N_("Windows"), N_("New Window"), N_("When Should Nothing Happen?"),
    N_("Freezes, month-ends, holidays: what is planned there is flagged. Import the company calendar, or add the first one."),
    "x-office-calendar-symbolic", fill_window,
    { { "name", 180 }, { "kind", 100 }, { "date", 90 }, { "end-date", 90 }, { "audiences", 110, TRUE }, { "severity", 76 } },
  },
};

const guint segue_n_library_kinds = G_N_ELEMENTS (segue_library_kinds);

/* segue-field.h - one row of a record's table of fields
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-choices.h"
#include "segue-record-kind.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SegueFieldKind:
 *
 * What a field holds.  Each layer turns it into its own terms in a switch
 * without default, so that a new kind breaks the build wherever it matters.
 * The stable text form is given in brackets.
 */
typedef enum
{
  SEGUE_FIELD_TEXT,       /* one line */
  SEGUE_FIELD_NOTE,       /* several lines */
  SEGUE_FIELD_INTEGER,    /* whole number [-12] */
  SEGUE_FIELD_PERCENT,    /* whole per cent [85] */
  SEGUE_FIELD_MONEY,      /* hundredths of the workspace's currency [1234.50] */
  SEGUE_FIELD_RATING,     /* 1 to 5, or a range like -2 to 2 [4] */
  SEGUE_FIELD_REAL,       /* decimal number [3.1] */
  SEGUE_FIELD_BOOLEAN,    /* [true], [false] */
  SEGUE_FIELD_DATE,       /* local day [2026-11-21] */
  SEGUE_FIELD_TIME,       /* time of the day, minutes since midnight [09:30] */
  SEGUE_FIELD_DATE_TIME,  /* local time in a named zone [2026-11-21T09:30[Europe/Zurich]] */
  SEGUE_FIELD_DURATION,   /* minutes [90] */
  SEGUE_FIELD_EMAIL,      /* one address */
  SEGUE_FIELD_PHONE,      /* as written, [+41 44 000 00 00] */
  SEGUE_FIELD_ADDRESS,    /* a link address [https://example.org] */
  SEGUE_FIELD_CHOICE,     /* one of a set [manage-closely] */
  SEGUE_FIELD_RECURRENCE, /* subset of RFC 5545 [FREQ=WEEKLY;BYDAY=MO] */
  SEGUE_FIELD_LINK,       /* another record */
  SEGUE_FIELD_LINKS,      /* several other records, no order */
} SegueFieldKind;

typedef enum
{
  SEGUE_FIELD_PLAIN    = 0,
  SEGUE_FIELD_REQUIRED = 1 << 0, /* a record without it is not complete */
  SEGUE_FIELD_SEARCHED = 1 << 1, /* part of the search text */
  SEGUE_FIELD_LISTED   = 1 << 2, /* a column by default */
  SEGUE_FIELD_OWNER    = 1 << 3, /* the required link of a child list */
  SEGUE_FIELD_ATTITUDE = 1 << 4, /* every change of it is a judgement */
  SEGUE_FIELD_PUBLIC_ROLE = 1 << 5, /* links to somebody in a role that people know them in */
  SEGUE_FIELD_ABOUT    = 1 << 6, /* links to what the record is about: it is as confidential as that */
} SegueFieldFlags;

/**
 * SegueRedaction:
 *
 * @SEGUE_REDACTION_OPEN: nothing about a person
 * @SEGUE_REDACTION_IDENTITY: who somebody is: name, title, contact, organisation
 * @SEGUE_REDACTION_WORDS: what work and its effects are called, in words that somebody
 *   chose freely and that may name people: activities, roles, impacts, benefits, waves;
 *   the public sees a number in their place
 * @SEGUE_REDACTION_WORKING: notes, quotes, evidence, drafts
 * @SEGUE_REDACTION_OPINION: ratings, engagement, sentiment, intent
 *
 * What a field gives away (DOMAIN b 10).  Of free text only the titles of what people are
 * invited to or told of are open: communications, milestones, sessions, courses, events.
 */
typedef enum
{
  SEGUE_REDACTION_OPEN,
  SEGUE_REDACTION_IDENTITY,
  SEGUE_REDACTION_WORDS,
  SEGUE_REDACTION_WORKING,
  SEGUE_REDACTION_OPINION,
} SegueRedaction;

/**
 * SegueField:
 * @name: stable, lower case with `-`; the GObject property, the SQL column
 *   (with `_`), the CSV header
 * @kind: what it holds
 * @label: N_(), what people read
 * @flags: see #SegueFieldFlags
 * @redaction: see #SegueRedaction
 * @width: typical width in characters; weight of its column on screen and paper
 * @minimum: lowest value of the numeric kinds
 * @maximum: highest value of the numeric kinds; no limits where both are 0
 * @initial: what an unset field reads as, numeric kinds, BOOLEAN and CHOICE
 * @has_initial: whether @initial means anything; without it unset is a value of its own
 * @choices: CHOICE: the set
 * @target: LINK, LINKS: the kind of record that it points to
 * @synonyms: (nullable): headers under which spreadsheets carry it, in English,
 *   German, French, Dutch and Spanish, separated by `|`; compared folded and
 *   without punctuation; @name and @label need not be repeated
 */
typedef struct
{
  const char         *name;
  SegueFieldKind      kind;
  const char         *label;
  SegueFieldFlags     flags;
  SegueRedaction      redaction;
  guint               width;
  gint64              minimum;
  gint64              maximum;
  gint64              initial;
  gboolean            has_initial;
  const SegueChoices *choices;
  SegueRecordKind     target;
  const char         *synonyms;
} SegueField;

char       *segue_field_dup_column   (const SegueField *field);
GParamSpec *segue_field_create_pspec (const SegueField *field);

/**
 * segue_field_holds_text:
 * @field: a field
 *
 * Returns: whether a value of @field is a string in memory
 */
static inline gboolean
segue_field_holds_text (const SegueField *field)
{
  switch (field->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_DATE_TIME:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
    case SEGUE_FIELD_RECURRENCE:
      return TRUE;
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_REAL:
    case SEGUE_FIELD_BOOLEAN:
    case SEGUE_FIELD_DATE:
    case SEGUE_FIELD_TIME:
    case SEGUE_FIELD_DURATION:
    case SEGUE_FIELD_CHOICE:
    case SEGUE_FIELD_LINK:
    case SEGUE_FIELD_LINKS:
      return FALSE;
    }

  g_assert_not_reached ();
}

G_END_DECLS

/* segue-redaction.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-redaction"

#include "config.h"

#include "segue-redaction.h"

#include "segue-champion.h"
#include "segue-feedback.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>
#include <string.h>

/* Judgements lead to people over engagements; nothing hangs deeper. */
#define MAX_DEPTH 4

/* 35 bits.  With five digits about 150 of 100,000 people would share theirs. */
#define PSEUDONYM_DIGITS 7

G_DEFINE_QUARK (segue-redaction-error-quark, segue_redaction_error)

static const SegueChoice levels[] = {
  [SEGUE_REDACTION_LEVEL_TEAM] = { "team", N_("Team only"), NULL },
  [SEGUE_REDACTION_LEVEL_MANAGERS] = { "managers", N_("Managers"), NULL },
  [SEGUE_REDACTION_LEVEL_PUBLIC] = { "public", N_("Public"), NULL },
};

const SegueChoices segue_redaction_levels = { levels, G_N_ELEMENTS (levels), FALSE };

static gboolean
is_marked (SegueRecord *record)
{
  SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (record);
  guint field = klass->is_main ? SEGUE_MAIN_CONFIDENTIAL : segue_record_class_find (klass, "confidential");

  return field != SEGUE_NO_FIELD && segue_record_get_boolean (record, field);
}

static gboolean is_confidential (SeguePlan   *plan,
                                 SegueRecord *record,
                                 guint        depth);

static gboolean
leads_to_confidential (SeguePlan   *plan,
                       SegueRecord *record,
                       guint        index,
                       guint        depth)
{
  const SegueField *field = segue_record_get_field (record, index);
  SegueValue value = segue_record_peek (record, index);
  const gint64 *ids = &value.slot.integer;
  guint n = 1;

  if (!value.is_set || (field->flags & (SEGUE_FIELD_REQUIRED | SEGUE_FIELD_ABOUT)) == 0 || field->target == SEGUE_RECORD_NONE)
    return FALSE;

  if (field->kind == SEGUE_FIELD_LINKS)
    ids = segue_record_get_links (record, index, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *target = segue_plan_find (plan, field->target, ids[i]);

      if (target != NULL && is_confidential (plan, target, depth - 1))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_confidential (SeguePlan   *plan,
                 SegueRecord *record,
                 guint        depth)
{
  guint n = segue_record_get_n_fields (record);

  if (is_marked (record))
    return TRUE;

  for (guint i = 0; depth > 0 && i < n; i++)
    if (leads_to_confidential (plan, record, i, depth))
      return TRUE;

  return FALSE;
}

/**
 * segue_redaction_is_confidential:
 * @plan: where @record is
 * @record: a record
 *
 * A record is confidential where it is marked so, and where something is that it
 * cannot be without or is about: the judgements of a confidential person are as
 * confidential as the person, and so are their objections and what they were promised.
 *
 * Returns: whether only the team may see it
 */
gboolean
segue_redaction_is_confidential (SeguePlan   *plan,
                                 SegueRecord *record)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (plan), TRUE);
  g_return_val_if_fail (SEGUE_IS_RECORD (record), TRUE);

  return is_confidential (plan, record, MAX_DEPTH);
}

/**
 * segue_redaction_is_anonymous:
 * @level: who the export is for
 * @record: a record
 * @field: one of its fields
 *
 * Somebody was promised that nobody learns who said it.  That the name was written down all the
 * same is told to the team, so that it takes the name away, and to nobody else.
 *
 * Returns: whether @field names whoever spoke without their name
 */
gboolean
segue_redaction_is_anonymous (SegueRedactionLevel  level,
                              SegueRecord         *record,
                              const SegueField    *field)
{
  return level != SEGUE_REDACTION_LEVEL_TEAM && SEGUE_IS_FEEDBACK (record) &&
         field == &segue_record_class_get (SEGUE_RECORD_FEEDBACK)->fields[SEGUE_FEEDBACK_STAKEHOLDER] &&
         segue_record_get_boolean (record, SEGUE_FEEDBACK_ANONYMOUS);
}

static gboolean
names_people (const SegueField *field)
{
  return field->target == SEGUE_RECORD_STAKEHOLDER ||
         field == &segue_record_class_get (SEGUE_RECORD_STAKEHOLDER)->fields[SEGUE_STAKEHOLDER_NAME];
}

/**
 * segue_redaction_decide:
 * @level: who the export is for
 * @field: describes what would be shown
 * @plan: where @record is
 * @record: (nullable): what it would be shown of; %NULL asks for the field as such,
 *   as for a column
 *
 * The only place where it is decided what may be shown.  Of links the field is
 * judged here; what each record that is linked to may be called says
 * segue_redaction_dup_link_name().  What stands for a text says segue_stand_ins_dup().
 *
 * Returns: how it may be shown
 */
SegueShown
segue_redaction_decide (SegueRedactionLevel  level,
                        const SegueField    *field,
                        SeguePlan           *plan,
                        SegueRecord         *record)
{
  g_return_val_if_fail (field != NULL, SEGUE_SHOWN_NOT);
  g_return_val_if_fail (record == NULL || SEGUE_IS_PLAN (plan), SEGUE_SHOWN_NOT);

  if (level == SEGUE_REDACTION_LEVEL_TEAM)
    return SEGUE_SHOWN_FULLY;
  if (record != NULL && (segue_redaction_is_confidential (plan, record) || segue_redaction_is_anonymous (level, record, field)))
    return SEGUE_SHOWN_NOT;

  switch (field->redaction)
    {
    case SEGUE_REDACTION_OPEN:
      return SEGUE_SHOWN_FULLY;
    case SEGUE_REDACTION_IDENTITY:
      if (level == SEGUE_REDACTION_LEVEL_MANAGERS)
        return SEGUE_SHOWN_FULLY;
      return names_people (field) ? SEGUE_SHOWN_AS_PSEUDONYM : SEGUE_SHOWN_NOT;
    case SEGUE_REDACTION_WORDS:
      return level == SEGUE_REDACTION_LEVEL_MANAGERS ? SEGUE_SHOWN_FULLY : SEGUE_SHOWN_AS_PSEUDONYM;
    case SEGUE_REDACTION_WORKING:
      return SEGUE_SHOWN_NOT;
    case SEGUE_REDACTION_OPINION:
      return level == SEGUE_REDACTION_LEVEL_MANAGERS ? SEGUE_SHOWN_FULLY : SEGUE_SHOWN_NOT;
    }

  g_assert_not_reached ();
}

/**
 * segue_redaction_shows_row:
 * @level: who the export is for
 * @plan: where the records are
 * @row: a row of a sheet
 *
 * Returns: whether the row is there at all
 */
gboolean
segue_redaction_shows_row (SegueRedactionLevel  level,
                           SeguePlan           *plan,
                           const SegueSheetRow *row)
{
  g_return_val_if_fail (row != NULL, FALSE);

  if (level == SEGUE_REDACTION_LEVEL_TEAM)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (row->records); i++)
    if (row->records[i] != NULL && segue_redaction_is_confidential (plan, row->records[i]))
      return FALSE;

  return TRUE;
}

/* Whether all that a record of this kind says is what somebody thinks of people. */
static gboolean
is_made_of_opinions (SegueRecordKind kind)
{
  switch (kind)
    {
    case SEGUE_RECORD_JUDGEMENT:
    case SEGUE_RECORD_PROFILE:
    case SEGUE_RECORD_RELATIONSHIP:
    case SEGUE_RECORD_INTERACTION:
    case SEGUE_RECORD_CHAMPION_REPORT:
    case SEGUE_RECORD_EXPLAIN_BACK:
    case SEGUE_RECORD_RESISTANCE:
    case SEGUE_RECORD_ATTEMPT:
    case SEGUE_RECORD_FEEDBACK:
    case SEGUE_RECORD_ACTION:
      return TRUE;
    case SEGUE_RECORD_NONE:
    case SEGUE_RECORD_WORKSPACE:
    case SEGUE_RECORD_AUDIENCE:
    case SEGUE_RECORD_STAKEHOLDER:
    case SEGUE_RECORD_ROLLOUT:
    case SEGUE_RECORD_MILESTONE:
    case SEGUE_RECORD_IMPACTED_AUDIENCE:
    case SEGUE_RECORD_BENEFIT:
    case SEGUE_RECORD_FEAR:
    case SEGUE_RECORD_INVOLVEMENT:
    case SEGUE_RECORD_IMPACT:
    case SEGUE_RECORD_ENGAGEMENT:
    case SEGUE_RECORD_MEMBERSHIP:
    case SEGUE_RECORD_CHAMPION:
    case SEGUE_RECORD_RACI:
    case SEGUE_RECORD_WINDOW:
    case SEGUE_RECORD_MESSAGE:
    case SEGUE_RECORD_WORDING:
    case SEGUE_RECORD_REFERENCE:
    case SEGUE_RECORD_SERIES:
    case SEGUE_RECORD_COMMUNICATION:
    case SEGUE_RECORD_MESSAGE_USE:
    case SEGUE_RECORD_EVENT:
    case SEGUE_RECORD_FAQ:
    case SEGUE_RECORD_SUPPORT_CHANNEL:
    case SEGUE_RECORD_TERM:
    case SEGUE_RECORD_ACCEPTANCE:
    case SEGUE_RECORD_MATERIAL:
    case SEGUE_RECORD_COURSE:
    case SEGUE_RECORD_TRAINING_NEED:
    case SEGUE_RECORD_REQUIREMENT:
    case SEGUE_RECORD_SESSION:
    case SEGUE_RECORD_ENROLMENT:
    case SEGUE_RECORD_REINFORCEMENT:
    case SEGUE_RECORD_SUGGESTION:
    case SEGUE_RECORD_OBJECTION:
      return FALSE;
    }

  g_assert_not_reached ();
}

/**
 * segue_redaction_refuse_opinions:
 * @title: of a list or a document that the public asks for
 * @error: set to %SEGUE_REDACTION_ERROR_OPINIONS
 *
 * Says why there is no such thing for the public.
 */
void
segue_redaction_refuse_opinions (const char  *title,
                                 GError     **error)
{
  g_set_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS,
               /* Translators: the title of a list or a document, such as Judgements */
               _("%s: shows opinions about people; not available at level public"), title);
}

/**
 * segue_redaction_shows_kind:
 * @level: who it is for
 * @kind: a kind of record
 *
 * Returns: whether anything of such records may be shown
 */
gboolean
segue_redaction_shows_kind (SegueRedactionLevel level,
                            SegueRecordKind     kind)
{
  return level != SEGUE_REDACTION_LEVEL_PUBLIC || !is_made_of_opinions (kind);
}

/**
 * segue_redaction_check_sheet:
 * @level: who the export is for
 * @sheet: what is exported
 * @error: %SEGUE_REDACTION_ERROR
 *
 * A sheet that is made of opinions about people has nothing for the public.
 *
 * Returns: whether @sheet may be exported at @level
 */
gboolean
segue_redaction_check_sheet (SegueRedactionLevel   level,
                             const SegueSheet     *sheet,
                             GError              **error)
{
  g_return_val_if_fail (sheet != NULL, FALSE);

  if (segue_redaction_shows_kind (level, sheet->kind))
    return TRUE;

  segue_redaction_refuse_opinions (_(sheet->label), error);
  return FALSE;
}

/**
 * segue_redaction_dup_pseudonym:
 * @plan: the workspace's uuid goes into it
 * @stakeholder: a person, role or organisation
 *
 * The pseudonym that was given, else one made of the id and the workspace's uuid:
 * the same in every export of a workspace and its copies, another in other
 * workspaces, and no way back to the id without the file.
 *
 * Returns: (transfer full): the pseudonym
 */
char *
segue_redaction_dup_pseudonym (SeguePlan   *plan,
                               SegueRecord *stakeholder)
{
  /* Crockford's base 32: no letter that can be taken for a digit. */
  static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const char *given = NULL;
  const char *uuid = NULL;
  g_autoptr(GHmac) hmac = NULL;
  g_autofree char *id = NULL;
  guint8 digest[32];
  gsize length = sizeof digest;
  char name[PSEUDONYM_DIGITS + 1] = "";
  guint64 bits = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (SEGUE_IS_STAKEHOLDER (stakeholder), NULL);

  given = segue_record_get_text (stakeholder, SEGUE_STAKEHOLDER_PSEUDONYM);
  if (given != NULL)
    return g_strdup (given);

  uuid = segue_plan_get_uuid (plan);
  hmac = g_hmac_new (G_CHECKSUM_SHA256, (const guchar *) uuid, strlen (uuid));
  id = g_strdup_printf ("%" G_GINT64_FORMAT, segue_record_get_id (stakeholder));
  g_hmac_update (hmac, (const guchar *) id, -1);
  g_hmac_get_digest (hmac, digest, &length);

  for (guint i = 0; i < sizeof bits; i++)
    bits = bits << 8 | digest[i];
  for (guint i = 0; i < PSEUDONYM_DIGITS; i++, bits >>= 5)
    name[i] = digits[bits & 31];

  /* Translators: stands for somebody's name: Stakeholder 4F7K2QX. */
  return g_strdup_printf (_("Stakeholder %s"), name);
}

/* Whether its title is not what these readers may see of it. */
static gboolean
has_hidden_title (SegueRedactionLevel  level,
                  SegueRecord         *record)
{
  SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (record);

  return klass->title != SEGUE_NO_FIELD &&
         segue_redaction_decide (level, &klass->fields[klass->title], NULL, NULL) != SEGUE_SHOWN_FULLY;
}

/**
 * segue_redaction_dup_name:
 * @level: who the export is for
 * @plan: where @record is
 * @record: any record
 *
 * What a record may be called where something links to it: its title; people have a
 * pseudonym for the public, and for managers where they are confidential.  The public does
 * not learn a title that somebody worded freely.
 *
 * Returns: (transfer full) (nullable): the name; %NULL where it may not be named
 */
char *
segue_redaction_dup_name (SegueRedactionLevel  level,
                          SeguePlan           *plan,
                          SegueRecord         *record)
{
  gboolean hidden;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (SEGUE_IS_RECORD (record), NULL);

  hidden = level != SEGUE_REDACTION_LEVEL_TEAM && segue_redaction_is_confidential (plan, record);
  if (SEGUE_IS_STAKEHOLDER (record) && (hidden || level == SEGUE_REDACTION_LEVEL_PUBLIC))
    return segue_redaction_dup_pseudonym (plan, record);

  return hidden || has_hidden_title (level, record) ? NULL : segue_plan_dup_title (plan, record);
}

/**
 * segue_redaction_dup_role_name:
 * @level: who the export is for
 * @plan: where @record is
 * @record: somebody in a role that people know them in: a sender, a champion
 *
 * As segue_redaction_dup_name(), but public roles keep their names.
 *
 * Returns: (transfer full) (nullable): the name
 */
char *
segue_redaction_dup_role_name (SegueRedactionLevel  level,
                               SeguePlan           *plan,
                               SegueRecord         *record)
{
  SegueRedactionLevel known = level == SEGUE_REDACTION_LEVEL_TEAM ? level : SEGUE_REDACTION_LEVEL_MANAGERS;

  return segue_redaction_dup_name (known, plan, record);
}

/* Who is asked to be a champion, or was one, is not known as one. */
static gboolean
is_in_public_role (SegueRecord      *holder,
                   const SegueField *field)
{
  if ((field->flags & SEGUE_FIELD_PUBLIC_ROLE) == 0)
    return FALSE;
  if (field != &segue_record_class_get (SEGUE_RECORD_CHAMPION)->fields[SEGUE_CHAMPION_STAKEHOLDER])
    return TRUE;

  return holder != NULL && segue_record_get_choice (holder, SEGUE_CHAMPION_STATUS) == SEGUE_CHAMPION_STATUS_ACTIVE;
}

/**
 * segue_redaction_dup_link_name:
 * @level: who the export is for
 * @plan: where @record is
 * @holder: (nullable): what has the link; %NULL where that is not known
 * @field: the link by which @record is named
 * @record: any record
 *
 * As segue_redaction_dup_name(), or as segue_redaction_dup_role_name() where @field says
 * who is in a public role.
 *
 * Returns: (transfer full) (nullable): the name; %NULL where it may not be named
 */
char *
segue_redaction_dup_link_name (SegueRedactionLevel  level,
                               SeguePlan           *plan,
                               SegueRecord         *holder,
                               const SegueField    *field,
                               SegueRecord         *record)
{
  g_return_val_if_fail (field != NULL, NULL);

  if (holder != NULL && segue_redaction_is_anonymous (level, holder, field))
    return NULL;

  return is_in_public_role (holder, field) ? segue_redaction_dup_role_name (level, plan, record)
                                           : segue_redaction_dup_name (level, plan, record);
}

/* Whom the row is about, itself or what belongs to somebody; who keeps their name in it is
 * not sorted by what stands for it elsewhere, which would tell that.
 */
static SegueRecord *
find_person (SeguePlan           *plan,
             const SegueSheetRow *row)
{
  SegueRecord *own = row->records[SEGUE_SHEET_OWN];

  for (guint i = 0; i < G_N_ELEMENTS (row->records); i++)
    if (row->records[i] != NULL && SEGUE_IS_STAKEHOLDER (row->records[i]))
      return row->records[i];

  for (guint i = 0; own != NULL && i < segue_record_get_n_fields (own); i++)
    {
      const SegueField *field = segue_record_get_field (own, i);

      if (field->target == SEGUE_RECORD_STAKEHOLDER && field->kind == SEGUE_FIELD_LINK &&
          (field->flags & SEGUE_FIELD_REQUIRED) != 0 && !is_in_public_role (own, field))
        return segue_plan_follow (plan, own, i);
    }

  return NULL;
}

typedef struct
{
  SegueSheetRow  row;
  char          *pseudonym; /* empty where the row is about nobody */
  gint64         age;       /* the id of what has a title that is not shown, else 0 */
} PublicRow;

static int
compare_public_rows (gconstpointer a,
                     gconstpointer b)
{
  const PublicRow *one = a;
  const PublicRow *two = b;
  int order = strcmp (one->pseudonym, two->pseudonym);

  return order != 0 ? order : (one->age > two->age) - (one->age < two->age);
}

/**
 * segue_redaction_order_rows:
 * @level: who the export is for
 * @plan: where the records are
 * @rows: (element-type SegueSheetRow): rows of a sheet
 *
 * Rows stand in the order of names, which would tell who is behind a pseudonym
 * to anybody who has another list of the same people.  For the public those about
 * people come in the order of the pseudonyms, and those whose title is hidden as they
 * were written down.
 */
void
segue_redaction_order_rows (SegueRedactionLevel  level,
                            SeguePlan           *plan,
                            GArray              *rows)
{
  g_autoptr(GArray) sortable = NULL;

  g_return_if_fail (SEGUE_IS_PLAN (plan));
  g_return_if_fail (rows != NULL);

  if (level != SEGUE_REDACTION_LEVEL_PUBLIC)
    return;

  sortable = g_array_sized_new (FALSE, FALSE, sizeof (PublicRow), rows->len);
  for (guint i = 0; i < rows->len; i++)
    {
      PublicRow row = { g_array_index (rows, SegueSheetRow, i), NULL, 0 };
      SegueRecord *person = find_person (plan, &row.row);
      SegueRecord *own = row.row.records[SEGUE_SHEET_OWN];

      if (own != NULL && has_hidden_title (level, own))
        row.age = segue_record_get_id (own);
      row.pseudonym = person != NULL ? segue_redaction_dup_pseudonym (plan, person) : g_strdup ("");
      g_array_append_val (sortable, row);
    }
  g_array_sort (sortable, compare_public_rows); /* stable: the other rows stay as they are */

  for (guint i = 0; i < rows->len; i++)
    {
      g_array_index (rows, SegueSheetRow, i) = g_array_index (sortable, PublicRow, i).row;
      g_free (g_array_index (sortable, PublicRow, i).pseudonym);
    }
}

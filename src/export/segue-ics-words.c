/* segue-ics-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-ics-export"

#include "config.h"

#include "segue-ics-words.h"

#include "segue-anchor.h"
#include "segue-communication.h"
#include "segue-session.h"

#include <glib/gi18n.h>

static void
append_line (GString    *text,
             const char *label,
             const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  /* Translators: a label and what it is about, such as “Channel: E-mail”. */
  g_string_append_printf (text, _("%s: %s"), label, value);
}

/* Who sends something, trains or helps has a public role; whoever else is named has none. */
static char *
dup_person (SeguePlan           *plan,
            SegueRecord         *record,
            guint                field,
            SegueRecord         *person,
            SegueRedactionLevel  level)
{
  gboolean is_public = (segue_record_get_field (record, field)->flags & SEGUE_FIELD_PUBLIC_ROLE) != 0;

  if (person == NULL || (level != SEGUE_REDACTION_LEVEL_TEAM && segue_redaction_is_confidential (plan, person)))
    return NULL;
  if (level == SEGUE_REDACTION_LEVEL_PUBLIC && !is_public)
    return NULL;

  return segue_plan_dup_title (plan, person);
}

static void
append_person (GString             *text,
               SeguePlan           *plan,
               SegueRecord         *record,
               const char          *name,
               SegueRedactionLevel  level)
{
  guint field = segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), name);
  SegueRecord *linked = field != SEGUE_NO_FIELD ? segue_plan_follow (plan, record, field) : NULL;
  g_autofree char *person = linked != NULL ? dup_person (plan, record, field, linked, level) : NULL;

  if (person != NULL)
    append_line (text, _(segue_record_get_field (record, field)->label), person);
}

static void
append_trainers (GString             *text,
                 SeguePlan           *plan,
                 SegueRecord         *session,
                 SegueRedactionLevel  level)
{
  g_autoptr(GString) names = g_string_new (NULL);
  guint n = 0;
  const gint64 *trainers = segue_record_get_links (session, SEGUE_SESSION_TRAINERS, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *trainer = segue_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, trainers[i]);
      g_autofree char *name = trainer != NULL ? dup_person (plan, session, SEGUE_SESSION_TRAINERS, trainer, level) : NULL;

      if (name != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }

  append_line (text, _(segue_record_get_field (session, SEGUE_SESSION_TRAINERS)->label), names->str);
}

static char *
dup_linked_name (SeguePlan           *plan,
                 SegueRecordKind      kind,
                 gint64               id,
                 SegueRedactionLevel  level)
{
  SegueRecord *record = segue_plan_find (plan, kind, id);

  return record != NULL ? segue_redaction_dup_name (level, plan, record) : NULL;
}

static void
append_audiences (GString                 *text,
                  SeguePlan               *plan,
                  const SegueCalendarItem *item,
                  SegueRedactionLevel      level)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (item->record));
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; item->audiences != NULL && i < item->audiences->n; i++)
    {
      g_autofree char *name = dup_linked_name (plan, SEGUE_RECORD_AUDIENCE, item->audiences->ids[i], level);

      if (name != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }

  append_line (text, _(segue_record_get_field (item->record, dated->audiences)->label), names->str);
}

/* A field of one meaning has one name in all kinds; what it says goes by its own redaction. */
static void
append_field (GString             *text,
              SeguePlan           *plan,
              SegueRecord         *record,
              const char          *name,
              SegueRedactionLevel  level)
{
  guint index = segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), name);
  const SegueField *field = index != SEGUE_NO_FIELD ? segue_record_get_field (record, index) : NULL;
  SegueValue value;
  g_autofree char *label = NULL;

  if (field == NULL || !segue_record_is_set (record, index) ||
      segue_redaction_decide (level, field, plan, record) != SEGUE_SHOWN_FULLY)
    return;

  value = segue_record_peek (record, index);
  label = segue_value_to_label (field, &value);
  append_line (text, _(field->label), label);
}

/**
 * segue_ics_dup_offset:
 * @record: something with a place on the calendar
 * @level: who reads it
 *
 * Returns: (transfer full) (nullable): how far it is from what it hangs on, “T−14, Go-live”;
 *   %NULL where it hangs on nothing or that may not be named
 */
char *
segue_ics_dup_offset (SeguePlan           *plan,
                      SegueRecord         *record,
                      SegueRedactionLevel  level)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  g_autofree char *offset = segue_anchor_dup_label (record);
  g_autofree char *anchor = NULL;

  if (offset == NULL || dated->anchor == SEGUE_NO_FIELD)
    return NULL;

  anchor = dup_linked_name (plan, SEGUE_RECORD_MILESTONE, segue_record_get_link (record, dated->anchor), level);

  /* Translators: an offset, and the milestone that it is counted from: “T−14, Go-live”. */
  return anchor != NULL ? g_strdup_printf (_("%s, %s"), offset, anchor) : NULL;
}

/**
 * segue_ics_dup_description:
 * @item: something on the calendar
 * @level: who reads it
 *
 * Returns: (transfer full): lines about it: how far it is from its milestone, whose it is,
 *   whom it reaches and how, and what else @level lets be seen
 */
char *
segue_ics_dup_description (SeguePlan               *plan,
                           const SegueCalendarItem *item,
                           SegueRedactionLevel      level)
{
  GString *text = g_string_new (NULL);
  g_autofree char *offset = segue_ics_dup_offset (plan, item->record, level);
  g_autofree char *rollout = dup_linked_name (plan, SEGUE_RECORD_ROLLOUT, item->rollout, level);

  if (offset != NULL)
    g_string_append (text, offset);
  append_line (text, _("Rollout"), rollout);
  append_audiences (text, plan, item, level);
  append_field (text, plan, item->record, "channel", level);
  append_field (text, plan, item->record, "status", level);
  append_field (text, plan, item->record, "certainty", level);
  if (SEGUE_IS_SESSION (item->record))
    {
      g_autofree char *course = dup_linked_name (plan, SEGUE_RECORD_COURSE, segue_record_get_link (item->record, SEGUE_SESSION_COURSE), level);

      append_line (text, _(segue_record_get_field (item->record, SEGUE_SESSION_COURSE)->label), course);
      append_trainers (text, plan, item->record, level);
    }
  append_person (text, plan, item->record, "sender", level);
  append_person (text, plan, item->record, "author", level);
  append_person (text, plan, item->record, "owner", level);
  append_person (text, plan, item->record, "promised-to", level);
  append_field (text, plan, item->record, "reason", level);
  append_field (text, plan, item->record, "notes", level);

  return g_string_free (text, FALSE);
}

/**
 * segue_ics_dup_categories:
 * @item: something on the calendar
 * @level: who reads it
 *
 * Returns: (transfer full) (element-type utf8): what kind of thing it is, and its rollout
 */
GPtrArray *
segue_ics_dup_categories (SeguePlan               *plan,
                          const SegueCalendarItem *item,
                          SegueRedactionLevel      level)
{
  GPtrArray *categories = g_ptr_array_new_with_free_func (g_free);
  char *rollout = dup_linked_name (plan, SEGUE_RECORD_ROLLOUT, item->rollout, level);

  g_ptr_array_add (categories, g_strdup (segue_calendar_kind_get_label (item->kind)));
  if (rollout != NULL)
    g_ptr_array_add (categories, rollout);

  return categories;
}

/**
 * segue_ics_dup_kind:
 * @record: something with a place on the calendar
 *
 * Returns: (transfer full): its kind and the value of its field of that name, `window/holiday`
 */
char *
segue_ics_dup_kind (SegueRecord *record)
{
  const char *name = segue_record_kind_get_name (segue_record_get_kind (record));
  guint field = segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), "kind");
  int kind = field != SEGUE_NO_FIELD ? segue_record_get_choice (record, field) : SEGUE_CHOICE_NONE;

  if (kind == SEGUE_CHOICE_NONE)
    return g_strdup (name);

  return g_strdup_printf ("%s/%s", name, segue_choices_get_nick (segue_record_get_field (record, field)->choices, kind));
}

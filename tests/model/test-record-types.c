/* test-record-types.c - every table of fields is sound
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-engagement.h"
#include "segue-fold.h"
#include "segue-judgement.h"
#include "segue-record.h"

#include <string.h>

#define FOR_EACH_KIND(kind) \
  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)

/* What SQLite reserves, after https://sqlite.org/lang_keywords.html, without “action” and “window”,
 * which it takes for names wherever a name may stand.
 */
static const char *const keywords[] = {
  "abort", "add", "after", "all", "alter", "always", "analyze", "and", "as", "asc", "attach",
  "autoincrement", "before", "begin", "between", "by", "cascade", "case", "cast", "check", "collate",
  "column", "commit", "conflict", "constraint", "create", "cross", "current", "current_date",
  "current_time", "current_timestamp", "database", "default", "deferrable", "deferred", "delete", "desc",
  "detach", "distinct", "do", "drop", "each", "else", "end", "escape", "except", "exclude", "exclusive",
  "exists", "explain", "fail", "filter", "first", "following", "for", "foreign", "from", "full",
  "generated", "glob", "group", "groups", "having", "if", "ignore", "immediate", "in", "index", "indexed",
  "initially", "inner", "insert", "instead", "intersect", "into", "is", "isnull", "join", "key", "last",
  "left", "like", "limit", "match", "materialized", "natural", "no", "not", "nothing", "notnull", "null",
  "nulls", "of", "offset", "on", "or", "order", "others", "outer", "over", "partition", "plan", "pragma",
  "preceding", "primary", "query", "raise", "range", "recursive", "references", "regexp", "reindex",
  "release", "rename", "replace", "restrict", "returning", "right", "rollback", "row", "rows", "savepoint",
  "select", "set", "table", "temp", "temporary", "then", "ties", "to", "transaction", "trigger",
  "unbounded", "union", "unique", "update", "using", "vacuum", "values", "view", "virtual", "when",
  "where", "with", "without",
  NULL
};

/* What every table has besides the fields. */
static const char *const reserved[] = { "id", "created", "created_by", "changed", "changed_by", "rowid", NULL };

static gboolean
is_name (const char *name)
{
  return g_regex_match_simple ("^[a-z]+(-[a-z0-9]+)*$", name, 0, 0);
}

static gboolean
has_no_plural (SegueRecordKind kind)
{
  return kind == SEGUE_RECORD_RACI || kind == SEGUE_RECORD_SERIES || kind == SEGUE_RECORD_RESISTANCE ||
         kind == SEGUE_RECORD_FEEDBACK;
}

static void
test_kinds (void)
{
  FOR_EACH_KIND (kind)
    {
      const char *name = segue_record_kind_get_name (kind);
      const char *plural = segue_record_kind_get_plural (kind);
      g_autofree char *table = segue_record_kind_dup_table (kind);
      g_autofree char *property = g_strdup_printf ("%ss", name);

      g_test_message ("%s", name);
      g_assert_true (is_name (name));
      g_assert_cmpstr (plural, ==, has_no_plural (kind) ? name : property);
      g_assert_cmpint (segue_record_kind_from_name (name), ==, kind);
      g_assert_false (g_strv_contains (keywords, table));
      g_assert_null (strchr (table, '-'));
      g_assert_cmpstr (segue_record_kind_get_label (kind), !=, "");
      if (kind != SEGUE_RECORD_SERIES) /* one and several are called the same */
        g_assert_cmpstr (segue_record_kind_get_labels (kind), !=, segue_record_kind_get_label (kind));
      g_assert_cmpint (segue_record_class_get (kind)->kind, ==, kind);
    }

  g_assert_cmpint (segue_record_kind_from_name (""), ==, SEGUE_RECORD_NONE);
  g_assert_cmpint (segue_record_kind_from_name ("stakeholders"), ==, SEGUE_RECORD_NONE);
}

static void
check_kind_of_field (const SegueField *field)
{
  gboolean is_link = field->kind == SEGUE_FIELD_LINK || field->kind == SEGUE_FIELD_LINKS;

  g_assert_cmpint (field->choices != NULL, ==, field->kind == SEGUE_FIELD_CHOICE);
  g_assert_cmpint (field->target != SEGUE_RECORD_NONE, ==, is_link);
  g_assert_cmpint (field->minimum, <=, field->maximum);

  if (field->kind == SEGUE_FIELD_RATING)
    g_assert_true ((field->minimum >= 1 && field->maximum == 5) ||
                   (field->minimum == -2 && field->maximum == 2));

  if (field->has_initial)
    {
      SegueValue value = SEGUE_VALUE_INIT;
      g_autoptr(GError) error = NULL;

      g_assert_false (segue_field_holds_text (field) || is_link || field->kind == SEGUE_FIELD_DATE);
      segue_value_set_integer (&value, field->initial);
      segue_value_check (field, &value, &error);
      g_assert_no_error (error);
    }
  else
    {
      g_assert_cmpint (field->initial, ==, 0);
    }
}

static gboolean
is_published (SegueRecordKind   kind,
              const SegueField *field)
{
  const struct { SegueRecordKind kind; const char *field; } published[] = {
    { SEGUE_RECORD_MESSAGE, "wording" }, { SEGUE_RECORD_WORDING, "text" },
    { SEGUE_RECORD_FAQ, "answer" }, { SEGUE_RECORD_TERM, "explanation" },
    { SEGUE_RECORD_COURSE, "objective" }, { SEGUE_RECORD_OBJECTION, "answer" },
    { SEGUE_RECORD_OBJECTION, "talking-point" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    if (published[i].kind == kind && g_str_equal (published[i].field, field->name))
      return TRUE;

  return FALSE;
}

static void
check_flags (SegueRecordClass *klass,
             const SegueField *field)
{
  if (field->flags & SEGUE_FIELD_OWNER)
    {
      g_assert_cmpint (field->kind, ==, SEGUE_FIELD_LINK);
      g_assert_true (field->flags & SEGUE_FIELD_REQUIRED);
    }
  if (field->flags & SEGUE_FIELD_REQUIRED)
    g_assert_false (field->has_initial);
  if (field->flags & SEGUE_FIELD_ATTITUDE)
    {
      g_assert_cmpint (klass->kind, ==, SEGUE_RECORD_ENGAGEMENT);
      g_assert_cmpint (field->redaction, ==, SEGUE_REDACTION_OPINION);
    }
  if (field->flags & SEGUE_FIELD_SEARCHED)
    g_assert_true (segue_field_holds_text (field) || field->kind == SEGUE_FIELD_CHOICE);

  /* What several lines of free text say about people is never open, but for what is
   * written to be published. */
  if (field->kind == SEGUE_FIELD_NOTE && !is_published (klass->kind, field))
    g_assert_cmpint (field->redaction, !=, SEGUE_REDACTION_OPEN);
}

static void
test_fields (void)
{
  FOR_EACH_KIND (kind)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);
      g_autoptr(GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
      guint n_owners = 0;

      for (guint i = 0; i < klass->n_fields; i++)
        {
          const SegueField *field = &klass->fields[i];
          g_autofree char *column = NULL;

          /* A hole in a table is an index of its enum without a row. */
          g_test_message ("%s %u %s", segue_record_kind_get_name (kind), i, field->name);
          g_assert_nonnull (field->name);
          g_assert_true (is_name (field->name));
          g_assert_true (g_hash_table_add (names, (char *) field->name));
          g_assert_cmpuint (segue_record_class_find (klass, field->name), ==, i);

          column = segue_field_dup_column (field);
          g_assert_false (g_strv_contains (keywords, column));
          g_assert_false (g_strv_contains (reserved, column));

          g_assert_nonnull (field->label);
          g_assert_cmpstr (field->label, !=, "");
          g_assert_cmpuint (field->width, >=, 7);
          g_assert_cmpuint (field->width, <=, 40);

          check_kind_of_field (field);
          check_flags (klass, field);
          n_owners += (field->flags & SEGUE_FIELD_OWNER) != 0;
        }

      g_assert_cmpuint (n_owners, <=, 1);
      if (klass->title != SEGUE_NO_FIELD)
        {
          g_assert_cmpint (klass->fields[klass->title].kind, ==, SEGUE_FIELD_TEXT);
          g_assert_true (klass->fields[klass->title].flags & SEGUE_FIELD_REQUIRED);
        }
    }
}

static void
test_main_fields (void)
{
  const char *const names[] = {
    [SEGUE_MAIN_CODE] = "code", [SEGUE_MAIN_TAGS] = "tags", [SEGUE_MAIN_CONFIDENTIAL] = "confidential",
    [SEGUE_MAIN_NOTES] = "notes", [SEGUE_MAIN_EXTERNAL_ID] = "external-id",
    [SEGUE_MAIN_ARCHIVED] = "archived", [SEGUE_MAIN_UID] = "uid",
  };
  guint n_main = 0;

  G_STATIC_ASSERT (G_N_ELEMENTS (names) == SEGUE_MAIN_N_FIELDS);

  FOR_EACH_KIND (kind)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);

      if (!klass->is_main)
        continue;

      n_main++;
      for (guint i = 0; i < SEGUE_MAIN_N_FIELDS; i++)
        g_assert_cmpstr (klass->fields[i].name, ==, names[i]);
      /* The rollout comes before the title of what has one. */
      g_assert_cmpuint (klass->title, ==, SEGUE_MAIN_N_FIELDS + (segue_record_class_find (klass, "rollout") == SEGUE_MAIN_N_FIELDS));
    }

  g_assert_cmpuint (n_main, ==, 16);
}

static void
check_words (const SegueChoices *choices,
             int                 choice)
{
  const SegueChoice *row = &choices->choices[choice];
  g_auto(GStrv) synonyms = g_strsplit (row->synonyms != NULL ? row->synonyms : "", "|", -1);

  g_assert_cmpint (segue_choices_find_word (choices, row->nick), ==, choice);
  g_assert_cmpint (segue_choices_find_word (choices, row->label), ==, choice);
  for (guint i = 0; synonyms[i] != NULL; i++)
    {
      g_test_message ("%s: %s", row->nick, synonyms[i]);
      g_assert_cmpstr (synonyms[i], !=, "");
      g_assert_cmpint (segue_choices_find_word (choices, synonyms[i]), ==, choice);
    }
}

static void
test_choices (void)
{
  FOR_EACH_KIND (kind)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);

      for (guint i = 0; i < klass->n_fields; i++)
        {
          const SegueChoices *choices = klass->fields[i].choices;

          if (choices == NULL)
            continue;

          for (guint j = 0; j < choices->n_choices; j++)
            {
              g_test_message ("%s %s %u", segue_record_kind_get_name (kind), klass->fields[i].name, j);
              g_assert_nonnull (choices->choices[j].nick);
              g_assert_true (is_name (choices->choices[j].nick));
              g_assert_nonnull (choices->choices[j].label);
              g_assert_cmpint (segue_choices_find_nick (choices, choices->choices[j].nick), ==, (int) j);
              check_words (choices, (int) j);
            }
        }
    }
}

/* Every change of an engagement's attitude becomes a judgement field by field. */
static void
test_attitudes (void)
{
  SegueRecordClass *engagement = segue_record_class_get (SEGUE_RECORD_ENGAGEMENT);
  SegueRecordClass *judgement = segue_record_class_get (SEGUE_RECORD_JUDGEMENT);
  guint n_flagged = 0;

  for (guint i = 0; i < engagement->n_fields; i++)
    n_flagged += (engagement->fields[i].flags & SEGUE_FIELD_ATTITUDE) != 0;
  g_assert_cmpuint (n_flagged, ==, SEGUE_N_ATTITUDES);

  for (guint i = 0; i < SEGUE_N_ATTITUDES; i++)
    {
      const SegueField *held = &engagement->fields[SEGUE_ENGAGEMENT_POWER + i];
      const SegueField *judged = &judgement->fields[SEGUE_JUDGEMENT_POWER + i];

      g_assert_true (held->flags & SEGUE_FIELD_ATTITUDE);
      g_assert_cmpstr (held->name, ==, judged->name);
      g_assert_cmpint (held->kind, ==, judged->kind);
      g_assert_cmpint (held->minimum, ==, judged->minimum);
      g_assert_cmpint (held->maximum, ==, judged->maximum);
      g_assert_cmpint (held->has_initial, ==, judged->has_initial);
      g_assert_true (held->choices == judged->choices);
    }

  g_assert_cmpstr (engagement->fields[SEGUE_ENGAGEMENT_COMMITMENT].name, ==, "commitment");
  g_assert_cmpstr (engagement->fields[SEGUE_ENGAGEMENT_CURRENT].name, ==, "engagement-current");
  g_assert_false (engagement->fields[SEGUE_ENGAGEMENT_DESIRED].flags & SEGUE_FIELD_ATTITUDE);
}

/* The words of registers that nobody on the project wrote. */
static void
test_engagement_words (void)
{
  const struct { const char *word; SegueEngagementLevel level; } cases[] = {
    { "Unaware", SEGUE_ENGAGEMENT_LEVEL_UNAWARE },
    { "Aware", SEGUE_ENGAGEMENT_LEVEL_NEUTRAL },
    { "Understanding", SEGUE_ENGAGEMENT_LEVEL_NEUTRAL },
    { "Buy-in", SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE },
    { "Committed", SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE },
    { "Advocating", SEGUE_ENGAGEMENT_LEVEL_LEADING },
    { "supportive", SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE },
    { "Negative", SEGUE_ENGAGEMENT_LEVEL_RESISTANT },
    { "Positive", SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE },
    { "Champion", SEGUE_ENGAGEMENT_LEVEL_LEADING },
    { "Blocker", SEGUE_ENGAGEMENT_LEVEL_RESISTANT },
    { "RÉSISTANT", SEGUE_ENGAGEMENT_LEVEL_RESISTANT },
    { "unterstützend", SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE },
    { "Líder", SEGUE_ENGAGEMENT_LEVEL_LEADING },
    { "onverschillig", SEGUE_ENGAGEMENT_LEVEL_NEUTRAL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].word);
      g_assert_cmpint (segue_choices_find_word (&segue_engagement_levels, cases[i].word), ==,
                       (int) cases[i].level);
    }

  /* Not knowing where somebody stands is not the same as them not knowing. */
  g_assert_cmpint (segue_choices_find_word (&segue_engagement_levels, "unknown"), ==, SEGUE_CHOICE_NONE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record-types/kinds", test_kinds);
  g_test_add_func ("/record-types/fields", test_fields);
  g_test_add_func ("/record-types/main-fields", test_main_fields);
  g_test_add_func ("/record-types/choices", test_choices);
  g_test_add_func ("/record-types/attitudes", test_attitudes);
  g_test_add_func ("/record-types/engagement-words", test_engagement_words);

  return g_test_run ();
}

/* test-glossary.c - technical words in texts of any script
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-glossary.h"
#include "segue-term.h"
#include "segue-written-plan.h"

#include <string.h>

typedef struct
{
  SegueFakePlan *plan;
  SegueGlossary *glossary;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  static const char *const lines[] = {
    "term technical=SSO|plain=one password",
    "term technical=cut-over|plain=switch",
    "term technical=master data|plain=what we know of customers",
    "term technical=data",
    "term technical=Überführung|plain=move",
    "term technical=C++",
    "term technical=移行|plain=引っ越し",
    "term technical=ترحيل|plain=نقل",
    "term technical=миграция|plain=переезд",
    "term technical=|plain=nothing",
  };

  self->plan = segue_fake_plan_new ();
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    segue_written_plan_add (self->plan, lines[i]);
  self->glossary = segue_glossary_new (SEGUE_PLAN (self->plan));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  segue_glossary_free (self->glossary);
  g_object_unref (self->plan);
}

/* What is found, as it stands in the text, with a bar between. */
static void
test_find (Fixture       *self,
           gconstpointer  data)
{
  const struct { const char *text, *found; } cases[] = {
    { "", "" },
    { "SSO", "SSO" },
    { "Use sso, or Sso.", "sso|Sso" },
    { "SSOs and mySSO", "" },
    { "SSO1 and 1SSO", "" },
    { "(SSO)", "SSO" },
    { "SSO-ready", "SSO" },
    { "the cut-over, the cut over, the Cut–Over", "cut-over|cut over|Cut–Over" },
    { "the cutover", "" },
    { "cut, over", "" },
    { "cut.\nOver", "cut.\nOver" },
    { "master data", "master data" }, /* and not “data” within it */
    { "Master\nData, data", "Master\nData|data" },
    { "die UBERFÜHRUNG", "UBERFÜHRUNG" },
    { "u\u0308berfuhrung", "u\u0308berfuhrung" }, /* a mark of its own */
    { "来月の移行について", "移行" },
    { "عن ترحيل البيانات", "ترحيل" },
    { "после МИГРАЦИЯ, миграция1", "МИГРАЦИЯ" },
    { "\xff SSO", "" }, /* no text at all */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GArray) marks = segue_glossary_find (self->glossary, cases[i].text);
      g_autoptr(GString) found = g_string_new (NULL);

      for (guint j = 0; j < marks->len; j++)
        {
          const SegueGlossaryMark *mark = &g_array_index (marks, SegueGlossaryMark, j);

          g_assert_cmpuint (mark->start, <, mark->end);
          g_assert_true (SEGUE_IS_TERM (mark->term));
          g_string_append_printf (found, "%s%.*s", j > 0 ? "|" : "", (int) (mark->end - mark->start), cases[i].text + mark->start);
        }
      g_test_message ("case %u", i);
      g_assert_cmpstr (found->str, ==, cases[i].found);
    }
}

static void
test_plain (Fixture       *self,
            gconstpointer  data)
{
  g_autofree char *plain = segue_glossary_dup_plain (self->glossary, "After the cut-over SSO knows the data.");
  g_autofree char *none = segue_glossary_dup_plain (self->glossary, "The data stay."); /* has no plain word */
  g_autofree char *cjk = segue_glossary_dup_plain (self->glossary, "移行です");

  g_assert_cmpstr (plain, ==, "After the switch one password knows the data.");
  g_assert_null (none);
  g_assert_cmpstr (cjk, ==, "引っ越しです");
}

static void
test_hint (Fixture       *self,
           gconstpointer  data)
{
  SegueRecord *term = segue_written_plan_find (self->plan, SEGUE_RECORD_TERM, "SSO");
  SegueRecord *bare = segue_written_plan_find (self->plan, SEGUE_RECORD_TERM, "data");
  g_autofree char *hint = segue_term_dup_hint (term);
  g_autofree char *other = segue_term_dup_hint (bare);

  g_assert_nonnull (strstr (hint, "one password"));
  g_assert_cmpuint (strlen (other), >, 0);
}

static void
test_empty (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  g_autoptr(SegueGlossary) glossary = segue_glossary_new (SEGUE_PLAN (plan));
  g_autoptr(GArray) marks = segue_glossary_find (glossary, "SSO");

  g_assert_true (segue_glossary_is_empty (glossary));
  g_assert_cmpuint (marks->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/glossary/find", Fixture, NULL, set_up, test_find, tear_down);
  g_test_add ("/glossary/plain", Fixture, NULL, set_up, test_plain, tear_down);
  g_test_add ("/glossary/hint", Fixture, NULL, set_up, test_hint, tear_down);
  g_test_add_func ("/glossary/empty", test_empty);

  return g_test_run ();
}

/* test-fold.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-fold.h"

static void
test_fold (void)
{
  const struct { const char *text, *folded; } cases[] = {
    { "", "" },
    { "Müller", "muller" },
    { "MULLER", "muller" },
    { "Straße", "strasse" },
    { "Ｆｕｌｌ", "full" },
    { "Đặng Thị", "dang thi" },
    { "Bogumiła ŁĘCKA", "bogumila lecka" },
    { "Ærø, Œuvre, ısı, Þór", "aero, oeuvre, isi, thor" },
    { "Ångström", "angstrom" },
    { "محمّد", "محمد" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = segue_fold (cases[i].text);

      g_assert_cmpstr (folded, ==, cases[i].folded);
    }
}

static void
test_invalid (void)
{
  g_autofree char *folded = segue_fold ("a\xff" "b");

  g_assert_true (g_utf8_validate (folded, -1, NULL));
}

static void
test_words (void)
{
  g_auto(GStrv) words = segue_fold_split ("  anna \t berg\n");
  g_auto(GStrv) none = segue_fold_split (" ");

  g_assert_cmpuint (g_strv_length (words), ==, 2);
  g_assert_true (segue_fold_matches ("bergman, anna", (const char *const *) words));
  g_assert_false (segue_fold_matches ("bergman, ann", (const char *const *) words));
  g_assert_true (segue_fold_matches ("anything", (const char *const *) none));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fold/fold", test_fold);
  g_test_add_func ("/fold/invalid", test_invalid);
  g_test_add_func ("/fold/words", test_words);

  return g_test_run ();
}

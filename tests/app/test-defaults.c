/* test-defaults.c - what holds as long as nobody chose something else
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"

#include "segue-form-target.h"
#include "segue-settings.h"

/* A number that counts although nobody set it is seen, not left empty. */
static void
test_default (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(SegueFormTarget) target = NULL;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  SegueValue unset = SEGUE_VALUE_INIT;

  g_ptr_array_add (records, segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_WORKSPACE), 0));
  target = segue_form_target_new (workspace, records);
  g_assert_true (segue_form_target_get_value (target, SEGUE_SETTINGS_STALE_DAYS, &value));
  g_assert_true (value.is_set && value.slot.integer == 60);

  segue_value_set_integer (&value, 30);
  g_assert_true (segue_form_target_set_value (target, SEGUE_SETTINGS_STALE_DAYS, &value));
  segue_form_target_get_value (target, SEGUE_SETTINGS_STALE_DAYS, &value);
  g_assert_cmpint (value.slot.integer, ==, 30);
  g_assert_true (segue_form_target_set_value (target, SEGUE_SETTINGS_STALE_DAYS, &unset));
  segue_form_target_get_value (target, SEGUE_SETTINGS_STALE_DAYS, &value);
  g_assert_cmpint (value.slot.integer, ==, 60);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/defaults/thresholds", AppFixture, NULL, app_fixture_set_up, test_default, app_fixture_tear_down);

  return g_test_run ();
}

/* example-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "example-fixture.h"

#include "segue-example.h"

#include <glib/gstdio.h>

/* Makes a workspace in a folder of its own and fills it. */
void
example_fixture_fill (ExampleFixture *self,
                      SegueDay        today)
{
  g_autoptr(GError) error = NULL;

  self->today = today;
  self->folder = g_dir_make_tmp ("segue-test-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "example.segue", NULL);
  self->workspace = segue_workspace_create (self->path, &error);
  g_assert_no_error (error);
  self->plan = SEGUE_PLAN (self->workspace);

  segue_example_fill (self->workspace, today, &error);
  g_assert_no_error (error);
}

void
example_fixture_reopen (ExampleFixture *self)
{
  g_autoptr(GError) error = NULL;

  g_assert_finalize_object (self->workspace);
  self->workspace = segue_workspace_open (self->path, NULL, &error);
  g_assert_no_error (error);
  self->plan = SEGUE_PLAN (self->workspace);
}

void
example_set_up (ExampleFixture *self,
                gconstpointer   data)
{
  example_fixture_fill (self, EXAMPLE_TODAY);
}

void
example_tear_down (ExampleFixture *self,
                   gconstpointer   data)
{
  g_assert_finalize_object (self->workspace);
  g_unlink (self->path);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0); /* nothing is left beside the file */
  g_free (self->path);
  g_free (self->folder);
}

guint
example_count (ExampleFixture  *self,
               SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (self->plan, kind));
}

SegueRecord *
example_get (ExampleFixture  *self,
             SegueRecordKind  kind,
             guint            position)
{
  return segue_record_list_get (segue_plan_list (self->plan, kind), position);
}

/* The record of that title, which has to be there. */
SegueRecord *
example_find (ExampleFixture  *self,
              SegueRecordKind  kind,
              const char      *title)
{
  guint field = segue_record_class_get (kind)->title;

  for (guint i = 0; i < example_count (self, kind); i++)
    if (g_strcmp0 (segue_record_get_text (example_get (self, kind, i), field), title) == 0)
      return example_get (self, kind, i);

  g_error ("There is no %s “%s”.", segue_record_kind_get_name (kind), title);
}

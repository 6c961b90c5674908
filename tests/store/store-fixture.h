/* store-fixture.h - what the tests of the store share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "store-dump.h"

#include "segue-edit.h"

G_BEGIN_DECLS

/**
 * StoreFixture:
 * @dir: a folder of this test's own, removed with everything in it
 * @path: where the test's workspace is to lie; nothing is there yet
 */
typedef struct
{
  char *dir;
  char *path;
} StoreFixture;

void            store_test_init         (int              *argc,
                                         char           ***argv);
int             store_test_run          (void);
void            store_fixture_set_up    (StoreFixture     *fixture,
                                         gconstpointer     data);
void            store_fixture_tear_down (StoreFixture     *fixture,
                                         gconstpointer     data);
void            store_test_add          (const char       *name,
                                         void            (*test) (StoreFixture  *,
                                                                  gconstpointer),
                                         gconstpointer     data);
void            store_remove_dir        (const char       *dir);

SegueWorkspace *store_create            (const char       *path);
SegueWorkspace *store_open              (const char       *path);

guint           store_field             (SegueRecordKind   kind,
                                         const char       *name);
SegueRecord    *store_new_record        (SegueRecordKind   kind,
                                         ...) G_GNUC_NULL_TERMINATED;
void            store_set_link          (SegueRecord      *record,
                                         const char       *field,
                                         SegueRecord      *target);
SegueRecord    *store_add               (SegueWorkspace   *workspace,
                                         SegueRecordKind   kind,
                                         ...) G_GNUC_NULL_TERMINATED;
void            store_change            (SegueWorkspace   *workspace,
                                         SegueRecord      *record,
                                         const char       *field,
                                         const char       *text);
void            store_remove            (SegueWorkspace   *workspace,
                                         SegueRecord      *record,
                                         gboolean          with_dependants);
void            store_commit            (SegueEdit        *edit);
SegueRecord    *store_first             (SegueWorkspace   *workspace,
                                         SegueRecordKind   kind);
guint           store_count             (SegueWorkspace   *workspace,
                                         SegueRecordKind   kind);
const char     *store_text              (SegueRecord      *record,
                                         const char       *field);

char           *store_file_hash         (const char       *path);
gboolean        store_file_contains     (const char       *path,
                                         const char       *text);
char           *store_list_dir          (const char       *dir);

G_END_DECLS

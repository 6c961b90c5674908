/* segue-import-people.h - who of a file is who of the workspace
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-uids.h"

G_BEGIN_DECLS

/**
 * SegueMatchBy:
 * @SEGUE_MATCH_ANY: by uid, else external id, else e-mail, else name and organisation
 * @SEGUE_MATCH_UID: by uid or external id only
 * @SEGUE_MATCH_EMAIL: by e-mail only
 * @SEGUE_MATCH_NAME: by name and organisation only
 *
 * By what rows of a file are taken for people who are there already.
 */
typedef enum
{
  SEGUE_MATCH_ANY,
  SEGUE_MATCH_UID,
  SEGUE_MATCH_EMAIL,
  SEGUE_MATCH_NAME,
} SegueMatchBy;

const char * const *segue_match_by_get_names (void);

/**
 * SeguePersonKey:
 *
 * What a row says of who somebody is; each may be %NULL.
 */
typedef struct
{
  const char *uid;
  const char *external_id;
  const char *code;
  const char *email;
  const char *name;
  const char *organisation;
} SeguePersonKey;

/**
 * SeguePersonMatch:
 * @record: (nullable): the one person, or %NULL
 * @n: how many it may be; 0 for somebody new
 * @by_uid: whether the uid said so
 */
typedef struct
{
  SegueRecord *record;
  guint        n;
  gboolean     by_uid;
} SeguePersonMatch;

typedef struct _SegueImportPeople SegueImportPeople;

SegueImportPeople *segue_import_people_new        (SeguePlan            *plan,
                                                   SegueMatchBy          by);
void               segue_import_people_free       (SegueImportPeople    *self);

void               segue_import_people_set_shared (SegueImportPeople    *self,
                                                   const char           *email);
void               segue_import_people_add        (SegueImportPeople    *self,
                                                   SegueRecord          *record);
SeguePersonMatch   segue_import_people_find       (SegueImportPeople    *self,
                                                   const SeguePersonKey *key);
SegueRecord       *segue_import_people_find_email (SegueImportPeople    *self,
                                                   const char           *email,
                                                   guint                *n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueImportPeople, segue_import_people_free)

G_END_DECLS

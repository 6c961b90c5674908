/* segue-register-filter.h - whom the register shows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-redaction.h"
#include "segue-sheet-list.h"

G_BEGIN_DECLS

/**
 * SegueFacet:
 * @SEGUE_FACET_AUDIENCE: in one of several audiences or below them
 * @SEGUE_FACET_OWNER: who looks after the relationship
 * @SEGUE_FACET_STANDING: where they stand now
 * @SEGUE_FACET_BARRIER: the element by which they are stuck
 *
 * What has several values to choose among.
 */
typedef enum
{
  SEGUE_FACET_AUDIENCE,
  SEGUE_FACET_OWNER,
  SEGUE_FACET_STANDING,
  SEGUE_FACET_BARRIER,
} SegueFacet;

#define SEGUE_N_FACETS (SEGUE_FACET_BARRIER + 1)

/* Stands for “no audience”, “no owner”, “not judged”, “no profile”: no id and no choice. */
#define SEGUE_FACET_NOTHING G_GINT64_CONSTANT (-1)

/**
 * SegueRegisterFlag:
 * @SEGUE_REGISTER_KEY_PEOPLE: much power and much interest
 * @SEGUE_REGISTER_OVERDUE: the next contact is late
 * @SEGUE_REGISTER_SILENT: key people of whom nothing was heard for long
 */
typedef enum
{
  SEGUE_REGISTER_KEY_PEOPLE,
  SEGUE_REGISTER_OVERDUE,
  SEGUE_REGISTER_SILENT,
} SegueRegisterFlag;

#define SEGUE_N_REGISTER_FLAGS (SEGUE_REGISTER_SILENT + 1)

typedef struct _SegueRegisterFilter SegueRegisterFilter;

SegueRegisterFilter *segue_register_filter_new          (SegueSheetList      *list);
void                 segue_register_filter_free         (SegueRegisterFilter *self);

gboolean             segue_register_filter_is_on        (SegueRegisterFilter *self);
gboolean             segue_register_filter_get_flag     (SegueRegisterFilter *self,
                                                         SegueRegisterFlag    flag);
void                 segue_register_filter_set_flag     (SegueRegisterFilter *self,
                                                         SegueRegisterFlag    flag,
                                                         gboolean             is_on);
const GArray        *segue_register_filter_get          (SegueRegisterFilter *self,
                                                         SegueFacet           facet);
void                 segue_register_filter_set          (SegueRegisterFilter *self,
                                                         SegueFacet           facet,
                                                         const GArray        *ids);
void                 segue_register_filter_clear        (SegueRegisterFilter *self);
void                 segue_register_filter_update       (SegueRegisterFilter *self);
gboolean             segue_register_filter_passes       (SegueRegisterFilter *self,
                                                         SegueSheetItem      *item);

/* segue-register-filter-words.c */
GPtrArray           *segue_register_filter_dup_options  (SegueRegisterFilter *self,
                                                         SegueFacet           facet);
char                *segue_register_filter_dup_reasons  (SegueRegisterFilter *self);
char                *segue_register_filter_dup_words    (SegueRegisterFilter *self,
                                                         SegueRedactionLevel  level);
GVariant            *segue_register_filter_to_variant   (SegueRegisterFilter *self);
void                 segue_register_filter_from_variant (SegueRegisterFilter *self,
                                                         GVariant            *stored);

gboolean             segue_register_filter_shows_flag   (SegueRegisterFilter *self,
                                                         SegueRegisterFlag    flag);
gboolean             segue_register_filter_shows_facet  (SegueRegisterFilter *self,
                                                         SegueFacet           facet);

/* For both files. */
SegueSheetList      *segue_register_filter_get_list     (SegueRegisterFilter *self);
const SegueField    *segue_register_filter_get_field    (SegueRegisterFilter *self,
                                                         SegueFacet           facet);
gboolean             segue_register_filter_has          (SegueRegisterFilter *self,
                                                         SegueFacet           facet,
                                                         gint64               id);
gboolean             segue_register_filter_exists       (SegueRegisterFilter *self,
                                                         SegueFacet           facet,
                                                         gint64               id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueRegisterFilter, segue_register_filter_free)

G_END_DECLS

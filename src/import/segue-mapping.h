/* segue-mapping.h - which column of a grid goes into which column of a sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-grid.h"
#include "segue-import-note.h"
#include "segue-sheet.h"

G_BEGIN_DECLS

/**
 * SegueMappingState:
 * @SEGUE_MAPPING_FOUND: taken, by its header
 * @SEGUE_MAPPING_CHOSEN: taken, since the user said so
 * @SEGUE_MAPPING_LEFT_OUT: not taken, since the user said so
 * @SEGUE_MAPPING_UNKNOWN: not taken, its header means no column of the sheet
 * @SEGUE_MAPPING_NAMELESS: not taken, it has no header
 * @SEGUE_MAPPING_REPEATED: not taken, an earlier column has the same header
 * @SEGUE_MAPPING_RIVAL: not taken, another column fits its field better
 * @SEGUE_MAPPING_COMPUTED: not taken, Segue computes it
 * @SEGUE_MAPPING_REASON: not taken, it is the column in which refused rows say why
 * @SEGUE_MAPPING_BESIDE: not taken, it belongs to another table
 * @SEGUE_MAPPING_BLANK: nothing to take: neither a header nor any text
 */
typedef enum
{
  SEGUE_MAPPING_FOUND,
  SEGUE_MAPPING_CHOSEN,
  SEGUE_MAPPING_LEFT_OUT,
  SEGUE_MAPPING_UNKNOWN,
  SEGUE_MAPPING_NAMELESS,
  SEGUE_MAPPING_REPEATED,
  SEGUE_MAPPING_RIVAL,
  SEGUE_MAPPING_COMPUTED,
  SEGUE_MAPPING_REASON,
  SEGUE_MAPPING_BESIDE,
  SEGUE_MAPPING_BLANK,
} SegueMappingState;

/**
 * SegueMappingColumn:
 * @header: its header without blanks around it, empty for none
 * @state: what becomes of it
 * @target: the column of the sheet that it goes into, %SEGUE_NO_FIELD where not taken
 * @guess: where not taken, a column of the sheet that it may be meant for, or
 *   %SEGUE_NO_FIELD
 * @rival: the column of the grid that is taken instead, or %SEGUE_NO_FIELD
 */
typedef struct
{
  char              *header;
  SegueMappingState  state;
  guint              target;
  guint              guess;
  guint              rival;
} SegueMappingColumn;

/**
 * SegueNameForm:
 * @SEGUE_NAME_FORM_WHOLE: one column has the name as it is
 * @SEGUE_NAME_FORM_LAST_FIRST: one column has it as "Family, Given"
 * @SEGUE_NAME_FORM_PARTS: it is made of given and family name
 * @SEGUE_NAME_FORM_STAND_IN: no column has it; another one stands in
 *
 * How the rows of a file say the names of people.
 */
typedef enum
{
  SEGUE_NAME_FORM_WHOLE,
  SEGUE_NAME_FORM_LAST_FIRST,
  SEGUE_NAME_FORM_PARTS,
  SEGUE_NAME_FORM_STAND_IN,
} SegueNameForm;

typedef struct _SegueMapping SegueMapping;

SegueMapping             *segue_mapping_new            (const SegueSheet  *sheet,
                                                        SegueGrid         *grid,
                                                        guint              line,
                                                        GError           **error);
SegueMapping             *segue_mapping_ref            (SegueMapping      *self);
void                      segue_mapping_unref          (SegueMapping      *self);

const char               *segue_mapping_reason_header  (const SegueSheet  *sheet);
const SegueSheet         *segue_mapping_get_sheet      (SegueMapping      *self);
SegueGrid                *segue_mapping_get_grid       (SegueMapping      *self);
guint                     segue_mapping_get_header_row (SegueMapping      *self);
guint                     segue_mapping_get_n_columns  (SegueMapping      *self);
const SegueMappingColumn *segue_mapping_get_column     (SegueMapping      *self,
                                                        guint              column);
guint                     segue_mapping_find_target    (SegueMapping      *self,
                                                        guint              target);
SegueNameForm             segue_mapping_get_name_form  (SegueMapping      *self,
                                                        guint             *stand_in);
guint                     segue_mapping_get_title      (SegueMapping      *self);
char                     *segue_mapping_dup_signature  (SegueMapping      *self);
GPtrArray                *segue_mapping_dup_notes      (SegueMapping      *self);

void                      segue_mapping_set_target     (SegueMapping      *self,
                                                        guint              column,
                                                        guint              target);
gboolean                  segue_mapping_set_by_text    (SegueMapping      *self,
                                                        const char        *text,
                                                        GError           **error);
gboolean                  segue_mapping_check          (SegueMapping      *self,
                                                        GError           **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueMapping, segue_mapping_unref)

G_END_DECLS

/* segue-value.h - the value of a field, outside a record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"
#include "segue-field.h"

G_BEGIN_DECLS

#define SEGUE_VALUE_ERROR (segue_value_error_quark ())

typedef enum
{
  SEGUE_VALUE_ERROR_SYNTAX, /* the text is not of the field's form */
  SEGUE_VALUE_ERROR_RANGE,  /* it is, but outside what is allowed */
} SegueValueError;

/**
 * SegueIds:
 *
 * Several ids, ascending, each once: the value of a LINKS field.
 */
typedef struct
{
  guint  n;
  gint64 ids[];
} SegueIds;

/**
 * SegueSlot:
 * @integer: INTEGER, PERCENT, MONEY, RATING, BOOLEAN, DATE (#SegueDay),
 *   DURATION, CHOICE (index), LINK (id)
 * @real: REAL
 * @text: the text kinds and DATE_TIME, UTF-8, never empty
 * @ids: LINKS, never none
 *
 * Eight bytes.  Which member counts follows from the field's kind.
 */
typedef union
{
  gint64    integer;
  double    real;
  char     *text;
  SegueIds *ids;
} SegueSlot;

/**
 * SegueValue:
 * @is_set: unset is a value of its own
 * @owned: the memory that @slot points to where the value owns it
 *
 * A value with its unset mark.  %SEGUE_VALUE_INIT is the unset value of every
 * field; an empty text and no ids are unset too.
 */
typedef struct
{
  gboolean  is_set;
  gpointer  owned;
  SegueSlot slot;
} SegueValue;

#define SEGUE_VALUE_INIT { FALSE, NULL, { 0 } }

GQuark   segue_value_error_quark   (void);

void     segue_value_clear         (SegueValue        *value);
void     segue_value_set_integer   (SegueValue        *value,
                                    gint64             integer);
void     segue_value_set_real      (SegueValue        *value,
                                    double             real);
void     segue_value_set_text      (SegueValue        *value,
                                    const char        *text);
void     segue_value_take_text     (SegueValue        *value,
                                    char              *text);
void     segue_value_set_ids       (SegueValue        *value,
                                    const gint64      *ids,
                                    guint              n);
void     segue_value_copy          (const SegueField  *field,
                                    const SegueValue  *source,
                                    SegueValue        *target);
gboolean segue_value_equal         (const SegueField  *field,
                                    const SegueValue  *a,
                                    const SegueValue  *b);
gboolean segue_value_check         (const SegueField  *field,
                                    const SegueValue  *value,
                                    GError           **error);

gboolean segue_value_from_text     (const SegueField  *field,
                                    const char        *text,
                                    SegueValue        *value,
                                    GError           **error);
char    *segue_value_to_text       (const SegueField  *field,
                                    const SegueValue  *value);
char    *segue_value_to_label      (const SegueField  *field,
                                    const SegueValue  *value);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SegueValue, segue_value_clear)

G_END_DECLS

/* segue-sheet-builder.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sheet-builder"

#include "config.h"

#include "segue-sheet-builder.h"

#include <glib/gi18n.h>

struct _SegueSheetBuilder
{
  SegueSheet *sheet;
  GArray     *columns;
};

/* What identifies a person's row identifies the person. */
static const SegueField uid_fields[] = {
  [SEGUE_REDACTION_OPEN] = {
    "uid", SEGUE_FIELD_TEXT, N_("UID"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 20,
  },
  [SEGUE_REDACTION_IDENTITY] = {
    "uid", SEGUE_FIELD_TEXT, N_("UID"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_IDENTITY, 20,
  },
};

static void
compute_own_uid (SeguePlan           *plan,
                 const SegueSheetRow *row,
                 SegueValue          *value)
{
  if (row->records[SEGUE_SHEET_OWN] != NULL)
    segue_value_take_text (value, segue_plan_dup_uid (plan, row->records[SEGUE_SHEET_OWN]));
}

static void
compute_hop_uid (SeguePlan           *plan,
                 const SegueSheetRow *row,
                 SegueValue          *value)
{
  if (row->records[SEGUE_SHEET_HOP] != NULL)
    segue_value_take_text (value, segue_plan_dup_uid (plan, row->records[SEGUE_SHEET_HOP]));
}

static SegueRecordClass *
get_class (SegueSheetBuilder *self,
           guint              source)
{
  return segue_record_class_get (source == SEGUE_SHEET_OWN ? self->sheet->kind : self->sheet->hop);
}

static gboolean
is_about_people (SegueRecordClass *klass)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].redaction == SEGUE_REDACTION_IDENTITY &&
        (i == klass->title || (klass->fields[i].flags & SEGUE_FIELD_REQUIRED) != 0))
      return TRUE;

  return FALSE;
}

/**
 * segue_sheet_builder_new:
 * @sheet: all but the columns, is copied
 *
 * Returns: (transfer full): an empty sheet
 */
SegueSheetBuilder *
segue_sheet_builder_new (const SegueSheet *sheet)
{
  SegueSheetBuilder *self = g_new0 (SegueSheetBuilder, 1);

  self->sheet = g_memdup2 (sheet, sizeof *sheet);
  self->columns = g_array_new (FALSE, FALSE, sizeof (SegueColumn));

  return self;
}

/**
 * segue_sheet_builder_uid:
 * @source: whose
 *
 * Appends the column by which a row is found again when it comes back.
 */
void
segue_sheet_builder_uid (SegueSheetBuilder *self,
                         guint              source)
{
  SegueRedaction redaction = is_about_people (get_class (self, source)) ? SEGUE_REDACTION_IDENTITY
                                                                        : SEGUE_REDACTION_OPEN;
  SegueColumn column = {
    &uid_fields[redaction], source, SEGUE_NO_FIELD,
    source == SEGUE_SHEET_OWN ? compute_own_uid : compute_hop_uid,
  };

  g_array_append_val (self->columns, column);
}

/**
 * segue_sheet_builder_field:
 * @source: whose
 * @field: index of a field
 *
 * Appends a field.
 */
void
segue_sheet_builder_field (SegueSheetBuilder *self,
                           guint              source,
                           guint              field)
{
  SegueRecordClass *klass = get_class (self, source);
  SegueColumn column = { &klass->fields[field], source, field, NULL };

  g_assert (field < klass->n_fields);
  g_array_append_val (self->columns, column);
}

/**
 * segue_sheet_builder_fields:
 * @source: whose
 * @first: index of the first field
 * @last: index of the last one
 *
 * Appends fields in the order of their table.
 */
void
segue_sheet_builder_fields (SegueSheetBuilder *self,
                            guint              source,
                            guint              first,
                            guint              last)
{
  for (guint i = first; i <= last; i++)
    segue_sheet_builder_field (self, source, i);
}

/**
 * segue_sheet_builder_main:
 * @source: whose
 *
 * Appends what every main record has, but the code, which belongs to the front,
 * and the stored uid, since the computed one is always there.
 */
void
segue_sheet_builder_main (SegueSheetBuilder *self,
                          guint              source)
{
  segue_sheet_builder_fields (self, source, SEGUE_MAIN_TAGS, SEGUE_MAIN_ARCHIVED);
}

/**
 * segue_sheet_builder_computed:
 * @field: what describes the column; must live for ever
 * @compute: sets a value that is unset, or leaves it so
 *
 * Appends a computed figure.
 */
void
segue_sheet_builder_computed (SegueSheetBuilder *self,
                              const SegueField  *field,
                              SegueColumnFunc    compute)
{
  SegueColumn column = { field, SEGUE_SHEET_OWN, SEGUE_NO_FIELD, compute };

  g_array_append_val (self->columns, column);
}

/**
 * segue_sheet_builder_end:
 * @self: (transfer full): is freed
 *
 * Returns: (transfer none): the sheet, which lives for ever
 */
const SegueSheet *
segue_sheet_builder_end (SegueSheetBuilder *self)
{
  SegueSheet *sheet = self->sheet;

  sheet->n_columns = self->columns->len;
  sheet->columns = (const SegueColumn *) (gpointer) g_array_free (self->columns, FALSE);
  g_free (self);

  return sheet;
}

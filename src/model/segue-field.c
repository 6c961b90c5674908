/* segue-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-field"

#include "config.h"

#include "segue-field.h"

/**
 * segue_field_dup_column:
 * @field: a field
 *
 * Returns: (transfer full): its SQL column
 */
char *
segue_field_dup_column (const SegueField *field)
{
  return g_strdelimit (g_strdup (field->name), "-", '_');
}

/**
 * segue_field_create_pspec:
 * @field: a field
 *
 * Widgets read properties and are told of changes; they write through an edit.
 * GObject has no unset number, so every property but a Boolean with an initial
 * value is the field's stable text, %NULL where unset.
 *
 * Returns: (transfer floating): a read-only property
 */
GParamSpec *
segue_field_create_pspec (const SegueField *field)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  if (field->kind == SEGUE_FIELD_BOOLEAN && field->has_initial)
    return g_param_spec_boolean (field->name, NULL, NULL, field->initial != 0, flags);

  return g_param_spec_string (field->name, NULL, NULL, NULL, flags);
}

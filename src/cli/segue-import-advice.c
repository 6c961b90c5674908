/* segue-import-advice.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-advice"

#include "config.h"

#include "segue-import-advice.h"

#include "segue-ics-entries.h"
#include "segue-import-error.h"

#include <glib/gi18n.h>

/**
 * segue_import_advice_dup_note:
 * @sheet: that is imported
 * @note: what there is to say of the file
 *
 * Returns: (transfer full): what there is to say, and with which option it is mended
 */
char *
segue_import_advice_dup_note (const SegueSheet      *sheet,
                              const SegueImportNote *note)
{
  g_autofree char *letters = segue_grid_dup_letters (note->column);
  const char *field = note->target != SEGUE_NO_FIELD ? sheet->columns[note->target].field->name : NULL;

  switch (note->remedy)
    {
    case SEGUE_IMPORT_REMEDY_NONE:
      return g_strdup (note->text);
    case SEGUE_IMPORT_REMEDY_MAP:
      /* Translators: in these, what is wrong comes first, then the letters of a column and the name of a field. */
      return g_strdup_printf (_("%s; --map %s=FIELD takes it"), note->text, letters);
    case SEGUE_IMPORT_REMEDY_MAP_SO:
      return g_strdup_printf (_("%s: --map %s=%s takes it so"), note->text, letters, field);
    case SEGUE_IMPORT_REMEDY_MAP_INSTEAD:
      return g_strdup_printf (_("%s; --map %s=%s takes this one instead"), note->text, letters, field);
    case SEGUE_IMPORT_REMEDY_MAP_ONE:
      return g_strdup_printf (_("%s; --map %s=FIELD takes one of them"), note->text, letters);
    case SEGUE_IMPORT_REMEDY_MAP_OTHER:
      return g_strdup_printf (_("%s; --map COLUMN=%s chooses another one"), note->text, field);
    case SEGUE_IMPORT_REMEDY_HEADER:
      return note->line > 0 ? g_strdup_printf (_("%s, --header-row %u imports them instead"), note->text, note->line)
                            : g_strdup_printf (_("%s; --header-row says it if it is another"), note->text);
    }

  g_assert_not_reached ();
}

/* Takes @advice. */
static void
append_advice (GError **error,
               char    *advice)
{
  /* Translators: what is wrong, then what to do about it. */
  char *text = g_strdup_printf (_("%s; %s"), (*error)->message, advice);

  g_free (advice);
  g_free ((*error)->message);
  (*error)->message = text;
}

static const char *
get_title_name (const SegueSheet *sheet)
{
  guint title = segue_record_class_get (sheet->hop != SEGUE_RECORD_NONE ? sheet->hop : sheet->kind)->title;

  if (title != SEGUE_NO_FIELD)
    return segue_record_class_get (sheet->hop != SEGUE_RECORD_NONE ? sheet->hop : sheet->kind)->fields[title].name;
  for (guint i = 0; i < sheet->n_columns; i++)
    if ((sheet->columns[i].field->flags & SEGUE_FIELD_REQUIRED) != 0)
      return sheet->columns[i].field->name;

  return "FIELD";
}

/**
 * segue_import_advice_complete:
 * @sheet: (nullable): that is imported, %NULL for a calendar
 * @error: (inout): why a file is not imported
 *
 * Adds with which option the user tells what is missing, where there is one.
 */
void
segue_import_advice_complete (const SegueSheet  *sheet,
                              GError           **error)
{
  char *advice = NULL;

  if (error != NULL && g_error_matches (*error, SEGUE_ICS_ERROR, SEGUE_ICS_ERROR_ZONE))
    append_advice (error, g_strdup (_("say it with --zone NAME")));
  if (error == NULL || *error == NULL || (*error)->domain != SEGUE_IMPORT_ERROR)
    return;

  switch ((SegueImportError) (*error)->code)
    {
    case SEGUE_IMPORT_ERROR_NO_NAME:
      advice = g_strdup_printf (_("say which one is with --map COLUMN=%s, or with --header-row which line has the headers"),
                                get_title_name (sheet));
      break;
    case SEGUE_IMPORT_ERROR_DATES:
      advice = g_strdup (_("say the order with --dates dmy, --dates mdy or --dates ymd"));
      break;
    case SEGUE_IMPORT_ERROR_ROLLOUT:
      advice = g_strdup (_("say which with --rollout NAME"));
      break;
    case SEGUE_IMPORT_ERROR_SESSION:
      advice = g_strdup (_("say which with --of SESSION"));
      break;
    case SEGUE_IMPORT_ERROR_EMPTY:
    case SEGUE_IMPORT_ERROR_HEADER:
    case SEGUE_IMPORT_ERROR_MAP:
    case SEGUE_IMPORT_ERROR_NO_ROLLOUT:
    case SEGUE_IMPORT_ERROR_CANCELLED:
      return;
    }

  append_advice (error, advice);
}

/* segue-import-note.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-note.h"

/*< private >
 * segue_import_note_new:
 * @text: (transfer full): a sentence without what can be done
 * @remedy: what can be done
 * @column: of the grid
 * @target: of the sheet
 * @line: of the file
 *
 * Returns: (transfer full): the note
 */
SegueImportNote *
segue_import_note_new (char              *text,
                       SegueImportRemedy  remedy,
                       guint              column,
                       guint              target,
                       guint              line)
{
  SegueImportNote *self = g_new (SegueImportNote, 1);

  *self = (SegueImportNote) { text, remedy, column, target, line };

  return self;
}

/**
 * segue_import_note_free:
 *
 * Frees it and what it holds.
 */
void
segue_import_note_free (SegueImportNote *self)
{
  g_free (self->text);
  g_free (self);
}

/* segue-json.h - writing JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueJson:
 * @text: what is written so far
 * @depth: how many brackets are open
 * @is_first: whether nothing stands in the innermost of them yet
 *
 * An indented JSON text (RFC 8259) that is being put together.
 */
typedef struct
{
  GString  *text;
  guint     depth;
  gboolean  is_first;
} SegueJson;

SegueJson *segue_json_new         (void);
void       segue_json_free        (SegueJson  *self);
void       segue_json_open        (SegueJson  *self,
                                   const char *name,
                                   char        bracket);
void       segue_json_close       (SegueJson  *self,
                                   char        bracket);
void       segue_json_add_text    (SegueJson  *self,
                                   const char *name,
                                   const char *text);
void       segue_json_add_integer (SegueJson  *self,
                                   const char *name,
                                   gint64      number);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueJson, segue_json_free)

G_END_DECLS

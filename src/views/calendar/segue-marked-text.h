/* segue-marked-text.h - a text in which the words of the glossary are marked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_MARKED_TEXT (segue_marked_text_get_type ())

/**
 * SegueMarkedText:
 *
 * A #GtkTextView that underlines technical words while somebody writes.  The pointer over a
 * word, or the cursor in it, tells its plain word; “hint-changed” says that the cursor is in
 * another word, or in none.
 */
G_DECLARE_FINAL_TYPE (SegueMarkedText, segue_marked_text, SEGUE, MARKED_TEXT, GtkTextView)

GtkWidget *segue_marked_text_new         (SeguePlan       *plan,
                                          const char      *label);
char      *segue_marked_text_dup_text    (SegueMarkedText *self);
void       segue_marked_text_set_text    (SegueMarkedText *self,
                                          const char      *text);
char      *segue_marked_text_dup_hint    (SegueMarkedText *self);
gboolean   segue_marked_text_can_replace (SegueMarkedText *self);
void       segue_marked_text_replace     (SegueMarkedText *self);

G_END_DECLS

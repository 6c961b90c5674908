/* segue-pick-file.h - the one place that asks for a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  SEGUE_PICK_WORKSPACE,
  SEGUE_PICK_NEW_WORKSPACE,
  SEGUE_PICK_TABLE,
  SEGUE_PICK_NEW_FILE,
} SeguePick;

typedef void (*SeguePickFunc) (const char *path,
                               gpointer    data);

void segue_pick_file (GtkWindow     *parent,
                      SeguePick      pick,
                      const char    *title,
                      const char    *name,
                      SeguePickFunc  picked,
                      gpointer       data);

G_END_DECLS

/* segue-filter-chip.h - a filter that lets several values through
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_FILTER_CHIP (segue_filter_chip_get_type ())

G_DECLARE_FINAL_TYPE (SegueFilterChip, segue_filter_chip, SEGUE, FILTER_CHIP, GtkWidget)

/**
 * SegueFilterOption:
 * @id: what stands for the value
 * @label: what it is called
 * @depth: how many others it lies within
 */
typedef struct
{
  gint64  id;
  char   *label;
  guint   depth;
} SegueFilterOption;

/* The values there are to choose among, of SegueFilterOption. */
typedef GPtrArray *(*SegueFilterOptionsFunc) (gpointer data,
                                              guint    key);

GPtrArray    *segue_filter_options_new      (void);
void          segue_filter_options_add      (GPtrArray              *options,
                                             gint64                  id,
                                             const char             *label,
                                             guint                   depth);

char         *segue_filter_words_join       (GPtrArray              *words);

void          segue_filter_chip_set_source  (SegueFilterChip        *self,
                                             SegueFilterOptionsFunc  options,
                                             gpointer                data,
                                             guint                   key);
void          segue_filter_chip_set_chosen  (SegueFilterChip        *self,
                                             const GArray           *ids);
const GArray *segue_filter_chip_get_chosen  (SegueFilterChip        *self);

G_END_DECLS

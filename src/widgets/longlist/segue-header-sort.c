/* segue-header-sort.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-header-sort"

#include "config.h"

#include "segue-header-sort.h"

/* Before 4.10 GTK does not tell which headers were clicked. But the sorter of a
 * column view asks the sorters of its columns, the latest clicked first, until
 * one of them decides, and turns the answer round for a descending column. So
 * each column gets a sorter that compares nothing and remembers being asked:
 * letting the first one decide, then the second, reads the whole state out. */

/* What is "compared": the one that gets the questions, and a dummy. */
#define SEGUE_TYPE_QUESTION (segue_question_get_type ())
G_DECLARE_FINAL_TYPE (SegueQuestion, segue_question, SEGUE, QUESTION, GObject)

struct _SegueQuestion
{
  GObject parent_instance;

  guint n_asked;
  guint decider; /* how many sorters say "equal" before one decides */
  guint column;  /* of the one that was asked last */
};

G_DEFINE_FINAL_TYPE (SegueQuestion, segue_question, G_TYPE_OBJECT)

static void
segue_question_class_init (SegueQuestionClass *klass)
{
}

static void
segue_question_init (SegueQuestion *self)
{
}

#define SEGUE_TYPE_HEADER_SORT (segue_header_sort_get_type ())
G_DECLARE_FINAL_TYPE (SegueHeaderSort, segue_header_sort, SEGUE, HEADER_SORT, GtkSorter)

struct _SegueHeaderSort
{
  GtkSorter parent_instance;

  guint column;
};

G_DEFINE_FINAL_TYPE (SegueHeaderSort, segue_header_sort, GTK_TYPE_SORTER)

static GtkOrdering
segue_header_sort_compare (GtkSorter *sorter,
                           gpointer   one,
                           gpointer   two)
{
  SegueQuestion *question;

  if (!SEGUE_IS_QUESTION (one))
    return GTK_ORDERING_EQUAL;

  question = one;
  question->column = SEGUE_HEADER_SORT (sorter)->column;

  return question->n_asked++ == question->decider ? GTK_ORDERING_SMALLER : GTK_ORDERING_EQUAL;
}

static GtkSorterOrder
segue_header_sort_get_order (GtkSorter *sorter)
{
  return GTK_SORTER_ORDER_PARTIAL;
}

static void
segue_header_sort_class_init (SegueHeaderSortClass *klass)
{
  GtkSorterClass *sorter_class = GTK_SORTER_CLASS (klass);

  sorter_class->compare = segue_header_sort_compare;
  sorter_class->get_order = segue_header_sort_get_order;
}

static void
segue_header_sort_init (SegueHeaderSort *self)
{
}

/**
 * segue_header_sort_new:
 * @column: the number to be told for this column
 *
 * Returns: (transfer full): a sorter for a #GtkColumnViewColumn
 */
GtkSorter *
segue_header_sort_new (guint column)
{
  SegueHeaderSort *self = g_object_new (SEGUE_TYPE_HEADER_SORT, NULL);

  self->column = column;

  return GTK_SORTER (self);
}

/**
 * segue_header_sort_read:
 * @view_sorter: of a column view whose columns have our sorters
 * @levels: (out): the columns that sort, the latest clicked first
 *
 * Returns: how many levels there are
 */
guint
segue_header_sort_read (GtkSorter      *view_sorter,
                        SegueSortLevel  levels[SEGUE_SORT_MAX_LEVELS])
{
  g_autoptr(GObject) dummy = g_object_new (SEGUE_TYPE_QUESTION, NULL);
  guint n_levels = 0;

  g_return_val_if_fail (GTK_IS_SORTER (view_sorter), 0);

  for (; n_levels < SEGUE_SORT_MAX_LEVELS; n_levels++)
    {
      g_autoptr(SegueQuestion) question = g_object_new (SEGUE_TYPE_QUESTION, NULL);
      GtkOrdering answer;

      question->decider = n_levels;
      answer = gtk_sorter_compare (view_sorter, question, dummy);
      if (answer == GTK_ORDERING_EQUAL)
        break;

      levels[n_levels].column = question->column;
      levels[n_levels].descending = answer == GTK_ORDERING_LARGER;
    }

  return n_levels;
}

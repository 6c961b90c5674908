/* benchmark-acts.c - searching, sorting and editing in the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "benchmark-desk.h"

#include "segue-register-view.h"
#include "segue-sheet-list.h"
#include "segue-sheets.h"
#include "segue-stakeholder.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Edits in a row, so that one is long enough to be measured. */
#define N_EDITS 40

/* The quickest of so many sorts by a column counts. */
#define N_SORTS 3

/* One key after the other, there and back: each shows other rows. */
static const char *typed[] = { "z", "zu", "z", "" };

/* As a user would: what is there already is not typed again.  Setting the text would take
 * it out first, and the search would look for everything in between.
 */
static void
type (GtkEditable *entry,
      const char  *text)
{
  const char *before = gtk_editable_get_text (entry);
  int same = 0;

  while (before[same] != '\0' && before[same] == text[same])
    same++;
  if (before[same] != '\0')
    gtk_editable_delete_text (entry, same, -1);
  if (text[same] != '\0')
    {
      int position = same;

      gtk_editable_insert_text (entry, text + same, -1, &position);
    }
}

/**
 * desk_type:
 * @entry: a search
 * @texts: (array length=n): what stands in it after each key, of plain letters
 * @n: how many keys there are
 *
 * Prints the microseconds of the slowest key from the key to the frame.
 */
void
desk_type (Desk              *self,
           GtkWidget         *entry,
           const char *const *texts,
           guint              n)
{
  gint64 slowest = 0;

  for (guint i = 0; i < n; i++)
    {
      guint before = desk_count_rows (self);
      gint64 start = g_get_monotonic_time ();

      type (GTK_EDITABLE (entry), texts[i]);
      slowest = MAX (slowest, desk_wait_for_rows (self, before) - start);
      desk_settle (self);
    }

  printf ("%" G_GINT64_FORMAT "\n", slowest);
}

/**
 * desk_search:
 *
 * Searches the register.
 */
void
desk_search (Desk *self)
{
  desk_type (self, desk_find (GTK_WIDGET (self->window), GTK_TYPE_SEARCH_ENTRY, NULL), typed, G_N_ELEMENTS (typed));
}

typedef struct
{
  char   *text;
  gint64  number;
  guint   place;
} Key;

static int
compare_texts (const void *a,
               const void *b)
{
  return strcmp (((const Key *) a)->text, ((const Key *) b)->text);
}

static int
compare_numbers (const void *a,
                 const void *b)
{
  gint64 one = ((const Key *) a)->number;
  gint64 two = ((const Key *) b)->number;

  return (one > two) - (one < two);
}

/* What else the machine does would make another column the worst each time. */
static gint64
get_processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);

  return time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

/* Ready keys of a column, in the order of the rows, sorted by the C library. */
static gint64
sort_bare (SegueLongList *list,
           guint          column)
{
  const SegueListAdapter *adapter = segue_long_list_get_adapter (list);
  guint n = segue_long_list_get_n_all (list);
  gboolean numeric = adapter->columns[column].numeric;
  g_autofree Key *keys = g_new0 (Key, n);
  g_autoptr(GString) scratch = g_string_new (NULL);
  gint64 start, taken;

  for (guint i = 0; i < n; i++)
    {
      GObject *record = segue_long_list_get_record (list, i);

      keys[i].place = i;
      if (numeric)
        keys[i].number = adapter->get_number (record, column);
      else
        keys[i].text = g_utf8_collate_key (adapter->get_label (record, column, scratch), -1);
    }

  start = get_processor_time ();
  qsort (keys, n, sizeof (Key), numeric ? compare_numbers : compare_texts);
  taken = get_processor_time () - start;

  for (guint i = 0; i < n; i++)
    g_free (keys[i].text);

  return taken;
}

static gint64
sort_ours (SegueLongList *list,
           guint          column)
{
  const SegueSortLevel level = { column, FALSE };
  gint64 start = get_processor_time ();

  segue_long_list_set_sort (list, &level, 1);

  return get_processor_time () - start;
}

/**
 * desk_sort:
 *
 * Prints the microseconds of the C library and of the list, of the column for
 * which the list takes the longest by comparison.
 */
void
desk_sort (Desk *self)
{
  const SegueSheet *sheet = segue_sheet_get ("stakeholders");
  g_autoptr(SegueSheetList) sheet_list = segue_sheet_list_new (SEGUE_PLAN (segue_window_get_workspace (self->window)), sheet);
  SegueLongList *list = segue_sheet_list_get_long_list (sheet_list);
  gint64 worst_bare = 1;
  gint64 worst_ours = 0;

  for (guint column = 0; column < sheet->n_columns; column++)
    {
      gint64 bare = G_MAXINT64;
      gint64 ours = G_MAXINT64;

      /* Keys are made when first sorted by, and kept. */
      sort_ours (list, column);
      segue_long_list_set_sort (list, NULL, 0);
      for (guint i = 0; i < N_SORTS; i++)
        {
          gint64 floor = sort_bare (list, column);
          gint64 taken = sort_ours (list, column);

          bare = MIN (bare, floor);
          ours = MIN (ours, taken);
          segue_long_list_set_sort (list, NULL, 0);
        }

      if ((double) ours / (double) MAX (bare, 1) > (double) worst_ours / (double) worst_bare)
        {
          worst_bare = MAX (bare, 1);
          worst_ours = ours;
        }
    }

  printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", worst_bare, worst_ours);
}

static gint64
get_resident_bytes (void)
{
  g_autofree char *status = NULL;
  g_auto(GStrv) numbers = NULL;

  malloc_trim (0);
  if (!g_file_get_contents ("/proc/self/statm", &status, NULL, NULL))
    g_error ("/proc/self/statm cannot be read");

  numbers = g_strsplit (status, " ", 3);
  return g_ascii_strtoll (numbers[1], NULL, 10) * sysconf (_SC_PAGESIZE);
}

/**
 * desk_memory:
 *
 * Prints the bytes that a row of a list takes besides its records: its place,
 * and its key for the search, folded text of all columns that are searched.
 */
void
desk_memory (Desk *self)
{
  gint64 before = get_resident_bytes ();
  g_autoptr(SegueSheetList) sheet_list = segue_sheet_list_new (SEGUE_PLAN (segue_window_get_workspace (self->window)),
                                                               segue_sheet_get ("stakeholders"));
  SegueLongList *list = segue_sheet_list_get_long_list (sheet_list);

  segue_long_list_set_search (list, "z"); /* makes all keys */
  segue_long_list_set_search (list, "");
  printf ("%" G_GINT64_FORMAT "\n", (get_resident_bytes () - before) / (gint64) segue_long_list_get_n_all (list));
}

static gboolean
followed_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

/* What follows from an edit before anything is laid out and painted. */
static void
follow (void)
{
  gboolean followed = FALSE;

  g_idle_add_full (G_PRIORITY_HIGH_IDLE + 1, followed_cb, &followed, NULL);
  while (!followed)
    g_main_context_iteration (NULL, TRUE);
}

/**
 * desk_edit:
 *
 * Prints the microseconds of an edit that is typed into the details pane, and of
 * its undo, up to but without the frame.
 */
void
desk_edit (Desk *self)
{
  GtkWidget *view = desk_find (GTK_WIDGET (self->window), SEGUE_TYPE_REGISTER_VIEW, NULL);
  SegueRecordList *rows = segue_plan_list (SEGUE_PLAN (segue_window_get_workspace (self->window)),
                                           SEGUE_RECORD_ENGAGEMENT);
  GtkWidget *entry;
  gint64 start, edits;

  segue_page_select (SEGUE_PAGE (view), segue_record_get_id (segue_record_list_get (rows, 0)));
  desk_settle (self);
  entry = desk_find (GTK_WIDGET (self->window), ADW_TYPE_ENTRY_ROW, "Job title");
  if (entry == NULL)
    g_error ("the details have no job title");

  start = g_get_monotonic_time ();
  for (guint i = 0; i < N_EDITS; i++)
    {
      g_autofree char *text = g_strdup_printf ("Title %u", i);

      gtk_editable_set_text (GTK_EDITABLE (entry), text);
      g_signal_emit_by_name (entry, "entry-activated");
      follow ();
    }
  edits = (g_get_monotonic_time () - start) / N_EDITS;

  start = g_get_monotonic_time ();
  for (guint i = 0; i < N_EDITS; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
      follow ();
    }

  printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", edits, (g_get_monotonic_time () - start) / N_EDITS);
}

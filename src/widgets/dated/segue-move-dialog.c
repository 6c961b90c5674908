/* segue-move-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Old day, new day and what is in the way, for all that hangs on a milestone; what stays; and
 * what was promised otherwise, first.  Nothing is written before somebody agrees.
 */

#define G_LOG_DOMAIN "segue-move-dialog"

#include "config.h"

#include "segue-move-dialog.h"

#include "segue-close-on-escape.h"
#include "segue-dated.h"

#include <glib/gi18n.h>

#define WIDTH 600
#define HEIGHT 640
#define LEAST_WIDTH 320

/* A list of more makes the dialog slow to appear; a button shows the others. */
#define ROWS_AT_ONCE 100

#define DIALOG_KEY "segue-move-dialog"

typedef enum
{
  PART_PROMISES,
  PART_MOVES,
  PART_STAYS,
  N_PARTS
} Part;

typedef struct
{
  SeguePlan           *shown;          /* owned */
  SegueReplan         *replan;         /* borrowed until done, which frees it */
  SegueMoveDialogFunc  done;
  gpointer             data;
  GtkSizeGroup        *days;           /* owned */
  GtkListBox          *lists[N_PARTS]; /* borrowed */
  guint                next[N_PARTS];  /* the first that is not listed yet */
  gboolean             agreed;
} MoveDialog;

static void
free_dialog (gpointer data)
{
  MoveDialog *self = data;

  g_object_unref (self->shown);
  g_object_unref (self->days);
  g_free (self);
}

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* “Mon 4 Jan” */
static char *
dup_day (SegueDay day)
{
  g_autofree char *weekday = segue_day_to_weekday_label (day, TRUE);
  g_autofree char *label = segue_day_to_short_label (day, segue_today ());

  if (day == SEGUE_DAY_NONE)
    return g_strdup (_("no day"));

  /* Translators: a short weekday, then a day and a month: “Mon 4 Jan”. */
  return g_strdup_printf (C_("day", "%s %s"), weekday, label);
}

static char *
dup_days (const SegueReplanItem *item)
{
  g_autofree char *from = dup_day (item->from);
  g_autofree char *to = dup_day (item->to);

  if (item->from == item->to)
    return g_steal_pointer (&to);

  /* Translators: the day now, and the day then: “Mon 4 Jan → Mon 18 Jan”. */
  return g_strdup_printf (C_("day", "%s → %s"), from, to);
}

static char *
dup_title (MoveDialog  *self,
           SegueRecord *record)
{
  SegueRecord *seen = segue_plan_find (self->shown, segue_record_get_kind (record), segue_record_get_id (record));

  return seen != NULL ? segue_plan_dup_title (self->shown, seen) : g_strdup (_("Hidden while you present"));
}

/* “Communication · T−28” */
static char *
dup_kind (SegueRecord *record)
{
  g_autofree char *offset = segue_anchor_dup_label (record);
  const char *kind = segue_record_kind_get_label (segue_record_get_kind (record));

  return offset != NULL ? g_strdup_printf ("%s · %s", kind, offset) : g_strdup (kind);
}

/* A sign and a sentence; what is forbidden or broken looks worse. */
static GtkWidget *
make_remark (const char *text,
             gboolean    is_bad)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = gtk_image_new_from_icon_name (is_bad ? "dialog-error-symbolic" : "dialog-warning-symbolic");
  GtkWidget *label = make_label (text, NULL);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_add_css_class (icon, is_bad ? "error" : "warning");
  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

static void
add_reasons (GtkWidget             *box,
             const SegueReplanItem *item)
{
  g_auto(GStrv) lines = g_strsplit (item->reason != NULL ? item->reason : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      if (item->conflicts != 0) /* a freeze is told first */
        gtk_box_append (GTK_BOX (box), make_remark (lines[i], i == 0 && (item->conflicts & SEGUE_CONFLICT_FREEZE) != 0));
      else
        gtk_box_append (GTK_BOX (box), make_label (lines[i], "dim-label"));
    }
}

static GtkWidget *
make_row (GtkWidget  *content,
          const char *name)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_widget_set_margin_top (content, 9);
  gtk_widget_set_margin_bottom (content, 9);
  gtk_widget_set_margin_start (content, 12);
  gtk_widget_set_margin_end (content, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), content);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

static void
add_day (GtkWidget  *box,
         const char *text,
         const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
}

/* The old day above the new one: side by side they are too wide for a narrow window. */
static GtkWidget *
make_days (const SegueReplanItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *from = dup_day (item->from);
  g_autofree char *to = dup_day (item->to);
  /* Translators: the day on which something is to be: “→ Mon 18 Jan”. */
  g_autofree char *then = g_strdup_printf (C_("day", "→ %s"), to);

  gtk_widget_set_valign (box, GTK_ALIGN_START);
  if (item->from != item->to)
    add_day (box, from, "move-kind");
  add_day (box, item->from != item->to ? then : to, "move-days");

  return box;
}

static GtkWidget *
make_item_row (MoveDialog            *self,
               const SegueReplanItem *item)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *title = dup_title (self, item->record);
  g_autofree char *kind = dup_kind (item->record);
  g_autofree char *days = dup_days (item);
  g_autofree char *name = g_strdup_printf ("%s, %s, %s%s%s", title, kind, days, item->reason != NULL ? "; " : "",
                                           item->reason != NULL ? item->reason : "");
  GtkWidget *both = make_days (item);

  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), make_label (title, NULL));
  gtk_box_append (GTK_BOX (words), make_label (kind, "move-kind"));
  gtk_size_group_add_widget (self->days, both);
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), both);
  gtk_box_append (GTK_BOX (content), line);
  add_reasons (content, item);

  return make_row (content, name);
}

/* A window that others move out of stands in the title alone. */
static gboolean
belongs (MoveDialog            *self,
         const SegueReplanItem *item,
         Part                   part)
{
  if (item == segue_replan_get_item (self->replan, 0) && segue_record_get_kind (item->record) == SEGUE_RECORD_WINDOW)
    return FALSE;

  return (item->stays == SEGUE_STAYS_NOT) == (part == PART_MOVES);
}

static GtkWidget *
make_next_row (MoveDialog *self,
               Part        part,
               guint       index)
{
  if (part == PART_PROMISES)
    {
      const char *text = segue_replan_get_promise (self->replan, index)->text;

      return make_row (make_remark (text, TRUE), text);
    }
  if (!belongs (self, segue_replan_get_item (self->replan, index), part))
    return NULL;

  return make_item_row (self, segue_replan_get_item (self->replan, index));
}

static guint
get_n (MoveDialog *self,
       Part        part)
{
  return part == PART_PROMISES ? segue_replan_get_n_promises (self->replan) : segue_replan_get_n_items (self->replan);
}

static guint
count_rest (MoveDialog *self,
            Part        part)
{
  guint n = 0;

  for (guint i = self->next[part]; i < get_n (self, part); i++)
    n += part == PART_PROMISES || belongs (self, segue_replan_get_item (self->replan, i), part);

  return n;
}

static void show_more_cb (GtkButton *button);

static void
add_more_row (MoveDialog *self,
              Part        part,
              guint       n)
{
  g_autofree char *text = g_strdup_printf (ngettext ("Show %u More", "Show %u More", n), n);
  GtkWidget *button = gtk_button_new_with_label (text);
  GtkWidget *row = make_row (button, text);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_focusable (row, FALSE);
  g_object_set_data (G_OBJECT (button), "part", GUINT_TO_POINTER (part));
  g_signal_connect (button, "clicked", G_CALLBACK (show_more_cb), NULL);
  gtk_list_box_append (self->lists[part], row);
}

static void
add_rows (MoveDialog *self,
          Part        part)
{
  guint n = 0;

  for (; self->next[part] < get_n (self, part) && n < ROWS_AT_ONCE; self->next[part]++)
    {
      GtkWidget *row = make_next_row (self, part, self->next[part]);

      if (row == NULL)
        continue;
      gtk_list_box_append (self->lists[part], row);
      n++;
    }

  n = count_rest (self, part);
  if (n > 0)
    add_more_row (self, part, n);
}

static void
show_more_cb (GtkButton *button)
{
  MoveDialog *self = g_object_get_data (G_OBJECT (gtk_widget_get_root (GTK_WIDGET (button))), DIALOG_KEY);
  Part part = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "part"));
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (button), GTK_TYPE_LIST_BOX_ROW);
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));

  gtk_list_box_remove (self->lists[part], row);
  add_rows (self, part);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->lists[part], index)));
}

static void
add_part (MoveDialog *self,
          GtkWidget  *box,
          Part        part,
          const char *title)
{
  GtkWidget *heading = make_label (title, "heading");
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_margin_top (heading, 12);
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), list);
  self->lists[part] = GTK_LIST_BOX (list);
  add_rows (self, part);
}

/* “Mon 21 Dec to Fri 1 Jan” */
static char *
dup_span (SegueRecord *window)
{
  g_autofree char *first = dup_day (segue_dated_get_first (window));
  g_autofree char *last = dup_day (segue_dated_get_last (window));

  if (segue_dated_get_first (window) == segue_dated_get_last (window))
    return g_steal_pointer (&first);

  /* Translators: two days */
  return g_strdup_printf (C_("days", "%s to %s"), first, last);
}

/* “Mon 18 Jan → Mon 1 Feb”, and “14 days later” */
static void
add_head (MoveDialog *self,
          GtkWidget  *box,
          const char *title)
{
  const SegueReplanItem *item = segue_replan_get_item (self->replan, 0);
  g_autofree char *days = segue_record_get_kind (item->record) == SEGUE_RECORD_WINDOW ? dup_span (item->record) : dup_days (item);
  g_autofree char *summary = segue_replan_dup_summary (self->replan);
  int distance = item->to - item->from;
  g_autofree char *later = NULL;

  gtk_box_append (GTK_BOX (box), make_label (title, "title-2"));
  gtk_box_append (GTK_BOX (box), make_label (days, "heading"));
  if (item->from != SEGUE_DAY_NONE && item->to != SEGUE_DAY_NONE && distance != 0)
    {
      guint n = (guint) ABS (distance);

      later = distance < 0 ? g_strdup_printf (ngettext ("%u day earlier.", "%u days earlier.", n), n)
                           : g_strdup_printf (ngettext ("%u day later.", "%u days later.", n), n);
      gtk_box_append (GTK_BOX (box), make_label (later, "dim-label"));
    }
  gtk_box_append (GTK_BOX (box), make_label (summary, NULL));
}

static GtkWidget *
make_content (MoveDialog *self,
              const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 18);
  gtk_widget_set_margin_start (box, 18);
  gtk_widget_set_margin_end (box, 18);
  add_head (self, box, title);
  if (segue_replan_get_n_promises (self->replan) > 0)
    add_part (self, box, PART_PROMISES, _("Promises That Break"));
  add_part (self, box, PART_MOVES, _("Moves"));
  if (segue_replan_get_n_staying (self->replan) > 0)
    add_part (self, box, PART_STAYS, _("Stays Where It Is"));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

static void
agree_cb (GtkWindow *window)
{
  MoveDialog *self = g_object_get_data (G_OBJECT (window), DIALOG_KEY);

  self->agreed = TRUE;
  gtk_window_close (window);
}

/* However it closes, it tells so once. */
static void
unrealize_cb (GtkWidget *window)
{
  MoveDialog *self = g_object_get_data (G_OBJECT (window), DIALOG_KEY);
  SegueMoveDialogFunc done = self->done;

  self->done = NULL;
  if (done != NULL)
    done (self->agreed, self->data);
}

static GtkWidget *
make_header (MoveDialog *self,
             GtkWidget  *window)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));
  const SegueReplanItem *head = segue_replan_get_item (self->replan, 0);
  guint n = segue_replan_get_n_moving (self->replan) + (head->from != head->to || head->from == SEGUE_DAY_NONE);
  g_autofree char *label = g_strdup_printf (ngettext ("_Move %u Item", "_Move %u Items", n), n);
  GtkWidget *agree = gtk_button_new_with_mnemonic (label);

  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), gtk_label_new (NULL)); /* it stands below, where there is room */
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  gtk_widget_add_css_class (agree, "suggested-action");
  gtk_widget_set_sensitive (agree, n > 0);
  g_signal_connect_object (cancel, "clicked", G_CALLBACK (gtk_window_close), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (agree, "clicked", G_CALLBACK (agree_cb), window, G_CONNECT_SWAPPED);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), agree);
  gtk_window_set_default_widget (GTK_WINDOW (window), agree);

  return header;
}

/**
 * segue_move_dialog_present:
 * @shown: what may be seen
 * @replan: what would come of it; is to live until @done is called
 * @done: called once, with whether the user agrees
 *
 * Returns: (transfer none): the dialog
 */
GtkWindow *
segue_move_dialog_present (GtkWindow           *parent,
                           SeguePlan           *shown,
                           SegueReplan         *replan,
                           SegueMoveDialogFunc  done,
                           gpointer             data)
{
  MoveDialog *self = g_new0 (MoveDialog, 1);
  GtkWidget *window = adw_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;

  self->shown = g_object_ref (shown);
  self->replan = replan;
  self->done = done;
  self->data = data;
  self->days = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_object_set_data_full (G_OBJECT (window), DIALOG_KEY, self, free_dialog);

  name = dup_title (self, segue_replan_get_item (replan, 0)->record);
  if (segue_record_get_kind (segue_replan_get_item (replan, 0)->record) == SEGUE_RECORD_WINDOW)
    /* Translators: a freeze, a peak, a holiday */
    title = g_strdup_printf (_("Move out of “%s”"), name);
  else
    /* Translators: a milestone: “Move “Go-live”” */
    title = g_strdup_printf (_("Move “%s”"), name);
  gtk_window_set_title (GTK_WINDOW (window), title);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_widget_set_size_request (window, LEAST_WIDTH, -1);
  gtk_widget_add_css_class (window, "move-dialog");

  gtk_box_append (GTK_BOX (box), make_header (self, window));
  gtk_box_append (GTK_BOX (box), make_content (self, title));
  adw_window_set_content (ADW_WINDOW (window), box);
  gtk_window_set_focus (GTK_WINDOW (window), gtk_window_get_default_widget (GTK_WINDOW (window)));
  segue_close_on_escape (GTK_WINDOW (window));
  g_signal_connect (window, "unrealize", G_CALLBACK (unrealize_cb), NULL);
  gtk_window_present (GTK_WINDOW (window));

  return GTK_WINDOW (window);
}

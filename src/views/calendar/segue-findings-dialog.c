/* segue-findings-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-findings"

#include "config.h"

#include "segue-findings-dialog.h"

#include "segue-close-on-escape.h"
#include "segue-finding-row.h"
#include "segue-findings.h"
#include "segue-icon-names.h"

#include <glib/gi18n.h>

#define WIDTH 560
#define HEIGHT 640
#define LEAST_WIDTH 320
#define NAME_CHARS 40

/* Rows are widgets, and nobody reads more at once; a button shows as many again. */
#define ROWS_AT_ONCE 50

/* What is accepted comes after what is not. */
#define SECTION_ACCEPTED SEGUE_N_SEVERITIES
#define N_SECTIONS (SECTION_ACCEPTED + 1)

/* Stands in the filter for what is accepted, whatever found it. */
#define ACCEPTED "accepted"

struct _SegueFindingsDialog
{
  AdwWindow       parent_instance;

  SegueWorkspace *workspace; /* owned */
  GPtrArray      *codes;     /* owned: the checks that the filter offers after “all”, their codes */
  gint64          rollout;
  guint           most;      /* rows */
  gboolean        is_filling;

  /* Borrowed: children. */
  GtkListBox     *list;
  GtkDropDown    *filter;
  GtkStack       *stack;
  GtkLabel       *summary;
  GtkWidget      *more;
};

enum
{
  SIGNAL_SHOW,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueFindingsDialog, segue_findings_dialog, ADW_TYPE_WINDOW)

static guint
get_section (const SegueFinding *finding)
{
  return finding->acceptance != NULL ? SECTION_ACCEPTED : (guint) segue_check_get_severity (finding->check);
}

static char *
dup_section (SegueFindingsDialog *self,
             guint                section)
{
  guint counts[SEGUE_N_SEVERITIES];

  if (section == SECTION_ACCEPTED || self->workspace == NULL)
    return g_strdup (_("Accepted"));

  segue_findings_count (segue_findings_get (self->workspace), self->rollout, counts);
  switch ((SegueSeverity) section)
    {
    case SEGUE_SEVERITY_ERROR:
      return g_strdup_printf (ngettext ("%u Error", "%u Errors", counts[section]), counts[section]);
    case SEGUE_SEVERITY_WARNING:
      return g_strdup_printf (ngettext ("%u Warning", "%u Warnings", counts[section]), counts[section]);
    case SEGUE_SEVERITY_INFO:
      return g_strdup_printf (ngettext ("%u Note", "%u Notes", counts[section]), counts[section]);
    }

  g_return_val_if_reached (NULL);
}

static void
header_cb (GtkListBoxRow *row,
           GtkListBoxRow *before,
           gpointer       data)
{
  guint section = get_section (segue_finding_row_get_finding (SEGUE_FINDING_ROW (row)));
  g_autofree char *title = NULL;
  GtkWidget *label = NULL;

  if (before != NULL && get_section (segue_finding_row_get_finding (SEGUE_FINDING_ROW (before))) == section)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  title = dup_section (SEGUE_FINDINGS_DIALOG (data), section);
  label = gtk_label_new (title);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "findings-head");
  gtk_list_box_row_set_header (row, label);
}

/* The code that is chosen, or NULL for all. */
static const char *
get_code (SegueFindingsDialog *self)
{
  guint chosen = gtk_drop_down_get_selected (self->filter);

  return chosen > 0 && chosen <= self->codes->len ? g_ptr_array_index (self->codes, chosen - 1) : NULL;
}

static gboolean
is_listed (SegueFindingsDialog *self,
           const SegueFinding  *finding,
           const char          *code)
{
  if (!segue_finding_is_of (finding, self->rollout))
    return FALSE;
  if (g_strcmp0 (code, ACCEPTED) == 0)
    return finding->acceptance != NULL;

  return code == NULL || g_str_equal (segue_check_get_code (finding->check), code);
}

/* In the order of the sections, and within them as they come. */
static GPtrArray *
find_listed (SegueFindingsDialog *self)
{
  GPtrArray *all = segue_findings_get_all (segue_findings_get (self->workspace));
  GPtrArray *listed = g_ptr_array_new ();
  const char *code = get_code (self);

  for (guint section = 0; section < N_SECTIONS; section++)
    for (guint i = 0; i < all->len; i++)
      {
        const SegueFinding *finding = g_ptr_array_index (all, i);

        if (get_section (finding) == section && is_listed (self, finding, code))
          g_ptr_array_add (listed, (gpointer) finding);
      }

  return listed;
}

static void
show_record_cb (SegueFindingsDialog *self,
                SegueRecord         *record)
{
  g_signal_emit (self, signals[SIGNAL_SHOW], 0, record);
}

/* The place of the row with the focus, or of a button in it; -1 for none. */
static int
find_focus (SegueFindingsDialog *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, SEGUE_TYPE_FINDING_ROW) : NULL;

  return row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
}

static void
show_rows (SegueFindingsDialog *self)
{
  g_autoptr(GPtrArray) listed = find_listed (self);
  guint n = MIN (listed->len, self->most);
  int focus = find_focus (self);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *added = segue_finding_row_new (self->workspace, g_ptr_array_index (listed, i), TRUE);

      g_signal_connect_object (added, "show-record", G_CALLBACK (show_record_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (self->list, added);
    }

  gtk_widget_set_visible (self->more, listed->len > n);
  gtk_stack_set_visible_child_name (self->stack, listed->len > 0 ? "list" : "empty");
  if (focus >= 0 && n > 0)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, MIN (focus, (int) n - 1))));
}

static gboolean
finds_any (SegueFindingsDialog *self,
           const char          *code)
{
  GPtrArray *all = segue_findings_get_all (segue_findings_get (self->workspace));

  for (guint i = 0; i < all->len; i++)
    if (is_listed (self, g_ptr_array_index (all, i), code))
      return TRUE;

  return FALSE;
}

/* The checks that found something, and what was accepted of it. */
static void
fill_filter (SegueFindingsDialog *self)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *chosen = g_strdup (get_code (self));
  guint selected = 0;

  self->is_filling = TRUE;
  gtk_string_list_append (names, _("All Checks"));
  g_ptr_array_set_size (self->codes, 0);
  for (guint i = 0; i < segue_checks_get_n (); i++)
    {
      const SegueCheck *check = segue_checks_get_nth (i);
      g_autofree char *name = NULL;

      if (!finds_any (self, segue_check_get_code (check)))
        continue;

      name = g_strdup_printf (C_("check", "%s · %s"), segue_check_get_code (check), segue_check_get_title (check));
      gtk_string_list_append (names, name);
      g_ptr_array_add (self->codes, g_strdup (segue_check_get_code (check)));
      if (g_strcmp0 (chosen, segue_check_get_code (check)) == 0)
        selected = self->codes->len;
    }
  if (finds_any (self, ACCEPTED))
    {
      gtk_string_list_append (names, _("Accepted"));
      g_ptr_array_add (self->codes, g_strdup (ACCEPTED));
      if (g_strcmp0 (chosen, ACCEPTED) == 0)
        selected = self->codes->len;
    }
  gtk_drop_down_set_model (self->filter, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->filter, selected);
  self->is_filling = FALSE;
}

static void
update (SegueFindingsDialog *self)
{
  g_autofree char *summary = NULL;

  if (self->workspace == NULL)
    return; /* on its way out */

  summary = segue_findings_dup_counts (segue_findings_get (self->workspace), self->rollout);
  gtk_label_set_text (self->summary, summary);
  fill_filter (self);
  show_rows (self);
}

static void
filter_cb (SegueFindingsDialog *self)
{
  if (self->is_filling || self->workspace == NULL)
    return;

  self->most = ROWS_AT_ONCE;
  show_rows (self);
}

static void
more_cb (SegueFindingsDialog *self)
{
  guint n = self->most;

  self->most += ROWS_AT_ONCE;
  show_rows (self);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) n)));
}

static void
row_activated_cb (GtkListBox    *list,
                  GtkListBoxRow *row)
{
  segue_finding_row_show (SEGUE_FINDING_ROW (row));
}

static GtkWidget *
make_empty (void)
{
  GtkWidget *page = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "object-select-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("Nothing to Mend"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), _("The checks look at who sends what, how often, when and in which words. They run while you plan."));

  return page;
}

static GtkWidget *
make_list (SegueFindingsDialog *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_header_func (self->list, header_cb, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What the checks find"), -1);
  g_signal_connect (self->list, "row-activated", G_CALLBACK (row_activated_cb), NULL);
  self->more = gtk_button_new_with_label (_("Show More"));
  gtk_widget_set_halign (self->more, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_bottom (self->more, 18);
  gtk_widget_add_css_class (self->more, "pill");
  g_signal_connect_object (self->more, "clicked", G_CALLBACK (more_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), self->more);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

static void
set_up_name_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item,
                gpointer                  ellipsizes)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (GPOINTER_TO_INT (ellipsizes))
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
    }
  else
    {
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_max_width_chars (GTK_LABEL (label), NAME_CHARS);
    }
  gtk_list_item_set_child (item, label);
}

static void
bind_name_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (GTK_STRING_OBJECT (gtk_list_item_get_item (item))));
}

/* The names are whole sentences: in the button they are cut, in the list they wrap. */
static GtkListItemFactory *
make_names (gboolean ellipsizes)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_name_cb), GINT_TO_POINTER (ellipsizes));
  g_signal_connect (factory, "bind", G_CALLBACK (bind_name_cb), NULL);

  return factory;
}

static GtkWidget *
make_bar (SegueFindingsDialog *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autoptr(GtkListItemFactory) names = make_names (TRUE);
  g_autoptr(GtkListItemFactory) listed = make_names (FALSE);

  self->summary = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->summary, 0);
  gtk_label_set_wrap (self->summary, TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->summary), TRUE);
  self->filter = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_drop_down_set_factory (self->filter, names);
  gtk_drop_down_set_list_factory (self->filter, listed);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->filter), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Which checks are listed"), -1);
  segue_icon_names_call (gtk_widget_get_first_child (GTK_WIDGET (self->filter)), _("Which checks are listed"));
  g_signal_connect_object (self->filter, "notify::selected", G_CALLBACK (filter_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (bar, "findings-bar");
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->summary));
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->filter));

  return bar;
}

static void
segue_findings_dialog_dispose (GObject *object)
{
  SegueFindingsDialog *self = SEGUE_FINDINGS_DIALOG (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->codes, g_ptr_array_unref);

  G_OBJECT_CLASS (segue_findings_dialog_parent_class)->dispose (object);
}

static void
segue_findings_dialog_class_init (SegueFindingsDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_findings_dialog_dispose;

  /**
   * SegueFindingsDialog::show-record:
   * @record: what the user wants to see
   */
  signals[SIGNAL_SHOW] = g_signal_new ("show-record", SEGUE_TYPE_FINDINGS_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, SEGUE_TYPE_RECORD);
}

static void
segue_findings_dialog_init (SegueFindingsDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *toasts = adw_toast_overlay_new ();

  self->most = ROWS_AT_ONCE;
  self->codes = g_ptr_array_new_with_free_func (g_free);
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), make_bar (self));
  gtk_stack_add_named (self->stack, make_list (self), "list");
  gtk_stack_add_named (self->stack, make_empty (), "empty");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), box);
  adw_window_set_content (ADW_WINDOW (self), toasts);
  gtk_window_set_title (GTK_WINDOW (self), _("Checks"));
  gtk_window_set_default_size (GTK_WINDOW (self), WIDTH, HEIGHT);
  gtk_widget_set_size_request (GTK_WIDGET (self), LEAST_WIDTH, -1);
  segue_close_on_escape (GTK_WINDOW (self));
}

/**
 * segue_findings_dialog_new:
 * @parent: the window that it is of
 *
 * Returns: (transfer none): the dialog, to be presented
 */
GtkWindow *
segue_findings_dialog_new (GtkWindow      *parent,
                           SegueWorkspace *workspace)
{
  SegueFindingsDialog *self = g_object_new (SEGUE_TYPE_FINDINGS_DIALOG, "transient-for", parent, "destroy-with-parent", TRUE, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (segue_findings_get (workspace), "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WINDOW (self);
}

/**
 * segue_findings_dialog_set_rollout:
 * @rollout: a rollout, or 0 for all
 */
void
segue_findings_dialog_set_rollout (SegueFindingsDialog *self,
                                   gint64               rollout)
{
  g_return_if_fail (SEGUE_IS_FINDINGS_DIALOG (self));

  if (rollout == self->rollout)
    return;

  self->rollout = rollout;
  update (self);
}

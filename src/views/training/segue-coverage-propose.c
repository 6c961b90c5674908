/* segue-coverage-propose.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing is written before somebody agrees.  What was changed in a draft is forgotten when
 * something else is asked for: it is another proposal then.
 */

#define G_LOG_DOMAIN "segue-coverage-propose"

#include "config.h"

#include "segue-coverage-propose.h"

#include "segue-close-on-escape.h"
#include "segue-coverage-draft-row.h"
#include "segue-coverage-wishes.h"
#include "segue-page.h"
#include "segue-proposal.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define WIDTH 600
#define HEIGHT 760
#define LEAST_WIDTH 320
#define WINDOW_KEY "segue-propose"

/* While somebody types. */
#define PAUSE 200

/* Of more drafts the rest is only counted. */
#define MOST_ROWS 120

typedef struct
{
  SegueTrainingState  *state;    /* owned */
  SegueProposal       *proposal; /* owned; NULL where nothing can be proposed */
  GtkWidget           *part;     /* weak */
  guint                source;

  /* Borrowed: within the window. */
  GtkWindow           *window;
  SegueCoverageWishes *wishes;
  GtkLabel            *problem;
  GtkLabel            *summary;
  GtkListBox          *list;
  GtkLabel            *more;
  GtkWidget           *rest_title;
  GtkListBox          *rests;
  GtkWidget           *add;
} Propose;

static void
free_propose (gpointer data)
{
  Propose *self = data;

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_weak_pointer (&self->part);
  g_clear_pointer (&self->proposal, segue_proposal_free);
  g_object_unref (self->state);
  g_free (self);
}

static SeguePlan *
get_plan (Propose *self)
{
  return segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state));
}

static void
clear (GtkListBox *list)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, child);
}

/* Those that are wanted: what is not shown is. */
static GArray *
dup_drafts (Propose  *self,
            gboolean *are_good)
{
  GArray *drafts = g_array_new (FALSE, FALSE, sizeof (SegueCoverageDraft));
  guint n = self->proposal != NULL ? segue_proposal_get_n_sessions (self->proposal) : 0;
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  *are_good = TRUE;
  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      SegueCoverageDraft draft;

      if (!segue_coverage_draft_row_is_chosen (SEGUE_COVERAGE_DRAFT_ROW (row)))
        continue;
      *are_good = *are_good && segue_coverage_draft_row_is_good (SEGUE_COVERAGE_DRAFT_ROW (row));
      segue_coverage_draft_row_read (SEGUE_COVERAGE_DRAFT_ROW (row), &draft);
      g_array_append_val (drafts, draft);
    }
  for (guint i = MOST_ROWS; i < n; i++)
    {
      const SegueProposedSession *session = segue_proposal_get_session (self->proposal, i);
      SegueCoverageDraft draft = {
        segue_record_get_id (session->course), session->title, session->day, session->end_day, session->start, session->end,
        session->room, session->trainer, session->capacity, session->audiences,
        session->milestone != NULL ? segue_record_get_id (session->milestone) : 0, session->offset,
      };

      g_array_append_val (drafts, draft);
    }

  return drafts;
}

static void
tell (Propose    *self,
      const char *problem)
{
  gtk_label_set_text (self->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), problem != NULL);
}

static void
show_count (Propose *self)
{
  gboolean are_good;
  g_autoptr(GArray) drafts = dup_drafts (self, &are_good);
  g_autofree char *label = g_strdup_printf (ngettext ("_Add %u Session", "_Add %u Sessions", drafts->len), drafts->len);

  gtk_button_set_label (GTK_BUTTON (self->add), label);
  gtk_widget_set_sensitive (self->add, drafts->len > 0 && are_good);
  if (!are_good)
    tell (self, _("A day is of the form YYYY-MM-DD, a time of the form HH:MM, and seats are a number above 0."));
  else if (self->proposal != NULL)
    tell (self, NULL);
}

static void
show_summary (Propose *self)
{
  guint n = segue_proposal_get_n_sessions (self->proposal), n_people = segue_proposal_get_n_people (self->proposal);
  g_autofree char *sessions = g_strdup_printf (ngettext ("%u session", "%u sessions", n), n);
  g_autofree char *words = NULL;

  if (n == 0 && segue_proposal_get_n_rests (self->proposal) == 0)
    words = g_strdup (_("Nobody needs a seat: the sessions that there are, drafts included, are enough."));
  else if (n == 0)
    words = g_strdup (_("No session can be held for those who need one."));
  else
    /* Translators: “9 sessions”, people. */
    words = g_strdup_printf (ngettext ("%s for %u person, as drafts: look at them, change them, leave some out.",
                                       "%s for %u people, as drafts: look at them, change them, leave some out.", n_people), sessions, n_people);
  gtk_label_set_text (self->summary, words);
}

static void
show_rests (Propose *self)
{
  guint n = segue_proposal_get_n_rests (self->proposal);

  for (guint i = 0; i < n; i++)
    {
      const SegueProposalRest *rest = segue_proposal_get_rest (self->proposal, i);
      GtkWidget *row = adw_action_row_new ();
      g_autofree char *text = segue_proposal_rest_dup_text (rest);
      g_autofree char *markup = g_markup_escape_text (text, -1);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), markup);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("dialog-warning-symbolic"));
      gtk_list_box_append (self->rests, row);
    }
  gtk_widget_set_visible (self->rest_title, n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->rests), n > 0);
}

static void
show_sessions (Propose *self)
{
  guint n = segue_proposal_get_n_sessions (self->proposal);
  g_autofree char *more = NULL;

  for (guint i = 0; i < MIN (n, MOST_ROWS); i++)
    {
      GtkWidget *row = segue_coverage_draft_row_new (get_plan (self), segue_proposal_get_session (self->proposal, i));

      g_signal_connect_swapped (row, "changed", G_CALLBACK (show_count), self);
      gtk_list_box_append (self->list, row);
    }
  more = n > MOST_ROWS ? g_strdup_printf (ngettext ("and %u more, which is added as it is", "and %u more, which are added as they are", n - MOST_ROWS), n - MOST_ROWS)
                       : NULL;
  gtk_label_set_text (self->more, more != NULL ? more : "");
  gtk_widget_set_visible (GTK_WIDGET (self->more), more != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
}

static void
make_anew (Propose *self)
{
  SegueProposalWishes wishes;
  g_autofree char *problem = NULL;

  g_clear_handle_id (&self->source, g_source_remove);
  clear (self->list);
  clear (self->rests);
  g_clear_pointer (&self->proposal, segue_proposal_free);
  if (segue_coverage_wishes_read (self->wishes, &wishes, &problem))
    {
      self->proposal = segue_proposal_new (get_plan (self), segue_training_state_get_training (self->state), &wishes);
      show_summary (self);
      show_sessions (self);
      show_rests (self);
    }
  else
    {
      gtk_label_set_text (self->summary, "");
      gtk_widget_set_visible (GTK_WIDGET (self->list), FALSE);
      gtk_widget_set_visible (GTK_WIDGET (self->rests), FALSE);
      gtk_widget_set_visible (self->rest_title, FALSE);
    }
  tell (self, problem);
  show_count (self);
}

static gboolean
pause_cb (gpointer data)
{
  Propose *self = data;

  self->source = 0;
  make_anew (self);

  return G_SOURCE_REMOVE;
}

static void
wishes_changed_cb (Propose *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add (PAUSE, pause_cb, self);
}

static void
add_cb (Propose *self)
{
  SeguePageState *state = SEGUE_PAGE_STATE (self->state);
  g_autoptr(GArray) drafts = NULL;
  g_autoptr(GError) error = NULL;
  gboolean are_good;

  if (self->source != 0)
    make_anew (self);
  drafts = dup_drafts (self, &are_good);
  if (drafts->len == 0 || !are_good || (self->part != NULL && !segue_page_may_write (self->part, segue_page_state_get_workspace (state))))
    return;

  if (segue_coverage_add_drafts (segue_page_state_get_workspace (state), segue_page_state_get_rollout (state),
                                 (const SegueCoverageDraft *) (gpointer) drafts->data, drafts->len, &error))
    gtk_window_close (self->window);
  else
    tell (self, error->message);
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static GtkListBox *
add_list (GtkWidget  *box,
          const char *name)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (box), list);

  return GTK_LIST_BOX (list);
}

static GtkWidget *
make_content (Propose *self,
              gint64   course)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_widget_add_css_class (box, "dialog-content");
  self->wishes = SEGUE_COVERAGE_WISHES (segue_coverage_wishes_new (self->state, course));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->wishes));
  self->problem = add_label (box, "error");
  self->summary = add_label (box, "heading");
  self->list = add_list (box, _("Proposed sessions"));
  self->more = add_label (box, "dim-label");
  self->rest_title = GTK_WIDGET (add_label (box, "heading"));
  gtk_label_set_text (GTK_LABEL (self->rest_title), _("What Does Not Fit"));
  self->rests = add_list (box, _("What does not fit, and why"));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

static GtkWidget *
make_header (Propose *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));

  self->add = gtk_button_new_with_mnemonic ("");
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  gtk_widget_add_css_class (self->add, "suggested-action");
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (add_cb), self);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->add);

  return header;
}

/**
 * segue_coverage_propose_present:
 * @part: a part of the page, where what goes wrong is told
 * @course: the id of the course that sessions are proposed of, 0 for all
 *
 * Returns: (transfer none): the dialog
 */
GtkWindow *
segue_coverage_propose_present (GtkWidget          *part,
                                SegueTrainingState *state,
                                gint64              course)
{
  Propose *self = g_new0 (Propose, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->state = g_object_ref (state);
  g_set_weak_pointer (&self->part, part);
  self->window = GTK_WINDOW (adw_window_new ());
  g_object_set_data_full (G_OBJECT (self->window), WINDOW_KEY, self, free_propose);
  gtk_window_set_title (self->window, _("Propose Sessions"));
  gtk_window_set_transient_for (self->window, GTK_WINDOW (gtk_widget_get_root (part)));
  gtk_window_set_destroy_with_parent (self->window, TRUE);
  gtk_window_set_modal (self->window, TRUE);
  gtk_window_set_default_size (self->window, WIDTH, HEIGHT);
  gtk_widget_set_size_request (GTK_WIDGET (self->window), LEAST_WIDTH, -1);

  gtk_box_append (GTK_BOX (box), make_header (self));
  gtk_box_append (GTK_BOX (box), make_content (self, course));
  adw_window_set_content (ADW_WINDOW (self->window), box);
  segue_close_on_escape (self->window);

  make_anew (self);
  g_signal_connect_swapped (self->wishes, "changed", G_CALLBACK (wishes_changed_cb), self);
  gtk_window_present (self->window);

  return self->window;
}

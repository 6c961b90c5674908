/* segue-audiences-layout.c - which columns there are room for, and which there is a question about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audiences-view"

#include "config.h"

#include "segue-audiences-view-private.h"

typedef struct
{
  const SegueAudienceColumn *columns;
  guint                      n;
} Layout;

/* What a rollout does is shown of one rollout only; who looks for silence wants to see
 * since when.
 */
static Layout
choose (SegueAudiencesView *self)
{
  static const SegueAudienceColumn narrow[] = { SEGUE_AUDIENCE_COLUMN_NAME, SEGUE_AUDIENCE_COLUMN_PEOPLE };
  static const SegueAudienceColumn narrow_silent[] = { SEGUE_AUDIENCE_COLUMN_NAME, SEGUE_AUDIENCE_COLUMN_HEARD };
  static const SegueAudienceColumn all[] = {
    SEGUE_AUDIENCE_COLUMN_NAME, SEGUE_AUDIENCE_COLUMN_PEOPLE, SEGUE_AUDIENCE_COLUMN_SEGMENT, SEGUE_AUDIENCE_COLUMN_MEMBERS,
    SEGUE_AUDIENCE_COLUMN_CHAMPIONS, SEGUE_AUDIENCE_COLUMN_WAVE, SEGUE_AUDIENCE_COLUMN_DEGREE,
  };
  static const SegueAudienceColumn silent[] = {
    SEGUE_AUDIENCE_COLUMN_NAME, SEGUE_AUDIENCE_COLUMN_HEARD, SEGUE_AUDIENCE_COLUMN_PEOPLE, SEGUE_AUDIENCE_COLUMN_SEGMENT,
    SEGUE_AUDIENCE_COLUMN_CHAMPIONS, SEGUE_AUDIENCE_COLUMN_DEGREE,
  };
  static const SegueAudienceColumn own[] = {
    SEGUE_AUDIENCE_COLUMN_NAME, SEGUE_AUDIENCE_COLUMN_PEOPLE, SEGUE_AUDIENCE_COLUMN_SEGMENT, SEGUE_AUDIENCE_COLUMN_LOCATION,
    SEGUE_AUDIENCE_COLUMN_MEMBERS,
  };
  gboolean asks_silence = segue_audiences_bar_asks_silence (self) || self->sort_column == SEGUE_AUDIENCE_COLUMN_HEARD;

  if (segue_audience_rows_get_rollout (self->rows) == 0)
    return self->is_narrow ? (Layout) { narrow, G_N_ELEMENTS (narrow) } : (Layout) { own, G_N_ELEMENTS (own) };
  if (self->is_narrow)
    return asks_silence ? (Layout) { narrow_silent, G_N_ELEMENTS (narrow_silent) } : (Layout) { narrow, G_N_ELEMENTS (narrow) };

  return asks_silence ? (Layout) { silent, G_N_ELEMENTS (silent) } : (Layout) { all, G_N_ELEMENTS (all) };
}

static void
show (SegueAudiencesView *self,
      const Layout       *layout)
{
  guint columns[SEGUE_N_AUDIENCE_COLUMNS];

  self->n_columns = layout->n;
  for (guint i = 0; i < layout->n; i++)
    {
      self->columns[i] = layout->columns[i];
      columns[i] = layout->columns[i];
    }

  self->is_arranging = TRUE;
  segue_long_list_view_set_scaled (self->view, !self->is_narrow);
  segue_long_list_view_set_columns (self->view, columns, layout->n);
  self->is_arranging = FALSE;
  segue_audiences_sort_columns_changed (self);
}

/* Shows the columns that belong to what is seen and asked for now. */
void
segue_audiences_layout_update (SegueAudiencesView *self)
{
  Layout layout;

  if (self->view == NULL || self->n_columns == 0)
    return; /* while it is built */

  layout = choose (self);
  if (layout.n != self->n_columns || memcmp (layout.columns, self->columns, layout.n * sizeof *layout.columns) != 0)
    show (self, &layout);
}

static gboolean
update_cb (gpointer data)
{
  SegueAudiencesView *self = data;

  self->columns_source = 0;
  segue_audiences_layout_update (self);
  if (self->view != NULL)
    segue_audiences_sort_columns_changed (self); /* its button says less in a narrow window */
  if (self->impact != NULL)
    segue_impact_view_set_narrow (self->impact, self->is_narrow);

  return G_SOURCE_REMOVE;
}

/* The same, when a layout may be over, in which no column may come or go. */
void
segue_audiences_layout_update_soon (SegueAudiencesView *self)
{
  if (self->columns_source == 0)
    self->columns_source = g_idle_add (update_cb, self);
}

/* The first columns. */
void
segue_audiences_layout_begin (SegueAudiencesView *self)
{
  Layout layout = choose (self);

  show (self, &layout);
}

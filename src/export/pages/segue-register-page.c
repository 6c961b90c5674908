/* segue-register-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-page"

#include "config.h"

#include "segue-register-page.h"

#include "segue-documents.h"
#include "segue-engagement.h"
#include "segue-redaction.h"
#include "segue-sheets.h"
#include "segue-stakeholder.h"
#include "segue-standing-cell.h"
#include "segue-table-value.h"

#include <glib/gi18n.h>

struct _SegueRegisterPage
{
  SegueTablePage parent_instance;

  SegueThresholds thresholds;
};

G_DEFINE_FINAL_TYPE (SegueRegisterPage, segue_register_page, SEGUE_TYPE_TABLE_PAGE)

/* The columns that the register sets in a way of its own. */
typedef enum
{
  PART_OTHER,
  PART_PERSON,
  PART_JOB_TITLE, /* beneath the person, so no column */
  PART_ROLLOUT,
  PART_AUDIENCES,
  PART_CURRENT,
  PART_DESIRED,
  PART_NEXT_CONTACT,
  PART_OWNER,
} Part;

static Part
get_part (const SegueColumn *column)
{
  if (column->source == SEGUE_SHEET_HOP && column->index == SEGUE_STAKEHOLDER_NAME)
    return PART_PERSON;
  if (column->source == SEGUE_SHEET_HOP && column->index == SEGUE_STAKEHOLDER_JOB_TITLE)
    return PART_JOB_TITLE;

  if (column->index == SEGUE_NO_FIELD)
    {
      if (g_str_equal (column->field->name, "audiences"))
        return PART_AUDIENCES;
      if (g_str_equal (column->field->name, "next-contact"))
        return PART_NEXT_CONTACT;
      return PART_OTHER;
    }

  if (column->source != SEGUE_SHEET_OWN)
    return PART_OTHER;
  if (column->index == SEGUE_ENGAGEMENT_ROLLOUT)
    return PART_ROLLOUT;
  if (column->index == SEGUE_ENGAGEMENT_CURRENT)
    return PART_CURRENT;
  if (column->index == SEGUE_ENGAGEMENT_DESIRED)
    return PART_DESIRED;
  if (column->index == SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER)
    return PART_OWNER;

  return PART_OTHER;
}

static gboolean
segue_register_page_is_shown (SegueTablePage    *page,
                              const SegueColumn *column)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (page));
  Part part = get_part (column);

  if (part == PART_JOB_TITLE)
    return FALSE;
  if (part == PART_ROLLOUT)
    return options->filter.rollout == 0;

  return SEGUE_TABLE_PAGE_CLASS (segue_register_page_parent_class)->is_shown (page, column);
}

static const char *
segue_register_page_get_label (SegueTablePage    *page,
                               const SegueColumn *column)
{
  switch (get_part (column))
    {
    case PART_PERSON:
      return _("Person");
    case PART_AUDIENCES:
      return _("Audience");
    case PART_CURRENT:
      return C_("engagement", "Now");
    case PART_DESIRED:
      return C_("engagement", "By go-live");
    case PART_NEXT_CONTACT:
      return _("Next contact");
    case PART_OWNER:
      return _("Owner");
    case PART_JOB_TITLE:
    case PART_ROLLOUT:
    case PART_OTHER:
      break;
    }

  return SEGUE_TABLE_PAGE_CLASS (segue_register_page_parent_class)->get_label (page, column);
}

static void
fill_desired (const SegueSheetRow *row,
              const SegueValue    *value,
              SegueTableCell      *cell)
{
  SegueRecord *engagement = row->records[SEGUE_SHEET_OWN];

  if (!value->is_set)
    {
      segue_standing_cell_say_quietly (cell, _("not set"));
    }
  else if (segue_record_is_set (engagement, SEGUE_ENGAGEMENT_CURRENT) &&
           segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT) == value->slot.integer)
    {
      segue_standing_cell_say_quietly (cell, C_("engagement", "stays"));
      cell->kind = SEGUE_TABLE_CELL_SIGN;
      cell->sign = "=";
    }
  else
    {
      segue_standing_cell_fill_level (cell, value->slot.integer);
    }
}

static void
fill_next_contact (SegueRegisterPage *self,
                   const SegueValue  *value,
                   SegueTableCell    *cell)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));
  int late = 0;

  if (!value->is_set)
    {
      segue_standing_cell_say_quietly (cell, _("none planned"));
      return;
    }

  late = options->day - (SegueDay) value->slot.integer;
  cell->text = segue_table_value_keep_together (segue_day_to_short_label ((SegueDay) value->slot.integer, options->day));
  if (late == 0)
    {
      cell->second = g_strdup (_("today"));
    }
  else if (late > 0)
    {
      cell->style = SEGUE_TEXT_STRONG;
      cell->second_style = SEGUE_TEXT_SECOND_STRONG;
      cell->ink = cell->second_ink = SEGUE_INK_LATE;
      cell->second = segue_table_value_keep_together (
        g_strdup_printf (ngettext ("%d day late", "%d days late", (gulong) late), late));
    }
}

static void
segue_register_page_fill_cell (SegueTablePage      *page,
                               const SegueColumn   *column,
                               const SegueSheetRow *row,
                               SegueTableCell      *cell)
{
  SegueRegisterPage *self = SEGUE_REGISTER_PAGE (page);
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (page));
  Part part = get_part (column);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_column_get_value (column, segue_table_page_get_figures (page), row, &value);
  switch (part)
    {
    case PART_PERSON:
      segue_standing_cell_fill_person (cell, row);
      return;
    case PART_CURRENT:
      segue_standing_cell_fill_current (cell, segue_table_page_get_plan (page), row->records[SEGUE_SHEET_OWN],
                                        options->day, &self->thresholds);
      return;
    case PART_DESIRED:
      fill_desired (row, &value, cell);
      return;
    case PART_NEXT_CONTACT:
      fill_next_contact (self, &value, cell);
      return;
    case PART_ROLLOUT:
    case PART_AUDIENCES:
    case PART_OWNER:
      if (!value.is_set)
        {
          segue_standing_cell_say_quietly (cell, part == PART_OWNER ? _("nobody") : _("none"));
          return;
        }
      break;
    case PART_JOB_TITLE:
    case PART_OTHER:
      break;
    }

  SEGUE_TABLE_PAGE_CLASS (segue_register_page_parent_class)->fill_cell (page, column, row, cell);
}

static char *
segue_register_page_dup_note (SegueTablePage      *page,
                              const SegueSheetRow *row)
{
  return segue_standing_cell_dup_note (row->records[SEGUE_SHEET_OWN]);
}

static char *
segue_register_page_dup_row_title (SegueTablePage      *page,
                                   const SegueSheetRow *row)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (page));

  return segue_redaction_dup_name (options->level, segue_table_page_get_plan (page), row->records[SEGUE_SHEET_HOP]);
}

static void
segue_register_page_class_init (SegueRegisterPageClass *klass)
{
  SegueTablePageClass *table_class = SEGUE_TABLE_PAGE_CLASS (klass);

  table_class->is_shown = segue_register_page_is_shown;
  table_class->get_label = segue_register_page_get_label;
  table_class->fill_cell = segue_register_page_fill_cell;
  table_class->dup_note = segue_register_page_dup_note;
  table_class->dup_row_title = segue_register_page_dup_row_title;
}

static void
segue_register_page_init (SegueRegisterPage *self)
{
}

/* One person may have a row for each rollout. */
static guint
count_people (GArray *rows)
{
  g_autoptr(GHashTable) people = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < rows->len; i++)
    g_hash_table_add (people, g_array_index (rows, SegueSheetRow, i).records[SEGUE_SHEET_HOP]);

  return g_hash_table_size (people);
}

static char *
dup_summary (guint       n,
             const char *order)
{
  if (order == NULL)
    return g_strdup_printf (ngettext ("%u person, by name", "%u people, by name", n), n);

  /* Translators: how many, and the column that they are sorted by */
  return g_strdup_printf (ngettext ("%u person, sorted by %s", "%u people, sorted by %s", n), n, order);
}

static void
write_head (SegueRegisterPage *self,
            const char        *order)
{
  SegueTablePage *page = SEGUE_TABLE_PAGE (self);
  SegueFurniture *furniture = segue_document_get_furniture (SEGUE_DOCUMENT (self));
  guint n = count_people (segue_table_page_get_rows (page));

  g_free (furniture->title);
  furniture->title = g_strdup (_("Stakeholder register"));
  segue_furniture_warn (furniture, n, segue_table_page_get_n_left_out (page));
  if (n > 0)
    furniture->summary = dup_summary (n, order);
}

/* Where there is one rollout and everybody is in it, it goes without asking. */
static gint64
find_only_rollout (SeguePlan *plan)
{
  SegueRecordList *rollouts = segue_plan_list (plan, SEGUE_RECORD_ROLLOUT);
  SegueRecordList *people = segue_plan_list (plan, SEGUE_RECORD_STAKEHOLDER);
  guint n = segue_record_list_get_n (people);

  if (segue_record_list_get_n (rollouts) != 1)
    return 0;

  for (guint i = 0; i < n; i++)
    {
      guint n_standings = 0;

      segue_plan_incoming (plan, SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER,
                           segue_record_get_id (segue_record_list_get (people, i)), &n_standings);
      if (n_standings == 0)
        return 0;
    }

  return segue_record_get_id (segue_record_list_get (rollouts, 0));
}

/**
 * segue_register_page_new:
 * @plan: where the records are
 * @options: which people, for whom and how
 * @error: %SEGUE_REDACTION_ERROR at level public: a register is made of opinions
 *
 * Returns: (transfer full) (nullable): the register, a row for each standing
 */
SegueDocument *
segue_register_page_new (SeguePlan               *plan,
                         const SeguePageOptions  *options,
                         GError                 **error)
{
  g_autoptr(SegueRegisterPage) self = NULL;
  SeguePageOptions own;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  if (!segue_documents_check (segue_documents_find ("stakeholders"), options->level, error))
    return NULL;

  own = *options;
  if (own.filter.rollout == 0)
    own.filter.rollout = find_only_rollout (plan);

  self = g_object_new (SEGUE_TYPE_REGISTER_PAGE, NULL);
  self->thresholds = segue_thresholds_read (plan);
  segue_table_page_set_up (SEGUE_TABLE_PAGE (self), plan, segue_sheet_get ("stakeholders"), &own);
  segue_table_page_set_empty (SEGUE_TABLE_PAGE (self), options->filter.audience != 0 || options->narrowing != NULL
                                                         ? _("Nobody in this register matches the filter.")
                                                         : _("Nobody is in this register yet."));
  write_head (self, options->order);

  return SEGUE_DOCUMENT (g_steal_pointer (&self));
}

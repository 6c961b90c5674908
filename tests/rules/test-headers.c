/* test-headers.c - the headers under which spreadsheets carry the columns of the sheets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-fold.h"
#include "segue-sheets.h"

/* A header as it is compared: folded, and nothing but letters and digits. */
static char *
make_key (const char *header)
{
  g_autofree char *folded = segue_fold (header);
  GString *key = g_string_new (NULL);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      g_string_append_unichar (key, g_utf8_get_char (at));

  return g_string_free (key, FALSE);
}

/* Claimed twice on purpose: segue-stakeholder.c says which column it is; communication plans
 * call a message what has no other title.
 */
static const struct { const char *sheet; const char *keys[7]; } shared[] = {
  { "stakeholders", { "position", "type", "typ", "art", "soort", "tipo" } },
  { "communications", { "message", "content" } },
  { "message-uses", { "message", "keymessage", "messagecle" } },
};

static gboolean
is_shared (const SegueSheet *sheet,
           const char       *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (shared); i++)
    if (g_str_equal (sheet->name, shared[i].sheet))
      return g_strv_contains (shared[i].keys, key);

  return FALSE;
}

static void
claim (const SegueSheet *sheet,
       const SegueField *field,
       const char       *header,
       GHashTable       *claims)
{
  g_autofree char *key = make_key (header);
  const char *claimed = g_hash_table_lookup (claims, key);

  g_assert_cmpstr (key, !=, "");
  if (claimed != NULL && !is_shared (sheet, key))
    {
      g_test_message ("%s: “%s” is claimed by %s and by %s", sheet->name, header, claimed, field->name);
      g_test_fail ();
    }

  g_hash_table_insert (claims, g_steal_pointer (&key), (gpointer) field->name);
}

static void
test_unique (void)
{
  const char *const *names = segue_sheet_get_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      const SegueSheet *sheet = segue_sheet_get (names[i]);
      g_autoptr(GHashTable) claims = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (guint j = 0; j < sheet->n_columns; j++)
        {
          const SegueField *field = sheet->columns[j].field;
          g_auto(GStrv) synonyms = g_strsplit (field->synonyms != NULL ? field->synonyms : "", "|", -1);
          g_autofree char *name_key = make_key (field->name);
          g_autofree char *label_key = make_key (field->label);

          claim (sheet, field, field->name, claims);
          if (!g_str_equal (name_key, label_key))
            claim (sheet, field, field->label, claims);
          for (guint k = 0; synonyms[k] != NULL; k++)
            claim (sheet, field, synonyms[k], claims);
        }
    }
}

static const char *
find_header (const char *header)
{
  const SegueSheet *sheet = segue_sheet_get ("stakeholders");
  g_autofree char *wanted = make_key (header);

  for (guint i = 0; i < sheet->n_columns; i++)
    {
      const SegueField *field = sheet->columns[i].field;
      g_autofree char *all = g_strdup_printf ("%s|%s|%s", field->name, field->label,
                                              field->synonyms != NULL ? field->synonyms : "");
      g_auto(GStrv) headers = g_strsplit (all, "|", -1);

      for (guint j = 0; headers[j] != NULL; j++)
        {
          g_autofree char *key = make_key (headers[j]);

          if (g_str_equal (key, wanted))
            return field->name;
        }
    }

  return NULL;
}

/* Headers of registers that nobody on the project wrote. */
static void
test_real (void)
{
  const struct { const char *header, *field; } cases[] = {
    { "ID", "code" }, { "No", "code" }, { "stakeholder_id", "code" }, { "Name", "name" },
    { "Stakeholder", "name" }, { "stakeholders", "name" }, { "stakeholder_or_group", "name" },
    { "Job Title", "job-title" }, { "Title", "job-title" }, { "official_role", "job-title" },
    { "Department", "department" }, { "E-mail", "e-mail" }, { "Organisation", "organisation" },
    { "Organization", "organisation" }, { "Country", "location" }, { "type", "record-kind" },
    { "role", "project-role" }, { "role_or_interest", "project-role" }, { "Role Template", "project-role" },
    { "decision_role", "project-role" }, { "Peran", "project-role" },
    { "Power", "power" }, { "Influence", "power" }, { "formal_authority", "power" }, { "Pengaruh", "power" },
    { "Macht", "power" }, { "Einfluß", "power" }, { "Pouvoir", "power" }, { "Invloed", "power" },
    { "Poder", "power" }, { "Interest", "interest" }, { "Kepentingan", "interest" }, { "Intérêt", "interest" },
    { "Impact", "impact-on-them" }, { "Current State", "engagement-current" },
    { "Current Engagement", "engagement-current" }, { "current_stance", "engagement-current" },
    { "Desired State", "engagement-desired" }, { "Desired Engagement", "engagement-desired" },
    { "Strategy", "strategy" }, { "cadence", "cadence" }, { "owner", "relationship-owner" },
    { "engagement_method", "preferred-channel" }, { "information_need", "requirements" },
    { "Expectations", "expectations" }, { "Kebutuhan/Harapan", "expectations" },
    { "Value Proposition", "gains" }, { "Last Contact", "last-contact" }, { "Notes", "notes" },
    { "Description", "notes" }, { "Post Unique Reference", "external-id" }, { "Contact Phone", "phone" },
    { "Contact E-mail", "e-mail" }, { "Reports to Senior Post", "reports-to" },
    { "First Name", "given" }, { "Last Name", "family" }, { "Vorname", "given" }, { "Nachname", "family" },
    { "Business Phone", "phone" }, { "Assistant's Phone", "assistant-phone" },
    { "budget_authority", NULL }, { "Interviews", NULL }, { "Headcount", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].header);
      g_assert_cmpstr (find_header (cases[i].header), ==, cases[i].field);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/headers/unique", test_unique);
  g_test_add_func ("/headers/real", test_real);

  return g_test_run ();
}

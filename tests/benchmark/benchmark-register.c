/* benchmark-register.c - an invented register of any length, always the same
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "benchmark.h"

#include <stdio.h>

static const char *starts[] = { "Ab", "Be", "Ca", "Do", "El", "Fa", "Gi", "Ha", "Is", "Jo", "Ka", "Lu",
                                "Ma", "Ne", "Ol", "Pe", "Ra", "Sa", "Té", "Ul", "Va", "Wi", "Ya", "Zo" };
static const char *middles[] = { "ra", "li", "no", "mé", "ti", "sa", "ve", "do", "ku", "na", "ö", "ri" };
static const char *ends[] = { "n", "s", "a", "ert", "ie", "ou", "berg", "mann", "ska", "li", "ez", "ura" };
static const char *departments[] = { "Finance", "Procurement", "Human Resources", "Plant Maintenance", "Sales",
                                     "Customer Service", "Information Technology", "Legal", "Logistics" };
static const char *titles[] = { "Head of Department", "Team Lead", "Clerk", "Analyst", "Senior Engineer",
                                "Shift Supervisor", "Buyer", "Payroll Specialist", "Works Council Member" };
static const char *places[] = { "Zürich", "Lyon", "Gdańsk", "Porto", "Leeds", "Utrecht" };
static const char *levels[] = { "Unaware", "Resistant", "Neutral", "Supportive", "Leading" };

#define PICK(words, rand) ((words)[g_rand_int_range ((rand), 0, G_N_ELEMENTS (words))])

static char *
make_name (GRand *rand)
{
  return g_strdup_printf ("%s%s%s %s%s%s%s",
                          PICK (starts, rand), PICK (middles, rand), PICK (ends, rand),
                          PICK (starts, rand), PICK (middles, rand), PICK (middles, rand), PICK (ends, rand));
}

/**
 * benchmark_write_register:
 * @path: the CSV file to write
 * @n_rows: how many people; 100,000 are 12 MB
 */
void
benchmark_write_register (const char *path,
                          guint       n_rows)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (20261121);
  FILE *file = fopen (path, "w");

  if (file == NULL)
    g_error ("%s cannot be written", path);

  fprintf (file, "Name,Organisation,Department,Job Title,E-mail,Phone,Location,Influence,Interest,"
                 "Current Engagement,Notes\r\n");
  for (guint i = 1; i <= n_rows; i++)
    {
      g_autofree char *name = make_name (rand);

      fprintf (file, "%s,Example Works %d,%s,%s,person.%06u@example.org,+41 44 %03d %02d %02d,%s,%d,%d,%s,",
               name, g_rand_int_range (rand, 1, 9), PICK (departments, rand), PICK (titles, rand), i,
               g_rand_int_range (rand, 0, 1000), g_rand_int_range (rand, 0, 100), g_rand_int_range (rand, 0, 100),
               PICK (places, rand), g_rand_int_range (rand, 1, 6), g_rand_int_range (rand, 1, 6),
               PICK (levels, rand));
      if (i % 11 == 0)
        fprintf (file, "\"Asked about go-live, \"\"why now?\"\"; see item %u\"", i / 11);
      fputs ("\r\n", file);
    }

  if (fclose (file) != 0)
    g_error ("%s cannot be written", path);
}

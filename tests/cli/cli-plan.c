/* cli-plan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

/* Begins with a.segue, a small plan with what is awkward in files: every golden
 * file is of it.
 */
void
cli_begin_plan (void)
{
  static const char *files[][2] = {
    { "rollouts", "name,code\r\nERP,R-1\r\n" },
    { "audiences", "name,code,parent,kind,headcount\r\nEverybody,A-1,,,120\r\n\"Finance, Lyon\",A-2,Everybody,functional,12\r\n" },
    { "stakeholders", "name,code,rollout,e-mail,phone,organisation,power,interest,current,notes\r\n"
                      "Ada Byron,S-1,ERP,ada@example.org,+41 44 000 00 00,Works,5,4,resistant,\"=1+1\"\r\n"
                      "\"Bo \"\"B\"\" Doe\",S-2,First rollout,,007,,2,,,\"two\r\nlines\"\r\n"
                      "東京 太郎,S-3,,taro@example.org,,,,,,-2\r\n" },
    { "memberships", "stakeholder,audience\r\nAda Byron,\"Finance, Lyon\"\r\n" },
    { "milestones", "name,rollout,role,date\r\nGo-live,ERP,go-live,2027-01-15\r\n" },
    { "profiles", "rollout,stakeholder,date,method,A,D,K,Ab,R,Assessor\r\n"
                  "ERP,Ada Byron,2026-11-02,interview,5,4,3.5,\"2,5\",,Grace Hopper\r\n" },
    { "benefits", "rollout,benefit,type,for whom,tangible\r\nERP,Fewer calls,less work,\"Finance, Lyon\",yes\r\n" },
    { "fears", "group,project,fear,answer,with whom\r\n\"Finance, Lyon\",ERP,=More work,\"Less,\nreally\",Ada Byron\r\n" },
    { "involvements", "group,project,stage,date\r\n\"Finance, Lyon\",ERP,Pilot,2026-12-01\r\n" },
    { "impacts", "group,project,impact,aspect,score,severity,before,after,worse,measure,responsible,status\r\n"
                 "\"Finance, Lyon\",ERP,The close,process,4,High,Nine days,Five,no,Rehearse,Ada Byron,planned\r\n" },
    { "relationships", "from,to,relationship,strength,mutual\r\nAda Byron,\"Bo \"\"B\"\" Doe\",ally,strong,yes\r\n" },
    { "champions", "name,project,groups,type,hours,status,influence\r\n"
                   "Ada Byron,ERP,\"Finance, Lyon; Everybody\",super user,\"2,5\",Active,4\r\n" },
    { "champion-reports", "name,project,date,mood,report\r\n"
                          "Ada Byron,ERP,2026-11-04,-1,\"Two shifts,\r\nthe same question\"\r\nAda Byron,ERP,2026-11-11,,\r\n" },
    { "raci", "project,task,phase,who,role,raci\r\nERP,Train,pre-launch,Ada Byron,,R/A\r\nERP,Train,,,Key users,C\r\n" },
    { "interactions", "rollout,date,kind,who,summary\r\nERP,2026-11-03,call,Ada Byron,Called about the data\r\n"
                      "ERP,2026-11-10,meeting,Ada Byron; 東京 太郎,Met\r\n" },
  };
  g_autoptr(CliResult) made = NULL;

  cli_begin ();
  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr(CliResult) import = NULL;

      cli_write ("in.csv", files[i][1]);
      import = cli_run ("import", files[i][0], "in.csv", "a.segue", "--author", "Grace Hopper", NULL);
      cli_assert_done (import);
      g_test_message ("%s", import->out);
      g_assert_cmpuint (cli_get_summary (import).refused, ==, 0);
    }
}

-- A small workspace of schema version 3, as SQLite's .dump writes it, with the
-- two numbers of the header that .dump leaves out.  It stands for the files that
-- people have: once version 3 is released nothing in it changes any more.
PRAGMA application_id = 1397049173;
PRAGMA user_version = 3;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "workspace" (
  id INTEGER PRIMARY KEY NOT NULL,
  "uuid" TEXT NOT NULL,
  "organisation" TEXT,
  "classification" TEXT,
  "zone" TEXT,
  "works_monday" INTEGER,
  "works_tuesday" INTEGER,
  "works_wednesday" INTEGER,
  "works_thursday" INTEGER,
  "works_friday" INTEGER,
  "works_saturday" INTEGER,
  "works_sunday" INTEGER,
  "stale_days" INTEGER,
  "old_days" INTEGER,
  "high_from" INTEGER,
  "middle_is_high" INTEGER,
  "capacity_default" INTEGER,
  "champion_ratio" INTEGER
, "silence_weeks" INTEGER) STRICT;
INSERT INTO workspace VALUES(3765034454139013749,'488da9ff-4f11-43ca-b999-e498e4bc6e2a','Contoso',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "audience" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "name" TEXT NOT NULL,
  "parent" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "segment" TEXT,
  "headcount" INTEGER,
  "location" TEXT,
  "language" TEXT,
  "shift_pattern" TEXT,
  "device_access" TEXT,
  "manager" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "preferred_approach" TEXT,
  "capacity_minutes_week" INTEGER
) STRICT;
INSERT INTO audience VALUES(3765034454144792827,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Everyone',NULL,'functional',NULL,140,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO audience VALUES(3765034454145399525,'A-02',NULL,NULL,NULL,NULL,NULL,NULL,'Finance',3765034454144792827,NULL,'end-users',12,NULL,NULL,NULL,NULL,3765034454145399526,NULL,NULL);
CREATE TABLE IF NOT EXISTS "stakeholder" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "name" TEXT NOT NULL,
  "record_kind" TEXT,
  "given" TEXT,
  "family" TEXT,
  "pronouns" TEXT,
  "job_title" TEXT,
  "department" TEXT,
  "organisation" TEXT,
  "e_mail" TEXT,
  "phone" TEXT,
  "location" TEXT,
  "time_zone" TEXT,
  "language" TEXT,
  "internal" TEXT,
  "reports_to" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "preferred_channel" TEXT,
  "assistant_name" TEXT,
  "assistant_phone" TEXT,
  "lawful_basis" TEXT,
  "notified_on" TEXT,
  "pseudonym" TEXT
) STRICT;
INSERT INTO stakeholder VALUES(3765034454145399526,NULL,NULL,1,replace('Two lines,\n“quoted”.','\n',char(10)),NULL,NULL,NULL,'Ada Lind',NULL,NULL,NULL,NULL,'Head of payroll',NULL,NULL,'ada.lind@example.org',NULL,NULL,NULL,NULL,NULL,3765034454145399527,NULL,NULL,NULL,NULL,'2026-10-01',NULL);
INSERT INTO stakeholder VALUES(3765034454145399527,NULL,'night shift',NULL,NULL,NULL,NULL,'from-elsewhere@example.org','Žofie Nováková',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'+420 221 000 000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO stakeholder VALUES(3765034454145399528,NULL,NULL,NULL,NULL,NULL,1,NULL,'佐藤商事','organisation',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "rollout" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "name" TEXT NOT NULL,
  "kind" TEXT,
  "phase" TEXT,
  "weight" TEXT,
  "why" TEXT,
  "why_now" TEXT,
  "risk_of_not_changing" TEXT,
  "what_changes" TEXT,
  "what_stays" TEXT,
  "success_definition" TEXT,
  "sponsor" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "change_lead" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "project_manager" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "size_scope" INTEGER,
  "size_people" INTEGER,
  "size_variation" INTEGER,
  "size_type" INTEGER,
  "size_process" INTEGER,
  "size_technology" INTEGER,
  "size_roles" INTEGER,
  "size_restructuring" INTEGER,
  "size_amount" INTEGER,
  "size_pay" INTEGER,
  "size_staff" INTEGER,
  "size_time" INTEGER,
  "retention_months" INTEGER
) STRICT;
INSERT INTO rollout VALUES(3765034454140519934,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'First rollout',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "milestone" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "role" TEXT,
  "kind" TEXT,
  "date" TEXT,
  "certainty" TEXT,
  "anchor" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "anchor_offset" INTEGER,
  "anchor_unit" TEXT,
  "roll" TEXT,
  "pinned" INTEGER
) STRICT;
INSERT INTO milestone VALUES(3765034454145399529,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3765034454140519934,'Go-live','go-live',NULL,'2027-02-01','planned',NULL,NULL,NULL,NULL,NULL);
INSERT INTO milestone VALUES(3765034454146104177,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3765034454140519934,'Rehearsal',NULL,NULL,'2027-01-18',NULL,3765034454145399529,-14,'days',NULL,NULL);
CREATE TABLE IF NOT EXISTS "milestone_audiences" (
  owner INTEGER NOT NULL REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;
INSERT INTO milestone_audiences VALUES(3765034454145399529,3765034454145399525);
CREATE TABLE IF NOT EXISTS "impacted_audience" (
  id INTEGER PRIMARY KEY NOT NULL,
  "audience" INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "in_scope" INTEGER,
  "wave" TEXT,
  "adoption_definition" TEXT,
  "usage_definition" TEXT,
  "unique_considerations" TEXT,
  "anticipated_resistance" TEXT,
  "tactics" TEXT,
  "information_needs" TEXT,
  "expectations" TEXT,
  "whats_in_it_for_me" TEXT,
  "needs" TEXT,
  "concerns" TEXT,
  "gains" TEXT,
  "losses" TEXT,
  "job_answer" TEXT,
  "job_status" TEXT,
  "workload_answer" TEXT,
  "workload_status" TEXT,
  "asked_answer" TEXT,
  "asked_status" TEXT,
  "past_changes" TEXT,
  "past_verdict" TEXT,
  "champion_target_ratio" INTEGER
) STRICT;
INSERT INTO impacted_audience VALUES(3765034454146216235,3765034454145399525,3765034454140519934,1,'1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Month end.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "engagement" (
  id INTEGER PRIMARY KEY NOT NULL,
  "stakeholder" INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "project_role" TEXT,
  "category" TEXT,
  "direction" TEXT,
  "power" INTEGER,
  "interest" INTEGER,
  "impact_on_them" INTEGER,
  "criticality" INTEGER,
  "position" INTEGER,
  "effort" INTEGER,
  "can_block" INTEGER,
  "can_accelerate" INTEGER,
  "sal_power" INTEGER,
  "sal_legitimacy" INTEGER,
  "sal_urgency" INTEGER,
  "engagement_current" TEXT,
  "commitment" TEXT,
  "engagement_desired" TEXT,
  "strategy" TEXT,
  "engagement_mode" TEXT,
  "relationship_owner" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "cadence" TEXT,
  "cadence_days" INTEGER,
  "first_engagement" TEXT,
  "interest_phase" TEXT,
  "requirements" TEXT,
  "expectations" TEXT,
  "concerns" TEXT,
  "gains" TEXT,
  "losses" TEXT,
  "disputed" INTEGER,
  "dispute_note" TEXT
) STRICT;
INSERT INTO engagement VALUES(3765034454146216236,3765034454145399526,3765034454140519934,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,'resistant',NULL,'supportive','Ask first.',NULL,3765034454145399527,'monthly',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "judgement" (
  id INTEGER PRIMARY KEY NOT NULL,
  "engagement" INTEGER NOT NULL REFERENCES "engagement" (id) DEFERRABLE INITIALLY DEFERRED,
  "as_of" TEXT NOT NULL,
  "assessor" TEXT NOT NULL,
  "basis" TEXT NOT NULL,
  "evidence" TEXT,
  "confidence" INTEGER,
  "review_after" TEXT,
  "power" INTEGER,
  "interest" INTEGER,
  "impact_on_them" INTEGER,
  "criticality" INTEGER,
  "position" INTEGER,
  "effort" INTEGER,
  "can_block" INTEGER,
  "can_accelerate" INTEGER,
  "sal_power" INTEGER,
  "sal_legitimacy" INTEGER,
  "sal_urgency" INTEGER,
  "engagement_current" TEXT,
  "commitment" TEXT
) STRICT;
INSERT INTO judgement VALUES(3765034454146216237,3765034454146216236,'2026-10-05','Kim Sato','said-to-me',NULL,NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,'resistant',NULL);
INSERT INTO judgement VALUES(3765034454153801531,3765034454146216236,'2026-11-21','Kim Sato','observed',NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,'resistant',NULL);
CREATE TABLE IF NOT EXISTS "membership" (
  id INTEGER PRIMARY KEY NOT NULL,
  "stakeholder" INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "audience" INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "since" TEXT,
  "until" TEXT
) STRICT;
INSERT INTO membership VALUES(3765034454146216238,3765034454145399526,3765034454145399525,'2026-01-01',NULL);
CREATE TABLE IF NOT EXISTS "interaction" (
  id INTEGER PRIMARY KEY NOT NULL,
  "rollout" INTEGER REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "by_whom" TEXT,
  "summary" TEXT,
  "sentiment" INTEGER,
  "quotes" TEXT,
  "was_heard" INTEGER,
  "confidential" INTEGER
) STRICT;
INSERT INTO interaction VALUES(3765034454146216239,3765034454140519934,'2026-10-05','meeting',NULL,'Went through the plan.',-1,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "interaction_who" (
  owner INTEGER NOT NULL REFERENCES "interaction" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;
INSERT INTO interaction_who VALUES(3765034454146216239,3765034454145399526);
CREATE TABLE journal (
  number INTEGER PRIMARY KEY NOT NULL,
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  verb TEXT NOT NULL,
  kind TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  field TEXT
) STRICT;
INSERT INTO journal VALUES(1,'2026-11-22T00:45:29Z','Kim Sato','add','audience',3765034454144792827,3765034454144792827,NULL);
INSERT INTO journal VALUES(2,'2026-11-22T00:45:29Z','Kim Sato','add','audience',3765034454145399525,3765034454145399525,NULL);
INSERT INTO journal VALUES(3,'2026-11-22T00:45:29Z','Kim Sato','add','stakeholder',3765034454145399526,3765034454145399526,NULL);
INSERT INTO journal VALUES(4,'2026-11-22T00:45:29Z','Kim Sato','add','stakeholder',3765034454145399527,3765034454145399527,NULL);
INSERT INTO journal VALUES(5,'2026-11-22T00:45:29Z','Kim Sato','add','stakeholder',3765034454145399528,3765034454145399528,NULL);
INSERT INTO journal VALUES(6,'2026-11-22T00:45:29Z','Kim Sato','add','milestone',3765034454145399529,3765034454145399529,NULL);
INSERT INTO journal VALUES(7,'2026-11-22T00:45:29Z','Kim Sato','add','milestone',3765034454146104177,3765034454146104177,NULL);
INSERT INTO journal VALUES(8,'2026-11-22T00:45:29Z','Kim Sato','add','impacted-audience',3765034454146216235,3765034454146216235,NULL);
INSERT INTO journal VALUES(9,'2026-11-22T00:45:29Z','Kim Sato','add','engagement',3765034454146216236,3765034454146216236,NULL);
INSERT INTO journal VALUES(10,'2026-11-22T00:45:29Z','Kim Sato','add','judgement',3765034454146216237,3765034454146216237,NULL);
INSERT INTO journal VALUES(11,'2026-11-22T00:45:29Z','Kim Sato','add','membership',3765034454146216238,3765034454146216238,NULL);
INSERT INTO journal VALUES(12,'2026-11-22T00:45:29Z','Kim Sato','add','interaction',3765034454146216239,3765034454146216239,NULL);
INSERT INTO journal VALUES(13,'2026-11-22T00:45:29Z','Kim Sato','change','engagement',3765034454146216236,3765034454146216236,'power');
INSERT INTO journal VALUES(14,'2026-11-22T00:45:29Z','Kim Sato','add','judgement',3765034454153801531,3765034454153801531,NULL);
INSERT INTO journal VALUES(15,'2026-11-22T00:45:29Z','Kim Sato','change','workspace',3765034454139013749,3765034454139013749,'organisation');
INSERT INTO journal VALUES(16,'2026-11-22T00:45:29Z','Kim Sato','change','stakeholder',3765034454145399527,3765034454145399527,'job-title');
INSERT INTO journal VALUES(17,'2026-11-22T00:45:29Z','Kim Sato','undo','stakeholder',3765034454145399527,3765034454145399527,NULL);
INSERT INTO journal VALUES(18,'2026-11-22T03:23:02Z','Kim Sato','add','profile',3765054277497465208,3765054277497465208,NULL);
INSERT INTO journal VALUES(19,'2026-11-22T03:23:02Z','Kim Sato','add','benefit',3765054277665386407,3765054277665386407,NULL);
INSERT INTO journal VALUES(20,'2026-11-22T03:23:02Z','Kim Sato','add','fear',3765054277837538047,3765054277837538047,NULL);
INSERT INTO journal VALUES(21,'2026-11-22T03:23:02Z','Kim Sato','add','involvement',3765054278003818487,3765054278003818487,NULL);
INSERT INTO journal VALUES(22,'2026-11-22T03:23:02Z','Kim Sato','add','impact',3765054278113910183,3765054278113910183,NULL);
INSERT INTO journal VALUES(23,'2026-11-22T03:23:02Z','Kim Sato','add','relationship',3765054278213840399,3765054278213840399,NULL);
INSERT INTO journal VALUES(24,'2026-11-22T03:23:02Z','Kim Sato','add','champion',3765054278379473927,3765054278379473927,NULL);
INSERT INTO journal VALUES(25,'2026-11-22T03:23:02Z','Kim Sato','add','raci',3765054278477593333,3765054278477593333,NULL);
INSERT INTO journal VALUES(26,'2026-11-22T03:23:02Z','Kim Sato','add','raci',3765054278477593334,3765054278477593334,NULL);
INSERT INTO journal VALUES(27,'2026-11-22T09:30:52Z','Kim Sato','add','champion-report',3765100562726097733,3765100562726097733,NULL);
INSERT INTO journal VALUES(28,'2026-11-22T09:30:52Z','Kim Sato','add','champion-report',3765100562726097734,3765100562726097734,NULL);
CREATE TABLE undo (
  number INTEGER PRIMARY KEY NOT NULL,
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  verb TEXT NOT NULL,
  kind TEXT NOT NULL,
  field TEXT,
  records INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  spans TEXT NOT NULL,
  changes BLOB,
  added BLOB
) STRICT;
INSERT INTO undo VALUES(1,'2026-11-22T09:30:52Z','Kim Sato','import','champion-report',NULL,2,0,'',X'540501000000006368616d70696f6e5f7265706f7274001200013440530370e9934501344028eb06df8c07030a323032362d31312d303201ffffffffffffffff0323546865792061736b20666f7220616e20686f757220776974686f75742063616c6c732e1200013440530370e9934601344028eb06df8c07030a323032362d31312d30390505',NULL);
CREATE TABLE IF NOT EXISTS "benefit" (
  id INTEGER PRIMARY KEY NOT NULL,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL,
  "kind" TEXT,
  "tangible" INTEGER,
  "for_company" INTEGER,
  "audience" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "evidence_link" TEXT
) STRICT;
INSERT INTO benefit VALUES(3765054277665386407,3765034454140519934,'Fewer calls','less-work',1,0,3765034454145399525,'https://example.org/calls');
CREATE TABLE IF NOT EXISTS "fear" (
  id INTEGER PRIMARY KEY NOT NULL,
  "impacted_audience" INTEGER NOT NULL REFERENCES "impacted_audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "fear" TEXT NOT NULL,
  "benefit" TEXT,
  "co_author" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO fear VALUES(3765054277837538047,3765034454146216235,'More work','Less of it',3765034454145399526);
CREATE TABLE IF NOT EXISTS "involvement" (
  id INTEGER PRIMARY KEY NOT NULL,
  "impacted_audience" INTEGER NOT NULL REFERENCES "impacted_audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "stage" TEXT NOT NULL,
  "date" TEXT,
  "note" TEXT
) STRICT;
INSERT INTO involvement VALUES(3765054278003818487,3765034454146216235,'pilot','2027-01-11','One team.');
CREATE TABLE IF NOT EXISTS "impact" (
  id INTEGER PRIMARY KEY NOT NULL,
  "impacted_audience" INTEGER NOT NULL REFERENCES "impacted_audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "aspect" TEXT NOT NULL,
  "degree" INTEGER,
  "level" TEXT,
  "yesterday" TEXT,
  "tomorrow" TEXT,
  "nature" TEXT,
  "starts" TEXT,
  "ends" TEXT,
  "worse_for_them" INTEGER,
  "mitigation" TEXT,
  "owner" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT
) STRICT;
INSERT INTO impact VALUES(3765054278113910183,3765034454146216235,'The close','processes',4,'high','Nine days','Five','reduced','2027-03-01','2027-04-01',1,'Rehearse it',3765034454145399526,'planned');
CREATE TABLE IF NOT EXISTS "profile" (
  id INTEGER PRIMARY KEY NOT NULL,
  "engagement" INTEGER NOT NULL REFERENCES "engagement" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL,
  "method" TEXT,
  "awareness" REAL,
  "desire" REAL,
  "knowledge" REAL,
  "ability" REAL,
  "reinforcement" REAL,
  "respondents" INTEGER,
  "assessor" TEXT,
  "note" TEXT
) STRICT;
INSERT INTO profile VALUES(3765054277497465208,3765034454146216236,'2026-11-02','interview',5.0,4.0,3.1000000000000000888,2.0,NULL,1,'Kim Sato',replace('Two lines,\n“quoted”.','\n',char(10)));
CREATE TABLE IF NOT EXISTS "relationship" (
  id INTEGER PRIMARY KEY NOT NULL,
  "from_whom" INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "to_whom" INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "strength" TEXT,
  "two_way" INTEGER,
  "note" TEXT
) STRICT;
INSERT INTO relationship VALUES(3765054278213840399,3765034454145399526,3765034454145399527,'allied-with','strong',1,'Since school');
CREATE TABLE IF NOT EXISTS "champion" (
  id INTEGER PRIMARY KEY NOT NULL,
  "stakeholder" INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "nominated_by" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "trained_on" TEXT,
  "hours_per_month" REAL,
  "active_from" TEXT,
  "active_to" TEXT,
  "status" TEXT,
  "last_heard" TEXT,
  "influence" INTEGER
) STRICT;
INSERT INTO champion VALUES(3765054278379473927,3765034454145399527,3765034454140519934,'champion',3765034454145399526,'2026-10-01',2.5,'2026-10-05','2027-10-04','active','2026-11-02',4);
CREATE TABLE IF NOT EXISTS "champion_audiences" (
  owner INTEGER NOT NULL REFERENCES "champion" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;
INSERT INTO champion_audiences VALUES(3765054278379473927,3765034454144792827);
INSERT INTO champion_audiences VALUES(3765054278379473927,3765034454145399525);
CREATE TABLE IF NOT EXISTS "raci" (
  id INTEGER PRIMARY KEY NOT NULL,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "activity" TEXT NOT NULL,
  "phase" TEXT,
  "stakeholder" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT,
  "letters" TEXT
) STRICT;
INSERT INTO raci VALUES(3765054278477593333,3765034454140519934,'Train','pre-launch',3765034454145399526,NULL,'ra');
INSERT INTO raci VALUES(3765054278477593334,3765034454140519934,'Train','pre-launch',NULL,'Key users','c');
CREATE TABLE IF NOT EXISTS "champion_report" (
  id INTEGER PRIMARY KEY NOT NULL,
  "champion" INTEGER NOT NULL REFERENCES "champion" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL,
  "mood" INTEGER,
  "text" TEXT
) STRICT;
INSERT INTO champion_report VALUES(3765100562726097733,3765054278379473927,'2026-11-02',-1,'They ask for an hour without calls.');
INSERT INTO champion_report VALUES(3765100562726097734,3765054278379473927,'2026-11-09',NULL,NULL);
CREATE INDEX undo_undone ON undo (undone, number);
COMMIT;

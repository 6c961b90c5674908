-- Version 2: what a rollout does to people, and what they make of it.

CREATE TABLE "benefit" (
  id INTEGER PRIMARY KEY NOT NULL,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL,
  "kind" TEXT,
  "tangible" INTEGER,
  "for_company" INTEGER,
  "audience" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "evidence_link" TEXT
) STRICT;

CREATE TABLE "fear" (
  id INTEGER PRIMARY KEY NOT NULL,
  "impacted_audience" INTEGER NOT NULL REFERENCES "impacted_audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "fear" TEXT NOT NULL,
  "benefit" TEXT,
  "co_author" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "involvement" (
  id INTEGER PRIMARY KEY NOT NULL,
  "impacted_audience" INTEGER NOT NULL REFERENCES "impacted_audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "stage" TEXT NOT NULL,
  "date" TEXT,
  "note" TEXT
) STRICT;

CREATE TABLE "impact" (
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

CREATE TABLE "profile" (
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

CREATE TABLE "relationship" (
  id INTEGER PRIMARY KEY NOT NULL,
  "from_whom" INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "to_whom" INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "strength" TEXT,
  "two_way" INTEGER,
  "note" TEXT
) STRICT;

CREATE TABLE "champion" (
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

CREATE TABLE "champion_audiences" (
  owner INTEGER NOT NULL REFERENCES "champion" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "raci" (
  id INTEGER PRIMARY KEY NOT NULL,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "activity" TEXT NOT NULL,
  "phase" TEXT,
  "stakeholder" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT,
  "letters" TEXT
) STRICT;

-- Version 2: what the people of a rollout lack.

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

-- What drizzle-kit cannot write: the one row of the record store's head.

ALTER TABLE "record_head" ADD CONSTRAINT "record_head_one" CHECK ("one");
--> statement-breakpoint
INSERT INTO "record_head" ("seq", "stored") VALUES (0, '1970-01-01T00:00:00Z');

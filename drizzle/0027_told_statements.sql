-- Our own facts stand in `statement` on the day they are told, and in `record` from the night after it.

CREATE INDEX "record_told_account" ON "record" (("body"::jsonb -> 'actor' -> 'account' ->> 'name'))
	WHERE "client" IS NULL;
--> statement-breakpoint
CREATE INDEX "record_told_object" ON "record" (("body"::jsonb -> 'object' ->> 'id'))
	WHERE "client" IS NULL;
--> statement-breakpoint
CREATE OR REPLACE VIEW "told_statement" AS
	SELECT "id", "stored", "body", false AS "voided" FROM "statement"
	UNION ALL
	SELECT "id", "stored", "body"::jsonb, "voided" FROM "record" WHERE "client" IS NULL;

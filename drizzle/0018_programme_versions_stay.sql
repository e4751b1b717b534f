-- A published programme never changes: docs/decisions/039-composing-programmes.md. Only who did it can be forgotten.
CREATE TRIGGER programme_version_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "programme_version"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER programme_publication_stays BEFORE UPDATE OF "programme", "version" OR DELETE OR TRUNCATE ON "programme_publication"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A programme that came back on the day it was withdrawn was never away: such a row is empty.
ALTER TABLE "programme_withdrawal"
	ADD CONSTRAINT "programme_withdrawal_forward" CHECK (ends_on IS NULL OR ends_on >= starts_on),
	ADD CONSTRAINT "programme_withdrawal_no_overlap" EXCLUDE USING gist (programme WITH =, daterange(starts_on, ends_on) WITH &&);

-- What drizzle-kit cannot write: partitions, rules over periods, an audit log that only grows.

CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
ALTER TABLE "unit_period"
	ADD CONSTRAINT "unit_period_forward" CHECK (ends_on IS NULL OR ends_on > starts_on),
	ADD CONSTRAINT "unit_period_no_overlap" EXCLUDE USING gist (unit_id WITH =, daterange(starts_on, ends_on) WITH &&);
--> statement-breakpoint
ALTER TABLE "employment"
	ADD CONSTRAINT "employment_forward" CHECK (ends_on IS NULL OR ends_on > starts_on);
--> statement-breakpoint
ALTER TABLE "role_grant"
	ADD CONSTRAINT "role_grant_forward" CHECK (ends_on IS NULL OR ends_on > starts_on);
--> statement-breakpoint
ALTER TABLE "enrolment"
	ADD CONSTRAINT "enrolment_forward" CHECK (completed_on IS NULL OR completed_on >= started_on);
--> statement-breakpoint
CREATE TABLE "statement" (
	"id" uuid NOT NULL,
	"stored" timestamp with time zone NOT NULL,
	"body" jsonb NOT NULL,
	PRIMARY KEY ("id", "stored")
) PARTITION BY RANGE ("stored");
--> statement-breakpoint
CREATE INDEX "statement_account" ON "statement" ((body -> 'actor' -> 'account' ->> 'name'));
--> statement-breakpoint
CREATE FUNCTION ensure_statement_partition(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	first_day date := date_trunc('month', month)::date;
	name text := 'statement_' || to_char(first_day, 'YYYY_MM');
BEGIN
	EXECUTE format(
		'CREATE TABLE IF NOT EXISTS %I PARTITION OF statement FOR VALUES FROM (%L) TO (%L)',
		name,
		first_day::timestamp AT TIME ZONE 'UTC',
		(first_day + interval '1 month')::timestamp AT TIME ZONE 'UTC'
	);
END
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the audit log only grows';
END
$$;
--> statement-breakpoint
CREATE TRIGGER audit_log_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_log"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE "duty_exception" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid,
	"unit_id" uuid,
	"programme" text,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "duty_exception_runs" CHECK ("duty_exception"."ends_on" > "duty_exception"."starts_on"),
	CONSTRAINT "duty_exception_whom" CHECK (num_nonnulls("duty_exception"."person_id", "duty_exception"."unit_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "duty_rule" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"rule" uuid DEFAULT gen_random_uuid() NOT NULL,
	"programme" text NOT NULL,
	"kinds" text[] DEFAULT '{}' NOT NULL,
	"units" uuid[] DEFAULT '{}' NOT NULL,
	"roles" text[] DEFAULT '{}' NOT NULL,
	"audiences" text[] DEFAULT '{}' NOT NULL,
	"joined_from" date,
	"joined_until" date,
	"due" text NOT NULL,
	"days" integer,
	"due_on" date,
	"opens" text,
	"closes" text,
	"repeat_months" integer,
	"credits" text[] DEFAULT '{}' NOT NULL,
	"counts_from" date NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "duty_rule_runs" CHECK ("duty_rule"."ends_on" is null or "duty_rule"."ends_on" > "duty_rule"."starts_on"),
	CONSTRAINT "duty_rule_due" CHECK (case "duty_rule"."due"
				when 'days' then "duty_rule"."days" is not null
				when 'date' then "duty_rule"."due_on" is not null and "duty_rule"."days" is not null
				when 'yearly' then "duty_rule"."opens" is not null and "duty_rule"."closes" is not null
					and "duty_rule"."days" is not null and "duty_rule"."repeat_months" is null
				else true end)
);
--> statement-breakpoint
ALTER TABLE "duty_exception" ADD CONSTRAINT "duty_exception_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_exception" ADD CONSTRAINT "duty_exception_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "duty_exception_person_id_index" ON "duty_exception" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "duty_rule_rule_index" ON "duty_rule" USING btree ("rule");
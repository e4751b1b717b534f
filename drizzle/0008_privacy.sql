CREATE TABLE "house_style" (
	"revision" integer PRIMARY KEY NOT NULL,
	"accent" text,
	"tokens" text DEFAULT '' NOT NULL,
	"logo" "bytea",
	"logo_type" text,
	"product_name" text DEFAULT '' NOT NULL,
	"help" text DEFAULT '' NOT NULL,
	"footer" text DEFAULT '' NOT NULL,
	"footer_en" text DEFAULT '' NOT NULL,
	"changed_on" date DEFAULT current_date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "destruction" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"destroyed_on" date NOT NULL,
	"kind" text NOT NULL,
	"ground" text NOT NULL,
	"before" date,
	"months" integer,
	"rows" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "retention_rule" (
	"kind" text PRIMARY KEY NOT NULL,
	"months" integer,
	"changed_on" date NOT NULL,
	"changed_by" uuid
);
--> statement-breakpoint
ALTER TABLE "retention_rule" ADD CONSTRAINT "retention_rule_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "destruction_destroyed_on_index" ON "destruction" USING btree ("destroyed_on");
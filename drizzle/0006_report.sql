CREATE TABLE "activity" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"body" jsonb NOT NULL,
	"added_by" uuid,
	"confirmed_by" uuid,
	"confirmed_on" date
);
--> statement-breakpoint
CREATE TABLE "activity_change" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"by" uuid,
	"act" text NOT NULL,
	"touched" uuid[] DEFAULT '{}' NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" uuid
);
--> statement-breakpoint
CREATE TABLE "oath" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"taken_on" date NOT NULL,
	"way" text NOT NULL,
	"activity_id" uuid
);
--> statement-breakpoint
CREATE TABLE "planned_activity" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"starts_at" text,
	"place" text DEFAULT '' NOT NULL,
	"unit_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"activity_id" uuid
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"subtitle" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"years" integer[] NOT NULL,
	"counted_on" date NOT NULL,
	"draft" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"audience" text DEFAULT 'internal' NOT NULL,
	"made_by" uuid,
	"changed_by" uuid,
	"changed_on" date NOT NULL,
	CONSTRAINT "report_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "report_appendix" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"title" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"dropped" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_comment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"chapter" text NOT NULL,
	"part" text DEFAULT '' NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"words" text NOT NULL,
	"settled_on" date
);
--> statement-breakpoint
CREATE TABLE "report_edition" (
	"report_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"book" jsonb NOT NULL,
	"digest" text NOT NULL,
	"published_by" uuid,
	CONSTRAINT "report_edition_report_id_edition_pk" PRIMARY KEY("report_id","edition")
);
--> statement-breakpoint
CREATE TABLE "report_file" (
	"report_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"name" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "report_file_report_id_edition_name_pk" PRIMARY KEY("report_id","edition","name")
);
--> statement-breakpoint
CREATE TABLE "report_reader" (
	"report_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"signs" boolean DEFAULT false NOT NULL,
	"asked_on" date NOT NULL,
	CONSTRAINT "report_reader_report_id_person_id_pk" PRIMARY KEY("report_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "report_signature" (
	"report_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"by" uuid NOT NULL,
	"signed_as" text NOT NULL,
	"digest" text NOT NULL,
	"signed_on" date NOT NULL,
	CONSTRAINT "report_signature_report_id_revision_by_pk" PRIMARY KEY("report_id","revision","by")
);
--> statement-breakpoint
CREATE TABLE "report_table" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"year" integer,
	"sheet" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"changed_on" date NOT NULL,
	"changed_by" uuid,
	"removed_on" date
);
--> statement-breakpoint
CREATE TABLE "report_table_before" (
	"table_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"sheet" jsonb NOT NULL,
	CONSTRAINT "report_table_before_table_id_revision_pk" PRIMARY KEY("table_id","revision")
);
--> statement-breakpoint
CREATE TABLE "year_plan_item" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"pillar" text NOT NULL,
	"topic" text NOT NULL,
	"state" text DEFAULT '' NOT NULL,
	"action" text DEFAULT '' NOT NULL,
	"owner" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"removed_on" date
);
--> statement-breakpoint
CREATE TABLE "year_plan_status" (
	"item_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"indicator" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "year_plan_status_item_id_year_pk" PRIMARY KEY("item_id","year")
);
--> statement-breakpoint
ALTER TABLE "ballot_question" ADD COLUMN "pulse" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_change" ADD CONSTRAINT "activity_change_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_change" ADD CONSTRAINT "activity_change_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oath" ADD CONSTRAINT "oath_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oath" ADD CONSTRAINT "oath_activity_id_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_activity" ADD CONSTRAINT "planned_activity_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_activity" ADD CONSTRAINT "planned_activity_activity_id_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_appendix" ADD CONSTRAINT "report_appendix_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_comment" ADD CONSTRAINT "report_comment_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_comment" ADD CONSTRAINT "report_comment_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reader" ADD CONSTRAINT "report_reader_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reader" ADD CONSTRAINT "report_reader_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_signature" ADD CONSTRAINT "report_signature_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_signature" ADD CONSTRAINT "report_signature_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_table" ADD CONSTRAINT "report_table_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_table_before" ADD CONSTRAINT "report_table_before_table_id_report_table_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."report_table"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_plan_status" ADD CONSTRAINT "year_plan_status_item_id_year_plan_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."year_plan_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_starts_on_index" ON "activity" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "oath_person_id_index" ON "oath" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "oath_taken_on_index" ON "oath" USING btree ("taken_on");--> statement-breakpoint
CREATE INDEX "planned_activity_starts_on_index" ON "planned_activity" USING btree ("starts_on");
--> statement-breakpoint
-- What was published is frozen: docs/decisions/031-frozen-editions.md.
CREATE TRIGGER report_edition_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "report_edition"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- An edition names its appendices by what is in them.
CREATE TRIGGER report_appendix_stays BEFORE UPDATE OF "bytes", "sha256", "report_id" ON "report_appendix"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

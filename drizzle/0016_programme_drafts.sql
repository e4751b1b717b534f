CREATE TABLE "programme_comment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"programme" text NOT NULL,
	"module" text DEFAULT '' NOT NULL,
	"words" text NOT NULL,
	"by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_on" date
);
--> statement-breakpoint
CREATE TABLE "programme_draft" (
	"id" text PRIMARY KEY NOT NULL,
	"draft" jsonb NOT NULL,
	"library" jsonb,
	"revision" integer DEFAULT 1 NOT NULL,
	"asked_revision" integer,
	"asked_by" uuid,
	"agreed_revision" integer,
	"agreed_by" uuid,
	"changed_by" uuid,
	"changed_on" date NOT NULL,
	"removed_on" date
);
--> statement-breakpoint
CREATE TABLE "programme_publication" (
	"programme" text NOT NULL,
	"version" integer NOT NULL,
	"by" uuid,
	"agreed_by" uuid,
	CONSTRAINT "programme_publication_programme_version_pk" PRIMARY KEY("programme","version"),
	CONSTRAINT "programme_publication_second_person" CHECK ("programme_publication"."by" <> "programme_publication"."agreed_by")
);
--> statement-breakpoint
CREATE TABLE "programme_withdrawal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"programme" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"by" uuid
);
--> statement-breakpoint
CREATE TABLE "programme_writer" (
	"programme" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "programme_writer_programme_person_id_pk" PRIMARY KEY("programme","person_id")
);
--> statement-breakpoint
ALTER TABLE "programme_comment" ADD CONSTRAINT "programme_comment_programme_programme_draft_id_fk" FOREIGN KEY ("programme") REFERENCES "public"."programme_draft"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_comment" ADD CONSTRAINT "programme_comment_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_draft" ADD CONSTRAINT "programme_draft_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_draft" ADD CONSTRAINT "programme_draft_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_draft" ADD CONSTRAINT "programme_draft_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_publication" ADD CONSTRAINT "programme_publication_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_publication" ADD CONSTRAINT "programme_publication_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_publication" ADD CONSTRAINT "programme_publication_programme_version_programme_version_programme_version_fk" FOREIGN KEY ("programme","version") REFERENCES "public"."programme_version"("programme","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_withdrawal" ADD CONSTRAINT "programme_withdrawal_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_writer" ADD CONSTRAINT "programme_writer_programme_programme_draft_id_fk" FOREIGN KEY ("programme") REFERENCES "public"."programme_draft"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_writer" ADD CONSTRAINT "programme_writer_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "programme_comment_programme_index" ON "programme_comment" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "programme_withdrawal_programme_index" ON "programme_withdrawal" USING btree ("programme");
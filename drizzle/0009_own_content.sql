CREATE TABLE "own_comment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"draft_id" text NOT NULL,
	"revision" integer NOT NULL,
	"field" text DEFAULT '' NOT NULL,
	"words" text NOT NULL,
	"by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_on" date
);
--> statement-breakpoint
CREATE TABLE "own_draft" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"draft" jsonb NOT NULL,
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
CREATE TABLE "own_media" (
	"name" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"about" text NOT NULL,
	"source" text NOT NULL,
	"added_by" uuid,
	"added_on" date NOT NULL,
	"dropped" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "own_publication" (
	"edition" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "own_publication_edition_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"draft_id" text NOT NULL,
	"kind" text NOT NULL,
	"act" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"by" uuid,
	"agreed_by" uuid,
	"done_on" date NOT NULL,
	CONSTRAINT "own_publication_second_person" CHECK ("own_publication"."by" <> "own_publication"."agreed_by")
);
--> statement-breakpoint
CREATE TABLE "own_writer" (
	"draft_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "own_writer_draft_id_person_id_pk" PRIMARY KEY("draft_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "own_comment" ADD CONSTRAINT "own_comment_draft_id_own_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."own_draft"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_comment" ADD CONSTRAINT "own_comment_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_draft" ADD CONSTRAINT "own_draft_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_draft" ADD CONSTRAINT "own_draft_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_draft" ADD CONSTRAINT "own_draft_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_media" ADD CONSTRAINT "own_media_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_publication" ADD CONSTRAINT "own_publication_draft_id_own_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."own_draft"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_publication" ADD CONSTRAINT "own_publication_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_publication" ADD CONSTRAINT "own_publication_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_writer" ADD CONSTRAINT "own_writer_draft_id_own_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."own_draft"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_writer" ADD CONSTRAINT "own_writer_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "own_comment_draft_id_index" ON "own_comment" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "own_publication_draft_id_index" ON "own_publication" USING btree ("draft_id");
CREATE TABLE "case_book_entry" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"question" text NOT NULL,
	"arguments" text NOT NULL,
	"agreement" text NOT NULL,
	"themes" text[] NOT NULL,
	"review_in" text NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"proposed_by" uuid,
	"remark" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_plan" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"agenda" jsonb NOT NULL,
	"exact" boolean DEFAULT false NOT NULL,
	"manager" boolean DEFAULT false NOT NULL,
	"unit_id" uuid,
	"form" text NOT NULL,
	"kind" text NOT NULL,
	"module" text,
	"owner_id" uuid NOT NULL,
	"helpers" uuid[] DEFAULT '{}' NOT NULL,
	"held_on" date,
	"starts_at" text,
	"minutes" integer,
	"place" text DEFAULT '' NOT NULL,
	"open_for" text DEFAULT 'nobody' NOT NULL,
	"capacity" integer,
	"activity_id" uuid
);
--> statement-breakpoint
CREATE TABLE "meeting_request" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"asked_by" uuid NOT NULL,
	"unit_id" uuid,
	"kind" text NOT NULL,
	"people" integer,
	"wish" text NOT NULL,
	"period" text DEFAULT '' NOT NULL,
	"asked_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"taken_by" uuid,
	"plan_id" uuid
);
--> statement-breakpoint
CREATE TABLE "meeting_sign_up" (
	"plan_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "meeting_sign_up_plan_id_person_id_pk" PRIMARY KEY("plan_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "live_activity" ADD COLUMN "title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "live_activity" ADD COLUMN "led_by" uuid;--> statement-breakpoint
ALTER TABLE "live_activity" ADD COLUMN "module" text;--> statement-breakpoint
ALTER TABLE "live_activity" ADD COLUMN "themes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "live_activity" ADD COLUMN "in_room" integer;--> statement-breakpoint
ALTER TABLE "live_activity" ADD COLUMN "online" integer;--> statement-breakpoint
ALTER TABLE "live_activity" ADD COLUMN "most_choices" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "case_book_entry" ADD CONSTRAINT "case_book_entry_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_plan" ADD CONSTRAINT "meeting_plan_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_plan" ADD CONSTRAINT "meeting_plan_owner_id_person_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_plan" ADD CONSTRAINT "meeting_plan_activity_id_live_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."live_activity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_request" ADD CONSTRAINT "meeting_request_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_request" ADD CONSTRAINT "meeting_request_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_request" ADD CONSTRAINT "meeting_request_taken_by_person_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_request" ADD CONSTRAINT "meeting_request_plan_id_meeting_plan_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."meeting_plan"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_sign_up" ADD CONSTRAINT "meeting_sign_up_plan_id_meeting_plan_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."meeting_plan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_sign_up" ADD CONSTRAINT "meeting_sign_up_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_plan_owner_id_index" ON "meeting_plan" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "meeting_plan_held_on_index" ON "meeting_plan" USING btree ("held_on");--> statement-breakpoint
ALTER TABLE "live_activity" ADD CONSTRAINT "live_activity_led_by_person_id_fk" FOREIGN KEY ("led_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
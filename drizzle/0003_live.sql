CREATE TABLE "live_activity" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"held_on" date NOT NULL,
	"unit_id" uuid,
	"form" text NOT NULL,
	"kind" text NOT NULL,
	"participants" integer DEFAULT 0 NOT NULL,
	"rated" integer DEFAULT 0 NOT NULL,
	"rating" numeric(3, 1),
	"note" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "live_attendance" (
	"activity_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "live_attendance_activity_id_person_id_pk" PRIMARY KEY("activity_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "live_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"script" jsonb,
	"sealed_key" "bytea",
	"facilitators" uuid[] NOT NULL,
	"activity_id" uuid,
	"started_on" date NOT NULL,
	"ended_on" date
);
--> statement-breakpoint
ALTER TABLE "live_activity" ADD CONSTRAINT "live_activity_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_attendance" ADD CONSTRAINT "live_attendance_activity_id_live_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."live_activity"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_attendance" ADD CONSTRAINT "live_attendance_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_session" ADD CONSTRAINT "live_session_activity_id_live_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."live_activity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "live_session_running_code" ON "live_session" USING btree ("code") WHERE "live_session"."ended_on" is null;
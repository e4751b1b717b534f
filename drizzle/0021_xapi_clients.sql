CREATE TABLE "outside_completion" (
	"statement_id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid,
	"state" text NOT NULL,
	"trouble" text,
	"enrolment_id" uuid,
	"seen_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outside_course" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"activity" text NOT NULL,
	"verbs" text[] NOT NULL,
	"programme" text NOT NULL,
	"home_page" text,
	"followed_to" bigint NOT NULL,
	"made_by" uuid,
	"made_on" date NOT NULL,
	CONSTRAINT "outside_course_clientId_activity_unique" UNIQUE("client_id","activity")
);
--> statement-breakpoint
CREATE TABLE "record_follower" (
	"name" text PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "xapi_client" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"secret_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"made_by" uuid,
	"made_on" date NOT NULL,
	"last_used_on" date,
	"revoked_on" date
);
--> statement-breakpoint
ALTER TABLE "outside_completion" ADD CONSTRAINT "outside_completion_course_id_outside_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."outside_course"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outside_course" ADD CONSTRAINT "outside_course_client_id_xapi_client_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."xapi_client"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outside_course" ADD CONSTRAINT "outside_course_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "xapi_client" ADD CONSTRAINT "xapi_client_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outside_completion_unmatched" ON "outside_completion" USING btree ("course_id") WHERE "outside_completion"."state" = 'unmatched';
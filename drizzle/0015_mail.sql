CREATE TABLE "mail_once" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"round" date NOT NULL,
	CONSTRAINT "mail_once_person_id_kind_about_round_pk" PRIMARY KEY("person_id","kind","about","round")
);
--> statement-breakpoint
CREATE TABLE "mail_opt_out" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"since" date NOT NULL,
	CONSTRAINT "mail_opt_out_person_id_kind_pk" PRIMARY KEY("person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "mail_outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid,
	"to" text,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"not_before" timestamp with time zone DEFAULT now(),
	"attempts" integer DEFAULT 0 NOT NULL,
	"queued_on" date NOT NULL,
	"settled_on" date,
	"reason" text,
	"address" text,
	"handled_on" date,
	CONSTRAINT "mail_outbox_for_somebody" CHECK ("mail_outbox"."person_id" is not null or "mail_outbox"."to" is not null)
);
--> statement-breakpoint
CREATE TABLE "mail_text" (
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"changed_on" date NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "mail_text_kind_language_pk" PRIMARY KEY("kind","language")
);
--> statement-breakpoint
CREATE TABLE "mail_trouble" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"trouble" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"retry_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminder_setting" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"on" boolean DEFAULT false NOT NULL,
	"paused_until" date,
	"steps" text[] NOT NULL,
	"manager_digest" boolean DEFAULT false NOT NULL,
	"names_agreed_on" date,
	"hr_digest" boolean DEFAULT false NOT NULL,
	"changed_on" date NOT NULL,
	"changed_by" uuid
);
--> statement-breakpoint
ALTER TABLE "mail_once" ADD CONSTRAINT "mail_once_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_opt_out" ADD CONSTRAINT "mail_opt_out_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD CONSTRAINT "mail_outbox_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_text" ADD CONSTRAINT "mail_text_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_setting" ADD CONSTRAINT "reminder_setting_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_outbox_waiting" ON "mail_outbox" USING btree ("not_before") WHERE "mail_outbox"."state" in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "mail_outbox_person_id_index" ON "mail_outbox" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mail_outbox_settled_on_index" ON "mail_outbox" USING btree ("settled_on");
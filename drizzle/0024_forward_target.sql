CREATE TABLE "forward_aside" (
	"target_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"says" text DEFAULT '' NOT NULL,
	"on" date NOT NULL,
	"again" boolean DEFAULT false NOT NULL,
	CONSTRAINT "forward_aside_statement_id_target_id_pk" PRIMARY KEY("statement_id","target_id")
);
--> statement-breakpoint
CREATE TABLE "forward_target" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"endpoint" text NOT NULL,
	"user_name" text NOT NULL,
	"secret" text NOT NULL,
	"version" text NOT NULL,
	"verbs" text[] NOT NULL,
	"activities" text[] NOT NULL,
	"others" boolean DEFAULT false NOT NULL,
	"sent_to" bigint NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"trouble" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone,
	"last_sent_on" date,
	"made_on" date NOT NULL,
	"changed_by" uuid
);
--> statement-breakpoint
ALTER TABLE "forward_aside" ADD CONSTRAINT "forward_aside_target_id_forward_target_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."forward_target"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forward_aside" ADD CONSTRAINT "forward_aside_statement_id_record_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."record"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forward_target" ADD CONSTRAINT "forward_target_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "forward_aside_again" ON "forward_aside" USING btree ("target_id") WHERE "forward_aside"."again";--> statement-breakpoint
CREATE INDEX "forward_aside_target" ON "forward_aside" USING btree ("target_id","on");
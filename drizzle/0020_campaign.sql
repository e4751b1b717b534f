CREATE TABLE "campaign" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"starts_on" date NOT NULL,
	"dilemmas" text[] NOT NULL,
	"framers" text[] DEFAULT '{}' NOT NULL,
	"stopped_on" date,
	"period" text,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_period_ballot_period_id_fk" FOREIGN KEY ("period") REFERENCES "public"."ballot_period"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_starts_on_index" ON "campaign" USING btree ("starts_on");
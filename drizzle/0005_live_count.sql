CREATE TABLE "ballot_live" (
	"period" text NOT NULL,
	"dilemma" text NOT NULL,
	"ballot_version" integer NOT NULL,
	"phase" text NOT NULL,
	"sessions" integer NOT NULL,
	CONSTRAINT "ballot_live_period_dilemma_ballot_version_phase_pk" PRIMARY KEY("period","dilemma","ballot_version","phase")
);
--> statement-breakpoint
ALTER TABLE "ballot_publication" ADD COLUMN "live" jsonb;--> statement-breakpoint
ALTER TABLE "ballot_publication" ADD COLUMN "live_voters" integer;--> statement-breakpoint
ALTER TABLE "ballot_live" ADD CONSTRAINT "ballot_live_period_ballot_period_id_fk" FOREIGN KEY ("period") REFERENCES "public"."ballot_period"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_contest" ADD CONSTRAINT "ballot_contest_not_live" CHECK ("ballot_contest"."unit" <> 'live');
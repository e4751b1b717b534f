CREATE TABLE "ballot_contest" (
	"period" text NOT NULL,
	"contest" text NOT NULL,
	"dilemma" text NOT NULL,
	"ballot_version" integer NOT NULL,
	"phase" text NOT NULL,
	"unit" text NOT NULL,
	"modulus" "bytea",
	CONSTRAINT "ballot_contest_period_contest_pk" PRIMARY KEY("period","contest")
);
--> statement-breakpoint
CREATE TABLE "ballot_period" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"custody" text NOT NULL,
	"detail" text DEFAULT 'organisation' NOT NULL,
	"everything" boolean DEFAULT true NOT NULL,
	"public_key" "bytea",
	"opened_on" date,
	"closed_on" date,
	"counted_on" date,
	"invited" integer
);
--> statement-breakpoint
CREATE TABLE "ballot_publication" (
	"period" text NOT NULL,
	"dilemma" text NOT NULL,
	"ballot_version" integer NOT NULL,
	"phase" text NOT NULL,
	"publication" jsonb NOT NULL,
	"shift" text,
	"voters" jsonb NOT NULL,
	"totals" jsonb,
	CONSTRAINT "ballot_publication_period_dilemma_ballot_version_phase_pk" PRIMARY KEY("period","dilemma","ballot_version","phase")
);
--> statement-breakpoint
CREATE TABLE "ballot_question" (
	"period" text NOT NULL,
	"dilemma" text NOT NULL,
	"ballot_version" integer NOT NULL,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"options" jsonb NOT NULL,
	"core" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ballot_question_period_dilemma_ballot_version_pk" PRIMARY KEY("period","dilemma","ballot_version")
);
--> statement-breakpoint
CREATE TABLE "ballot_record" (
	"period" text PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"signature" text NOT NULL,
	"signer" text NOT NULL,
	"receipts" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ballot_reporting_unit" (
	"period" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"directorate" text,
	"directorate_name" text,
	"staff" integer NOT NULL,
	CONSTRAINT "ballot_reporting_unit_period_id_pk" PRIMARY KEY("period","id")
);
--> statement-breakpoint
CREATE TABLE "ballot_signing_key" (
	"period" text NOT NULL,
	"contest" text NOT NULL,
	"sealed_key" "bytea" NOT NULL,
	CONSTRAINT "ballot_signing_key_period_contest_pk" PRIMARY KEY("period","contest")
);
--> statement-breakpoint
CREATE TABLE "ballot_unit" (
	"period" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"reporting_unit" text NOT NULL,
	CONSTRAINT "ballot_unit_period_unit_id_pk" PRIMARY KEY("period","unit_id")
);
--> statement-breakpoint
CREATE TABLE "custody_part" (
	"period" text NOT NULL,
	"seat" smallint NOT NULL,
	"person_id" uuid NOT NULL,
	"point" "bytea" NOT NULL,
	"sealed" "bytea",
	"received_on" date,
	"checked_on" date,
	CONSTRAINT "custody_part_period_seat_person_id_pk" PRIMARY KEY("period","seat","person_id")
);
--> statement-breakpoint
CREATE TABLE "custody_seat" (
	"period" text NOT NULL,
	"seat" smallint NOT NULL,
	"title" text NOT NULL,
	"holder_id" uuid NOT NULL,
	"deputy_id" uuid NOT NULL,
	CONSTRAINT "custody_seat_period_seat_pk" PRIMARY KEY("period","seat")
);
--> statement-breakpoint
ALTER TABLE "ballot_contest" ADD CONSTRAINT "ballot_contest_period_ballot_period_id_fk" FOREIGN KEY ("period") REFERENCES "public"."ballot_period"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_publication" ADD CONSTRAINT "ballot_publication_period_ballot_period_id_fk" FOREIGN KEY ("period") REFERENCES "public"."ballot_period"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_question" ADD CONSTRAINT "ballot_question_period_ballot_period_id_fk" FOREIGN KEY ("period") REFERENCES "public"."ballot_period"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_record" ADD CONSTRAINT "ballot_record_period_ballot_period_id_fk" FOREIGN KEY ("period") REFERENCES "public"."ballot_period"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_reporting_unit" ADD CONSTRAINT "ballot_reporting_unit_period_ballot_period_id_fk" FOREIGN KEY ("period") REFERENCES "public"."ballot_period"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_unit" ADD CONSTRAINT "ballot_unit_period_ballot_period_id_fk" FOREIGN KEY ("period") REFERENCES "public"."ballot_period"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_unit" ADD CONSTRAINT "ballot_unit_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custody_part" ADD CONSTRAINT "custody_part_period_ballot_period_id_fk" FOREIGN KEY ("period") REFERENCES "public"."ballot_period"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custody_part" ADD CONSTRAINT "custody_part_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custody_seat" ADD CONSTRAINT "custody_seat_period_ballot_period_id_fk" FOREIGN KEY ("period") REFERENCES "public"."ballot_period"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custody_seat" ADD CONSTRAINT "custody_seat_holder_id_person_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custody_seat" ADD CONSTRAINT "custody_seat_deputy_id_person_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
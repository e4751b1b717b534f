CREATE TABLE "completion_correction" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"act" text NOT NULL,
	"reason" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"withdrawn_code" text,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_by" uuid,
	"undone_on" date
);
--> statement-breakpoint
CREATE TABLE "proof_import" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"brought_by" uuid NOT NULL,
	"brought_at" timestamp with time zone DEFAULT now() NOT NULL,
	"file_name" text NOT NULL,
	"lines" jsonb,
	"cut" text[] DEFAULT '{}' NOT NULL,
	"taken_on" date,
	"counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"turns" uuid[] DEFAULT '{}' NOT NULL,
	"oaths" uuid[] DEFAULT '{}' NOT NULL,
	"undone_by" uuid,
	"undone_on" date
);
--> statement-breakpoint
ALTER TABLE "completion_correction" ADD CONSTRAINT "completion_correction_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion_correction" ADD CONSTRAINT "completion_correction_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion_correction" ADD CONSTRAINT "completion_correction_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proof_import" ADD CONSTRAINT "proof_import_brought_by_person_id_fk" FOREIGN KEY ("brought_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proof_import" ADD CONSTRAINT "proof_import_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "completion_correction_person_id_index" ON "completion_correction" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "completion_correction_enrolment_id_index" ON "completion_correction" USING btree ("enrolment_id");--> statement-breakpoint
CREATE INDEX "completion_correction_withdrawn_code_index" ON "completion_correction" USING btree ("withdrawn_code");--> statement-breakpoint
CREATE INDEX "proof_import_state_brought_at_index" ON "proof_import" USING btree ("state","brought_at");
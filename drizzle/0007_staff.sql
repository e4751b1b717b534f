CREATE TABLE "staff_import" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"brought_by" uuid NOT NULL,
	"brought_at" timestamp with time zone DEFAULT now() NOT NULL,
	"file_name" text NOT NULL,
	"changes_on" date NOT NULL,
	"whole" boolean NOT NULL,
	"mapping" jsonb,
	"file" jsonb,
	"taken_at" timestamp with time zone,
	"counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"changes" jsonb,
	"undone_by" uuid,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "staff_import" ADD CONSTRAINT "staff_import_brought_by_person_id_fk" FOREIGN KEY ("brought_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_import" ADD CONSTRAINT "staff_import_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "staff_import_taken_at_index" ON "staff_import" USING btree ("taken_at");
CREATE TABLE "record" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"stored" timestamp(3) with time zone NOT NULL,
	"body" text NOT NULL,
	"client" uuid,
	"verb" uuid NOT NULL,
	"actor" uuid,
	"object" uuid,
	"registration" uuid,
	"members" uuid[],
	"related" uuid[] NOT NULL,
	"ref" uuid,
	"voided" boolean DEFAULT false NOT NULL,
	"files" text[],
	CONSTRAINT "record_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "record_activity" (
	"key" uuid PRIMARY KEY NOT NULL,
	"iri" text NOT NULL,
	"definition" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_file" (
	"sha2" text PRIMARY KEY NOT NULL,
	"content_type" text NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_head" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seq" bigint NOT NULL,
	"stored" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_ref" (
	"source" bigint NOT NULL,
	"target" uuid NOT NULL,
	"depth" smallint NOT NULL,
	CONSTRAINT "record_ref_source_depth_pk" PRIMARY KEY("source","depth")
);
--> statement-breakpoint
ALTER TABLE "record" ADD CONSTRAINT "record_client_xapi_client_id_fk" FOREIGN KEY ("client") REFERENCES "public"."xapi_client"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_ref" ADD CONSTRAINT "record_ref_source_record_seq_fk" FOREIGN KEY ("source") REFERENCES "public"."record"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "record_stored" ON "record" USING btree ("stored","seq");--> statement-breakpoint
CREATE INDEX "record_client" ON "record" USING btree ("client","seq");--> statement-breakpoint
CREATE INDEX "record_verb" ON "record" USING btree ("verb","seq");--> statement-breakpoint
CREATE INDEX "record_actor" ON "record" USING btree ("actor","seq");--> statement-breakpoint
CREATE INDEX "record_object" ON "record" USING btree ("object","seq");--> statement-breakpoint
CREATE INDEX "record_registration" ON "record" USING btree ("registration","seq") WHERE "record"."registration" is not null;--> statement-breakpoint
CREATE INDEX "record_members" ON "record" USING gin ("members") WHERE "record"."members" is not null;--> statement-breakpoint
CREATE INDEX "record_related" ON "record" USING gin ("related");--> statement-breakpoint
CREATE INDEX "record_of_ref" ON "record" USING btree ("ref") WHERE "record"."ref" is not null;--> statement-breakpoint
CREATE INDEX "record_files" ON "record" USING gin ("files") WHERE "record"."files" is not null;--> statement-breakpoint
CREATE INDEX "record_ref_target" ON "record_ref" USING btree ("target","source");
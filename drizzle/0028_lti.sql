CREATE TABLE "lti_key" (
	"kid" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"made_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lti_link" (
	"platform_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "lti_link_platform_id_subject_pk" PRIMARY KEY("platform_id","subject")
);
--> statement-breakpoint
CREATE TABLE "lti_platform" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"issuer" text NOT NULL,
	"client_id" text NOT NULL,
	"deployments" text[] NOT NULL,
	"login_url" text NOT NULL,
	"token_url" text NOT NULL,
	"keys_url" text NOT NULL,
	"audience" text,
	"sites" text[] NOT NULL,
	"matching" text NOT NULL,
	"number_claim" text,
	"own_addresses" boolean DEFAULT false NOT NULL,
	"open" boolean DEFAULT false NOT NULL,
	"trouble" text,
	"trouble_on" date,
	"last_used_on" date,
	"changed_by" uuid
);
--> statement-breakpoint
CREATE TABLE "lti_result" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"platform_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"line_item" text NOT NULL,
	"programme" text NOT NULL,
	"module" text,
	"asked_on" date NOT NULL,
	"closed_on" date,
	"trouble" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "lti_link" ADD CONSTRAINT "lti_link_platform_id_lti_platform_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."lti_platform"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lti_link" ADD CONSTRAINT "lti_link_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lti_platform" ADD CONSTRAINT "lti_platform_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lti_result" ADD CONSTRAINT "lti_result_platform_id_lti_platform_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."lti_platform"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lti_result" ADD CONSTRAINT "lti_result_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "lti_link_person" ON "lti_link" USING btree ("platform_id","person_id");--> statement-breakpoint
CREATE INDEX "lti_link_person_id_index" ON "lti_link" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "lti_platform_client" ON "lti_platform" USING btree ("issuer","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "lti_result_once" ON "lti_result" USING btree ("person_id","platform_id","line_item");--> statement-breakpoint
CREATE INDEX "lti_result_open" ON "lti_result" USING btree ("platform_id") WHERE "lti_result"."closed_on" is null;
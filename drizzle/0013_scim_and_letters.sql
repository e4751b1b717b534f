CREATE TABLE "letter" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"link_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"printed_by" uuid,
	"printed_on" date NOT NULL,
	"last_day" date NOT NULL,
	"used_on" date,
	"revoked_on" date,
	CONSTRAINT "letter_linkHash_unique" UNIQUE("link_hash")
);
--> statement-breakpoint
CREATE TABLE "pin" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"set_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scim_client" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"key_hash" text NOT NULL,
	"scope" text NOT NULL,
	"kind" text NOT NULL,
	"unit_id" uuid,
	"made_by" uuid,
	"made_on" date NOT NULL,
	"last_used_on" date,
	"revoked_on" date,
	CONSTRAINT "scim_client_keyHash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "scim_grant" (
	"grant_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scim_group" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"external_id" text,
	"role" text,
	"unit_id" uuid
);
--> statement-breakpoint
CREATE TABLE "scim_link" (
	"client_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"external_id" text NOT NULL,
	CONSTRAINT "scim_link_client_id_person_id_pk" PRIMARY KEY("client_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "scim_member" (
	"group_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "scim_member_group_id_person_id_pk" PRIMARY KEY("group_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "scim_user" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"user_name" text NOT NULL,
	"manager_id" uuid,
	"department" text,
	"removed" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_printed_by_person_id_fk" FOREIGN KEY ("printed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pin" ADD CONSTRAINT "pin_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scim_client" ADD CONSTRAINT "scim_client_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scim_client" ADD CONSTRAINT "scim_client_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scim_grant" ADD CONSTRAINT "scim_grant_grant_id_role_grant_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."role_grant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scim_group" ADD CONSTRAINT "scim_group_client_id_scim_client_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."scim_client"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scim_group" ADD CONSTRAINT "scim_group_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scim_link" ADD CONSTRAINT "scim_link_client_id_scim_client_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."scim_client"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scim_link" ADD CONSTRAINT "scim_link_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scim_member" ADD CONSTRAINT "scim_member_group_id_scim_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."scim_group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scim_member" ADD CONSTRAINT "scim_member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scim_user" ADD CONSTRAINT "scim_user_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scim_user" ADD CONSTRAINT "scim_user_manager_id_person_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letter_person_id_index" ON "letter" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "scim_group_name" ON "scim_group" USING btree ("client_id",lower("display_name"));--> statement-breakpoint
CREATE INDEX "scim_link_client_id_external_id_index" ON "scim_link" USING btree ("client_id","external_id");--> statement-breakpoint
CREATE INDEX "scim_member_person_id_index" ON "scim_member" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "scim_user_name" ON "scim_user" USING btree (lower("user_name"));--> statement-breakpoint
CREATE INDEX "scim_user_manager_id_index" ON "scim_user" USING btree ("manager_id");
CREATE TABLE "xapi_document" (
	"key" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"activity" uuid,
	"agent" uuid,
	"registration" uuid,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"etag" text NOT NULL,
	"updated" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "xapi_document_agent" ON "xapi_document" USING btree ("agent","activity");--> statement-breakpoint
CREATE INDEX "xapi_document_activity" ON "xapi_document" USING btree ("activity");
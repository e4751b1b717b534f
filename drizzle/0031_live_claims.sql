ALTER TABLE "live_session" ADD COLUMN "holder" integer;--> statement-breakpoint
ALTER TABLE "live_session" ADD COLUMN "claims" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "live_session" ADD COLUMN "wanted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "live_session_holder" ON "live_session" USING btree ("holder");
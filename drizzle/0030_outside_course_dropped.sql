ALTER TABLE "outside_course" DROP CONSTRAINT "outside_course_clientId_activity_unique";--> statement-breakpoint
ALTER TABLE "outside_course" ADD COLUMN "dropped_on" date;--> statement-breakpoint
CREATE UNIQUE INDEX "outside_course_holds" ON "outside_course" USING btree ("client_id","activity") WHERE "outside_course"."dropped_on" is null;
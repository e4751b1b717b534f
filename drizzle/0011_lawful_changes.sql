-- The audit log only grows, but for two lawful changes, each of them a function of the owner of the table that
-- does nothing else: a term has passed, or somebody is erased. The app may call them, and has no right of its
-- own to update or delete there (db/roles.ts).

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_TABLE_NAME = 'audit_log' AND TG_OP <> 'TRUNCATE'
		AND current_setting('tweesprong.lawful', true) = TG_OP THEN
		RETURN NULL;
	END IF;
	RAISE EXCEPTION '% only grows', TG_TABLE_NAME;
END
$$;
--> statement-breakpoint
CREATE TRIGGER destruction_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "destruction"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Lines of the audit log from before a day are destroyed; of the last year never one.
CREATE FUNCTION destroy_audit_lines(before date) RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
	gone integer;
BEGIN
	IF before > (now() AT TIME ZONE 'Europe/Amsterdam')::date - interval '1 year' THEN
		RAISE EXCEPTION 'lines of the last year stay';
	END IF;
	PERFORM set_config('tweesprong.lawful', 'DELETE', true);
	DELETE FROM audit_log WHERE at < before::timestamp AT TIME ZONE 'Europe/Amsterdam';
	GET DIAGNOSTICS gone = ROW_COUNT;
	PERFORM set_config('tweesprong.lawful', '', true);
	RETURN gone;
END
$$;
--> statement-breakpoint
-- Whether a detail of a line is a name, number or address of `words`. Somebody who was searched for was
-- typed in part, so there a part is enough; anywhere else it is a whole word. A number is a count.
CREATE FUNCTION names_one(key text, value jsonb, words text[]) RETURNS boolean
	LANGUAGE sql IMMUTABLE AS $$
	SELECT jsonb_typeof(value) = 'string' AND EXISTS (
		SELECT FROM unnest(words) word, lower(value #>> '{}') told
		WHERE told ~ ('\m' || regexp_replace(lower(word), '(\W)', '\\\1', 'g') || '\M')
			OR key = 'name' AND length(told) > 1 AND position(told IN lower(word)) > 0)
$$;
--> statement-breakpoint
-- Details of the audit log lose the names, numbers and addresses of somebody who is no longer known. Who did
-- what, to what and when stays.
CREATE FUNCTION forget_in_audit_log(words text[]) RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
	gone integer;
BEGIN
	IF EXISTS (SELECT FROM person WHERE personnel_number = ANY (words) OR email = ANY (words)) THEN
		RAISE EXCEPTION 'who is known is not forgotten';
	END IF;
	PERFORM set_config('tweesprong.lawful', 'UPDATE', true);
	UPDATE audit_log SET detail = (
		SELECT jsonb_object_agg(key, CASE WHEN names_one(key, value, words) THEN '"***"' ELSE value END)
		FROM jsonb_each(detail))
	WHERE EXISTS (SELECT FROM jsonb_each(detail) WHERE names_one(key, value, words));
	GET DIAGNOSTICS gone = ROW_COUNT;
	PERFORM set_config('tweesprong.lawful', '', true);
	RETURN gone;
END
$$;
--> statement-breakpoint
-- Who published an edition can be forgotten; the edition stays as it was published.
DROP TRIGGER report_edition_only_grows ON "report_edition";
--> statement-breakpoint
CREATE TRIGGER report_edition_only_grows BEFORE UPDATE OF "report_id", "edition", "book", "digest" OR DELETE OR TRUNCATE
	ON "report_edition" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
REVOKE ALL ON FUNCTION destroy_audit_lines(date), forget_in_audit_log(text[]) FROM PUBLIC;

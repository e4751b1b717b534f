-- What a published programme asked until now becomes rules, version by version, so that every past day is
-- counted as it was: docs/decisions/035-rules-decide.md.
WITH version AS (
	SELECT programme, definition, published_on,
		min(published_on) OVER (PARTITION BY programme) AS since,
		lead(published_on) OVER (PARTITION BY programme ORDER BY version) AS ends_on
	FROM programme_version
), asked AS (
	SELECT v.*, a ->> 'audience' AS audience, (a ->> 'withinDays')::int AS days,
		(a ->> 'repeatMonths')::int AS repeat_months
	FROM version v, jsonb_array_elements(v.definition -> 'audiences') a
	WHERE (a ->> 'required')::boolean AND (v.ends_on IS NULL OR v.ends_on > v.published_on)
)
INSERT INTO duty_rule (rule, programme, kinds, roles, audiences, joined_from, due, days, repeat_months,
	counts_from, starts_on, ends_on)
SELECT md5(programme || ' ' || audience)::uuid, coalesce(definition ->> 'countsAs', programme),
	CASE audience WHEN 'inhuur' THEN '{hired,intern}'::text[] ELSE '{}' END,
	CASE audience WHEN 'leidinggevende' THEN '{manager}'::text[] ELSE '{}' END,
	CASE WHEN audience IN ('alle', 'nieuw', 'leidinggevende', 'inhuur') THEN '{}' ELSE ARRAY[audience] END,
	CASE audience WHEN 'nieuw' THEN since END,
	CASE WHEN days IS NULL THEN 'none' ELSE 'days' END, days, repeat_months, since, published_on, ends_on
FROM asked;

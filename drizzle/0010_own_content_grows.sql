-- What was published stays as it was: docs/decisions/040-own-content.md. Only who did it can be forgotten.
CREATE TRIGGER own_publication_stays BEFORE UPDATE OF "edition", "draft_id", "kind", "act", "version", "content", "done_on" OR DELETE OR TRUNCATE ON "own_publication"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

package org.yidiantong.reporting.figures;

/**
 * The cases of the bound district as they stood at an end, as SQL: one row for each, with
 * what figures ask of it.
 */
final class ComplaintFacts {

	/** What a row says of how the case stood. */
	static final String STANDING = """
			kind, case_number, outcome, filed_at, accepted_at, dispatched_at, closed_at, ended_at, closed_on_time,
			closed_by_first_due, handling_days, suspended_days, suspended_on, township, place, item, lineage, category,
			nature, anonymous, lead, watching, grade, due_on, first_due_on, dispatches, returns, extensions, repeat_of""";

	/** What a row says beside it. */
	static final String DERIVED = """
			counted, level, rated_at, call_back_opened_at, call_back_required, call_back_reached""";

	/** Needs tenant, generation and until. */
	static final String AS_OF = """
			SELECT m.complaint_id, %s,
			  NOT (coalesce(m.outcome, '') IN ('MERGED', 'REFERRED')
			    OR coalesce(m.outcome, '') = 'WITHDRAWN' AND m.accepted_at IS NULL) AS counted,
			  r.level, r.at AS rated_at, c.opened_at AS call_back_opened_at,
			  c.opened_at IS NOT NULL
			    AND NOT coalesce(c.anonymous AND c.done_at < :until AND NOT c.reached, false) AS call_back_required,
			  coalesce(c.done_at < :until AND c.reached, false) AS call_back_reached
			FROM reporting_standing m
			LEFT JOIN reporting_rating r ON r.tenant_id = m.tenant_id AND r.generation = m.generation
			  AND r.complaint_id = m.complaint_id AND r.kind = 'FIRST' AND r.at < :until
			LEFT JOIN reporting_call_back c ON c.tenant_id = m.tenant_id AND c.generation = m.generation
			  AND c.complaint_id = m.complaint_id AND c.opened_at < :until
			WHERE m.tenant_id = :tenant AND m.generation = :generation AND m.at < :until AND m.until >= :until"""
		.formatted("m." + STANDING.replaceAll(",\\s*", ", m.").replaceAll("\\s+", " "));

	private ComplaintFacts() {
	}

}

package org.yidiantong.reporting.figures;

/**
 * SQL for the complaints of the bound district as of a given instant: one row per
 * complaint with everything that figures need.
 */
public final class ComplaintFacts {

	/**
	 * SQL condition on an open complaint whose day has passed. Parameter: day.
	 */
	public static final String PAST_DUE = "(" + ComplaintSet.Late.BY_DUE_DAY + ")";

	/** Columns that are stored in the read model. */
	static final String STORED = """
			kind, case_number, outcome, filed_at, accepted_at, dispatched_at, closed_at, ended_at, closed_on_time,
			closed_by_first_due, handling_days, suspended_days, suspended_on, township, place, item, lineage, category,
			nature, anonymous, lead, watching, grade, due_on, first_due_on, dispatches, returns, extensions, repeat_of,
			redone_late, first_closed_at""";

	/** Columns that are derived from the read model. */
	static final String DERIVED = """
			counted, level, rated_at, call_back_opened_at, call_back_required, call_back_reached, was_open,
			dispatches_before, returns_before""";

	/** Selects all columns. Parameters: tenant, generation, from, until. */
	static final String AS_OF = """
			SELECT m.tenant_id, m.complaint_id, %s,
			  NOT (coalesce(m.outcome, '') IN ('MERGED', 'REFERRED')
			    OR coalesce(m.outcome, '') = 'WITHDRAWN' AND m.accepted_at IS NULL) AS counted,
			  r.level, r.at AS rated_at, c.opened_at AS call_back_opened_at,
			  c.opened_at IS NOT NULL
			    AND NOT coalesce(c.anonymous AND c.done_at < :until AND NOT c.reached, false) AS call_back_required,
			  coalesce(c.done_at < :until AND c.reached, false) AS call_back_reached,
			  s.complaint_id IS NOT NULL AND s.closed_at IS NULL AND s.outcome IS NULL AS was_open,
			  coalesce(s.dispatches, 0) AS dispatches_before, coalesce(s.returns, 0) AS returns_before
			FROM reporting_standing m
			LEFT JOIN reporting_standing s ON s.tenant_id = m.tenant_id AND s.generation = m.generation
			  AND s.complaint_id = m.complaint_id AND s.at < :from AND s.until >= :from
			LEFT JOIN reporting_rating r ON r.tenant_id = m.tenant_id AND r.generation = m.generation
			  AND r.complaint_id = m.complaint_id AND r.kind = 'FIRST' AND r.at < :until
			  AND NOT EXISTS (SELECT 1 FROM reporting_exclusion x WHERE x.tenant_id = :tenant
			    AND x.generation = r.generation AND x.complaint_id = r.complaint_id AND x.excluded_at < :until
			    AND (x.readmitted_at IS NULL OR x.readmitted_at >= :until))
			LEFT JOIN reporting_call_back c ON c.tenant_id = m.tenant_id AND c.generation = m.generation
			  AND c.complaint_id = m.complaint_id AND c.opened_at < :until
			WHERE m.tenant_id = :tenant AND m.generation = :generation AND m.at < :until AND m.until >= :until"""
		.formatted("m." + STORED.replaceAll(",\\s*", ", m.").replaceAll("\\s+", " "));

	/**
	 * Selects every complaint that had not ended at an instant, or of which anything has
	 * changed from then until another instant that {@link #AS_OF} selects. Parameters:
	 * tenant, generation, since, now.
	 */
	static final String CHANGED = """
			SELECT complaint_id FROM reporting_standing
			WHERE tenant_id = :tenant AND generation = :generation AND outcome IS NULL AND until >= :since AND at < :now
			UNION
			SELECT complaint_id FROM reporting_standing
			WHERE tenant_id = :tenant AND generation = :generation AND at >= :since AND at < :now
			UNION
			SELECT complaint_id FROM reporting_rating
			WHERE tenant_id = :tenant AND generation = :generation AND at >= :since AND at < :now
			UNION
			SELECT complaint_id FROM reporting_call_back
			WHERE tenant_id = :tenant AND generation = :generation AND greatest(opened_at, done_at) >= :since
			  AND opened_at < :now
			UNION
			SELECT complaint_id FROM reporting_exclusion
			WHERE tenant_id = :tenant AND generation = :generation AND (excluded_at >= :since OR readmitted_at >= :since)""";

	private ComplaintFacts() {
	}

}

package org.yidiantong.complaints;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds which earlier case a case repeats (重复投诉): the first about the same item at the
 * same place in the days before it. One without an item repeats nothing.
 */
@Component
class Repeats {

	private static final Duration WITHIN = Duration.ofDays(90);

	private static final String EARLIER = """
			SELECT c.id FROM complaints_complaint c
			WHERE c.tenant_id = ? AND c.place_code = ? AND c.item_lineage = ? AND c.filed_at >= ? AND c.filed_at < ?
			  AND c.state NOT IN ('WITHDRAWN', 'MERGED', 'REFERRED')
			ORDER BY c.filed_at, c.id LIMIT 1""";

	private final JdbcClient jdbc;

	Repeats(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The first earlier complaint about a matter that was filed at an instant. */
	Optional<UUID> of(Matter matter, Instant filed) {
		String item = matter.itemLineage();
		if (item == null) {
			return Optional.empty();
		}
		return this.jdbc.sql(EARLIER)
			.params(BoundDistrict.required().value(), matter.placeCode(), item,
					filed.minus(WITHIN).atOffset(ZoneOffset.UTC), filed.atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.optional();
	}

}

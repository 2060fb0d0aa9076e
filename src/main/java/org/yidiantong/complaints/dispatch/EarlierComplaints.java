package org.yidiantong.complaints.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the complaint that another one repeats (重复投诉): the first about the same item and
 * place within the preceding days. A complaint without an item is never a repetition.
 */
@Component
public class EarlierComplaints {

	private static final Duration WITHIN = Duration.ofDays(90);

	private static final String EARLIER = """
			SELECT c.id FROM complaints_complaint c
			WHERE c.tenant_id = ? AND c.place_code = ? AND c.item_lineage = ? AND c.filed_at >= ? AND c.filed_at < ?
			  AND c.state NOT IN ('WITHDRAWN', 'MERGED', 'REFERRED')
			ORDER BY c.filed_at, c.id LIMIT 1""";

	private static final String SAME = """
			SELECT c.id FROM complaints_complaint c
			WHERE c.tenant_id = ? AND c.fingerprint = ? AND c.filed_at >= ? AND c.filed_at <= ? AND c.id <> ?
			  AND c.state NOT IN ('WITHDRAWN', 'MERGED', 'REFERRED')
			ORDER BY (c.state IN ('CLOSED', 'ARCHIVED', 'REJECTED')), c.filed_at, c.id LIMIT 1""";

	private final JdbcClient jdbc;

	EarlierComplaints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Finds a complaint that says the same about the same place and was filed at most 90
	 * days before another one; rather one that is open than one that has ended.
	 * @param fingerprint of the other one
	 */
	public Optional<UUID> findSame(byte[] fingerprint, UUID other, Instant filed) {
		return this.jdbc.sql(SAME)
			.params(BoundDistrict.required().value(), fingerprint, filed.minus(WITHIN).atOffset(ZoneOffset.UTC),
					filed.atOffset(ZoneOffset.UTC), other)
			.query(UUID.class)
			.optional();
	}

	/**
	 * Finds the first complaint about an item at a place that was filed before a given
	 * time.
	 * @param lineage permanent key of the item; null finds nothing
	 */
	public Optional<UUID> find(@Nullable String lineage, PlaceCode place, Instant filed) {
		if (lineage == null) {
			return Optional.empty();
		}
		return this.jdbc.sql(EARLIER)
			.params(BoundDistrict.required().value(), place.value(), lineage,
					filed.minus(WITHIN).atOffset(ZoneOffset.UTC), filed.atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.optional();
	}

}

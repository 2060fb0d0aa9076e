package org.yidiantong.tenancy.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Registers districts and the state of their folders. Writing requires the district to be
 * bound.
 */
@Repository
class DistrictRegistry {

	/** Key of the advisory lock, distinct from other advisory locks. */
	private static final long LOCK = 0x7969_6469_616e_746fL;

	private final JdbcClient jdbc;

	DistrictRegistry(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Who the district is, for comparing with a draft. */
	Optional<Identity> identity(DistrictCode code) {
		return this.jdbc.sql("SELECT name, level, city, province, valid_from FROM tenancy_district WHERE tenant_id = ?")
			.param(code.value())
			.query(Identity.class)
			.optional();
	}

	/** What was applied last. */
	Optional<Applied> applied(DistrictCode code) {
		return this.jdbc.sql("SELECT digest, source FROM tenancy_district WHERE tenant_id = ?")
			.param(code.value())
			.query(Applied.class)
			.optional();
	}

	/**
	 * Waits until no other transaction applies a folder, and keeps others waiting. One
	 * lock for all districts, because folders share files whose rows are shared too.
	 */
	void lock() {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query((row) -> {
		});
	}

	/**
	 * Writes who the district is; a new one has revision 0 until its folder is applied.
	 */
	void save(DistrictCode code, Identity identity) {
		this.jdbc.sql("""
				INSERT INTO tenancy_district
				  (tenant_id, name, level, city, province, valid_from, revision, digest, source, applied_at)
				VALUES (?, ?, ?, ?, ?, ?, 0, '', 'START', now())
				ON CONFLICT (tenant_id) DO UPDATE SET name = excluded.name, level = excluded.level,
				  city = excluded.city, province = excluded.province, valid_from = excluded.valid_from""")
			.params(code.value(), identity.name(), identity.level(), identity.city(), identity.province(),
					identity.validFrom())
			.update();
	}

	/** The current revision; 0 before the first application. */
	int revision(DistrictCode code) {
		return this.jdbc.sql("SELECT revision FROM tenancy_district WHERE tenant_id = ?")
			.param(code.value())
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	/** Counts an application that changed something. */
	int revise(DistrictCode code, Applied applied, Instant at) {
		return this.jdbc.sql("""
				UPDATE tenancy_district SET revision = revision + 1, digest = ?, source = ?, applied_at = ?
				WHERE tenant_id = ? RETURNING revision""")
			.params(applied.digest(), applied.source().name(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
					code.value())
			.query(Integer.class)
			.single();
	}

	/** Remembers a folder that says the same in other words. */
	void remember(DistrictCode code, String digest) {
		this.jdbc.sql("UPDATE tenancy_district SET digest = ? WHERE tenant_id = ?")
			.params(digest, code.value())
			.update();
	}

	/** Who a district is. */
	record Identity(String name, String level, String city, String province, LocalDate validFrom) {
	}

	/** What was applied and by whom. */
	record Applied(String digest, ApplicationSource source) {
	}

}

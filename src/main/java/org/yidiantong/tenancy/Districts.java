package org.yidiantong.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The registry of districts. Reading needs no bound district.
 */
@Repository
class Districts {

	private static final String COLUMNS = "SELECT tenant_id, name, city, province, revision, applied_at FROM tenancy_district";

	private final JdbcClient jdbc;

	Districts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<District> find(DistrictCode code) {
		return this.jdbc.sql(COLUMNS + " WHERE tenant_id = ?")
			.param(code.value())
			.query(Districts::district)
			.optional();
	}

	/** Raises the revision of a district. */
	void revise(DistrictCode code, Instant at) {
		this.jdbc.sql("UPDATE tenancy_district SET revision = revision + 1, applied_at = ? WHERE tenant_id = ?")
			.params(at.atOffset(ZoneOffset.UTC), code.value())
			.update();
	}

	List<District> all() {
		return this.jdbc.sql(COLUMNS + " ORDER BY tenant_id").query(Districts::district).list();
	}

	private static District district(ResultSet row, int number) throws SQLException {
		return new District(new DistrictCode(row.getInt("tenant_id")), row.getString("name"), row.getString("city"),
				row.getString("province"), row.getInt("revision"),
				row.getObject("applied_at", OffsetDateTime.class).toInstant());
	}

}

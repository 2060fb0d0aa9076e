package org.yidiantong.integration.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which packages the bound district has sent and received, and the complaints in them.
 */
@Repository
class PackageRecords {

	private static final String SENT = """
			SELECT number, after_position, until_position, received_after, received_until, sha256
			FROM integration_package_sent WHERE tenant_id = ?""";

	private final JdbcClient jdbc;

	private final Clock system;

	PackageRecords(JdbcClient jdbc, Clock system) {
		this.jdbc = jdbc;
		this.system = system;
	}

	/** The package that was begun and may not lie in the folder. */
	Optional<SentPackage> unfinished() {
		return this.jdbc.sql(SENT + " AND moved_at IS NULL ORDER BY number LIMIT 1")
			.param(district())
			.query((row, number) -> sent(row))
			.optional();
	}

	SentPackage lastSent() {
		return this.jdbc.sql(SENT + " ORDER BY number DESC LIMIT 1")
			.param(district())
			.query((row, number) -> sent(row))
			.optional()
			.orElse(SentPackage.NONE);
	}

	void begin(SentPackage one) {
		this.jdbc.sql("""
				INSERT INTO integration_package_sent (tenant_id, number, after_position, until_position, received_after,
				  received_until, sha256, begun_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(district(), one.number(), one.after(), one.until(), one.receivedAfter(), one.receivedUntil(),
					one.sha256(), now())
			.update();
	}

	void made(SentPackage one) {
		this.jdbc.sql("UPDATE integration_package_sent SET sha256 = ? WHERE tenant_id = ? AND number = ?")
			.params(one.sha256(), district(), one.number())
			.update();
	}

	void moved(SentPackage one) {
		this.jdbc.sql("UPDATE integration_package_sent SET moved_at = ? WHERE tenant_id = ? AND number = ?")
			.params(now(), district(), one.number())
			.update();
	}

	long lastReceived() {
		return this.jdbc.sql("SELECT coalesce(max(number), 0) FROM integration_package_received WHERE tenant_id = ?")
			.param(district())
			.query(Long.class)
			.single();
	}

	/** The id of a package that was taken. */
	Optional<String> received(long number) {
		return this.jdbc.sql("SELECT sha256 FROM integration_package_received WHERE tenant_id = ? AND number = ?")
			.params(district(), number)
			.query(String.class)
			.optional();
	}

	/** Records a package; fails when another instance has taken it. */
	void receive(long number, String sha256, int complaints) {
		this.jdbc.sql("""
				INSERT INTO integration_package_received (tenant_id, number, sha256, complaints, received_at)
				VALUES (?, ?, ?, ?, ?)""").params(district(), number, sha256, complaints, now()).update();
	}

	/** Which numbers of the partner have a complaint. */
	List<String> filed(Collection<String> numbers) {
		return this.jdbc.sql(
				"SELECT foreign_number FROM integration_package_complaint WHERE tenant_id = ? AND foreign_number = ANY (?)")
			.params(district(), numbers.toArray(String[]::new))
			.query(String.class)
			.list();
	}

	void file(long packageNumber, String number, ComplaintId complaint, LocalDate dueOn) {
		this.jdbc
			.sql("""
					INSERT INTO integration_package_complaint (tenant_id, foreign_number, package_number, complaint_id, due_on)
					VALUES (?, ?, ?, ?, ?)""")
			.params(district(), number, packageNumber, complaint.value(), dueOn)
			.update();
	}

	/** The complaints of the packages between two numbers. */
	List<FiledComplaint> complaints(long after, long until) {
		return this.jdbc.sql("""
				SELECT foreign_number, complaint_id, due_on FROM integration_package_complaint
				WHERE tenant_id = ? AND package_number > ? AND package_number <= ?
				ORDER BY package_number, foreign_number""")
			.params(district(), after, until)
			.query((row, number) -> new FiledComplaint(row.getString("foreign_number"),
					"complaint/" + row.getString("complaint_id"), row.getObject("due_on", LocalDate.class).toString()))
			.list();
	}

	private static SentPackage sent(ResultSet row) throws SQLException {
		return new SentPackage(row.getLong("number"), row.getLong("after_position"), row.getLong("until_position"),
				row.getLong("received_after"), row.getLong("received_until"), row.getString("sha256"));
	}

	private OffsetDateTime now() {
		return this.system.instant().atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	/**
	 * The receipt for a complaint of the partner.
	 *
	 * @param number of the partner
	 * @param subject of its events
	 */
	record FiledComplaint(String number, String subject, String dueOn) {
	}

}

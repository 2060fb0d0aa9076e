package org.yidiantong.complaints.phones;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.privacy.ComplaintCipher;
import org.yidiantong.complaints.recused.VisibleComplaints;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.secrets.UnreadableContent;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds complaints by the hash of the end of a telephone number, and hashes those of
 * complaints that were filed before there was one.
 */
@Repository
class PhoneEnds {

	/** So many contacts are decrypted by one search. */
	static final int MOST_FILLED = 2_000;

	private static final Logger LOG = LoggerFactory.getLogger(PhoneEnds.class);

	private static final String MISSING = """
			SELECT c.id, c.contact FROM complaints_complaint c
			WHERE c.tenant_id = ? AND c.contact IS NOT NULL AND c.phone_end IS NULL
			ORDER BY c.id LIMIT ? FOR UPDATE SKIP LOCKED""";

	private static final String FILL = """
			UPDATE complaints_complaint c SET phone_end = hashed.phone_end
			FROM unnest(?::uuid[], ?::bytea[]) AS hashed (id, phone_end) WHERE c.tenant_id = ? AND c.id = hashed.id""";

	private static final String FOUND = """
			SELECT c.id, c.case_number, c.state, c.item_name, c.place_code, c.filed_at FROM complaints_complaint c
			WHERE c.tenant_id = ?""";

	private final JdbcClient jdbc;

	private final ComplaintCipher cipher;

	PhoneEnds(JdbcClient jdbc, ComplaintCipher cipher) {
		this.jdbc = jdbc;
		this.cipher = cipher;
	}

	/**
	 * Hashes what has no hash.
	 * @return whether nothing is left
	 */
	boolean fill() {
		int district = BoundDistrict.required().value();
		Map<UUID, byte[]> hashes = new LinkedHashMap<>();
		this.jdbc.sql(MISSING).params(district, MOST_FILLED).query((row) -> {
			UUID id = row.getObject("id", UUID.class);
			hashes.put(id, this.cipher.phoneEnd(phone(district, id, row.getBytes("contact"))));
		});
		if (!hashes.isEmpty()) {
			this.jdbc.sql(FILL)
				.params(hashes.keySet().toArray(UUID[]::new), hashes.values().toArray(byte[][]::new), district)
				.update();
		}
		return hashes.size() < MOST_FILLED;
	}

	/** The number in a contact; none in one that cannot be read. */
	private @Nullable String phone(int district, UUID id, byte[] sealed) {
		try {
			return this.cipher.contact(district + "/" + new ComplaintId(id).subject(), sealed, Contact.class).phone();
		}
		catch (UnreadableContent unreadable) {
			LOG.warn("The contact of complaint {} cannot be read", id);
			return null;
		}
	}

	/** The complaints that the actor may see, the latest filed first. */
	List<PhoneMatch> find(Actor actor, String end) {
		SqlConditions query = new SqlConditions(FOUND, BoundDistrict.required().value()).and("c.phone_end = ?",
				this.cipher.phoneEnd(end));
		VisibleComplaints.restrict(query, actor);
		query.end("ORDER BY c.id DESC LIMIT ?", PhoneMatches.MOST);
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> match(row)).list();
	}

	private static PhoneMatch match(ResultSet row) throws SQLException {
		return new PhoneMatch(new ComplaintId(row.getObject("id", UUID.class)), row.getString("case_number"),
				ComplaintState.valueOf(row.getString("state")), row.getString("item_name"),
				new PlaceCode(row.getString("place_code")),
				row.getObject("filed_at", OffsetDateTime.class).toInstant());
	}

}

package org.yidiantong.complaints.origin;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * Finds complaints of the bound district by the numbers that they have elsewhere.
 */
@Component
public class ForeignNumbers {

	private static final String KNOWN = """
			SELECT foreign_number, id, case_number FROM complaints_complaint
			WHERE tenant_id = ? AND channel = ? AND foreign_number = ANY (?)""";

	private final JdbcClient jdbc;

	ForeignNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of some numbers of a channel that are known, by number. */
	public Map<String, KnownNumber> known(Channel channel, Collection<String> numbers) {
		return this.jdbc.sql(KNOWN)
			.params(BoundDistrict.required().value(), channel.name(), numbers.toArray(String[]::new))
			.query((row, number) -> new KnownNumber(row.getString("foreign_number"),
					new ComplaintId(row.getObject("id", UUID.class)), row.getString("case_number")))
			.stream()
			.collect(Collectors.toMap(KnownNumber::foreignNumber, Function.identity()));
	}

}

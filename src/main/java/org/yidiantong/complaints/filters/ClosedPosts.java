package org.yidiantong.complaints.filters;

import java.util.List;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.events.DistrictApplied;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes the filters of posts that a district's folder no longer has, in the transaction
 * that closes their accounts: whoever gets a post of that code later begins with none.
 */
@Component
class ClosedPosts {

	private static final String REMOVE = "DELETE FROM complaints_saved_filter WHERE tenant_id = ? AND post = ANY (?)";

	private final JdbcClient jdbc;

	ClosedPosts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(DistrictApplied event) {
		List<String> closed = event.changes()
			.stream()
			.filter((change) -> change.kind() == Change.Kind.REMOVED && change.subject().equals("account"))
			.map(Change::code)
			.toList();
		if (!closed.isEmpty()) {
			this.jdbc.sql(REMOVE).params(BoundDistrict.required().value(), closed.toArray(String[]::new)).update();
		}
	}

}

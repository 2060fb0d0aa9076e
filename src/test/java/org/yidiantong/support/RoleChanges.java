package org.yidiantong.support;

import java.util.Locale;

/**
 * Fails a transaction that writes rows of a district and then becomes another role. A
 * distributed database has a connection to the district's node for each role, and refuses
 * the second one, which could not see what the first has written.
 */
final class RoleChanges {

	private static final ThreadLocal<Boolean> WROTE = ThreadLocal.withInitial(() -> false);

	private RoleChanges() {
	}

	/**
	 * Looks at the statements of a thread in their order. Each transaction begins with
	 * its district.
	 */
	static void check(String sql, boolean ofDistrict) {
		String statement = sql.strip().toLowerCase(Locale.ROOT);
		if (statement.startsWith("set local app.tenant")) {
			WROTE.set(false);
		}
		else if (ofDistrict && !statement.startsWith("select")) {
			WROTE.set(true);
		}
		else if (statement.startsWith("set local role") && WROTE.get()) {
			throw new AssertionError("A transaction that has written becomes another role: " + sql);
		}
	}

}

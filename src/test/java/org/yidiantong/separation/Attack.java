package org.yidiantong.separation;

import java.sql.SQLException;
import java.util.Optional;

/**
 * One thing that somebody could try on the rows of a district that is not theirs, and
 * what must come of it.
 */
enum Attack {

	SELECT {
		@Override
		String sql(String table, int own, int victim, String row) {
			return "SELECT 1 FROM " + table + " WHERE tenant_id = " + victim;
		}
	},

	SELECT_ALL {
		@Override
		String sql(String table, int own, int victim, String row) {
			return "SELECT 1 FROM (SELECT * FROM " + table + ") t WHERE (to_jsonb(t) ->> 'tenant_id') = '" + victim
					+ "'";
		}
	},

	INSERT {
		@Override
		String sql(String table, int own, int victim, String row) {
			return "INSERT INTO " + table + " SELECT * FROM jsonb_populate_record(null::" + table + ", '"
					+ row.replace("'", "''") + "'::jsonb)";
		}

		@Override
		Optional<String> breach(int affected) {
			return Optional.of("was not refused");
		}
	},

	UPDATE {
		@Override
		String sql(String table, int own, int victim, String row) {
			return "UPDATE " + table + " SET tenant_id = tenant_id WHERE tenant_id = " + victim;
		}
	},

	/** Pushes one's own rows over to the victim. */
	MOVE {
		@Override
		String sql(String table, int own, int victim, String row) {
			return "UPDATE " + table + " SET tenant_id = " + victim + " WHERE tenant_id = " + own;
		}
	},

	DELETE {
		@Override
		String sql(String table, int own, int victim, String row) {
			return "DELETE FROM " + table + " WHERE tenant_id = " + victim;
		}
	};

	/** No right on the table, or refused by the policy. */
	private static final String INSUFFICIENT_PRIVILEGE = "42501";

	abstract String sql(String table, int own, int victim, String row);

	boolean reads() {
		return this == SELECT || this == SELECT_ALL;
	}

	/** What is wrong when the statement went through and met so many rows. */
	Optional<String> breach(int affected) {
		return (affected == 0) ? Optional.empty() : Optional.of("met " + affected + " rows");
	}

	/** What is wrong when the statement was refused with this failure. */
	static Optional<String> breach(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refused) {
				return INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState()) ? Optional.empty()
						: Optional.of("failed for another reason: " + refused.getMessage());
			}
		}
		return Optional.of("failed for another reason: " + failure);
	}

}

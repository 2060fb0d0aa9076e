package org.yidiantong.bench.floor;

import java.lang.reflect.Method;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.NewId;

/**
 * The statements of one piece of work as the application sent them, to be sent again
 * without the application.
 */
final class RecordedStatements {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private final List<Statement> statements = new ArrayList<>();

	void add(String sql, List<List<Parameter>> rows) {
		this.statements.add(new Statement(sql, rows));
	}

	int size() {
		return this.statements.size();
	}

	/** Whether the same statements were sent, with whatever values. */
	boolean isAlike(RecordedStatements other) {
		return texts().equals(other.texts());
	}

	private List<String> texts() {
		return this.statements.stream().map(Statement::sql).toList();
	}

	/**
	 * Sends them in one transaction and reads what they return. Each id is replaced by a
	 * new one, and so is what another recording of the same work has otherwise.
	 * @param other a recording of the same work, or this one to send the same values
	 */
	void send(Connection connection, RecordedStatements other) throws SQLException {
		Replacements fresh = new Replacements();
		for (int at = 0; at < this.statements.size(); at++) {
			Statement one = this.statements.get(at);
			try (PreparedStatement statement = connection.prepareStatement(one.sql())) {
				if (one.rows().size() > 1) {
					for (int row = 0; row < one.rows().size(); row++) {
						bind(statement, one.rows().get(row), other.row(at, row), fresh);
						statement.addBatch();
					}
					statement.executeBatch();
				}
				else {
					if (!one.rows().isEmpty()) {
						bind(statement, one.rows().get(0), other.row(at, 0), fresh);
					}
					read(statement);
				}
			}
		}
		connection.commit();
	}

	private List<Parameter> row(int statement, int row) {
		return this.statements.get(statement).rows().get(row);
	}

	private static void read(PreparedStatement statement) throws SQLException {
		if (statement.execute()) {
			try (ResultSet rows = statement.getResultSet()) {
				int columns = rows.getMetaData().getColumnCount();
				while (rows.next()) {
					for (int column = 1; column <= columns; column++) {
						rows.getObject(column);
					}
				}
			}
		}
	}

	private static void bind(PreparedStatement statement, List<Parameter> row, List<Parameter> other,
			Replacements fresh) throws SQLException {
		for (int at = 0; at < row.size(); at++) {
			row.get(at)
				.bind(statement, fresh.of(row.get(at).value(), at < other.size() ? other.get(at).value() : null));
		}
	}

	private record Statement(String sql, List<List<Parameter>> rows) {
	}

	/**
	 * A parameter and how it was set.
	 *
	 * @param setter of the statement
	 * @param arguments of the setter
	 * @param elements type of the elements of an array; null for other values
	 */
	record Parameter(Method setter, @Nullable Object[] arguments, @Nullable String elements) {

		static Parameter of(Method setter, @Nullable Object[] arguments) throws SQLException {
			@Nullable Object[] kept = arguments.clone();
			String elements = null;
			if (kept.length > 1 && kept[1] instanceof Array array) {
				elements = array.getBaseTypeName();
				kept[1] = array.getArray();
			}
			return new Parameter(setter, kept, elements);
		}

		@Nullable Object value() {
			return (this.arguments.length > 1) ? this.arguments[1] : null;
		}

		void bind(PreparedStatement statement, @Nullable Object value) throws SQLException {
			@Nullable Object[] all = this.arguments.clone();
			if (all.length > 1) {
				all[1] = (this.elements == null || value == null) ? value
						: statement.getConnection().createArrayOf(this.elements, (Object[]) value);
			}
			try {
				this.setter.invoke(statement, all);
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException("Not to be set again: " + this.setter, ex);
			}
		}

	}

	/** New values in place of those that must not come twice. */
	private static final class Replacements {

		private final Map<Object, Object> known = new HashMap<>();

		@Nullable Object of(@Nullable Object value, @Nullable Object other) {
			if (value instanceof UUID id) {
				return isSame(value, other) ? id : this.known.computeIfAbsent(id, (old) -> NewId.next());
			}
			if (value instanceof byte[] bytes && !isSame(value, other)) {
				return this.known.computeIfAbsent(Arrays.toString(bytes), (old) -> random(bytes.length));
			}
			return (value instanceof String text && !isSame(value, other)) ? replaced(text) : value;
		}

		private String replaced(String text) {
			Matcher ids = ID.matcher(text);
			return ids.replaceAll(
					(id) -> this.known.computeIfAbsent(UUID.fromString(id.group()), (old) -> NewId.next()).toString());
		}

		private static boolean isSame(@Nullable Object value, @Nullable Object other) {
			return (value instanceof byte[] bytes && other instanceof byte[] others) ? Arrays.equals(bytes, others)
					: value != null && value.equals(other);
		}

		private static byte[] random(int length) {
			byte[] bytes = new byte[length];
			java.util.concurrent.ThreadLocalRandom.current().nextBytes(bytes);
			return bytes;
		}

	}

}

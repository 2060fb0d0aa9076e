package org.yidiantong.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Intercepts every SQL statement of the suite, and fails the test at once when a
 * statement uses a district's table without a condition on the district. It is registered
 * for every Spring context in {@code META-INF/spring.factories}.
 */
public class SqlCapture implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Matches a condition on the district, alone or as part of an id. */
	private static final Pattern ASKED = Pattern
		.compile("tenant_id\\s*=\\s*\\?|\\?\\s*=\\s*(\\w+\\.)?tenant_id|\\([^()]*tenant_id[^()]*\\)\\s*(=|in)\\s*\\(");

	private static final Pattern INSERT = Pattern.compile("^insert into \\w+\\s*\\(([^)]*)\\)");

	/**
	 * Matches rows that a distributed database would select in one place and copy to
	 * another, which row-level security refuses: they do not come from a table of the
	 * district by its {@code tenant_id}, or are numbered by a window.
	 */
	private static final Pattern COPIED = Pattern
		.compile("^ select (?!(distinct )?\\w+\\.tenant_id\\b)|^ select .*\\bover \\(");

	private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

	private static final int MOST_CHECKED = 5_000;

	private static final Map<String, Checked> CHECKED = new ConcurrentHashMap<>();

	private static final ThreadLocal<Boolean> UNCHECKED = ThreadLocal.withInitial(() -> false);

	private static final ThreadLocal<Integer> FAILING = ThreadLocal.withInitial(() -> Integer.MAX_VALUE);

	private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

	private static final ThreadLocal<@Nullable Between> BETWEEN = new ThreadLocal<>();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				// Statements of migrations are of the owner, who is bound to no district.
				return (bean instanceof DataSource dataSource && !name.equals("migrationDataSource"))
						? captured(dataSource) : bean;
			}
		});
	}

	/** Returns the district tables that statements have used since the last reset. */
	public static Set<String> touched() {
		return new TreeSet<>(SEEN);
	}

	/** Resets the tables of {@link #touched}. */
	static void forgetTouched() {
		SEEN.clear();
	}

	/**
	 * Counts the statements that some work sends on this thread. A batch counts as one.
	 */
	public static int count(Runnable work) {
		int before = SENT.get();
		work.run();
		return SENT.get() - before;
	}

	/**
	 * Runs some work and simulates a kill at its n-th statement: this statement and all
	 * later ones fail. Exceptions of the work are ignored, because the kill causes them.
	 */
	public static void failAt(int statement, Runnable work) {
		FAILING.set(SENT.get() + statement);
		try {
			work.run();
		}
		catch (RuntimeException killed) {
			// nobody would see the exception if the process had ended
		}
		finally {
			FAILING.remove();
		}
	}

	/**
	 * Runs some work and an action once, right before the first matching statement, with
	 * the connection that is about to send it. Exceptions of the work are ignored,
	 * because the action causes them.
	 * @param meant called on this thread for each statement in order
	 */
	public static void before(Predicate<String> meant, Consumer<Connection> what, Runnable work) {
		BETWEEN.set(new Between(meant, what));
		try {
			work.run();
		}
		catch (RuntimeException broken) {
			// the action causes the exception on purpose
		}
		finally {
			BETWEEN.remove();
		}
	}

	/** Matches the n-th statement. */
	public static Predicate<String> nth(int statement) {
		AtomicInteger left = new AtomicInteger(statement);
		return (sql) -> left.decrementAndGet() == 0;
	}

	/**
	 * Runs some work whose statements omit the district on purpose, to simulate attacks.
	 */
	public static void unchecked(Runnable work) {
		UNCHECKED.set(true);
		try {
			work.run();
		}
		finally {
			UNCHECKED.remove();
		}
	}

	/**
	 * Returns the district tables that a statement uses without the district. The
	 * district must be in the condition for each of them, or be a column that the
	 * statement inserts; an assigned column does not count. Each subquery has a condition
	 * of its own. Selected rows are inserted only if a distributed database does so where
	 * they are.
	 */
	static List<String> breaches(String sql, Set<String> districtTables) {
		return Checked.of(sql, districtTables).breaches();
	}

	private static boolean namesDistrict(String statement, List<String> tables) {
		Matcher insert = INSERT.matcher(statement);
		if (insert.find()) {
			String source = statement.substring(insert.end());
			return insert.group(1).contains("tenant_id") && !COPIED.matcher(source).find()
					&& (tables.stream().noneMatch((table) -> mentions(source, table) > 0)
							|| asksForDistrict(source, tables));
		}
		if (statement.startsWith("update")) {
			int where = statement.indexOf(" where ");
			return where > 0 && asksForDistrict(statement.substring(where), tables);
		}
		return asksForDistrict(statement, tables);
	}

	private static boolean asksForDistrict(String part, List<String> tables) {
		int mentioned = tables.stream().mapToInt((table) -> mentions(part, table)).sum();
		return ASKED.matcher(part).find() && mentions(part, "tenant_id") >= mentioned;
	}

	/** A subquery is sent to the district's node by its own condition only. */
	private static boolean eachScopeAsks(String statement, List<String> tables) {
		return SqlScopes.of(statement)
			.stream()
			.filter((scope) -> !INSERT.matcher(scope).find())
			.filter((scope) -> tables.stream().anyMatch((table) -> mentions(scope, table) > 0))
			.allMatch((scope) -> ASKED.matcher(scope).find());
	}

	private static int mentions(String statement, String word) {
		return (int) Pattern.compile("\\b" + word + "\\b").matcher(statement).results().count();
	}

	private static DataSource captured(DataSource dataSource) {
		return ProxyDataSourceBuilder.create(dataSource).listener(new QueryExecutionListener() {
			@Override
			public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
				SENT.set(SENT.get() + 1);
				if (SENT.get() >= FAILING.get()) {
					throw new IllegalStateException("Killed by the test at statement " + FAILING.get());
				}
				queries.forEach((query) -> check(query.getQuery()));
				between(execution, queries);
			}

			@Override
			public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			}
		}).build();
	}

	private static void between(ExecutionInfo execution, List<QueryInfo> queries) {
		Between between = BETWEEN.get();
		if (between != null && !queries.isEmpty() && between.meant().test(queries.get(0).getQuery())) {
			BETWEEN.remove();
			try {
				between.what().accept(execution.getStatement().getConnection());
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	private static void check(String sql) {
		if (UNCHECKED.get()) {
			return;
		}
		if (CHECKED.size() > MOST_CHECKED) {
			CHECKED.clear();
		}
		Checked checked = CHECKED.computeIfAbsent(sql, (text) -> Checked.of(text, DistrictTables.all()));
		SEEN.addAll(checked.tables());
		RoleChanges.check(sql, !checked.tables().isEmpty());
		if (!checked.breaches().isEmpty()) {
			throw new AssertionError("A statement over " + checked.breaches() + " does not name its district: " + sql);
		}
	}

	/**
	 * What was found out about a statement. The same few hundred statements are sent
	 * again and again, and each takes about a millisecond to check.
	 *
	 * @param tables district tables that it uses
	 * @param breaches those that it uses without the district
	 */
	private record Checked(List<String> tables, List<String> breaches) {

		static Checked of(String sql, Set<String> districtTables) {
			String statement = sql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
			List<String> tables = districtTables.stream().filter((table) -> mentions(statement, table) > 0).toList();
			return new Checked(tables,
					tables.isEmpty() || (namesDistrict(statement, tables) && eachScopeAsks(statement, tables))
							? List.of() : tables);
		}

	}

	/** An action in the middle of some work. */
	private record Between(Predicate<String> meant, Consumer<Connection> what) {
	}

}

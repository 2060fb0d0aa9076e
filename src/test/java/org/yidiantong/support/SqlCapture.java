package org.yidiantong.support;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Sees every statement that any test of the suite sends, and fails the test at once when
 * one touches a district's table without naming the district. Registered for every Spring
 * context of the suite in {@code META-INF/spring.factories}.
 */
public class SqlCapture implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Pattern NAMES_DISTRICT = Pattern.compile(
			"tenant_id\\s*=\\s*\\?|\\([^()]*tenant_id[^()]*\\)\\s*(=|in)\\s*\\(|^insert into \\w+\\s*\\([^)]*tenant_id");

	private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

	private static final ThreadLocal<Boolean> UNCHECKED = ThreadLocal.withInitial(() -> false);

	private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource dataSource) ? captured(dataSource) : bean;
			}
		});
	}

	/** The district tables that any statement of the suite has touched so far. */
	public static Set<String> touched() {
		return new TreeSet<>(SEEN);
	}

	/** How many statements some work sends on this thread; a batch is one. */
	public static int count(Runnable work) {
		int before = SENT.get();
		work.run();
		return SENT.get() - before;
	}

	/** For attacks: statements that leave out the district on purpose. */
	public static void unchecked(Runnable work) {
		UNCHECKED.set(true);
		try {
			work.run();
		}
		finally {
			UNCHECKED.remove();
		}
	}

	/** The district tables that a statement touches without naming the district. */
	static List<String> breaches(String sql, Set<String> districtTables) {
		String statement = sql.strip().toLowerCase(Locale.ROOT);
		List<String> tables = districtTables.stream()
			.filter((table) -> Pattern.compile("\\b" + table + "\\b").matcher(statement).find())
			.toList();
		SEEN.addAll(tables);
		return NAMES_DISTRICT.matcher(statement).find() ? List.of() : tables;
	}

	private static DataSource captured(DataSource dataSource) {
		return ProxyDataSourceBuilder.create(dataSource).listener(new QueryExecutionListener() {
			@Override
			public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
				SENT.set(SENT.get() + 1);
				queries.forEach((query) -> check(query.getQuery()));
			}

			@Override
			public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			}
		}).build();
	}

	private static void check(String sql) {
		if (UNCHECKED.get()) {
			return;
		}
		List<String> breaches = breaches(sql, DistrictTables.all());
		if (!breaches.isEmpty()) {
			throw new AssertionError("A statement over " + breaches + " does not name its district: " + sql);
		}
	}

}

package org.yidiantong.bench.floor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Records the statements that a thread sends by the application's connections.
 */
final class StatementRecorder implements BeanPostProcessor, QueryExecutionListener {

	private final ThreadLocal<@Nullable RecordedStatements> recording = new ThreadLocal<>();

	/** Records a piece of work. */
	RecordedStatements during(Runnable work) {
		RecordedStatements recorded = new RecordedStatements();
		this.recording.set(recorded);
		try {
			work.run();
		}
		finally {
			this.recording.remove();
		}
		return recorded;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source && name.equals("dataSource"))
				? ProxyDataSourceBuilder.create(source).listener(this).build() : bean;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		RecordedStatements recorded = this.recording.get();
		if (recorded != null) {
			queries.forEach((query) -> recorded.add(query.getQuery(), rows(query)));
		}
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	private static List<List<RecordedStatements.Parameter>> rows(QueryInfo query) {
		List<List<RecordedStatements.Parameter>> rows = new ArrayList<>();
		query.getParametersList().forEach((row) -> rows.add(row.stream().map(StatementRecorder::parameter).toList()));
		return rows;
	}

	private static RecordedStatements.Parameter parameter(ParameterSetOperation set) {
		try {
			return RecordedStatements.Parameter.of(set.getMethod(), set.getArgs());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

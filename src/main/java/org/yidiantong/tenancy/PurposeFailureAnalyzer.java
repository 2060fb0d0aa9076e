package org.yidiantong.tenancy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains a mismatch between demo and real data and what the operator can do.
 */
class PurposeFailureAnalyzer extends AbstractFailureAnalyzer<PurposeMismatch> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PurposeMismatch cause) {
		boolean real = cause.kept() == Purpose.REAL;
		String description = real ? """
				%s 里是正式数据，不能以演示方式（demo）启动，程序不启动。
				The data in %1$s is real; profile demo does not start on it.""" : """
				%s 里是演示数据，只能以演示方式（demo）启动，程序不启动。
				The data in %1$s is of the demo; only profile demo starts on it.""";
		return new FailureAnalysis(description.formatted(cause.place()),
				(real ? "不用 demo 启动，或" : "用 demo 启动，或")
						+ "用 --yidiantong.home=DIR（自备数据库时用 spring.datasource.url）另选一处。\n" + "Start it "
						+ (real ? "without" : "with") + " profile demo, or choose another home by "
						+ "--yidiantong.home=DIR (another spring.datasource.url for a database of your own).",
				cause);
	}

}

package org.yidiantong.eventlog;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;

/**
 * Notes what it was given, in which thread and for which district; fails as often as it
 * is told to.
 */
@TestComponent
class SampleListener {

	/** Under which its publications are kept. */
	static final String ID = "eventlog.sample";

	private final JdbcClient jdbc;

	private final List<Handled> handled = new CopyOnWriteArrayList<>();

	private final AtomicInteger failures = new AtomicInteger();

	SampleListener(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@ApplicationModuleListener(id = ID)
	void on(ListPublished event) {
		if (this.failures.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
			throw new IllegalStateException("The test wants it to fail");
		}
		this.handled.add(new Handled(event, BoundDistrict.required().value(),
				this.jdbc.sql("SELECT current_setting('app.tenant')").query(Integer.class).single(),
				Thread.currentThread()));
	}

	void fail(int times) {
		this.failures.set(times);
	}

	List<Handled> handled() {
		return this.handled;
	}

	/**
	 * One event as it came.
	 *
	 * @param bound to the thread
	 * @param transaction the district of the transaction
	 */
	record Handled(ListPublished event, int bound, int transaction, Thread thread) {
	}

}

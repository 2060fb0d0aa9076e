package org.yidiantong.disclosure.tasks;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.SqlCapture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scheduler looks for tasks that fall due once the application has started
 * completely.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"disclosure.tasks", "notification", "identity", "identity.clients", "identity.credentials", "secrets" })
@BusinessDay("2021-10-01")
class OverdueSchedulerModuleTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApplicationAvailability availability;

	@Autowired
	private OverdueRun run;

	@AfterEach
	void isReady() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void looksForDueTasksOnceStarted() {
		OverdueScheduler scheduler = new OverdueScheduler(this.run, this.availability);
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		assertThat(SqlCapture.count(scheduler::look)).isZero();
		isReady();
		assertThat(SqlCapture.count(scheduler::look)).isPositive();
	}

}

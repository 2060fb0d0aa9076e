package org.yidiantong.complaints.cards;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scheduler looks for due cards once the application has started completely. What a
 * look does is tested with complaints.
 */
@WholeApplication
class CardSchedulerWebTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApplicationAvailability availability;

	@Autowired
	private CardRun run;

	@AfterEach
	void isReady() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void looksForDueCardsOnceStarted() {
		CardScheduler scheduler = new CardScheduler(this.run, this.availability);
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		assertThat(SqlCapture.count(scheduler::raiseDueCards)).isZero();
		isReady();
		assertThat(SqlCapture.count(scheduler::raiseDueCards)).isPositive();
	}

}

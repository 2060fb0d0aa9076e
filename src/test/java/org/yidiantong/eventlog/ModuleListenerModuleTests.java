package org.yidiantong.eventlog;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.ModuleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

/**
 * What an after-commit listener of any module may rely on.
 */
@ModuleTest
@Import(SampleListener.class)
class ModuleListenerModuleTests {

	@Autowired
	private SampleListener listener;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private FailedEventPublications failed;

	@Autowired
	private JdbcClient jdbc;

	private LogFixture here;

	private ListPublished event;

	@BeforeEach
	void takeDistrict(@Autowired EventLog log, @Autowired EventLogReader reading,
			@Autowired PlatformTransactionManager transactions, @Autowired FlywayConnectionDetails owner) {
		this.here = new LogFixture(log, reading, transactions).emptied(owner);
		this.event = ListPublished.of(this.here.district.value(), 1);
		this.jdbc.sql("DELETE FROM event_publication WHERE listener_id = ?").param(SampleListener.ID).update();
		this.listener.handled().clear();
	}

	@Test
	void getsEventInItsDistrictAndInAnotherThread() {
		publish();
		SampleListener.Handled handled = handled();
		assertThat(handled.event()).isEqualTo(this.event);
		assertThat(handled.bound()).isEqualTo(this.here.district.value());
		assertThat(handled.transaction()).isEqualTo(this.here.district.value());
		assertThat(handled.thread()).isNotSameAs(Thread.currentThread());
	}

	@Test
	void leavesNoPublicationThatWasHandled() {
		publish();
		handled();
		await().untilAsserted(() -> assertThat(kept()).isEmpty());
	}

	@Test
	void getsNothingOfWhatIsRolledBack() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.here.inTransaction(() -> {
			this.events.publishEvent(this.event);
			throw new IllegalArgumentException();
		}));
		assertThat(kept()).isEmpty();
		assertThat(this.here.told()).isEmpty();
	}

	@Test
	void getsWholeEventInItsDistrictAgainAfterItFailed() {
		this.listener.fail(1);
		publish();
		await().untilAsserted(() -> assertThat(kept()).containsExactly("FAILED"));
		this.failed.resubmit(ResubmissionOptions.defaults());
		assertThat(handled().event()).isEqualTo(this.event).isNotSameAs(this.event);
		assertThat(handled().transaction()).isEqualTo(this.here.district.value());
		await().untilAsserted(() -> assertThat(kept()).isEmpty());
	}

	@Test
	void getsEventAgainTwoMinutesAfterTheFirstFailureAndFourAfterTheSecond() {
		this.listener.fail(2);
		publish();
		await().untilAsserted(() -> assertThat(kept()).containsExactly("FAILED"));
		retryIn(Duration.ofSeconds(100));
		assertThat(attempts()).isOne();
		retryIn(Duration.ofSeconds(121));
		await().untilAsserted(() -> assertThat(attempts()).isEqualTo(2));
		await().untilAsserted(() -> assertThat(kept()).containsExactly("FAILED"));
		retryIn(Duration.ofSeconds(220));
		assertThat(attempts()).isEqualTo(2);
		retryIn(Duration.ofSeconds(241));
		assertThat(handled().event()).isEqualTo(this.event);
		await().untilAsserted(() -> assertThat(kept()).isEmpty());
	}

	private void retryIn(Duration time) {
		new ListenerRetries(this.failed, Clock.offset(Clock.systemUTC(), time)).retry();
	}

	private int attempts() {
		return this.jdbc.sql("SELECT completion_attempts FROM event_publication WHERE listener_id = ?")
			.param(SampleListener.ID)
			.query(Integer.class)
			.single();
	}

	private void publish() {
		this.here.inTransaction(() -> this.events.publishEvent(this.event));
	}

	private SampleListener.Handled handled() {
		await().untilAsserted(() -> assertThat(this.listener.handled()).hasSize(1));
		return this.listener.handled().get(0);
	}

	/** The states of the publications that wait for the listener. */
	private List<String> kept() {
		return this.jdbc.sql("SELECT status FROM event_publication WHERE listener_id = ?")
			.param(SampleListener.ID)
			.query(String.class)
			.list();
	}

}

package org.yidiantong.eventlog;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.ModuleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

@ModuleTest
class EventLogModuleTests {

	@Autowired
	private EventLog log;

	@Autowired
	private EventLogReader reading;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private FlywayConnectionDetails owner;

	private LogFixture here;

	@BeforeEach
	void takeDistrict() {
		this.here = district();
	}

	@Test
	void givesEnvelopeAndDataBack() {
		this.here.commit("checklist", 3);
		LogEntry entry = this.here.after(0).get(0);
		assertThat(entry.position()).isEqualTo(1);
		assertThat(entry.type()).isEqualTo(SamplePublished.TYPE);
		assertThat(entry.district()).isEqualTo(this.here.district);
		assertThat(entry.source()).isEqualTo("/" + this.here.district + "/checklist");
		assertThat(entry.occurredAt()).isEqualTo("2021-12-15T01:00:00Z");
		assertThat(entry.recordedAt()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
		assertThat(entry.id().version()).isEqualTo(7);
		assertThat(entry.as(SamplePublished.class))
			.contains(SamplePublished.of(this.here.district.value(), "checklist", 3));
	}

	@Test
	void refusesToAppendOutsideTransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.here.bound(() -> {
			this.here.append("checklist", 1);
			return null;
		}));
	}

	@Test
	void refusesToReadInsideTransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.here.inTransaction(() -> this.here.after(0)));
	}

	@Test
	void forgetsWhatIsRolledBack() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.here.inTransaction(() -> {
			this.here.append("checklist", 1);
			throw new IllegalArgumentException();
		}));
		this.here.commit("checklist", 2);
		assertThat(this.here.told()).containsExactly("1:checklist/2");
	}

	@Test
	void ordersSubjectByItsVersion() {
		this.here.inTransaction(() -> {
			this.here.append("item/B", 2);
			this.here.append("item/A", 1);
			this.here.append("item/B", 1);
		});
		this.here.commit("item/B", 3);
		assertThat(this.here.told()).containsExactly("1:item/A/1", "2:item/B/1", "3:item/B/2", "4:item/B/3");
	}

	@Test
	void findsTransactionThatCommitsAfterLaterOnesWereRead() {
		CountDownLatch inserted = new CountDownLatch(1);
		CountDownLatch release = new CountDownLatch(1);
		CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> this.here.inTransaction(() -> {
			this.here.append("item/SLOW", 1);
			inserted.countDown();
			await(release);
		}));
		await(inserted);
		this.here.commit("item/QUICK", 1);
		assertThat(this.here.told()).containsExactly("1:item/QUICK/1");
		this.here.commit("item/QUICK", 2);
		assertThat(this.here.told()).hasSize(2);
		release.countDown();
		slow.join();
		assertThat(this.here.told()).containsExactly("1:item/QUICK/1", "2:item/QUICK/2", "3:item/SLOW/1");
	}

	@Test
	void keepsDistrictsApart() {
		LogFixture there = district();
		this.here.commit("checklist", 1);
		there.commit("checklist", 7);
		there.commit("checklist", 8);
		assertThat(this.here.told()).containsExactly("1:checklist/1");
		assertThat(there.told()).containsExactly("1:checklist/7", "2:checklist/8");
	}

	@Test
	void goesOnAfterDataWasCarriedIntoYoungerCluster() {
		this.here.commit("checklist", 1);
		assertThat(this.here.told()).hasSize(1);
		this.here.commit("checklist", 2);
		JdbcClient asOwner = LogFixture.asOwner(this.owner);
		int district = this.here.district.value();
		// As a restored dump has it: transaction numbers far ahead, given by another
		// cluster.
		asOwner.sql("UPDATE eventlog_event SET writer_xid = '4000000000' WHERE tenant_id = ?").param(district).update();
		asOwner.sql("UPDATE eventlog_sequencer SET floor_xid = '3999999999', cluster = 1 WHERE tenant_id = ?")
			.param(district)
			.update();
		this.here.commit("checklist", 3);
		assertThat(this.here.told()).containsExactly("1:checklist/1", "2:checklist/2", "3:checklist/3");
		this.here.commit("checklist", 4);
		assertThat(this.here.told()).hasSize(4);
	}

	@Test
	void refusesPositionThatLogHasNotReached() {
		this.here.commit("checklist", 1);
		assertThat(this.here.after(1)).isEmpty();
		assertThatExceptionOfType(PositionUnknown.class).isThrownBy(() -> this.here.after(2));
	}

	private LogFixture district() {
		return new LogFixture(this.log, this.reading, this.transactions).emptied(this.owner);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package org.yidiantong.complaints.screening;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What was decided is deleted in time, and the operator sees how much is held.
 */
@WholeApplication
class HeldFilingRetentionWebTests {

	private final HeldFilings held;

	private final HeldFilingRetention retention;

	private final HeldFilingMeters gauges;

	private final MeterRegistry meters;

	private final BusinessClock clock;

	private final TransactionTemplate transaction;

	/** Removed after the test, because nobody could read them. */
	private final List<UUID> kept = new ArrayList<>();

	HeldFilingRetentionWebTests(@Autowired HeldFilings held, @Autowired HeldFilingRetention retention,
			@Autowired HeldFilingMeters gauges, @Autowired MeterRegistry meters, @Autowired BusinessClock clock,
			@Autowired PlatformTransactionManager transactions) {
		this.held = held;
		this.retention = retention;
		this.gauges = gauges;
		this.meters = meters;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	@AfterEach
	void remove() {
		this.kept.forEach((id) -> in(() -> this.held.take(id, null)));
	}

	@Test
	void deletesSpamAndWhatWasTakenBackAfterNinetyDays() {
		UUID waiting = keep(Duration.ofDays(400));
		UUID young = keep(Duration.ofDays(400));
		UUID spam = keep(Duration.ofDays(400));
		UUID withdrawn = keep(Duration.ofDays(400));
		in(() -> this.held.mark(young, null, new HeldFiling.Spam("广告", before(Duration.ofDays(89)))));
		in(() -> this.held.mark(spam, null, new HeldFiling.Spam("广告", before(Duration.ofDays(91)))));
		in(() -> this.held.withdraw(withdrawn, new byte[] { 2 }, before(Duration.ofDays(91))));
		this.retention.forget();
		assertThat(in(() -> this.held.findByCodeHash(hash(waiting)))).isPresent();
		assertThat(in(() -> this.held.findByCodeHash(hash(young)))).isPresent();
		assertThat(in(() -> this.held.findByCodeHash(hash(spam)))).isEmpty();
		assertThat(in(() -> this.held.findByCodeHash(hash(withdrawn)))).isEmpty();
	}

	@Test
	void measuresWhatEachDistrictHolds() {
		UUID id = keep(Duration.ZERO);
		this.gauges.measure();
		assertThat(gauge("yidiantong.held.filings", "state", "waiting")).isPositive();
		assertThat(gauge("yidiantong.held.filings", "state", "decided")).isNotNegative();
		assertThat(gauge("yidiantong.held.bytes")).isPositive();
		assertThat(gauge("yidiantong.held.share")).isPositive().isLessThan(1);
	}

	@Test
	void takesNoBoundThatBoundsNothing() {
		DataSize size = DataSize.ofGigabytes(2);
		assertThatIllegalArgumentException().isThrownBy(() -> new HeldFilingBounds(500, 100_001, size));
		assertThatIllegalArgumentException().isThrownBy(() -> new HeldFilingBounds(501, 500, size));
		assertThatIllegalArgumentException().isThrownBy(() -> new HeldFilingBounds(1, 500, DataSize.ofGigabytes(101)));
	}

	private double gauge(String name, String... tags) {
		return this.meters.get(name).tag("district", "341503").tags(tags).gauge().value();
	}

	private UUID keep(Duration ago) {
		UUID id = UUID.randomUUID();
		this.kept.add(id);
		in(() -> {
			this.held.keep(new HeldFiling(id, hash(id), new byte[] { 1 }, new PlaceCode("341503100-V04"), null,
					before(ago), null, null), id.toString(), 0);
			return id;
		});
		return id;
	}

	private Instant before(Duration ago) {
		return this.clock.instant().minus(ago);
	}

	private static byte[] hash(UUID id) {
		return id.toString().getBytes(StandardCharsets.UTF_8);
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, () -> this.transaction.execute((status) -> work.get()));
	}

}

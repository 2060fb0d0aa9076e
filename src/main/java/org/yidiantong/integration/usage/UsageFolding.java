package org.yidiantong.integration.usage;

import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds what was counted in memory to the database every minute and when the application
 * stops, and deletes old days once a day. While the database is unavailable, counts wait.
 */
@Component
@EnableScheduling
class UsageFolding implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(UsageFolding.class);

	private final UsageCounter counter;

	private final UsageDays days;

	private final DistrictManagement districts;

	private final TransactionOperations transactions;

	private final Clock clock;

	UsageFolding(UsageCounter counter, UsageDays days, DistrictManagement districts, TransactionOperations transactions,
			Clock clock) {
		this.counter = counter;
		this.days = days;
		this.districts = districts;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Adds what was counted since the last time. */
	@Scheduled(initialDelay = 25_000, fixedDelay = 60_000)
	void fold() {
		this.counter.drain().forEach((one) -> fold(one.getKey(), one.getValue()));
	}

	/** Deletes days that are no longer kept, in every district. */
	@Scheduled(initialDelay = 3_600_000, fixedDelay = 86_400_000)
	void forget() {
		LocalDate oldest = LocalDate.ofInstant(this.clock.instant(), UsageCounter.ZONE)
			.minusDays(UsageManagement.KEPT_DAYS);
		this.districts
			.forEach((district) -> this.transactions.executeWithoutResult((status) -> this.days.forgetBefore(oldest)));
	}

	@Override
	public void destroy() {
		fold();
	}

	private void fold(UsageCounter.Key key, UsageDay counted) {
		try {
			BoundDistrict.run(key.district(),
					() -> this.transactions.executeWithoutResult((status) -> this.days.add(key.client(), counted)));
		}
		catch (RuntimeException ex) {
			log.warn("Usage of {} waits for the database: {}", key.client(), ex.toString());
			this.counter.add(key, counted);
		}
	}

}

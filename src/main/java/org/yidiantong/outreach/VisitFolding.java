package org.yidiantong.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Folds what was counted in memory into Redis and the database every minute, and
 * publishes {@link org.yidiantong.outreach.events.VisitsRecorded} once an hour and when a
 * day is over. While Redis is unavailable page views are folded all the same, and
 * visitors wait; while the database is, both wait.
 */
@Component
@EnableScheduling
class VisitFolding {

	private static final Logger log = LoggerFactory.getLogger(VisitFolding.class);

	private final VisitCounter counter;

	private final VisitorSketches sketches;

	private final CountedVisits counted;

	private final Activities activities;

	private final TransactionOperations transactions;

	private final ApplicationEventPublisher events;

	private final BusinessClock business;

	private final Clock system;

	VisitFolding(VisitCounter counter, VisitorSketches sketches, CountedVisits counted, Activities activities,
			TransactionOperations transactions, ApplicationEventPublisher events, BusinessClock business,
			Clock system) {
		this.counter = counter;
		this.sketches = sketches;
		this.counted = counted;
		this.activities = activities;
		this.transactions = transactions;
		this.events = events;
		this.business = business;
		this.system = system;
	}

	/** Folds what was counted since the last time. */
	@Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
	void fold() {
		shareSalts();
		List<VisitCounter.Counted> drained = this.counter.drain();
		drained.forEach(this::fold);
		Set<DistrictCode> districts = drained.stream().map((one) -> one.key().district()).collect(Collectors.toSet());
		districts.forEach(this::publish);
	}

	/** Also of tomorrow, so that all instances have it when the day begins. */
	private void shareSalts() {
		LocalDate today = this.business.today();
		try {
			for (LocalDate day : List.of(today, today.plusDays(1))) {
				this.counter.share(day, this.sketches.salt(day, this.counter.salt(day)));
			}
		}
		catch (RuntimeException away) {
			log.warn("Redis is unavailable; visitors are counted under a salt of this instance: {}", away.toString());
		}
	}

	private void fold(VisitCounter.Counted one) {
		try {
			BoundDistrict.run(one.key().district(), () -> {
				VisitorSketches.@Nullable Sketch sketch = sketch(one);
				this.transactions.executeWithoutResult((status) -> this.counted.add(one.key(), one.views(), sketch));
			});
		}
		catch (RuntimeException ex) {
			log.warn("Page views of district {} wait for the database: {}", one.key().district(), ex.toString());
			this.counter.putBack(one.key(), one.views(), one.visitors());
		}
	}

	/** Null while Redis is unavailable; the visitors are added later. */
	private VisitorSketches.@Nullable Sketch sketch(VisitCounter.Counted one) {
		Map<Channel, byte[]> stored = this.transactions
			.<Map<Channel, byte[]>>execute((status) -> this.counted.sketches(one.key().day()));
		try {
			return this.sketches.add(one.key(), one.visitors(), stored);
		}
		catch (RuntimeException away) {
			log.warn("Redis is unavailable; visitors of district {} wait: {}", one.key().district(), away.toString());
			this.counter.putBack(one.key(), 0, one.visitors());
			return null;
		}
	}

	private void publish(DistrictCode district) {
		try {
			BoundDistrict.run(district, () -> this.transactions.executeWithoutResult((status) -> this.counted
				.unpublished(this.business.today(), this.system.instant())
				.stream()
				.filter((day) -> this.counted.publish(day, this.system.instant()))
				.forEach((day) -> this.events
					.publishEvent(this.activities.visits(day).recorded(district.value(), this.business.instant())))));
		}
		catch (RuntimeException ex) {
			log.warn("Page views of district {} are published later: {}", district, ex.toString());
		}
	}

}

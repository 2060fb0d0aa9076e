package org.yidiantong.complaints.cards;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Raises the cards that have fallen due in the districts that have to be looked at. A
 * district is done when nothing was left to others; until then it is looked at again, so
 * that nothing is lost when an instance of the application dies. One district's failure
 * does not keep the others waiting.
 */
@Component
public class CardRun {

	private static final Logger LOG = LoggerFactory.getLogger(CardRun.class);

	/** So many complaints are locked by one transaction. */
	private static final int CHUNK = 50;

	private final CardWakes wakes;

	private final CardRaising raising;

	private final TransactionOperations transactions;

	private final BusinessClock clock;

	CardRun(CardWakes wakes, CardRaising raising, TransactionOperations transactions, BusinessClock clock) {
		this.wakes = wakes;
		this.raising = raising;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Looks at every district for which it is time. */
	public void run() {
		this.wakes.due(this.clock.instant()).forEach((district) -> {
			try {
				lookAt(district);
			}
			catch (RuntimeException ex) {
				LOG.error("Raising cards of district {} failed", district, ex);
			}
		});
	}

	/** Raises what has fallen due in a district. */
	public void lookAt(DistrictCode district) {
		BoundDistrict.run(district, () -> {
			Instant now = this.clock.instant();
			if (raiseAll()) {
				Instant tomorrow = now.atZone(BusinessClock.ZONE)
					.toLocalDate()
					.plusDays(1)
					.atStartOfDay(BusinessClock.ZONE)
					.toInstant();
				this.transactions.executeWithoutResult((status) -> this.wakes.done(now, tomorrow));
			}
		});
	}

	/** Returns whether nothing was left to others. */
	private boolean raiseAll() {
		List<UUID> ids = List.copyOf(this.transactions.<List<UUID>>execute((status) -> this.raising.candidates()));
		int done = 0;
		for (int from = 0; from < ids.size(); from += CHUNK) {
			List<UUID> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
			done += this.transactions.<Integer>execute((status) -> this.raising.raise(chunk));
		}
		return done == ids.size();
	}

}

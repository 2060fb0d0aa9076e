package org.yidiantong.integration.usage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.yidiantong.identity.DeniedClients;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * Counts requests of API clients in memory, without waiting for anything;
 * {@link UsageFolding} empties it. There are as many entries as clients, for at most two
 * days.
 */
@Component
public class UsageCounter implements DeniedClients {

	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final int REFUSED = 400;

	private static final int FAILED = 500;

	private final Map<Key, UsageDay> counts = new ConcurrentHashMap<>();

	private final Clock clock;

	UsageCounter(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Counts a request.
	 * @param client id of the client
	 * @param status of the answer
	 */
	public void count(DistrictCode district, String client, int status) {
		Instant now = this.clock.instant();
		boolean failed = status >= FAILED;
		add(new Key(district, client), new UsageDay(LocalDate.ofInstant(now, ZONE), 1,
				(status >= REFUSED && !failed) ? 1 : 0, 0, failed ? 1 : 0, now));
	}

	/**
	 * Counts a request that was refused because the token or the secret does not hold.
	 */
	@Override
	public void denied(DistrictCode district, String client) {
		Instant now = this.clock.instant();
		add(new Key(district, client), new UsageDay(LocalDate.ofInstant(now, ZONE), 1, 1, 1, 0, now));
	}

	/** Adds counts, also those that could not be stored. */
	void add(Key client, UsageDay more) {
		this.counts.merge(client.on(more.day()), more, UsageCounter::sum);
	}

	/** Takes out what was counted. */
	List<Map.Entry<Key, UsageDay>> drain() {
		List<Map.Entry<Key, UsageDay>> all = new ArrayList<>();
		for (Key key : List.copyOf(this.counts.keySet())) {
			UsageDay counted = this.counts.remove(key);
			if (counted != null) {
				all.add(Map.entry(key, counted));
			}
		}
		return all;
	}

	private static UsageDay sum(UsageDay one, UsageDay other) {
		return new UsageDay(one.day(), one.requests() + other.requests(), one.refused() + other.refused(),
				one.denied() + other.denied(), one.failed() + other.failed(),
				one.lastSeenAt().isAfter(other.lastSeenAt()) ? one.lastSeenAt() : other.lastSeenAt());
	}

	/**
	 * A client of a district on a day.
	 */
	record Key(DistrictCode district, String client, LocalDate day) {

		Key(DistrictCode district, String client) {
			this(district, client, LocalDate.EPOCH);
		}

		Key on(LocalDate other) {
			return new Key(this.district, this.client, other);
		}

	}

}

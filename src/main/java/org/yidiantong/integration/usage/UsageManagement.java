package org.yidiantong.integration.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how much the API clients of the bound district use the API. What was counted in
 * the last minute may be missing.
 */
@Service
public class UsageManagement {

	/** How many days are kept. */
	public static final int KEPT_DAYS = 400;

	/** How many days are told of one client. */
	public static final int DAYS = 31;

	/** How many days the sum of {@link #recent} covers, today included. */
	public static final int RECENT_DAYS = 7;

	private final UsageDays days;

	private final Clock clock;

	UsageManagement(UsageDays days, Clock clock) {
		this.days = days;
		this.clock = clock;
	}

	/**
	 * The last {@value #DAYS} days of the calling client, the latest first, without those
	 * on which it sent nothing. Requires {@link Permission#EVENTS_READ}.
	 */
	@Transactional(readOnly = true)
	public List<UsageDay> own(Actor client) {
		client.require(Permission.EVENTS_READ);
		return this.days.of(client.name(), since(DAYS));
	}

	/**
	 * The last {@value #DAYS} days of a client, as {@link #own} tells it. Requires
	 * {@link Permission#INTEGRATION_WRITE}.
	 */
	@Transactional(readOnly = true)
	public List<UsageDay> of(Actor actor, String client) {
		actor.require(Permission.INTEGRATION_WRITE);
		return this.days.of(client, since(DAYS));
	}

	/**
	 * Sums of some clients, by their ids; a client that was never seen is missing.
	 * Requires {@link Permission#INTEGRATION_WRITE}.
	 */
	@Transactional(readOnly = true)
	public Map<String, RecentUsage> recent(Actor actor, List<String> clients) {
		actor.require(Permission.INTEGRATION_WRITE);
		return this.days.recent(clients, since(RECENT_DAYS));
	}

	private LocalDate since(int number) {
		return LocalDate.ofInstant(this.clock.instant(), UsageCounter.ZONE).minusDays(number - 1L);
	}

}

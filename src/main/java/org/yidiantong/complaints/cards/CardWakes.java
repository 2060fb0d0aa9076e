package org.yidiantong.complaints.cards;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * When each district is looked at for cards that fall due, in business time. Cards fall
 * due when a day begins, so a district that has complaints is looked at once a day, and
 * in between when something makes a card due at once.
 */
@Component
public class CardWakes {

	private final JdbcClient jdbc;

	private final Set<Integer> enrolled = ConcurrentHashMap.newKeySet();

	CardWakes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Has the bound district looked at from a time on, unless it is looked at already.
	 * Called for every filing, so what was committed is remembered.
	 */
	public void enroll(Instant from) {
		int district = BoundDistrict.required().value();
		if (this.enrolled.contains(district)) {
			return;
		}
		this.jdbc.sql("INSERT INTO complaints_card_wake (tenant_id, next_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
			.params(district, from.atOffset(ZoneOffset.UTC))
			.update();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				CardWakes.this.enrolled.add(district);
			}
		});
	}

	/** Has the bound district looked at soon. */
	public void wake(Instant now) {
		move("next_at > ?", now, now);
	}

	/** The districts that have to be looked at, the longest waiting first. */
	List<DistrictCode> due(Instant now) {
		return this.jdbc
			.sql("SELECT tenant_id FROM complaints_card_wake WHERE next_at <= ? ORDER BY next_at, tenant_id")
			.param(now.atOffset(ZoneOffset.UTC))
			.query((row, number) -> new DistrictCode(row.getInt("tenant_id")))
			.list();
	}

	/** The bound district was looked at, and is again from another time on. */
	void done(Instant now, Instant next) {
		move("next_at <= ?", now, next);
	}

	private void move(String condition, Instant now, Instant next) {
		this.jdbc.sql("UPDATE complaints_card_wake SET next_at = ? WHERE tenant_id = ? AND " + condition)
			.params(next.atOffset(ZoneOffset.UTC), BoundDistrict.required().value(), now.atOffset(ZoneOffset.UTC))
			.update();
	}

}

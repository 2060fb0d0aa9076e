package org.yidiantong.reporting.readmodel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was counted for days that are over in the bound district. The complaints of such
 * days change only when an event of an earlier day comes late, as in an import of
 * historical complaints; then everything from that day on is forgotten and counted anew.
 * Call it in a transaction of the reporting role.
 */
@Repository
class SettledNumbers {

	private final JdbcClient jdbc;

	private final ReadModelGenerations generations;

	private final BusinessClock clock;

	SettledNumbers(JdbcClient jdbc, ReadModelGenerations generations, BusinessClock clock) {
		this.jdbc = jdbc;
		this.generations = generations;
		this.clock = clock;
	}

	/**
	 * Whether numbers up to a day can be kept: it ended before yesterday, so that all
	 * copies of the application agree that it is over.
	 */
	boolean isSettled(LocalDate to) {
		return to.isBefore(this.clock.today().minusDays(1));
	}

	/**
	 * Returns what is kept.
	 * @param format of the numbers; those in another one are not returned
	 */
	Map<SettledDays, String> find(int generation, String format) {
		Map<SettledDays, String> found = new HashMap<>();
		this.jdbc.sql("""
				SELECT from_day, to_day, numbers FROM reporting_settled
				WHERE tenant_id = ? AND generation = ? AND format = ?""")
			.params(district(), generation, format)
			.query((row) -> {
				found.put(new SettledDays(row.getObject("from_day", LocalDate.class),
						row.getObject("to_day", LocalDate.class)), row.getString("numbers"));
			});
		return found;
	}

	/** Returns what is kept of some days. */
	Optional<String> find(int generation, String format, SettledDays days) {
		return this.jdbc.sql("""
				SELECT numbers FROM reporting_settled
				WHERE tenant_id = ? AND generation = ? AND from_day = ? AND to_day = ? AND format = ?""")
			.params(district(), generation, days.from(), days.to(), format)
			.query(String.class)
			.optional();
	}

	/**
	 * Keeps numbers that were counted in this transaction, which must hold the generation
	 * by {@link ReadModelManagement#lockedGeneration}: a late event waits for its end.
	 */
	void keep(int generation, String format, SettledDays days, String numbers) {
		this.jdbc.sql("""
				INSERT INTO reporting_settled (tenant_id, generation, from_day, to_day, format, numbers)
				VALUES (?, ?, ?, ?, ?, ?)
				ON CONFLICT (tenant_id, generation, from_day, to_day, format)
				DO UPDATE SET numbers = excluded.numbers""")
			.params(district(), generation, days.from(), days.to(), format, numbers)
			.update();
	}

	/** Forgets what events may change that are applied in this transaction. */
	void forget(int generation, List<LogEntry> entries) {
		LocalDate since = entries.stream()
			.map((entry) -> LocalDate.ofInstant(entry.occurredAt(), BusinessClock.ZONE))
			.min(Comparator.naturalOrder())
			.orElseThrow();
		if (since.isBefore(this.clock.today()) || isKept(generation, since)) {
			this.generations.awaitReaders(generation);
			this.jdbc.sql("DELETE FROM reporting_settled WHERE tenant_id = ? AND generation = ? AND to_day >= ?")
				.params(district(), generation, since)
				.update();
		}
	}

	/** The stories of the demo are played at their own time, in which nothing is over. */
	private boolean isKept(int generation, LocalDate since) {
		return this.jdbc.sql("""
				SELECT EXISTS (SELECT FROM reporting_settled WHERE tenant_id = ? AND generation = ? AND to_day >= ?)""")
			.params(district(), generation, since)
			.query(Boolean.class)
			.single();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}

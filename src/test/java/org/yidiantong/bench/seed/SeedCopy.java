package org.yidiantong.bench.seed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A copy of the template's complaints or disclosures in a district. The first one (0) is
 * as it was; each other one lies a number of weeks or years earlier.
 *
 * @param district where the copy is
 * @param index from 0
 * @param weeks by which its days are earlier; only for complaints
 * @param years by which its days are earlier; only for disclosures
 * @param numbers on which day each case number was given, and the last of them
 * @param positions the last position of the event log so far
 */
record SeedCopy(SeedNames district, int index, int weeks, int years, Numbers numbers, AtomicLong positions) {

	LocalDate day(LocalDate day) {
		return day.minus(this.weeks, ChronoUnit.WEEKS).minusYears(this.years);
	}

	int year(int year) {
		return year - this.years;
	}

	/** Returns the position of an event, which are without a gap. */
	long position(long position) {
		return (this.index == 0) ? position : this.positions.incrementAndGet();
	}

	/** Writes the case number of the copy, which no other copy has. */
	void number(StringBuilder out, String text, int number) {
		LocalDate given = this.numbers.given().get(text);
		if (this.index == 0 || given == null) {
			out.append(text);
			return;
		}
		String digits = String.valueOf((long) this.index * this.numbers.last() + number);
		out.append(day(given).getYear())
			.append('-')
			.append("00000", 0, Math.max(0, 5 - digits.length()))
			.append(digits);
	}

	/**
	 * The case numbers of the template.
	 *
	 * @param given the day on which each was given
	 * @param last the highest one
	 */
	record Numbers(Map<String, LocalDate> given, int last) {
	}

}

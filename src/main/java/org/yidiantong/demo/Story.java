package org.yidiantong.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A story as read from its file. Times are in Asia/Shanghai.
 *
 * @param district its code
 * @param disclosures disclosures of villages
 * @param accounts income and expenses of villages
 * @param activities outreach activities
 * @param visits page views by day
 */
record Story(int district, List<Case> cases, List<Disclosed> disclosures, List<Accounts> accounts,
		List<Activity> activities, List<Visits> visits) {

	/** This story with the accounts of another file. */
	Story with(List<Accounts> more) {
		return new Story(this.district, this.cases, this.disclosures, more, this.activities, this.visits);
	}

	/**
	 * A complaint and what happens to it. A null component means that the step does not
	 * happen.
	 *
	 * @param nature null for a request
	 * @param contact number of an invented person; null for an anonymous complaint
	 * @param by {@code DISTRICT} if the district dispatches instead of the township
	 * @param lead null for the unit that the checklist assigns
	 * @param returns wrong dispatches before the right one
	 */
	record Case(String id, ItemCode item, PlaceCode place, String text, @Nullable String nature,
			@Nullable Integer contact, LocalDateTime filed, @Nullable LocalDateTime accepted, @Nullable String by,
			List<Return> returns, @Nullable LocalDateTime dispatched, @Nullable UnitCode lead, List<UnitCode> assisting,
			@Nullable LocalDateTime signed, List<Extension> extended, @Nullable LocalDateTime suspended,
			@Nullable LocalDateTime replied, @Nullable String answer, @Nullable LocalDateTime reviewed,
			@Nullable LocalDateTime closed, @Nullable Rate rated, @Nullable Call called,
			@Nullable LocalDateTime rectified, @Nullable LocalDateTime judged, @Nullable Swept swept) {
	}

	/**
	 * A sweep in the place of the complaint, and what its unit returns.
	 *
	 * @param at when it is opened
	 */
	record Swept(LocalDateTime at, LocalDate dueOn, String task, LocalDateTime returned, int checked, int found,
			int fixed, String note) {
	}

	/** A dispatch to the wrong unit, and when the unit returns it. */
	record Return(UnitCode unit, LocalDateTime dispatched, LocalDateTime returned) {
	}

	/** An extension of a complaint. */
	record Extension(LocalDateTime at, LocalDate until) {
	}

	/** The complainant's rating. */
	record Rate(LocalDateTime at, int level, List<String> tags) {
	}

	/** A call-back after a bad rating. */
	record Call(LocalDateTime at, String outcome) {
	}

	/** A disclosure of a village. It is checked and published half an hour later. */
	record Disclosed(String id, LocalDateTime at, PlaceCode place, String kind, ItemCode item, String period,
			@Nullable String text, @Nullable String table, boolean nothing) {
	}

	/**
	 * Accounts that several villages of a township disclose together. They are checked
	 * and published half an hour later.
	 */
	record Accounts(String id, LocalDateTime at, String text, List<Account> villages) {
	}

	/**
	 * A village's account of a month or quarter, in yuan.
	 *
	 * @param income amounts by source
	 * @param expense amounts by purpose
	 */
	record Account(PlaceCode place, String period, BigDecimal opening, Map<String, BigDecimal> income,
			Map<String, BigDecimal> expense, BigDecimal closing) {
	}

	/** An outreach activity. */
	record Activity(String id, LocalDateTime at, String kind, String level, @Nullable PlaceCode place, String title,
			int times, int people, int copies) {
	}

	/** Page views of a day by channel. */
	record Visits(LocalDate day, Map<String, Integer> channels) {
	}

}

package org.yidiantong.disclosure.events;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.PlaceCode;

/**
 * Published for each finding that stands in a ledger when it becomes public, after
 * {@link LedgerPublished}. A finding that stands in a correction again is published
 * again, with its version.
 *
 * @param tenant National code of the district
 * @param place Codes from the township down to the village, as they were
 * @param month The month of the ledger: 2021-10
 * @param version Number of the version of the ledger
 * @param kind What was found
 * @param number Number of the finding in this version, because one kind can occur several
 * times
 * @param rows Numbers of the rows, the first is 1; none where a row is missing
 */
@EventName("org.yidiantong.disclosure.finding-raised")
public record FindingRaised(int tenant, @Size(min = 2, max = 2) List<PlaceCode> place,
		@Pattern(regexp = "20[0-9]{2}-[0-9]{2}") String month, @Min(1) int version, Kind kind, @Min(1) int number,
		List<Integer> rows, Instant occurredAt) implements ModuleEvent {

	public FindingRaised {
		place = List.copyOf(place);
		rows = List.copyOf(rows);
	}

	@Override
	public String subject() {
		return "ledger-finding/" + this.place.get(this.place.size() - 1) + "/" + this.month + "/" + this.number;
	}

	@Override
	public int subjectVersion() {
		return this.version;
	}

	/** What needs an explanation. */
	public enum Kind {

		/** 凭证号重复 */
		DUPLICATE_VOUCHER,

		/** 凭证号缺号 */
		VOUCHER_GAP,

		/** 超过限额没有决议 */
		NO_DECISION,

		/** 多笔接近限额 */
		NEAR_THRESHOLD,

		/** 同一收款方多次付款 */
		SAME_COUNTERPARTY,

		/** 下月期初与更正后的期末不符 */
		NOT_CARRIED_OVER

	}

}

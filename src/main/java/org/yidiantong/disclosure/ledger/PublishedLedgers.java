package org.yidiantong.disclosure.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.yidiantong.complaints.PublicRecordManagement;
import org.yidiantong.complaints.origin.AnsweredRow;
import org.yidiantong.complaints.origin.AskableRows;
import org.yidiantong.complaints.origin.AskedRow;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public door to the published ledgers of the bound district: masked, each month in
 * its newest version, with the answered questions about its rows.
 */
@Service
@Transactional(readOnly = true)
public class PublishedLedgers implements AskableRows {

	private final LedgerVersions versions;

	private final LedgerMonths months;

	private final PublicRecordManagement complaints;

	PublishedLedgers(LedgerVersions versions, LedgerMonths months, PublicRecordManagement complaints) {
		this.complaints = complaints;
		this.versions = versions;
		this.months = months;
	}

	/** The published months of a year, by month. */
	public List<PublishedLedger> year(PlaceCode place, int year) {
		return this.versions.newest(place, YearMonth.of(year, 1), YearMonth.of(year, 12));
	}

	/** The latest published months of a place, the newest first. */
	public List<PublishedLedger> latest(PlaceCode place, int limit) {
		return this.versions.latest(place, limit);
	}

	/** A published month; empty when there is none. */
	public Optional<PublishedLedger> month(PlaceCode place, YearMonth month) {
		return this.versions.newest(place, month, month).stream().findFirst();
	}

	/**
	 * All versions of a month, the newest first.
	 * @throws LedgerUnknown when there is none
	 */
	public List<PublishedLedger> versions(PlaceCode place, YearMonth month) {
		List<PublishedLedger> all = this.versions.of(place, month);
		if (all.isEmpty()) {
			throw new LedgerUnknown();
		}
		return all;
	}

	/** A version of a month; empty when there is none. */
	public Optional<PublishedLedger> version(PlaceCode place, YearMonth month, int number) {
		return this.versions.of(place, month).stream().filter((one) -> one.number() == number).findFirst();
	}

	/**
	 * The answers to questions about the rows of a month, the earliest first.
	 * @param newest its newest version
	 */
	public List<RowAnswer> answers(PublishedLedger newest) {
		List<AnsweredRow> answered = answered(newest.place(), newest.month());
		return answered.isEmpty() ? List.of()
				: RowAnswer.of(this.versions.of(newest.place(), newest.month()), answered);
	}

	/**
	 * Which rows of a month were asked about, as the public record of complaints has it.
	 */
	public List<AnsweredRow> answered(PlaceCode place, YearMonth month) {
		return this.complaints.answered(place, month);
	}

	/** Whether a version with this row was published. */
	@Override
	public boolean isPublished(AskedRow row) {
		return version(row.place(), YearMonth.parse(row.month()), row.version())
			.filter((one) -> row.row() <= one.content().rows().size())
			.isPresent();
	}

	/** A number that changes with every publication at a place. */
	public int edition(PlaceCode place) {
		return this.months.edition(place);
	}

}

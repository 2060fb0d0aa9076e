package org.yidiantong.disclosure.ledger.questions;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yidiantong.complaints.PublicRecordManagement;
import org.yidiantong.complaints.origin.AnsweredRow;
import org.yidiantong.complaints.origin.AskableRows;
import org.yidiantong.complaints.origin.AskedRow;
import org.yidiantong.disclosure.ledger.PublishedLedger;
import org.yidiantong.disclosure.ledger.PublishedLedgers;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.site.PageFragment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answered questions about the rows of a month, from the public record of complaints.
 * As a part of cached pages it renews the page of a month when an answer comes or leaves
 * the record.
 */
@Service
public class RowQuestions implements AskableRows, PageFragment {

	private final PublishedLedgers ledgers;

	private final PublicRecordManagement complaints;

	RowQuestions(PublishedLedgers ledgers, PublicRecordManagement complaints) {
		this.ledgers = ledgers;
		this.complaints = complaints;
	}

	/**
	 * The answers to questions about the rows of a month, the earliest first.
	 * @param versions all of the month
	 */
	@Transactional(readOnly = true)
	public List<RowAnswer> answers(List<PublishedLedger> versions) {
		return versions.stream()
			.findFirst()
			.map((one) -> RowAnswer.of(versions, this.complaints.answered(one.place(), one.month())))
			.orElse(List.of());
	}

	/** The same, of the newest version of a month. */
	@Transactional(readOnly = true)
	public List<RowAnswer> answers(PublishedLedger newest) {
		List<AnsweredRow> answered = this.complaints.answered(newest.place(), newest.month());
		return answered.isEmpty() ? List.of()
				: RowAnswer.of(this.ledgers.versions(newest.place(), newest.month()), answered);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isPublished(AskedRow row) {
		return this.ledgers.version(row.place(), YearMonth.parse(row.month()), row.version())
			.filter((one) -> row.row() <= one.content().rows().size())
			.isPresent();
	}

	@Override
	public String name() {
		return "row-answers";
	}

	@Override
	public String edition(Map<String, String> variables) {
		Optional<YearMonth> month = month(variables.getOrDefault("month", ""));
		return PlaceCode.read(variables.get("place"))
			.flatMap((place) -> month.map((one) -> this.complaints.answered(place, one)))
			.map((answered) -> Integer.toHexString(answered.hashCode()))
			.orElse("");
	}

	private static Optional<YearMonth> month(String text) {
		try {
			return Optional.of(YearMonth.parse(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}

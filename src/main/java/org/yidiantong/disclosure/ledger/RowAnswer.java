package org.yidiantong.disclosure.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.origin.AnsweredRow;

/**
 * That a question about a row was answered, at the row of the newest version. A
 * correction may have moved, changed or removed the row; the voucher tells which it is,
 * because it occurs once in a month.
 *
 * @param number of the row in the newest version; null when it is not there any more
 * @param asked the row as it was when somebody asked
 * @param askedVersion number of the version in which it was read
 * @param changed whether the row reads otherwise now
 */
@ValueObject
public record RowAnswer(@Nullable Integer number, LedgerRow asked, int askedVersion, LocalDate answeredOn,
		boolean changed) {

	/**
	 * Finds the rows of the newest version.
	 * @param versions all of the month
	 */
	static List<RowAnswer> of(List<PublishedLedger> versions, List<AnsweredRow> answered) {
		List<RowAnswer> answers = new ArrayList<>();
		versions.stream()
			.max((one, other) -> Integer.compare(one.number(), other.number()))
			.ifPresent((newest) -> answered
				.forEach((one) -> row(versions, one).map((row) -> at(newest, row, one)).ifPresent(answers::add)));
		return answers;
	}

	private static RowAnswer at(PublishedLedger newest, LedgerRow asked, AnsweredRow answered) {
		List<LedgerRow> rows = newest.content().rows();
		int version = answered.row().version();
		return IntStream.range(0, rows.size())
			.filter((at) -> rows.get(at).voucher().equals(asked.voucher()))
			.mapToObj((at) -> new RowAnswer(at + 1, asked, version, answered.answeredOn(), !rows.get(at).equals(asked)))
			.findFirst()
			.orElseGet(() -> new RowAnswer(null, asked, version, answered.answeredOn(), true));
	}

	private static Optional<LedgerRow> row(List<PublishedLedger> versions, AnsweredRow answered) {
		return versions.stream()
			.filter((one) -> one.number() == answered.row().version())
			.flatMap((one) -> one.content().rows().stream().skip(answered.row().row() - 1L).limit(1))
			.findFirst();
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "RowAnswer[" + this.number + ", " + this.answeredOn + "]";
	}

}

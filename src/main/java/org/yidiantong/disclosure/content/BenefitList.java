package org.yidiantong.disclosure.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.kernel.Yuan;

/**
 * A list of payments to people (补贴发放名单): a table with a column of names and one of
 * amounts in yuan. Everybody may read its rows for the notice period; afterwards only how
 * many they are and their sum.
 *
 * @param amount index of the column of amounts
 */
@ValueObject
public record BenefitList(Content content, int amount) {

	/** A list names so many people that an officer overlooks one. */
	private static final int MOST_NAMED = 20;

	private static final Pattern AMOUNT = Pattern.compile("(?:实发|发放|补贴|补助|救助|津贴|奖补)?金额(?:[（(]元[）)])?");

	private static final Pattern SUM = Pattern.compile("合\\s*计|总\\s*计|小\\s*计");

	/** The list in a content; empty when its table is none. */
	static Optional<BenefitList> in(Content content, ContentMasking masking) {
		List<String> headings = content.headings();
		if (headings.stream().noneMatch(masking::isOfNames)) {
			return Optional.empty();
		}
		return IntStream.range(0, headings.size())
			.filter((at) -> AMOUNT.matcher(headings.get(at)).matches())
			.mapToObj((at) -> new BenefitList(content, at))
			.findFirst();
	}

	/** Adds every cell that is wrong. */
	void check(ContentMasking masking, List<ValidationError> errors) {
		List<ValidationError> found = new ArrayList<>();
		for (int row = 0; row < this.content.rows().size(); row++) {
			List<String> cells = this.content.rows().get(row);
			int line = row + 2;
			for (int column = 0; column < cells.size(); column++) {
				if (masking.hasNumber(cells.get(column))) {
					found.add(ValidationError.of("table", "disclosure.benefits.number", line, column + 1));
				}
			}
			if (cells.stream().anyMatch((cell) -> SUM.matcher(cell).matches())) {
				found.add(ValidationError.of("table", "disclosure.benefits.sum", line));
			}
			else {
				mistake(cells.get(this.amount)).ifPresent((wrong) -> found
					.add(ValidationError.of("table", "disclosure.benefits.amount." + wrong, line, this.amount + 1)));
			}
		}
		errors.addAll(found.subList(0, Math.min(found.size(), MOST_NAMED)));
	}

	/** How many there are in the list. */
	public int persons() {
		return this.content.rows().size();
	}

	/** The sum in fen. */
	public long total() {
		return this.content.rows()
			.stream()
			.map((row) -> fen(row.get(this.amount)))
			.mapToLong((one) -> (one == null) ? 0 : one)
			.sum();
	}

	/** What everybody reads after the notice period: no row, and no words about rows. */
	public Content totals() {
		return new Content(this.content.title(), "", List.of("人（户）数", "合计金额（元）"),
				List.of(List.of(Integer.toString(persons()), Yuan.format(total()))), false);
	}

	private static @Nullable Long fen(String cell) {
		return Yuan.read(cell, (mistake) -> {
		});
	}

	private static Optional<String> mistake(String cell) {
		AtomicReference<String> mistake = new AtomicReference<>();
		Long fen = Yuan.read(cell, mistake::set);
		return Optional.ofNullable((fen != null && fen == 0) ? "missing" : mistake.get());
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "BenefitList[" + persons() + " rows]";
	}

}

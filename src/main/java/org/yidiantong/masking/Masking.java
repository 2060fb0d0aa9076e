package org.yidiantong.masking;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The door: hides personal data before something is published or passed on. Masking is
 * idempotent and takes time linear in the length of the text.
 */
@Component
public class Masking {

	/**
	 * In this order: what an earlier rule has found or said to be harmless, a later one
	 * leaves alone.
	 */
	private static final List<Rule> RULES = List.of(new IdNumbers(), new ExemptNumbers(), new LabelledNumbers(),
			new EmailAddresses(), new OnlineAccounts(), new OldIdNumbers(), new BankCards(), new MobilePhones(),
			new SplitPhones(), new SpelledNumbers(), new Landlines(), new LicencePlates(), new HouseAddresses());

	private static final int MOST_ROUNDS = 5;

	private static final List<Rule> NAMES = List.of(new LabelledNames(), new IntroducedNames(), new SignedNames(),
			new PinyinNames());

	private final TableMasking tables = new TableMasking(this);

	/**
	 * Hides what identifies a person in a text somebody wrote: numbers, accounts and
	 * addresses wherever they stand, names where a label or a phrase such as 我叫 announces
	 * them, where somebody introduces themselves (王小芳，女) or signs. Names of those
	 * complained about stay.
	 */
	public MaskedText text(String free) {
		return text(free, NamePolicy.HIDDEN);
	}

	/**
	 * As {@link #text(String)}, but leaves names as they are where they are needed.
	 */
	public MaskedText text(String free, NamePolicy names) {
		MaskedText masked = once(free, names);
		// a replaced value can make a match possible that it had hidden
		for (int round = 0; masked.total() > 0 && round < MOST_ROUNDS; round++) {
			MaskedText again = once(masked.text(), names);
			if (again.total() == 0) {
				return masked;
			}
			masked = masked.and(again);
		}
		return masked;
	}

	/**
	 * Hides what identifies a person in a table: by the heading of a column, and by
	 * content in every cell. A name becomes surname and one star, however long it is.
	 * Columns of officers in charge (经办人, 审核人) are no columns of names.
	 */
	public MaskedTable table(Table table, NamePolicy names) {
		return this.tables.mask(table, names);
	}

	/** Whether a column with this heading is treated as names of people. */
	public boolean isOfNames(String heading) {
		return ColumnType.of(heading) == ColumnType.PEOPLE;
	}

	private static MaskedText once(String free, NamePolicy names) {
		MaskingContext reading = new MaskingContext(free);
		RULES.forEach((rule) -> rule.mark(reading));
		if (names == NamePolicy.HIDDEN) {
			NAMES.forEach((rule) -> rule.mark(reading));
		}
		return reading.masked();
	}

}

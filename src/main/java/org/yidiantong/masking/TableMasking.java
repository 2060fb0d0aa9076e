package org.yidiantong.masking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Masks tables cell by cell, by the heading of the column and by content.
 */
final class TableMasking {

	private final Masking texts;

	TableMasking(Masking texts) {
		this.texts = texts;
	}

	MaskedTable mask(Table table, NamePolicy names) {
		List<ColumnType> columns = table.headings().stream().map(ColumnType::of).toList();
		Map<PersonalData, Integer> counts = new EnumMap<>(PersonalData.class);
		List<List<String>> rows = new ArrayList<>();
		for (List<String> row : table.rows()) {
			List<String> cells = new ArrayList<>();
			for (int at = 0; at < row.size(); at++) {
				ColumnType column = (at < columns.size()) ? columns.get(at) : ColumnType.OTHER;
				MaskedText cell = cell(column, row.get(at), names);
				cell.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
				cells.add(cell.text());
			}
			rows.add(cells);
		}
		return new MaskedTable(new Table(table.headings(), rows), counts);
	}

	private MaskedText cell(ColumnType column, String cell, NamePolicy names) {
		MaskedText content = this.texts.text(cell, names);
		return switch (column) {
			case PEOPLE -> (names == NamePolicy.HIDDEN) ? NameCell.mask(content) : content;
			case DOCUMENTS ->
				(digits(content.text()) >= 4) ? hidden(PersonalData.ID_NUMBER, IdNumbers.INSTEAD) : content;
			case ACCOUNTS -> (digits(content.text()) > 4)
					? hidden(PersonalData.BANK_CARD, BankCards.shortened(new NormalizedText(cell).toString()))
					: content;
			case PHONES ->
				(digits(content.text()) > 7 || isUntouched(content, 7)) ? hidden(PersonalData.PHONE, "****") : content;
			case ONLINE ->
				isUntouched(content, 0) && !isEmpty(cell) ? hidden(PersonalData.ONLINE_ACCOUNT, "***") : content;
			case ADDRESSES -> address(content);
			case OTHER -> content;
		};
	}

	private static MaskedText address(MaskedText content) {
		String address = isEmpty(content.text()) ? content.text() : VillageAddress.of(content.text());
		return address.equals(content.text()) ? content : hidden(PersonalData.ADDRESS, address);
	}

	private static boolean isUntouched(MaskedText content, int digits) {
		return content.total() == 0 && !content.text().contains("*") && digits(content.text()) >= digits;
	}

	private static boolean isEmpty(String cell) {
		return cell.isBlank() || PersonName.NOBODY.contains(cell.strip());
	}

	private static long digits(String text) {
		return new NormalizedText(text).toString()
			.chars()
			.filter((character) -> DigitGroups.isDigit((char) character))
			.count();
	}

	private static MaskedText hidden(PersonalData kind, String instead) {
		return new MaskedText(instead, Map.of(kind, 1));
	}

}

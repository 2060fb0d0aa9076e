package org.yidiantong.masking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Masks tables cell by cell: by the heading of the column, and by content.
 */
final class TableMasking {

	private final Masking texts;

	TableMasking(Masking texts) {
		this.texts = texts;
	}

	MaskedTable mask(Table table, Names names) {
		List<Column> columns = table.headings().stream().map(Column::of).toList();
		Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
		List<List<String>> rows = new ArrayList<>();
		for (List<String> row : table.rows()) {
			List<String> cells = new ArrayList<>();
			for (int at = 0; at < row.size(); at++) {
				Column column = (at < columns.size()) ? columns.get(at) : Column.OTHER;
				Masked cell = cell(column, row.get(at), names);
				cell.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
				cells.add(cell.text());
			}
			rows.add(cells);
		}
		return new MaskedTable(new Table(table.headings(), rows), counts);
	}

	private Masked cell(Column column, String cell, Names names) {
		Masked content = this.texts.text(cell, names);
		return switch (column) {
			case PEOPLE -> (names == Names.HIDDEN) ? NameCell.mask(content) : content;
			case DOCUMENTS -> (digits(content.text()) >= 4) ? hidden(Kind.ID_NUMBER, IdNumbers.INSTEAD) : content;
			case ACCOUNTS -> (digits(content.text()) > 4)
					? hidden(Kind.BANK_CARD, BankCards.shortened(new PlainText(cell).toString())) : content;
			case PHONES ->
				(digits(content.text()) > 7 || isUntouched(content, 7)) ? hidden(Kind.PHONE, "****") : content;
			case ONLINE -> isUntouched(content, 0) && !isEmpty(cell) ? hidden(Kind.ONLINE_ACCOUNT, "***") : content;
			case ADDRESSES -> address(content);
			case OTHER -> content;
		};
	}

	private static Masked address(Masked content) {
		String address = isEmpty(content.text()) ? content.text() : VillageAddress.of(content.text());
		return address.equals(content.text()) ? content : hidden(Kind.ADDRESS, address);
	}

	private static boolean isUntouched(Masked content, int digits) {
		return content.total() == 0 && !content.text().contains("*") && digits(content.text()) >= digits;
	}

	private static boolean isEmpty(String cell) {
		return cell.isBlank() || PersonName.NOBODY.contains(cell.strip());
	}

	private static long digits(String text) {
		return new PlainText(text).toString().chars().filter((character) -> Digits.isDigit((char) character)).count();
	}

	private static Masked hidden(Kind kind, String instead) {
		return new Masked(instead, Map.of(kind, 1));
	}

}

package org.yidiantong.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.yidiantong.reporting.bulletin.BulletinText;
import org.yidiantong.reporting.workbook.CellPosition;
import org.yidiantong.reporting.workbook.WorkbookValues;

/**
 * What a workbook or a bulletin says, in one shape. A paragraph of a bulletin has the
 * position of its number.
 *
 * @param bulletin whether it is a Word file
 */
record IssuedFile(boolean bulletin, Map<String, String> properties, Map<CellPosition, String> values) {

	private static final String TEXT = "正文";

	static Optional<IssuedFile> read(byte[] file) {
		return WorkbookValues.read(file)
			.map((book) -> new IssuedFile(false, book.properties(), book.cells()))
			.or(() -> BulletinText.read(file).map(IssuedFile::of));
	}

	private static IssuedFile of(BulletinText text) {
		Map<CellPosition, String> values = new LinkedHashMap<>();
		for (String line : text.lines()) {
			values.put(new CellPosition(TEXT, "第" + (values.size() + 1) + "段"), line);
		}
		return new IssuedFile(true, text.properties(), values);
	}

}

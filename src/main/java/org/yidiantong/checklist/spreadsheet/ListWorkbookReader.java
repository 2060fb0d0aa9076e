package org.yidiantong.checklist.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yidiantong.kernel.BoundedZip;

/**
 * Reads a workbook of any origin into the tree of a list. Every mistake is told with its
 * cell; what can be read is read all the same.
 */
public final class ListWorkbookReader {

	/** Size limit of a file in bytes. */
	public static final int LARGEST = 1024 * 1024;

	/** The most rows of a sheet. */
	static final int MOST_ROWS = 5000;

	/** Bytes that all parts together may unpack to; a list of 40 items has a tenth. */
	private static final long LARGEST_UNPACKED = 24L * 1024 * 1024;

	private final Map<ListSheet, Sheet> pages = new LinkedHashMap<>();

	private final List<CellMistake> mistakes = new ArrayList<>();

	/** Sheets whose rows were read. */
	private final Set<ListSheet> legible = EnumSet.noneOf(ListSheet.class);

	private ListWorkbookReader() {
	}

	/** Reads a file. */
	public static ReadList read(byte[] file) {
		Optional<List<String>> parts = (file.length > LARGEST) ? Optional.empty()
				: BoundedZip.parts(file, LARGEST_UNPACKED);
		if (parts.isEmpty()) {
			return refused((file.length > LARGEST) ? "too-large" : "unreadable");
		}
		if (parts.get().stream().anyMatch(BoundedZip::isActive)) {
			return refused("active");
		}
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			return new ListWorkbookReader().read(book);
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			// POI throws exceptions of many types for broken files
			return refused("unreadable");
		}
	}

	private static ReadList refused(String code) {
		ListTree tree = new ListTree();
		return new ReadList(tree.root(), tree.cells(),
				List.of(CellMistake.of(SheetCell.WORKBOOK, code, LARGEST / 1024 / 1024)), false);
	}

	private ReadList read(XSSFWorkbook book) {
		for (Sheet page : book) {
			String name = page.getSheetName();
			Optional<ListSheet> sheet = ListSheet.titled(name);
			sheet.ifPresent((one) -> this.pages.put(one, page));
			if (sheet.isEmpty() && !name.equals(ListWorkbook.HELP) && !name.equals(DropDowns.SHEET)) {
				this.mistakes.add(CellMistake.of(SheetCell.of(name), "sheet-unknown", name));
			}
		}
		ListTree tree = new ListTree();
		for (ListSheet sheet : ListSheet.values()) {
			Sheet page = this.pages.get(sheet);
			if (page == null) {
				this.mistakes.add(CellMistake.of(SheetCell.of(sheet.title()), "sheet-missing", sheet.title()));
			}
			else if (new SheetReader(sheet, page, tree, this.mistakes).read()) {
				this.legible.add(sheet);
			}
		}
		tree.incomplete(this.legible, this.mistakes);
		return new ReadList(tree.root(), tree.cells(), List.copyOf(this.mistakes), true);
	}

}

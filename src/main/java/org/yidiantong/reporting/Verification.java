package org.yidiantong.reporting;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.workbook.CellPosition;

/**
 * Whether a workbook is one that this district issued.
 *
 * @param issued whether the file names a report of this district that has a workbook
 * @param unaltered whether every cell says what it said when it was issued
 * @param revision revision of that report; null when the file names none
 * @param latestRevision newest revision of the same period; null when the file names none
 * @param report id of that report; null when the file names none
 * @param differences altered cells, at most {@link #MOST_DIFFERENCES}
 */
public record Verification(boolean issued, boolean unaltered, @Nullable Integer revision,
		@Nullable Integer latestRevision, @Nullable UUID report, List<AlteredCell> differences) {

	/** Altered cells that an answer lists at most. */
	public static final int MOST_DIFFERENCES = 100;

	public Verification {
		differences = List.copyOf(differences);
	}

	/**
	 * An altered cell.
	 *
	 * @param issued its value when the workbook was issued; null when it was empty
	 * @param found its value in the file; null when it is empty
	 */
	public record AlteredCell(CellPosition at, @Nullable String issued, @Nullable String found) {
	}

	/** The file names no report of the district. */
	static Verification notIssued() {
		return new Verification(false, false, null, null, null, List.of());
	}

}

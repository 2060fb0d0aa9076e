package org.yidiantong.reporting.workbook;

/**
 * The type of values in a column, and the number format for them where the template sets
 * none.
 */
public enum CellFormat {

	/** Text, or values with a format of their own. */
	TEXT("General", 0),

	/** A count. */
	COUNT("#,##0", 0),

	/** A share with one decimal, given as a fraction: 0.946 is 94.6%. */
	PERCENT_1("0.0%", 3),

	/** A share with two decimals, given as a fraction. */
	PERCENT_2("0.00%", 4),

	/** A change of a count, given as a fraction and shown with its sign. */
	CHANGE("+0.0%;-0.0%;0.0%", 3),

	/** A difference of two shares in percentage points: 1.2 is 1.2 points. */
	POINTS("+0.0#\"个百分点\";-0.0#\"个百分点\";0.0\"个百分点\"", 2),

	/** A number of days with one decimal. */
	DAYS("0.0", 1),

	/** A day. */
	DATE("yyyy-mm-dd", 0),

	/** A rank. */
	RANK("0", 0);

	private final String format;

	private final int decimals;

	CellFormat(String format, int decimals) {
		this.format = format;
		this.decimals = decimals;
	}

	String format() {
		return this.format;
	}

	/** Decimal places of the stored number, which for a share is a fraction. */
	int decimals() {
		return this.decimals;
	}

}

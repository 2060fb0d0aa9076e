package org.yidiantong.acceptance;

/**
 * Computes the expected cells of sheet 10: how each figure is rounded, and what stands
 * for an undefined value. The formulas are words for people.
 */
final class ExpectedDefinitions {

	private ExpectedDefinitions() {
	}

	/** Writes a row for each indicator: code, blank and name, separated by bars. */
	static void write(ExpectedSheet sheet, String indicators) {
		sheet.skip(1);
		for (String indicator : indicators.split("\\|")) {
			String code = indicator.substring(0, indicator.indexOf(' '));
			boolean roundedToOne = code.endsWith("losureRate") || code.endsWith("Days");
			boolean count = !ExpectedSheet.isRate(code) && !roundedToOne;
			sheet.row(code, indicator.substring(code.length() + 1).replace("（工作日）", ""), null,
					count ? "整数" : (roundedToOne ? 1 : 2) + " 位小数，四舍五入", count ? null : "分母为 0 时记“—”");
		}
	}

}

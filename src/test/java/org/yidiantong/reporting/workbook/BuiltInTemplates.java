package org.yidiantong.reporting.workbook;

import org.yidiantong.reporting.definition.ReportDefinitions;

/**
 * The templates inside the program, for tests of those who fill them.
 */
final class BuiltInTemplates {

	private BuiltInTemplates() {
	}

	static WorkbookTemplate performance() {
		return of("performance");
	}

	static WorkbookTemplate of(String report) {
		return ReportDefinitions.builtIn(report).template();
	}

}

package org.yidiantong.reporting.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document that a report can have beside its workbook and its tables.
 */
public enum ReportOutput {

	/** The bulletin (情况通报), a .docx file. */
	BULLETIN,
	/** The report on one page, a .pdf file. */
	PAGE;

	static Optional<ReportOutput> of(String code) {
		return Arrays.stream(values()).filter((output) -> output.code().equals(code)).findFirst();
	}

	static List<String> codes() {
		return Arrays.stream(values()).map(ReportOutput::code).toList();
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}

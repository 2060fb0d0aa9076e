package org.yidiantong.checklist.drafting.web;

import org.yidiantong.checklist.spreadsheet.ListWorkbookReader;
import org.yidiantong.http.BodyLimit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Maximum length of a list as a workbook, as a file and in a form.
 */
@Configuration(proxyBeanMethods = false)
class DraftBodyLimits {

	/** In a form, four characters stand for three bytes. */
	private static final long FORM = ListWorkbookReader.LARGEST * 4L / 3 + BodyLimit.DEFAULT;

	@Bean
	static BodyLimit listWorkbooks() {
		return BodyLimit.ofFiles("(/[0-9]{6}/staff/checklist-draft/workbook|/api/v1/[0-9]{6}/checklist/workbook)/"
				+ "(check|save)|/api/v1/[0-9]{6}/checklist/workbook", FORM);
	}

}

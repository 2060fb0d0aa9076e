package org.yidiantong.reporting.web;

import org.yidiantong.http.BodyLimit;
import org.yidiantong.reporting.WorkbookVerification;
import org.yidiantong.reporting.bulletin.Bulletins;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Maximum length of a workbook that is sent to be verified.
 */
@Configuration(proxyBeanMethods = false)
class ReportBodyLimits {

	private static final long FORM = WorkbookVerification.LARGEST + BodyLimit.DEFAULT;

	@Bean
	static BodyLimit editedBulletins() {
		return BodyLimit.ofFiles("(/api/v1/[0-9]{6}/reports|/[0-9]{6}/staff/reports)/[0-9a-f-]{36}/bulletin",
				Bulletins.LARGEST + BodyLimit.DEFAULT);
	}

	@Bean
	static BodyLimit workbooksToVerify() {
		return BodyLimit.ofFiles("(/api/v1/[0-9]{6}/reports|/[0-9]{6}/staff/reports)/verify", FORM);
	}

}

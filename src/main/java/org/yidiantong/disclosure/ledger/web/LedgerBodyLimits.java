package org.yidiantong.disclosure.ledger.web;

import org.yidiantong.http.BodyLimit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Maximum lengths of the form of a month and of a workbook. A table of 2,000 rows takes
 * about a megabyte.
 */
@Configuration(proxyBeanMethods = false)
class LedgerBodyLimits {

	@Bean
	static BodyLimit tablesOfLedgers() {
		return BodyLimit.ofTexts("/[0-9]{6}/staff/ledgers/[^/]+/[0-9-]+", 2 * 1024 * 1024);
	}

	@Bean
	static BodyLimit workbooksOfLedgers() {
		return BodyLimit.ofFiles("/[0-9]{6}/staff/ledgers/import", LedgerWorkbook.LARGEST + BodyLimit.DEFAULT);
	}

}

package org.yidiantong.disclosure.web;

import org.yidiantong.http.BodyLimit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Maximum length of the form of a disclosure. A table of 100,000 Chinese characters takes
 * 900,000 bytes.
 */
@Configuration(proxyBeanMethods = false)
class DisclosureBodyLimits {

	@Bean
	static BodyLimit tablesOfDisclosures() {
		return BodyLimit.ofTexts("/[0-9]{6}/staff/disclosures/[^/]+", 1024 * 1024);
	}

}

package org.yidiantong.integration.open311.web;

import org.yidiantong.http.BodyLimit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Permits bodies in which the longest text fits with every character escaped.
 */
@Configuration(proxyBeanMethods = false)
class Open311BodyLimits {

	static final int LARGEST = 128 * 1024;

	@Bean
	static BodyLimit serviceRequests() {
		return BodyLimit.ofTexts("/open311/[0-9]{6}/v2/requests\\.(json|xml)", LARGEST);
	}

}

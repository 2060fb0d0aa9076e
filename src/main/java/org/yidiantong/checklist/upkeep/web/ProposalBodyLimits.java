package org.yidiantong.checklist.upkeep.web;

import org.yidiantong.http.BodyLimit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Maximum lengths of proposals: fifteen fields of 2,000 characters, escaped.
 */
@Configuration(proxyBeanMethods = false)
class ProposalBodyLimits {

	static final int LARGEST = 512 * 1024;

	@Bean
	static BodyLimit textsOfProposals() {
		return BodyLimit.ofTexts("(/api/v1/[0-9]{6}/checklist|/[0-9]{6}/staff)/proposals(/.*)?", LARGEST);
	}

}

package org.yidiantong.complaints.web;

import org.yidiantong.http.BodyLimit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Maximum lengths of requests about complaints. Only photo uploads may be larger than a
 * text.
 */
@Configuration(proxyBeanMethods = false)
class ComplaintBodyLimits {

	/** 5,000 characters escaped in JSON take up to 60,000 bytes. */
	static final int LARGEST = 128 * 1024;

	private static final long PHOTO = 10 * 1024 * 1024 + LARGEST;

	private static final long FORM_WITH_PHOTOS = 62L * 1024 * 1024;

	@Bean
	static BodyLimit textsOfComplaints() {
		return BodyLimit.ofTexts("(/api/v1)?/[0-9]{6}/(complaints|track|cases)(/.*)?", LARGEST);
	}

	@Bean
	static BodyLimit formsWithPhotos() {
		return BodyLimit.ofFiles(
				"/[0-9]{6}/(complaints/new|track/supplement|staff/cases/[^/]+/reply|staff/rectifications/[^/]+)",
				FORM_WITH_PHOTOS);
	}

	@Bean
	static BodyLimit photosOfPrograms() {
		return BodyLimit.ofFiles("/api/v1/[0-9]{6}/complaints/photos", PHOTO);
	}

}

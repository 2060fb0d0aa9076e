package org.yidiantong.site;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.ModuleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Frame and error pages of the site, without a module that has pages of its own.
 */
@ModuleTest
class SiteModuleTests {

	@Autowired
	private MockMvcTester web;

	@Test
	void explainsAProblemTypeInBothLanguages() {
		assertThat(this.web.get().uri("/problems/district-unknown").accept(MediaType.TEXT_HTML)).hasStatusOk()
			.bodyText()
			.contains("<html lang=\"zh", "没有这个区县");
		assertThat(this.web.get().uri("/problems/district-unknown?lang=en").accept(MediaType.TEXT_HTML)).hasStatusOk()
			.bodyText()
			.contains("<html lang=\"en");
	}

	@Test
	void answersABrowserWithAPageAndAProgramWithAProblem() {
		assertThat(this.web.get().uri("/problems/nothing").accept(MediaType.TEXT_HTML)).hasStatus(404)
			.hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
		assertThat(this.web.get().uri("/api/v1/341503/nothing").accept(MediaType.APPLICATION_JSON)).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

}

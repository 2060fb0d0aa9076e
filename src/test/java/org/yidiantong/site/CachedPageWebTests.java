package org.yidiantong.site;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.yidiantong.support.HttpSlice;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page that its reader holds is not written again, until something it depends on
 * changes.
 */
@SpringBootTest(classes = HttpSlice.class)
@AutoConfigureWebMvc
@AutoConfigureMockMvc
class CachedPageWebTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private HttpSlice.Sample sample;

	@Autowired
	private AtomicInteger revision;

	@Autowired
	private DistrictManagement districts;

	@BeforeEach
	void forget() {
		this.sample.written.set(0);
	}

	@Test
	void answers304ToTheHolderWithoutWritingThePage() {
		String tag = tagOf("/341503/sample");
		assertThat(this.web.get().uri("/341503/sample").header(HttpHeaders.IF_NONE_MATCH, "\"x\", " + tag))
			.hasStatus(304)
			.hasHeader(HttpHeaders.ETAG, tag);
		assertThat(this.sample.written).hasValue(1);
	}

	@Test
	void writesThePageAgainForANewRevision() {
		String tag = tagOf("/341503/sample");
		this.revision.incrementAndGet();
		assertThat(this.web.get().uri("/341503/sample").header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatusOk();
	}

	@Test
	void tellsLanguagesAndNamedParametersApartButNoOthers() {
		String tag = tagOf("/341503/sample");
		assertThat(tagOf("/341503/sample?lang=en")).isNotEqualTo(tag);
		assertThat(tagOf("/341503/sample?place=1")).isNotEqualTo(tag);
		assertThat(tagOf("/341503/sample?utm=1")).isEqualTo(tag);
	}

	@Test
	void answersProgramsTheSameWay() {
		String path = "/api/v1/341503/same";
		String tag = tagOf(path);
		assertThat(this.web.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304)
			.hasHeader(HttpHeaders.ETAG, tag)
			.hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		assertThat(this.sample.written).hasValue(1);
		assertThat(tagOf(path + "?limit=1")).isNotEqualTo(tag);
		assertThat(this.web.get().uri(path + "?limit=0")).hasStatus(400).doesNotContainHeader(HttpHeaders.ETAG);
		this.revision.incrementAndGet();
		assertThat(this.web.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatusOk();
	}

	@Test
	void looksForTheDistrictOnce() {
		Mockito.clearInvocations(this.districts);
		tagOf("/341503/sample");
		Mockito.verify(this.districts).find(HttpSlice.KNOWN);
	}

	@Test
	void sendsThePagePackedToThoseWhoTakeItSo() {
		assertThat(this.web.get().uri("/341503/sample").header(HttpHeaders.ACCEPT_ENCODING, "br, gzip"))
			.hasHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		assertThat(this.web.get().uri("/341503/sample")).doesNotContainHeader(HttpHeaders.CONTENT_ENCODING)
			.bodyText()
			.contains("样页", "裕安区", "lang=\"zh-CN\"");
	}

	@Test
	void staysChineseWhateverTheBrowserWasSetTo() {
		assertThat(this.web.get().uri("/341503/sample").header(HttpHeaders.ACCEPT_LANGUAGE, "en-US,en;q=0.9"))
			.bodyText()
			.contains("lang=\"zh-CN\"");
	}

	@Test
	void remembersAChosenLanguage() {
		assertThat(this.web.get().uri("/341503/sample?lang=en")).cookies().hasValue("lang", "en");
		assertThat(this.web.get().uri("/341503/sample")).cookies().doesNotContainCookie("lang");
	}

	private String tagOf(String path) {
		return this.web.get().uri(path).exchange().getResponse().getHeader(HttpHeaders.ETAG);
	}

}

package org.yidiantong.site;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.HttpSlice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page that is kept is answered again without its controller.
 */
@SpringBootTest(classes = HttpSlice.class)
@Import(PageCacheWebTests.InMemory.class)
@AutoConfigureWebMvc
@AutoConfigureMockMvc
class PageCacheWebTests {

	private final MockMvcTester web;

	private final HttpSlice.Sample sample;

	PageCacheWebTests(@Autowired MockMvcTester web, @Autowired HttpSlice.Sample sample) {
		this.web = web;
		this.sample = sample;
	}

	@Test
	void answersTheSameBytesAndHeadersAgain() throws Exception {
		MockHttpServletResponse first = get("/341503/sample?place=1");
		int written = this.sample.written.get();
		MockHttpServletResponse second = get("/341503/sample?place=1");
		assertThat(this.sample.written).hasValue(written);
		assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray()).isNotEmpty();
		for (String header : new String[] { HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE,
				HttpHeaders.CACHE_CONTROL }) {
			assertThat(second.getHeader(header)).isNotEmpty().isEqualTo(first.getHeader(header));
		}
	}

	@Test
	void keepsNoPageOfADistrictThatIsUnknown() {
		assertThat(get("/341599/sample").getHeader(HttpHeaders.ETAG)).isNull();
		assertThat(get("/341599/sample").getStatus()).isEqualTo(404);
	}

	@Test
	void keepsAPageOnceHoweverItsAddressIsWritten() {
		get("/341503/sample?place=2");
		int written = this.sample.written.get();
		for (String other : new String[] { "/341503/sample;x=1?place=2", "/341503/s%61mple?place=2",
				"/341503;y/sample?place=%202%20", "/341503/sample?pl%61ce=%32&utm=3" }) {
			assertThat(this.web.get().uri(URI.create(other))).hasStatusOk();
		}
		assertThat(this.sample.written).hasValue(written);
	}

	private MockHttpServletResponse get(String path) {
		return this.web.get().uri(path).exchange().getResponse();
	}

	/** A page cache that needs no Redis. */
	static class InMemory {

		@Bean
		@Primary
		PageCache remembered() {
			Map<PageKey, CachedPage> pages = new ConcurrentHashMap<>();
			return new PageCache(null, PageCache.breaker(Clock.systemUTC())) {

				@Override
				Optional<CachedPage> find(PageKey key) {
					return Optional.ofNullable(pages.get(key));
				}

				@Override
				void keep(PageKey key, CachedPage page) {
					pages.put(key, page);
				}

			};
		}

	}

}

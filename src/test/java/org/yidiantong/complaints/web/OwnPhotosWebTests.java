package org.yidiantong.complaints.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a complaint shows its photos to whoever has the tracking code.
 */
@WholeApplication
class OwnPhotosWebTests {

	private static final String API = "/api/v1/341503/complaints";

	private static final Pattern ADDRESS = Pattern.compile("src=\"(/341503/files/[^\"]+)\"");

	@Autowired
	private MockMvcTester web;

	@Test
	void areShownInBothLanguagesAndCachedByNobody() {
		String code = filed();
		assertThat(page(code, "en")).contains("alt=\"Your photo 1\"");
		String page = page(code, "zh-CN");
		assertThat(page).contains("alt=\"您的照片 1\"");
		Matcher address = ADDRESS.matcher(page);
		assertThat(address.find()).isTrue();
		assertThat(this.web.get().uri(address.group(1))).hasStatusOk()
			.hasHeader("Content-Type", "image/jpeg")
			.hasHeader("Cache-Control", "private, no-store");
		assertThat(this.web.get().uri(address.group(1).replaceFirst(".$", "_"))).hasStatus(404);
		assertThat(this.web.get().uri(address.group(1).replace("341503", "341502"))).hasStatus(404);
	}

	private String filed() {
		MvcTestResult photo = this.web.post()
			.uri(API + "/photos")
			.multipart()
			.file(new MockMultipartFile("photo", "x.jpg", "image/jpeg", GeneratedPhotos.jpeg(99, 70)))
			.exchange();
		MvcTestResult filed = this.web.post()
			.uri(API)
			.header("Idempotency-Key", UUID.randomUUID())
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"placeCode": "341503100-V04", "text": "路灯坏了", "anonymous": true, "photos": ["%s"]}"""
				.formatted(JsonPath.<String>read(text(photo), "$.photo")))
			.exchange();
		return JsonPath.read(text(filed), "$.trackingCode");
	}

	private String page(String code, String language) {
		String page = Redirects.address(
				this.web.post().uri("/341503/track").accept(MediaType.TEXT_HTML).formField("code", code).exchange());
		return text(
				this.web.get().uri(page).accept(MediaType.TEXT_HTML).cookie(new Cookie("lang", language)).exchange());
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}

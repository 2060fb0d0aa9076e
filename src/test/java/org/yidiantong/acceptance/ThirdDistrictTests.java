package org.yidiantong.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.Yidiantong;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Adds a third district from the four files in {@code tenants/README.md} to the running
 * application: validated, compared, applied and served without a restart.
 */
@WholeApplication
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExhaustiveTest
class ThirdDistrictTests {

	private static final Pattern FILE = Pattern.compile("`(341504/[a-z]+\\.yaml)`[^\\n]*\\n+```yaml\\n(.*?)```",
			Pattern.DOTALL);

	@TempDir
	private Path tenants;

	@LocalServerPort
	private int port;

	@Test
	@Order(1)
	void isUnknownBefore() throws Exception {
		assertThat(get("/341504/").statusCode()).isEqualTo(404);
		assertThat(get("/api/v1/341504/places").statusCode()).isEqualTo(404);
	}

	@Test
	@Order(2)
	void isValidatedAppliedAndServedWhileTheApplicationRuns() throws Exception {
		writeAsTheReadmeSays();
		assertThat(tenants("validate")).isZero();
		assertThat(tenants("diff")).isZero();
		assertThat(get("/341504/").statusCode()).isEqualTo(404);
		assertThat(tenants("apply")).isZero();
		assertThat(get("/341504/").body()).contains("叶集区");
		assertThat(get("/341504/v/341504100-V01").body()).contains("示范镇示范村01");
		assertThat(get("/341504/items/L01?place=341504100-V01").body()).contains("村级路灯报修", "示范镇示范村01村委会", "示范镇纪委");
		assertThat(get("/api/v1/341504/checklist?limit=500").body()).contains("\"B33\"", "\"L01\"");
	}

	@Test
	@Order(3)
	void servesAChangeAtOnceAndTheSameFolderChangesNothing() throws Exception {
		writeAsTheReadmeSays();
		Path district = this.tenants.resolve("341504/district.yaml");
		Files.writeString(district, Files.readString(district).replace("有事一点就通。", "一点就通，件件有着落。"));
		String before = etag();
		assertThat(tenants("apply")).isZero();
		String after = etag();
		assertThat(after).isNotEqualTo(before);
		assertThat(get("/341504/").body()).contains("一点就通，件件有着落。");
		assertThat(tenants("apply")).isZero();
		assertThat(etag()).isEqualTo(after);
	}

	@Test
	@Order(4)
	void namesTheKindThatTheDistrictIs() throws Exception {
		writeAsTheReadmeSays();
		assertThat(get("/341504/disclosures").body()).contains("全区").doesNotContain("〈");
		Path district = this.tenants.resolve("341504/district.yaml");
		Files.writeString(district, Files.readString(district).replace("叶集区", "叶集县"));
		assertThat(tenants("apply")).isZero();
		assertThat(get("/341504/disclosures").body()).contains("全县").doesNotContain("全区", "〈");
		writeAsTheReadmeSays();
		assertThat(tenants("apply")).isZero();
	}

	@Test
	@Order(5)
	void leavesARunningDistrictUntouchedByABrokenFolder() throws Exception {
		writeAsTheReadmeSays();
		Path units = this.tenants.resolve("341504/units.yaml");
		Files.writeString(units,
				Files.readString(units).replace("functions: [PARTY_ORGANIZATION]", "functions: [PARTY]"));
		String before = etag();
		assertThat(tenants("apply")).isEqualTo(1);
		assertThat(etag()).isEqualTo(before);
		assertThat(get("/341504/").statusCode()).isEqualTo(200);
	}

	private void writeAsTheReadmeSays() throws IOException {
		Matcher files = FILE.matcher(Files.readString(Path.of("tenants", "README.md")));
		int written = 0;
		while (files.find()) {
			Path file = this.tenants.resolve(files.group(1));
			Files.createDirectories(file.getParent());
			Files.writeString(file, files.group(2));
			written++;
		}
		assertThat(written).as("files of the example in tenants/README.md").isEqualTo(4);
	}

	private int tenants(String verb) {
		return Yidiantong.commands().run("tenants", verb, this.tenants.toString());
	}

	private String etag() throws Exception {
		return get("/341504/").headers().firstValue("ETag").orElseThrow();
	}

	private HttpResponse<String> get(String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

}

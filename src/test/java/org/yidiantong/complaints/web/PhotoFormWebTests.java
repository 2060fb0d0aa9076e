package org.yidiantong.complaints.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.WholeApplication;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form with photos as the server itself reads it: what is large, cut off or broken.
 */
@WholeApplication
class PhotoFormWebTests {

	private static final String BOUNDARY = "----boundary";

	@LocalServerPort
	private int port;

	@Test
	void namesTheOneThatIsTooLargeAndKeepsTheRest() throws Exception {
		byte[] large = GeneratedPhotos.joined(GeneratedPhotos.jpeg(60, 60), new byte[11 << 20]);
		HttpResponse<String> again = post(GeneratedPhotos.joined(fields(),
				part("good.jpg", GeneratedPhotos.jpeg(60, 60)), part("large.jpg", large), end()));
		assertThat(again.statusCode()).isEqualTo(422);
		assertThat(again.body()).contains("“large.jpg”：照片超过 10 MB", ">村口的路灯坏了</textarea>", "name=\"photos\"");
	}

	@Test
	void refusesMoreThanSixPhotosCanNeed() throws Exception {
		HttpResponse<String> refused = post(GeneratedPhotos.joined(fields(), part("a.jpg", new byte[63 << 20]), end()));
		assertThat(refused.statusCode()).isEqualTo(413);
		assertThat(refused.body()).contains("内容太大").doesNotContain("Exception");
	}

	@Test
	void takesTextThatIsMuchTooLongAsAMistake() throws Exception {
		byte[] text = field("text", "灯".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
		assertThat(post(GeneratedPhotos.joined(text, fields(), end())).statusCode()).isEqualTo(422);
	}

	@Test
	void refusesFormsThatAreNone() throws Exception {
		byte[] whole = GeneratedPhotos.joined(fields(), part("a.jpg", GeneratedPhotos.jpeg(60, 60)), end());
		assertThat(post(Arrays.copyOf(whole, whole.length - 200)).statusCode()).isEqualTo(400);
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < 200; i++) {
			many.append(field("photos", "x"));
		}
		assertThat(post(GeneratedPhotos.joined(many.toString().getBytes(StandardCharsets.UTF_8), fields(), end()))
			.statusCode()).isIn(400, 413);
	}

	private HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/341503/complaints/new"))
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.header("Accept", "text/html")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body))
			.build();
		return HttpClient.newBuilder()
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build()
			.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private static byte[] fields() {
		return (field("key", UUID.randomUUID().toString()) + field("asked", "TEXT") + field("nature", "REQUEST")
				+ field("township", "341503100") + field("place", "341503100-V04") + field("item", "UNSURE")
				+ field("text", "村口的路灯坏了"))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String field(String name, String value) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
	}

	private static byte[] part(String name, byte[] content) {
		return GeneratedPhotos.joined(
				("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"added\"; filename=\"" + name
						+ "\"\r\nContent-Type: image/jpeg\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8),
				content, "\r\n".getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] end() {
		return ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
	}

}

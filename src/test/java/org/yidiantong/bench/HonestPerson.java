package org.yidiantong.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yidiantong.support.GeneratedPhotos;

/**
 * What people do all day while {@link ShieldBenchmark} attacks: they read, begin a form,
 * send a photo and file a complaint with it, and an officer signs in and goes on working.
 */
final class HonestPerson {

	private static final Pattern PHOTO = Pattern.compile("\"photo\"\\s*:\\s*\"([^\"]+)\"");

	private final RawClient client;

	private final String district;

	private final byte[] photo = GeneratedPhotos.jpeg(640, 480);

	private final List<Step> steps;

	private String session = "";

	private int number;

	HonestPerson(RawClient client, String district) {
		this.client = client;
		this.district = district;
		this.steps = List.of(() -> read("/"), () -> read("/checklist"), () -> read("/complaints/new"),
				() -> read("/track"), this::file, () -> read("/staff/login"), this::signIn, this::work, this::work);
	}

	/** Does what comes next; returns whether it was served. */
	boolean next() throws IOException {
		return this.steps.get(this.number++ % this.steps.size()).isServed();
	}

	private boolean read(String path) throws IOException {
		return this.client.get("/" + this.district + path) < 400;
	}

	/** A photo, and a complaint with it, about another village each time. */
	private boolean file() throws IOException {
		String uploaded = this.client.postForAnswer("/api/v1/" + this.district + "/complaints/photos",
				"multipart/form-data; boundary=b", "", GeneratedPhotos.joined(ascii("""
						--b\r
						Content-Disposition: form-data; name="photo"; filename="lamp.jpg"\r
						Content-Type: image/jpeg\r
						\r
						"""), this.photo, ascii("\r\n--b--\r\n")));
		Matcher token = PHOTO.matcher(uploaded);
		if (!token.find()) {
			return false;
		}
		String body = """
				{"placeCode":"%s100-V%02d","text":"路灯坏了 %s","anonymous":true,"photos":["%s"]}"""
			.formatted(this.district, 1 + this.number % 16, UUID.randomUUID(), token.group(1));
		return this.client.post("/api/v1/" + this.district + "/complaints", "application/json",
				"Idempotency-Key: " + UUID.randomUUID() + "\r\n", body.getBytes(StandardCharsets.UTF_8)) == 201;
	}

	private boolean signIn() throws IOException {
		this.session = this.client.signInForm(this.district).session("dispatcher", "demo");
		return true;
	}

	/** Whoever was signed in before an attack stays signed in. */
	private boolean work() throws IOException {
		return this.client.get("/" + this.district + "/staff/cases", "Cookie: " + this.session + "\r\n") == 200;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** One thing that a person does. */
	@FunctionalInterface
	private interface Step {

		boolean isServed() throws IOException;

	}

}

package org.yidiantong.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

import org.yidiantong.support.GeneratedPhotos;

/**
 * What the attacker of {@link ShieldBenchmark} does again and again.
 */
final class ShieldAttacks {

	private static final String JSON = "application/json";

	private static final String[] LANGUAGES = { "zh-CN", "en" };

	private static final String[] POSTS = { "dispatcher", "admin", "auditor", "leader" };

	private final RawClient client;

	private final String district;

	private final byte[] photo = GeneratedPhotos.jpeg(8, 8);

	private final AtomicInteger number = new AtomicInteger();

	ShieldAttacks(RawClient client, String district) {
		this.client = client;
		this.district = district;
	}

	/** A body that hardly arrives. */
	void slowBody(int attacker) throws IOException {
		this.client.trickle("/api/v1/" + this.district + "/complaints", 5000, 5000);
	}

	/** A photo that nobody will claim. */
	void photo(int attacker) throws IOException {
		byte[] start = ("--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n"
				+ "Content-Type: image/jpeg\r\n\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
		this.client.post("/api/v1/" + this.district + "/complaints/photos", "multipart/form-data; boundary=b", "",
				GeneratedPhotos.joined(start, this.photo, "\r\n--b--\r\n".getBytes(StandardCharsets.ISO_8859_1)));
	}

	/** A complaint, or a code that may be somebody's. */
	void filing(int attacker) throws IOException {
		if (attacker % 2 == 0) {
			String body = """
					{"itemCode":"B33","placeCode":"%s100-V01","text":"test","anonymous":true}"""
				.formatted(this.district);
			this.client.post("/api/v1/" + this.district + "/complaints", JSON,
					"Idempotency-Key: " + UUID.randomUUID() + "\r\n", body.getBytes(StandardCharsets.UTF_8));
		}
		else {
			this.client.get("/api/v1/" + this.district + "/complaints/"
					+ Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 32).toUpperCase(Locale.ROOT));
		}
	}

	/** A page that nobody has asked for before. */
	void page(int attacker) throws IOException {
		int page = this.number.getAndIncrement();
		this.client.get("/%s/items/B%02d?place=%s100-V%02d&lang=%s".formatted(this.district, 1 + page % 33,
				this.district, 1 + page / 33 % 16, LANGUAGES[page % 2]));
	}

	/** A wrong password for a post that exists. */
	void password(int attacker) throws IOException {
		int guess = this.number.getAndIncrement();
		this.client.signIn(this.district, POSTS[guess % POSTS.length], "guess" + guess);
	}

	/** One step of an attack, repeated by many attackers at once. */
	interface Attack {

		void once(int attacker) throws IOException;

	}

}

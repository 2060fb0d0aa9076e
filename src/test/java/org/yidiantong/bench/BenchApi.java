package org.yidiantong.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the API of a running application as an integrator would, with the demo's client.
 */
final class BenchApi {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final long TOKEN_NANOS = Duration.ofMinutes(8).toNanos();

	private final JsonMapper json = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final URI url;

	private final String district;

	private String token = "";

	private long tokenAt;

	BenchApi(URI url, String district) {
		this.url = url;
		this.district = district;
	}

	/** Sends a GET request to a path of the district's API. */
	JsonNode get(String path) {
		return send(request(path, null).GET().build()).body();
	}

	/**
	 * Sends a POST request to a path of the district's API.
	 * @param named headers
	 */
	Answer post(String path, Object body, Map<String, String> named) {
		HttpRequest.Builder request = request(path, "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(this.json.writeValueAsString(body)));
		named.forEach(request::header);
		return send(request.build());
	}

	private HttpRequest.Builder request(String path, @Nullable String type) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.url.resolve("/api/v1/" + this.district + "/" + path))
			.timeout(PATIENCE);
		if (!path.startsWith("complaints")) {
			request.header("Authorization", "Bearer " + token());
		}
		return (type == null) ? request : request.header("Content-Type", type);
	}

	private synchronized String token() {
		if (this.token.isEmpty() || System.nanoTime() - this.tokenAt > TOKEN_NANOS) {
			String secret = "demo-" + this.district + ":demo";
			HttpRequest request = HttpRequest.newBuilder(this.url.resolve("/oauth2/token"))
				.timeout(PATIENCE)
				.header("Authorization",
						"Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
				.build();
			this.token = send(request).body().path("access_token").asString();
			this.tokenAt = System.nanoTime();
		}
		return this.token;
	}

	private Answer send(HttpRequest request) {
		try {
			HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() >= 300) {
				throw new IllegalStateException(
						request.uri().getPath() + " answered " + response.statusCode() + ": " + response.body());
			}
			return new Answer(this.json.readTree(response.body()), response.headers().firstValue("ETag").orElse(""));
		}
		catch (IOException ex) {
			throw new IllegalStateException(request.uri() + " could not be reached: " + ex.getMessage(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** A response. */
	record Answer(JsonNode body, String etag) {
	}

}

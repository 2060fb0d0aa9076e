package org.yidiantong.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;

import com.jayway.jsonpath.JsonPath;

/**
 * An integrator's client, which knows only the address of the application and the API
 * section of the README.
 */
final class ApiClient {

	private final HttpClient http = HttpClient.newHttpClient();

	private final String site;

	private final String token;

	ApiClient(int port, String district) {
		this.site = "http://localhost:" + port;
		String credentials = Base64.getEncoder().encodeToString(("demo-" + district + ":demo").getBytes());
		HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(this.site + "/oauth2/token"))
			.header("Authorization", "Basic " + credentials)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
		this.token = JsonPath.read(answer.body(), "$.access_token");
	}

	HttpResponse<String> get(String path) {
		return send(request(path).GET());
	}

	/** Downloads a file. */
	HttpResponse<byte[]> download(String path) {
		return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
	}

	HttpResponse<String> post(String path, String body, String... headers) {
		HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
		return send((headers.length == 0 ? request : request.headers(headers))
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/** Posts without a token, as citizens do. */
	HttpResponse<String> postAsCitizen(String path, String body) {
		return send(HttpRequest.newBuilder(URI.create(this.site + path))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.site + path)).header("Authorization", "Bearer " + this.token);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		return send(request, HttpResponse.BodyHandlers.ofString());
	}

	private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
		try {
			return this.http.send(request.build(), handler);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package org.yidiantong.integration.webhooks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A receiver that refuses three requests of ten, at random, and can die and come back on
 * the same port. It takes an event at the latest when it comes for the seventh time, so
 * that none is given up by chance. It ignores an id that it has taken.
 */
final class DyingReceiver implements AutoCloseable {

	private static final int PATIENT = 6;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

	private final Map<String, String> taken = new LinkedHashMap<>();

	private final long seed;

	private HttpServer server;

	private final int port;

	private int repeated;

	private int refused;

	DyingReceiver(long seed) throws IOException {
		this.seed = seed;
		this.server = listen(0);
		this.port = this.server.getAddress().getPort();
	}

	String url() {
		return "http://127.0.0.1:" + this.port + "/hook";
	}

	/** Takes nothing any more, until it comes back. */
	void die() {
		this.server.stop(0);
	}

	void comeBack() throws IOException {
		this.server = listen(this.port);
	}

	synchronized int count() {
		return this.taken.size();
	}

	/** The events by their ids, in the order in which they were first taken. */
	synchronized List<String> taken() {
		return List.copyOf(this.taken.values());
	}

	/** How often an event came that was taken before, and how often one was refused. */
	synchronized String troubles() {
		return this.repeated + " repeated, " + this.refused + " refused";
	}

	private HttpServer listen(int onPort) throws IOException {
		HttpServer created = HttpServer.create(new InetSocketAddress("127.0.0.1", onPort), 0);
		created.setExecutor(this.threads);
		created.createContext("/", this::receive);
		created.start();
		return created;
	}

	private void receive(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		String id = exchange.getRequestHeaders().getFirst("webhook-id");
		int attempt = this.attempts.merge(id, 1, Integer::sum);
		boolean refuses = attempt <= PATIENT && new Random(this.seed ^ id.hashCode() * 31L + attempt).nextInt(10) < 3;
		take(id, body, refuses);
		exchange.sendResponseHeaders(refuses ? 503 : 204, -1);
		exchange.close();
	}

	private synchronized void take(String id, String body, boolean refuses) {
		if (refuses) {
			this.refused++;
		}
		else if (this.taken.putIfAbsent(id, body) != null) {
			this.repeated++;
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}

package org.yidiantong.integration.webhooks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A receiver of webhooks on a port of its own, which answers as a test tells it to.
 */
final class TestReceiver implements AutoCloseable {

	/** Never answers while the receiver is open. */
	static final int SILENT = -1;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CountDownLatch closed = new CountDownLatch(1);

	private final List<Received> all = Collections.synchronizedList(new ArrayList<>());

	private final HttpServer server;

	private volatile Function<Received, Integer> answers;

	private volatile String location = "/elsewhere";

	TestReceiver(Function<Received, Integer> answers) throws IOException {
		this.answers = answers;
		this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.server.setExecutor(this.threads);
		this.server.createContext("/", this::receive);
		this.server.start();
	}

	void answer(Function<Received, Integer> other) {
		this.answers = other;
	}

	/** Where an answer of 300 to 399 leads. */
	void redirect(String location) {
		this.location = location;
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/hook";
	}

	List<Received> all() {
		return List.copyOf(this.all);
	}

	/** The requests that were answered with 200, each id once. */
	List<Received> accepted() {
		List<Received> once = new ArrayList<>();
		all().stream()
			.filter((one) -> one.status() == 200)
			.filter((one) -> once.stream().noneMatch((other) -> other.id().equals(one.id())))
			.forEach(once::add);
		return once;
	}

	private void receive(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		Received received = new Received(exchange.getRequestHeaders(), body, 0);
		int status = this.answers.apply(received);
		this.all.add(new Received(exchange.getRequestHeaders(), body, status));
		if (status == SILENT) {
			try {
				this.closed.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			exchange.close();
			return;
		}
		if (status >= 300 && status < 400) {
			exchange.getResponseHeaders().add("Location", this.location);
		}
		byte[] text = "answer".getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, text.length);
		exchange.getResponseBody().write(text);
		exchange.close();
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	/**
	 * A request that was received.
	 */
	record Received(Map<String, List<String>> headers, String body, int status) {

		String id() {
			return this.headers.get("Webhook-id").get(0);
		}

	}

}

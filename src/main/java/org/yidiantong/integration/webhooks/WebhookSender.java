package org.yidiantong.integration.webhooks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.DaemonThreads;
import org.yidiantong.kernel.PlainText;

import org.springframework.stereotype.Component;

/**
 * Posts one event to a receiver. The client resolves names by {@link ReceiverNetworks},
 * and connects to the addresses that were checked, so that a name which changes its
 * address in between leads nowhere. It follows no redirect, repeats nothing by itself,
 * and ends an attempt when the time allowed is over, however the receiver dawdles. Plain
 * HTTP goes only where the operator allows it, also when a name leads elsewhere later.
 */
@Component
class WebhookSender {

	private static final ContentType CLOUD_EVENT = ContentType.create("application/cloudevents+json",
			StandardCharsets.UTF_8);

	private static final int ANSWER_BYTES = 1024;

	private static final int ANSWER_CHARACTERS = 300;

	private static final int CONNECTIONS = 64;

	private static final int GONE = 410;

	private static final String PLAIN = "http";

	private final ReceiverNetworks networks;

	private final CloseableHttpClient client;

	private final ScheduledExecutorService ends;

	private final Duration timeout;

	private final Clock system;

	WebhookSender(ReceiverNetworks networks, WebhookProperties properties, Clock system) {
		this.networks = networks;
		this.timeout = properties.timeout();
		this.system = system;
		this.client = client(networks, this.timeout);
		this.ends = Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("webhook-timeout-"));
	}

	/**
	 * Makes one attempt. Never throws because of the receiver.
	 * @param secrets those that sign, the current one first
	 */
	Attempt post(String url, UUID event, String body, List<byte[]> secrets) {
		Instant at = this.system.instant();
		URI receiver = URI.create(url);
		if (PLAIN.equalsIgnoreCase(receiver.getScheme()) && !this.networks.isOperators(receiver.getHost())) {
			return new Attempt(at, 0, Outcome.FORBIDDEN, null, null);
		}
		HttpPost post = new HttpPost(url);
		post.setHeader("webhook-id", event.toString());
		post.setHeader("webhook-timestamp", Long.toString(at.getEpochSecond()));
		post.setHeader("webhook-signature", WebhookSignature.of(secrets, event.toString(), at, body));
		post.setEntity(new StringEntity(body, CLOUD_EVENT));
		long begun = System.nanoTime();
		ScheduledFuture<?> end = this.ends.schedule(post::cancel, this.timeout.toMillis(), TimeUnit.MILLISECONDS);
		try {
			return this.client.execute(post, (response) -> {
				int status = response.getCode();
				return new Attempt(at, since(begun), outcome(status), status, answer(response));
			});
		}
		catch (ReceiverForbidden ex) {
			return new Attempt(at, since(begun), Outcome.FORBIDDEN, null, null);
		}
		catch (IOException | RuntimeException ex) {
			boolean late = System.nanoTime() - begun >= this.timeout.toNanos();
			return new Attempt(at, since(begun), late ? Outcome.TIMEOUT : Outcome.UNREACHABLE, null, null);
		}
		finally {
			end.cancel(false);
		}
	}

	@PreDestroy
	void close() throws IOException {
		this.ends.shutdownNow();
		this.client.close();
	}

	private static Outcome outcome(int status) {
		if (status >= 200 && status < 300) {
			return Outcome.ACCEPTED;
		}
		return (status == GONE) ? Outcome.GONE : Outcome.REFUSED;
	}

	private static @Nullable String answer(ClassicHttpResponse response) throws IOException {
		@Nullable HttpEntity entity = response.getEntity();
		if (entity == null) {
			return null;
		}
		byte[] begin = entity.getContent().readNBytes(ANSWER_BYTES);
		String text = PlainText.shortened(
				new String(begin, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}+", " ").strip(), ANSWER_CHARACTERS);
		return text.isEmpty() ? null : text;
	}

	private static int since(long begun) {
		return (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
	}

	private static CloseableHttpClient client(ReceiverNetworks networks, Duration timeout) {
		Timeout most = Timeout.of(timeout);
		return HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setDnsResolver(checked(networks))
				.setMaxConnPerRoute(2)
				.setMaxConnTotal(CONNECTIONS)
				.setDefaultConnectionConfig(
						ConnectionConfig.custom().setConnectTimeout(most).setSocketTimeout(most).build())
				.build())
			.setDefaultRequestConfig(
					RequestConfig.custom().setResponseTimeout(most).setConnectionRequestTimeout(most).build())
			.setUserAgent("Yidiantong-Webhooks")
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableContentCompression()
			.build();
	}

	private static DnsResolver checked(ReceiverNetworks networks) {
		return new SystemDefaultDnsResolver() {

			@Override
			public InetAddress[] resolve(String host) throws UnknownHostException {
				return networks.resolve(host);
			}

		};
	}

}

package org.yidiantong.http.server;

import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Configures the connections, the threads and the bodies of Tomcat. Virtual threads are
 * used from JDK 24 on; before, a virtual thread that waits for a lock blocks one of the
 * few threads that carry it. Runs last, so that nothing replaces the executor.
 */
@Component
@EnableConfigurationProperties(BodyProperties.class)
class TomcatCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	private static final int GOOD_VIRTUAL_THREADS = 24;

	/** Bodies that may be waited for when waiting costs no thread. */
	private static final int MOST_WAITING = 4000;

	private final boolean virtual = Runtime.version().feature() >= GOOD_VIRTUAL_THREADS;

	private final BodyValve bodies;

	private final int connections;

	/**
	 * @param connections that one network address may have; behind a proxy all belong to
	 * the proxy, so that there is no limit
	 */
	TomcatCustomizer(BodyProperties limits, @Value("${server.tomcat.threads.max:200}") int threads,
			@Value("${yidiantong.connections-per-address:500}") int connections,
			@Value("${server.forward-headers-strategy:none}") String forwarded) {
		this.connections = "none".equalsIgnoreCase(forwarded) ? connections : 0;
		BodyWaits waits = new BodyWaits(this.virtual ? MOST_WAITING : threads / 2, limits.perAddress());
		this.bodies = new BodyValve(limits, waits, this.virtual ? Places.of(threads) : Places.unlimited());
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(this.bodies);
		factory.addContextValves(new RefusedBodyValve());
		factory.setProtocol(CountingProtocol.class.getName());
		factory.addProtocolHandlerCustomizers((protocol) -> {
			if (protocol instanceof CountingProtocol counting) {
				counting.limit(this.connections);
			}
		});
		if (this.virtual) {
			factory.addProtocolHandlerCustomizers((protocol) -> {
				if (protocol instanceof AbstractProtocol<?> tomcat) {
					tomcat.setExecutor(new VirtualThreadExecutor("http-"));
				}
			});
		}
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}

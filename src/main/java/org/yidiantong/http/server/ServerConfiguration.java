package org.yidiantong.http.server;

import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Configures the threads and the bodies of Tomcat. Virtual threads are used from JDK 24
 * on; before, a virtual thread that waits for a lock blocks one of the few threads that
 * carry it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodyProperties.class)
class ServerConfiguration {

	private static final int GOOD_VIRTUAL_THREADS = 24;

	/** Bodies that may be waited for when waiting costs no thread. */
	private static final int MOST_WAITING = 4000;

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowBodies(BodyProperties limits,
			@Value("${server.tomcat.threads.max:200}") int threads) {
		boolean virtual = Runtime.version().feature() >= GOOD_VIRTUAL_THREADS;
		BodyWaits waits = new BodyWaits(virtual ? MOST_WAITING : threads / 2, limits.perAddress());
		Places places = virtual ? Places.of(threads) : Places.unlimited();
		return new Customizer(new BodyValve(limits, waits, places), virtual);
	}

	/** Runs last, so that nothing replaces the executor. */
	private record Customizer(BodyValve valve,
			boolean virtual) implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

		@Override
		public void customize(TomcatServletWebServerFactory factory) {
			factory.addEngineValves(this.valve);
			factory.addContextValves(new RefusedBodyValve());
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

}

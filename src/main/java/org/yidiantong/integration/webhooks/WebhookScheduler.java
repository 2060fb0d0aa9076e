package org.yidiantong.integration.webhooks;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.kernel.DaemonThreads;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks for new events every two seconds in the districts that have subscriptions, and
 * sends to each receiver in a task of its own. Safe to run in several instances at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookProperties.class)
class WebhookScheduler {

	/** Sends at fixed intervals, unless it is switched off. */
	@Configuration(proxyBeanMethods = false)
	@EnableScheduling
	@ConditionalOnProperty(name = "yidiantong.webhooks.enabled", matchIfMissing = true)
	static class Timer {

		private static final Logger LOG = LoggerFactory.getLogger(Timer.class);

		private static final int SENDERS = 16;

		private final Subscriptions subscriptions;

		private final WebhookDispatcher dispatcher;

		private final Set<UUID> sending = ConcurrentHashMap.newKeySet();

		private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS,
				DaemonThreads.named("webhook-sender-"));

		Timer(Subscriptions subscriptions, WebhookDispatcher dispatcher) {
			this.subscriptions = subscriptions;
			this.dispatcher = dispatcher;
		}

		@Scheduled(initialDelay = 30_000, fixedDelay = 2_000)
		void sendDue() {
			this.subscriptions.districts().forEach((district) -> guard(district, () -> {
				this.dispatcher.queue();
				this.dispatcher.due().forEach((one) -> start(district, one.id()));
			}));
		}

		@Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
		void tidy() {
			this.subscriptions.districts().forEach((district) -> guard(district, this.dispatcher::tidy));
		}

		private void start(DistrictCode district, UUID subscription) {
			if (this.sending.add(subscription)) {
				this.senders.execute(() -> {
					try {
						guard(district, () -> this.dispatcher.send(subscription));
					}
					finally {
						this.sending.remove(subscription);
					}
				});
			}
		}

		private static void guard(DistrictCode district, Runnable work) {
			try {
				BoundDistrict.run(district, work);
			}
			catch (RuntimeException ex) {
				LOG.error("Sending webhooks of district {} failed", district, ex);
			}
		}

		@PreDestroy
		void close() {
			this.senders.shutdownNow();
		}

	}

}

package org.yidiantong.integration.relay;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.kernel.DaemonThreads;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Relays the events of all districts every second, on a thread for each broker, so that
 * one that is away delays nothing else. A broker that fails is left alone for ten
 * seconds.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RelayProperties.class)
class RelayThread {

	private static final Logger LOG = LoggerFactory.getLogger(RelayThread.class);

	private static final int PAUSE_SECONDS = 1;

	private static final int REST_SECONDS = 10;

	private final List<Broker> brokers;

	private final EventRelay relay;

	private final DistrictManagement districts;

	private final RelayLease lease;

	private final RelayProperties properties;

	private final ScheduledExecutorService threads;

	RelayThread(ObjectProvider<Broker> brokers, EventRelay relay, DistrictManagement districts, RelayLease lease,
			RelayProperties properties) {
		this.brokers = brokers.orderedStream().toList();
		this.relay = relay;
		this.districts = districts;
		this.lease = lease;
		this.properties = properties;
		this.threads = Executors.newScheduledThreadPool(Math.max(1, this.brokers.size()),
				DaemonThreads.named("event-relay-"));
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		if (this.properties.enabled()) {
			this.brokers.forEach((broker) -> later(broker, true, PAUSE_SECONDS));
		}
	}

	private void later(Broker broker, boolean wasThere, int seconds) {
		this.threads.schedule(() -> {
			boolean there = relayAll(broker, wasThere);
			later(broker, there, there ? PAUSE_SECONDS : REST_SECONDS);
		}, seconds, TimeUnit.SECONDS);
	}

	/** Returns whether the broker took everything. */
	private boolean relayAll(Broker broker, boolean wasThere) {
		try {
			for (District district : this.districts.all()) {
				if (!this.lease.isHeld(broker.reader())) {
					return true;
				}
				relay(broker, district);
			}
			return true;
		}
		catch (BrokerUnavailable ex) {
			if (wasThere) {
				LOG.warn("Events wait in the log until the broker takes them", ex);
			}
			return false;
		}
		catch (RuntimeException ex) {
			LOG.error("The districts cannot be read", ex);
			return false;
		}
	}

	private void relay(Broker broker, District district) {
		try {
			BoundDistrict.run(district.code(), () -> this.relay.relay(broker));
		}
		catch (BrokerUnavailable ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			LOG.error("Relaying the events of district {} failed", district.code(), ex);
		}
	}

	@PreDestroy
	void close() {
		this.threads.shutdownNow();
	}

}

package org.yidiantong.integration.relay;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.yidiantong.support.WorkingCopy;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Relays events to Kafka as the application does, in a process that a test kills.
 */
final class RelayingCopy {

	private RelayingCopy() {
	}

	public static void main(String[] settings) throws IOException {
		WorkingCopy.main(settings, RelayingCopy::relay);
	}

	private static void relay(ConfigurableApplicationContext context) {
		EventRelay relay = context.getBean(EventRelay.class);
		Broker broker = context.getBean(KafkaBroker.class);
		while (true) {
			try {
				BoundDistrict.run(KilledRelayTests.DISTRICT, () -> relay.relay(broker));
			}
			catch (BrokerUnavailable away) {
				// The events wait in the log.
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
		}
	}

}

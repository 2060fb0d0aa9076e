package org.yidiantong.integration.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.yidiantong.support.Actors;
import org.yidiantong.support.WorkingCopy;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Exchanges packages as the application does, in a process that a test kills.
 */
final class ExchangingCopy {

	private ExchangingCopy() {
	}

	public static void main(String[] settings) throws IOException {
		WorkingCopy.main(settings, ExchangingCopy::exchange);
	}

	private static void exchange(ConfigurableApplicationContext context) {
		ExchangeProperties properties = context.getBean(ExchangeProperties.class);
		PublicKey partner = context.getBean(ExchangeKeys.class).partner(Actors.YUAN).orElseThrow();
		ExchangeFolder folder = new ExchangeFolder(Path.of(properties.folder(), Actors.YUAN.toString()));
		PackageReceiver receiver = context.getBean(PackageReceiver.class);
		PackageSender sender = context.getBean(PackageSender.class);
		Thread sending = new Thread(() -> again(() -> sender.send(folder)), "sending");
		sending.setDaemon(true);
		sending.start();
		again(() -> receiver.receive(folder, partner));
	}

	/** At the same time as the other, so that both are interrupted half-way. */
	private static void again(Runnable work) {
		while (true) {
			BoundDistrict.run(Actors.YUAN, work);
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
		}
	}

}

package org.yidiantong.integration.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

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
		PackageReceiver receiver = context.getBean(PackageReceiver.class);
		PackageSender sender = context.getBean(PackageSender.class);
		Thread sending = new Thread(() -> again(properties, sender::send), "sending");
		sending.setDaemon(true);
		sending.start();
		again(properties, (folder) -> receiver.receive(folder, partner));
	}

	/** At the same time as the other, so that both are interrupted half-way. */
	private static void again(ExchangeProperties properties, Consumer<ExchangeFolder> work) {
		try (ExchangeConnection connection = ExchangeConnection.open(properties)) {
			ExchangeFolder folder = connection.folder(Actors.YUAN.toString());
			while (true) {
				BoundDistrict.run(Actors.YUAN, () -> work.accept(folder));
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

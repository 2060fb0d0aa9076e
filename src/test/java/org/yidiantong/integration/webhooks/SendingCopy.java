package org.yidiantong.integration.webhooks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.yidiantong.support.WorkingCopy;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Sends webhooks as the application does, in a process that a test kills.
 */
final class SendingCopy {

	private SendingCopy() {
	}

	public static void main(String[] settings) throws IOException {
		WorkingCopy.main(settings, SendingCopy::send);
	}

	private static void send(ConfigurableApplicationContext context) {
		WebhookScheduler.Timer timer = new WebhookScheduler.Timer(context.getBean(Subscriptions.class),
				context.getBean(WebhookDispatcher.class));
		while (true) {
			timer.sendDue();
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
		}
	}

}

package org.example.integrator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

import org.yidiantong.Yidiantong;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The whole application with the sample module, in a process that a test kills. It does
 * what it reads line by line, and says when that is done:
 * <ul>
 * <li>{@code hold}: listeners wait from now on, for ever
 * <li>{@code close}: a complaint is filed, dispatched, answered and closed
 * </ul>
 */
final class IntegratedApplication {

	/** What it says once it has started, and each time that it has done something. */
	static final String DONE = "DONE";

	private IntegratedApplication() {
	}

	public static void main(String[] args) throws IOException {
		ConfigurableApplicationContext context = SpringApplication.run(Yidiantong.class, args);
		BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		System.out.println(DONE);
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			act(context, line);
			System.out.println(DONE);
		}
		context.close();
	}

	private static void act(ConfigurableApplicationContext context, String what) {
		switch (what) {
			case "hold" -> hold(context.getBean("applicationTaskExecutor", ThreadPoolTaskExecutor.class));
			case "close" -> context.getBean(ClosedComplaints.class).closed(Actors.YUAN, "341503100-V04", true);
			default -> throw new IllegalArgumentException(what);
		}
	}

	/** Gives each thread of the listeners something that never ends. */
	private static void hold(ThreadPoolTaskExecutor listeners) {
		for (int thread = 0; thread < listeners.getCorePoolSize(); thread++) {
			listeners.execute(() -> {
				try {
					new CountDownLatch(1).await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			});
		}
	}

}

package org.yidiantong.embedded;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Explains at start-up why the embedded servers cannot be used, and what to do.
 */
class EmbeddedFailureAnalyzer implements FailureAnalyzer {

	private static final Map<Class<? extends RuntimeException>, String> ADVICE = Map.of(HomeInUse.class,
			"Stop the application that runs on this home, or use another folder by --yidiantong.home=DIR.",
			ApplicationNotRunning.class,
			"Start the application on this home first, or name its folder by --yidiantong.home=DIR.",
			CredentialsLost.class,
			"Restore servers.properties from the backup of this home, or use another folder by --yidiantong.home=DIR.",
			ServerNotStarted.class,
			"Mend what the log says. In a container that forbids user namespaces run as an ordinary user, or "
					+ "use servers of your own by spring.datasource.url and spring.data.redis.host.");

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String advice = ADVICE.get(cause.getClass());
			if (advice != null) {
				return new FailureAnalysis(String.valueOf(cause.getMessage()), advice, cause);
			}
		}
		return null;
	}

}

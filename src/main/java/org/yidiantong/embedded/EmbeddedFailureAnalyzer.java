package org.yidiantong.embedded;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says in words why the embedded servers cannot be used, and what to do about it.
 */
class EmbeddedFailureAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof HomeInUse || cause instanceof ApplicationNotRunning) {
				return new FailureAnalysis(String.valueOf(cause.getMessage()),
						"Use another folder by --yidiantong.home=DIR, or stop or start the application on this one.",
						cause);
			}
		}
		return null;
	}

}

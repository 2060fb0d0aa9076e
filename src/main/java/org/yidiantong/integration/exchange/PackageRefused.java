package org.yidiantong.integration.exchange;

import java.util.List;
import java.util.Locale;

import org.yidiantong.kernel.ValidationError;

/**
 * A package cannot be taken. Nothing of it is imported.
 */
final class PackageRefused extends RuntimeException {

	private final Cause cause;

	private final List<LineError> lines;

	PackageRefused(Cause cause) {
		this(cause, List.of());
	}

	PackageRefused(Cause cause, List<LineError> lines) {
		super("The package is refused: " + cause);
		this.cause = cause;
		this.lines = List.copyOf(lines);
	}

	Cause reason() {
		return this.cause;
	}

	/** What is wrong with its lines. */
	List<LineError> lines() {
		return this.lines;
	}

	/** Why a package is refused. */
	enum Cause {

		UNREADABLE, FORGED, OTHER_DISTRICT, OTHER_KIND, HASH, OUT_OF_ORDER, REPEATED, LINES;

		/** The key of the text that tells it. */
		String key() {
			return "exchange.refused." + name().toLowerCase(Locale.ROOT);
		}

	}

	/** An error in a line, counted from 1. */
	record LineError(int line, ValidationError error) {
	}

}

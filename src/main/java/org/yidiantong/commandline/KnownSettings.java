package org.yidiantong.commandline;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The settings of the application that begin with {@code yidiantong.}. A test compares
 * them with what the code reads, so that a new setting cannot be left out. Other settings
 * belong to Spring Boot and are not checked.
 */
final class KnownSettings {

	/** The names, without the leading hyphens. */
	static final Set<String> NAMES = Set.of("yidiantong.business-time.at", "yidiantong.business-time.resume",
			"yidiantong.business-time.start", "yidiantong.cards.schedule.enabled", "yidiantong.connections-per-address",
			"yidiantong.embedded.attach", "yidiantong.exchange.folder", "yidiantong.exchange.identity",
			"yidiantong.exchange.known-hosts", "yidiantong.exchange.partner-keys", "yidiantong.files",
			"yidiantong.home", "yidiantong.keys", "yidiantong.imports.schedule.enabled", "yidiantong.mail.from",
			"yidiantong.form-drafts.total", "yidiantong.held-filings.bytes-per-district",
			"yidiantong.held-filings.per-address", "yidiantong.held-filings.per-district",
			"yidiantong.webhooks.allowed-networks", "yidiantong.webhooks.enabled", "yidiantong.webhooks.timeout",
			"yidiantong.relay.enabled", "yidiantong.relay.key", "yidiantong.relay.stream",
			"yidiantong.relay.stream-length", "yidiantong.relay.topic", "yidiantong.rate-limits.disciplinary-reports",
			"yidiantong.rate-limits.drafts", "yidiantong.rate-limits.exempt", "yidiantong.rate-limits.exports",
			"yidiantong.rate-limits.filings-per-address", "yidiantong.rate-limits.filings-per-place",
			"yidiantong.rate-limits.supplements", "yidiantong.rate-limits.unknown-codes", "yidiantong.public-url",
			"yidiantong.reporting.schedule.enabled", "yidiantong.reports", "yidiantong.request-body.bytes-per-second",
			"yidiantong.request-body.grace", "yidiantong.request-body.longest", "yidiantong.request-body.per-address",
			"yidiantong.shutdown.drain", "yidiantong.tasks.schedule.enabled", "yidiantong.tenants",
			"yidiantong.tenants-at-start");

	private static final String OWN = "yidiantong.";

	private KnownSettings() {
	}

	/** Whether a setting is one of these or one of Spring Boot's. */
	static boolean accepts(String name) {
		return !name.startsWith(OWN) || NAMES.contains(name);
	}

	/** The names as options. */
	static Set<String> options() {
		return NAMES.stream().map((name) -> "--" + name).collect(Collectors.toCollection(TreeSet::new));
	}

}

package org.yidiantong.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.yidiantong.kernel.NearestWord;

/**
 * The settings of the application that begin with {@code yidiantong.}. A test compares
 * them with what the code reads, so that a new setting cannot be left out. Other settings
 * belong to Spring Boot; those that are close to one that the README names are refused as
 * misspelt.
 */
final class KnownSettings {

	/** The names, without the leading hyphens. */
	static final Set<String> NAMES = Set.of("yidiantong.business-time.at", "yidiantong.business-time.resume",
			"yidiantong.business-time.start", "yidiantong.cards.schedule.enabled", "yidiantong.connections-per-address",
			"yidiantong.coverage.schedule.enabled", "yidiantong.embedded.attach", "yidiantong.exchange.folder",
			"yidiantong.exchange.identity", "yidiantong.exchange.known-hosts", "yidiantong.exchange.partner-keys",
			"yidiantong.files", "yidiantong.home", "yidiantong.keys", "yidiantong.imports.schedule.enabled",
			"yidiantong.mail.from", "yidiantong.form-drafts.total", "yidiantong.held-filings.bytes-per-district",
			"yidiantong.held-filings.per-address", "yidiantong.held-filings.per-district",
			"yidiantong.webhooks.allowed-networks", "yidiantong.webhooks.enabled", "yidiantong.webhooks.timeout",
			"yidiantong.relay.enabled", "yidiantong.relay.key", "yidiantong.relay.stream",
			"yidiantong.relay.stream-length", "yidiantong.relay.topic", "yidiantong.rate-limits.phone-searches",
			"yidiantong.rate-limits.disciplinary-reports", "yidiantong.rate-limits.drafts",
			"yidiantong.rate-limits.exempt", "yidiantong.rate-limits.exports",
			"yidiantong.rate-limits.filings-per-address", "yidiantong.rate-limits.filings-per-place",
			"yidiantong.rate-limits.supplements", "yidiantong.rate-limits.unknown-codes", "yidiantong.public-url",
			"yidiantong.reporting.schedule.enabled", "yidiantong.reports", "yidiantong.request-body.bytes-per-second",
			"yidiantong.request-body.grace", "yidiantong.request-body.longest", "yidiantong.request-body.per-address",
			"yidiantong.shutdown.drain", "yidiantong.tasks.schedule.enabled", "yidiantong.tenants",
			"yidiantong.tenants-at-start");

	/** The settings of Spring Boot that operators set most often. */
	static final Set<String> COMMON = Set.of("server.port", "server.address", "spring.profiles.active",
			"spring.datasource.url", "spring.datasource.username", "spring.datasource.password", "spring.flyway.user",
			"spring.flyway.password", "spring.flyway.url", "spring.data.redis.host", "spring.data.redis.port",
			"spring.data.redis.password", "spring.data.redis.username", "spring.mail.host", "spring.mail.port",
			"spring.mail.username", "spring.mail.password", "spring.kafka.bootstrap-servers",
			"server.forward-headers-strategy", "management.server.port", "management.server.address",
			"management.endpoints.web.exposure.include", "management.endpoints.web.exposure.exclude",
			"spring.config.location", "spring.config.import");

	private static final String OWN = "yidiantong.";

	/** More changes make another name, such as server.ssl.port. */
	private static final DamerauLevenshteinDistance CHANGES = new DamerauLevenshteinDistance(2);

	private static final String PROFILES = "spring.profiles.active";

	private static final Set<String> PROFILES_OF_THE_PROGRAM = Set.of("demo");

	private KnownSettings() {
	}

	/**
	 * Whether a setting can be taken with a value: one of our own has one, and a profile
	 * is not almost the name of ours.
	 */
	static boolean accepts(String name, String value) {
		return accepts(name) && !(name.startsWith(OWN) && value.isEmpty())
				&& !(name.equals(PROFILES) && nearProfile(value).isPresent());
	}

	/**
	 * The profile that a setting has almost as its value: {@code dmeo} is {@code demo}.
	 */
	static Optional<String> profileMeant(String option) {
		String prefix = "--" + PROFILES + "=";
		return option.startsWith(prefix) ? nearProfile(option.substring(prefix.length())) : Optional.empty();
	}

	/** A profile of the operator's own has a file of settings. */
	private static Optional<String> nearProfile(String value) {
		return Stream.of(value.split(","))
			.map(String::strip)
			.filter((profile) -> !PROFILES_OF_THE_PROGRAM.contains(profile) && !hasFile(profile))
			.flatMap((profile) -> NearestWord.to(profile.toLowerCase(Locale.ROOT), PROFILES_OF_THE_PROGRAM).stream())
			.findFirst();
	}

	private static boolean hasFile(String profile) {
		return Stream.of("", "config")
			.flatMap((folder) -> Stream.of("properties", "yaml", "yml")
				.map((kind) -> Path.of(folder, "application-" + profile + "." + kind)))
			.anyMatch(Files::exists);
	}

	/** Whether a setting is one of these or one of Spring Boot's. */
	static boolean accepts(String name) {
		return NAMES.contains(name) || COMMON.contains(name) || (!name.startsWith(OWN) && !isMisspelt(name));
	}

	private static boolean isMisspelt(String name) {
		return Stream.concat(NAMES.stream(), COMMON.stream()).anyMatch((known) -> CHANGES.apply(name, known) >= 0);
	}

	/** The names as options. */
	static Set<String> options() {
		return Stream.concat(NAMES.stream(), COMMON.stream())
			.map((name) -> "--" + name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}

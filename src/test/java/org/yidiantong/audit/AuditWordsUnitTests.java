package org.yidiantong.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.checklist.adaptation.AdaptationAction;
import org.yidiantong.checklist.upkeep.ProposalAction;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.disclosure.DisclosureAction;
import org.yidiantong.tenancy.Change;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The log names every action and every kind of subject in words, also those of a module
 * that begins to record tomorrow.
 */
class AuditWordsUnitTests {

	private static final Pattern ACTION = Pattern.compile("(?:record|audit)\\([^;]*?\"([a-z]+\\.[a-z-]*[a-z])\"");

	private static final Pattern SUBJECT = Pattern.compile("\"([a-z-]+)/\" \\+|new Change\\([^,]*, \"([a-z-]+)\"");

	@ParameterizedTest
	@ValueSource(strings = { "identity.properties", "identity_en.properties" })
	void nameEveryActionAndKind(String bundle) throws IOException {
		Set<String> missing = new TreeSet<>();
		Properties words = new Properties();
		words.load(Files.newBufferedReader(Path.of("src/main/resources/messages", bundle), StandardCharsets.UTF_8));
		actions().map((action) -> "audit." + action).filter((key) -> !words.containsKey(key)).forEach(missing::add);
		subjects().map((kind) -> "audit.subject." + kind)
			.filter((key) -> !words.containsKey(key))
			.forEach(missing::add);
		assertThat(missing).isEmpty();
	}

	private static Stream<String> actions() throws IOException {
		Stream<String> complaints = Stream.of(ComplaintAction.values()).map((one) -> "complaints." + one.fact());
		Stream<String> disclosures = Stream.of(DisclosureAction.values())
			.map((one) -> "disclosure." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		Stream<String> changes = Stream.of(Change.Kind.values())
			.map((one) -> "tenancy." + one.name().toLowerCase(Locale.ROOT));
		Stream<String> written = recording()
			.flatMap((text) -> ACTION.matcher(text).results().map((one) -> one.group(1)));
		Stream<String> ledgers = Stream.of(DisclosureAction.values())
			.filter((one) -> one != DisclosureAction.WRITE)
			.map((one) -> "disclosure.ledger-" + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		Stream<String> proposals = Stream.of(ProposalAction.values())
			.map((one) -> "checklist.proposal-" + one.name().toLowerCase(Locale.ROOT));
		Stream<String> adaptations = Stream.of(AdaptationAction.values())
			.map((one) -> "checklist.adaptation-" + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		return Stream.of(complaints, disclosures, ledgers, proposals, adaptations, changes, written)
			.flatMap((each) -> each)
			.distinct();
	}

	private static Stream<String> subjects() throws IOException {
		return recording().flatMap((text) -> SUBJECT.matcher(text).results())
			.map((one) -> (one.group(1) != null) ? one.group(1) : one.group(2))
			.distinct();
	}

	/** The sources that record, or tell of changes that are recorded. */
	private static Stream<String> recording() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(AuditWordsUnitTests::read)
				.filter((text) -> text.contains("audit.record(") || text.contains("new Change("))
				.toList()
				.stream();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.yidiantong.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every field for a day in the forms to a decision, as the requests of the API: a
 * day on which something is due passes the calendar, others are kept. A new field fails
 * here until it is listed.
 */
class DayFieldsUnitTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern FIELD = Pattern
		.compile("<input[^>]*type=\"(?:date|month|week|datetime-local)\"[^>]*>");

	private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]+)\"");

	/** Something is due on it: moved to the next working day. */
	private static final Set<String> DUE = Set.of("complaints/case.html until", "complaints/sweep-form.html dueOn");

	/** When something happened or begins to hold, or the bounds of a list. */
	private static final Set<String> KEPT = Set.of("identity/audit.html from", "identity/audit.html to",
			"reporting/list.html from", "reporting/list.html to", "evaluation/samples.html from",
			"evaluation/samples.html to", "checklist/draft.html effectiveFrom", "checklist/adoption.html effectiveFrom",
			"integration/client.html expires", "outreach/list.html heldOn", "complaints/cases.html from",
			"complaints/cases.html to", "complaints/disciplinary-report.html on", "disclosure/findings.html month",
			"disclosure/editor.html date", "disclosure/ledger.html day");

	@Test
	void areDueOrKept() throws IOException {
		Set<String> fields = new TreeSet<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			files.filter((file) -> file.toString().endsWith(".html")).forEach((file) -> collect(file, fields));
		}
		assertThat(fields).containsExactlyInAnyOrderElementsOf(Stream.concat(DUE.stream(), KEPT.stream()).toList());
	}

	private static void collect(Path file, Set<String> fields) {
		try {
			Matcher field = FIELD.matcher(Files.readString(file));
			while (field.find()) {
				Matcher name = NAME.matcher(field.group());
				fields.add(TEMPLATES.relativize(file) + " " + (name.find() ? name.group(1) : "?"));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

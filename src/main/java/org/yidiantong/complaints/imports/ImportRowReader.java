package org.yidiantong.complaints.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.ImportedComplaint;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.PastHandling;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.kernel.PlainText;

/**
 * Reads a row as a command. What cannot be read is reported with its column and is absent
 * in the command.
 */
final class ImportRowReader {

	static final Map<String, String> NATURES = words(Nature.REQUEST.name(), "诉求", Nature.REPORT.name(), "反映问题",
			Nature.INQUIRY.name(), "咨询建议");

	static final Map<String, String> REASONS = words(RejectReason.OUT_OF_SCOPE.name(), "不属于受理范围",
			RejectReason.ELSEWHERE.name(), "已由其他途径受理", RejectReason.UNCLEAR.name(), "内容不清", RejectReason.SETTLED.name(),
			"同一事项已办结", RejectReason.NOT_HERE.name(), "与本地无关");

	private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
		.appendPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss]]")
		.parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
		.parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
		.parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
		.toFormatter()
		.withResolverStyle(ResolverStyle.STRICT);

	private static final int LONGEST_ECHO = 40;

	private final ImportNames names;

	private final ImportRow row;

	private final List<Mistake> mistakes = new ArrayList<>();

	ImportRowReader(ImportNames names, ImportRow row) {
		this.names = names;
		this.row = row;
	}

	/** The command of the row. */
	ImportedComplaint read() {
		boolean anonymous = text(ImportColumn.NAME) == null && text(ImportColumn.PHONE) == null;
		Contact contact = anonymous ? null : new Contact(text(ImportColumn.NAME), text(ImportColumn.PHONE));
		String nature = word(ImportColumn.NATURE, NATURES);
		FileComplaint filing = new FileComplaint(null, code(ImportColumn.ITEM), code(ImportColumn.PLACE),
				text(ImportColumn.TEXT), nature, anonymous, contact, List.of(), respondents());
		PastHandling past = new PastHandling(state(), time(ImportColumn.FILED), time(ImportColumn.ACCEPTED),
				time(ImportColumn.DISPATCHED), code(ImportColumn.LEAD), day(ImportColumn.DUE),
				Optional.ofNullable(word(ImportColumn.REASON, REASONS)).map(RejectReason::valueOf).orElse(null),
				text(ImportColumn.REPLY), time(ImportColumn.CLOSED), time(ImportColumn.REOPENED),
				text(ImportColumn.SECOND_REPLY), time(ImportColumn.CLOSED_AGAIN));
		return new ImportedComplaint(this.row.cell(ImportColumn.NUMBER), filing, past);
	}

	/** What could not be read. */
	List<Mistake> mistakes() {
		return this.mistakes;
	}

	private @Nullable String text(ImportColumn column) {
		String text = this.row.cell(column);
		return PlainText.isBlank(text) ? null : text;
	}

	private @Nullable ComplaintState state() {
		Map<String, String> words = new LinkedHashMap<>();
		PastHandling.STATES.forEach((one) -> words.put(one.name(), one.chinese()));
		return Optional.ofNullable(word(ImportColumn.STATE, words)).map(ComplaintState::valueOf).orElse(null);
	}

	/** The name of the constant that is meant by its word or by itself. */
	private @Nullable String word(ImportColumn column, Map<String, String> words) {
		String text = text(column);
		if (text == null) {
			return null;
		}
		for (Map.Entry<String, String> one : words.entrySet()) {
			if (one.getKey().equals(text) || one.getValue().equals(text)) {
				return one.getKey();
			}
		}
		this.mistakes.add(Mistake.of(column, "word", echo(text), String.join("、", words.values())));
		return null;
	}

	private @Nullable String code(ImportColumn column) {
		String text = text(column);
		return (text == null) ? null : code(column, text);
	}

	private @Nullable String code(ImportColumn column, String text) {
		List<String> found = this.names.codes(column, text);
		if (found.size() == 1) {
			return found.get(0);
		}
		this.mistakes.add(Mistake.of(column, found.isEmpty() ? "unknown" : "ambiguous", echo(text)));
		return null;
	}

	private List<String> respondents() {
		String text = text(ImportColumn.RESPONDENTS);
		return (text == null) ? List.of()
				: Stream.of(text.split("[、，,;；\\n]+"))
					.filter((one) -> !PlainText.isBlank(one))
					.flatMap((one) -> Stream.ofNullable(code(ImportColumn.RESPONDENTS, one)))
					.toList();
	}

	private @Nullable Instant time(ImportColumn column) {
		LocalDateTime time = local(column);
		return (time == null) ? null : time.atZone(BusinessClock.ZONE).toInstant();
	}

	private @Nullable LocalDate day(ImportColumn column) {
		LocalDateTime time = local(column);
		return (time == null) ? null : time.toLocalDate();
	}

	private @Nullable LocalDateTime local(ImportColumn column) {
		String text = text(column);
		try {
			return (text == null) ? null : LocalDateTime.parse(text, TIME);
		}
		catch (DateTimeParseException unreadable) {
			this.mistakes.add(Mistake.of(column, "day", echo(String.valueOf(text))));
			return null;
		}
	}

	private static String echo(String text) {
		return PlainText.start(text, LONGEST_ECHO);
	}

	private static Map<String, String> words(String... namesAndWords) {
		Map<String, String> words = new LinkedHashMap<>();
		for (int at = 0; at < namesAndWords.length; at += 2) {
			words.put(namesAndWords[at], namesAndWords[at + 1]);
		}
		return words;
	}

}

package org.yidiantong.reporting.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yidiantong.reporting.definition.ReportDefinition;
import org.yidiantong.reporting.definition.ReportDefinitions;
import org.yidiantong.reporting.definition.ReportOutput;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What pages and file names call the kinds of report. One whose folder is gone is called
 * by its code.
 */
@Component
class ReportTitles {

	private final ReportDefinitions definitions;

	private final MessageSource messages;

	ReportTitles(ReportDefinitions definitions, MessageSource messages) {
		this.definitions = definitions;
		this.messages = messages;
	}

	/** The kinds of report that can be requested, the usual one first. */
	List<Kind> all() {
		Locale language = LocaleContextHolder.getLocale();
		return this.definitions.all()
			.stream()
			.map((one) -> new Kind(one.name(), one.title(language), one.periodCodes()))
			.toList();
	}

	/** For each of them a sentence that names its periods. */
	List<String> periods() {
		return all().stream()
			.map((kind) -> word("reporting.kind.hint", kind.title(),
					kind.periods()
						.stream()
						.map((code) -> word("reporting.period-kind." + code))
						.reduce((one, other) -> word("reporting.period-kind.or", one, other))
						.orElseThrow()))
			.toList();
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** Their titles by code. */
	Map<String, String> byCode() {
		return all().stream().collect(Collectors.toMap(Kind::report, Kind::title));
	}

	/** The title in the reader's language. */
	String of(String report) {
		return text(report, (one) -> one.title(LocaleContextHolder.getLocale()));
	}

	/** The title in Chinese, in which files are named. */
	String inFileNames(String report) {
		return text(report, ReportDefinition::title);
	}

	/** Whether reports of a kind have a document. */
	boolean has(String report, ReportOutput output) {
		return this.definitions.find(report).filter((one) -> one.has(output)).isPresent();
	}

	private String text(String report, Function<ReportDefinition, String> title) {
		return this.definitions.find(report).map(title).orElse(report);
	}

	/**
	 * A kind of report.
	 *
	 * @param report its code in requests
	 * @param title its title
	 * @param periods the kinds of period for which it can be requested: {@code days week
	 * month quarter half-year year}
	 */
	record Kind(String report, String title, List<String> periods) {
	}

}

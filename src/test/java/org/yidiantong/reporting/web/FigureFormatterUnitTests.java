package org.yidiantong.reporting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.reporting.ReportContent;
import org.yidiantong.reporting.ReportDifference;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page says of cells that changed.
 */
class FigureFormatterUnitTests {

	private static final ReportContent CONTENT = new ReportContent("performance", 341503, "裕安区",
			LocalDate.of(2021, 10, 1), LocalDate.of(2021, 10, 31), Map.of(), Map.of(), List.of());

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	@BeforeEach
	void speakEnglish() {
		this.messages.setBasename("messages/reporting");
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void forgetLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void differencesAreSaidInTheLanguageOfTheReader() {
		assertThat(change(new ReportDifference("categories", "item/", "name", null, "未选事项")).after())
			.isEqualTo("No item chosen");
		assertThat(change(new ReportDifference("summary", "closureRate", "name", "办结率", null)).before())
			.isEqualTo("Closure rate");
		assertThat(change(new ReportDifference("overdue", "1", "situation", "OVERDUE", "CLOSED_LATE")))
			.extracting(FigureFormatter.Change::before, FigureFormatter.Change::after)
			.containsExactly("Open and overdue", "Closed late");
	}

	@Test
	void differencesKeepWhatHasNoOtherWords() {
		assertThat(change(new ReportDifference("townships", "341503100", "name", "苏埠", "苏埠镇")))
			.extracting(FigureFormatter.Change::before, FigureFormatter.Change::after)
			.containsExactly("苏埠", "苏埠镇");
		assertThat(change(new ReportDifference("townships", "341503100", "rank", "3", null)).after()).isEqualTo("—");
	}

	private FigureFormatter.Change change(ReportDifference difference) {
		return new FigureFormatter(this.messages).differences(CONTENT, List.of(difference)).get(0);
	}

}

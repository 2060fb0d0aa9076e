package org.yidiantong.audit;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words of the program in the audit log, in the language of the reader.
 */
class AuditTextUnitTests {

	private static final AuditText.Messages WORDS = (key, arguments, locale) -> key.equals("audit.text.rows")
			? arguments[0] + (locale.equals(Locale.ENGLISH) ? " rows" : " 件") : null;

	@Test
	void isReadInTheReadersLanguage() {
		String kept = "cases.csv " + AuditText.of("audit.text.rows", 12);
		assertThat(AuditText.in(kept, Locale.ENGLISH, WORDS)).isEqualTo("cases.csv 12 rows");
		assertThat(AuditText.in(kept, Locale.SIMPLIFIED_CHINESE, WORDS)).isEqualTo("cases.csv 12 件");
	}

	@Test
	void leavesWhatPeopleWroteAsItIs() {
		assertThat(AuditText.in("看 {花坛}，{audit.text.rows|1} $1 \\", Locale.ENGLISH, WORDS))
			.isEqualTo("看 {花坛}，{audit.text.rows|1} $1 \\");
		assertThat(AuditText.in(null, Locale.ENGLISH, WORDS)).isNull();
	}

	@Test
	void takesNoMarksFromItsArguments() {
		assertThat(AuditText.in(AuditText.of("audit.text.rows", "a\u001fb\u001e\u001d"), Locale.ENGLISH, WORDS))
			.isEqualTo("a b   rows");
	}

}

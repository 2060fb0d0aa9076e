package org.yidiantong.complaints.privacy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Telephone numbers as people type and paste them.
 */
class PhoneNumberUnitTests {

	@ParameterizedTest
	@CsvSource({ "13805640000, 13805640000", "138 0564 0000, 13805640000", "138-0564-0000, 13805640000",
			"138.0564.0000, 13805640000", "+86 138 0564 0000, 13805640000", "0086-13805640000, 13805640000",
			"8613805640000, 13805640000", "\u202A+86 138 0564 0000\u202C, 13805640000",
			"\u200E138\u00A00564\u30000000, 13805640000", "１３８０５６４００００, 13805640000", "3212345, 3212345",
			"0564-3212345, 05643212345", "(0564) 3212345, 05643212345", "+86 564 3212345, 05643212345",
			"+86 (0564) 321-2345, 05643212345", "0086 10 6505 1234, 01065051234", "0564-3212345转801, 05643212345-801",
			"0564-3212345-801, 05643212345-801", "05643212345 ext.12, 05643212345-12",
			"010-65051234 分机 8801, 01065051234-8801" })
	void readsNumbersAsPeopleWriteThem(String input, String number) {
		assertThat(PhoneNumber.normalized(input)).isEqualTo(number);
		assertThat(PhoneNumber.isValid(number)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\u200B", "12345678901", "1380564000", "138056400001", "0564", "abc", "1380564000a",
			"13805640000-12", "+1 212 555 0100", "138056400001380564000" })
	void refusesWhatIsNoNumber(String input) {
		assertThat(PhoneNumber.isValid(String.valueOf(PhoneNumber.normalized(input)))).isFalse();
	}

}

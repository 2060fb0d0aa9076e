package org.yidiantong.kernel;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Amounts as people type them.
 */
class YuanUnitTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12000 | 1200000
			12,000.50 | 1200050
			1,234,567.8 | 123456780
			￥8950 元 | 895000
			１２３．４０ | 12340
			0.01 | 1
			5.00 | 500
			12345678901 | 1234567890100""")
	void readsFen(String typed, long fen) {
		assertThat(Yuan.read(typed, (mistake) -> assertThat(mistake).isNull())).isEqualTo(fen);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1,2万 | unreadable
			1,23 | unreadable
			一千 | unreadable
			1.2.3 | unreadable
			1e5 | unreadable
			=A1 | unreadable
			-5 | negative
			(1,200.00) | negative
			0.005 | digits
			123456789012 | large""")
	void tellsWhatIsWrong(String typed, String expected) {
		AtomicReference<String> told = new AtomicReference<>();
		assertThat(Yuan.read(typed, told::set)).isNull();
		assertThat(told).hasValue(expected);
	}

	@Test
	void writesAllAmountsWithTheirFen() {
		assertThat(List.of(Yuan.format(0), Yuan.format(7), Yuan.format(12_026_500), Yuan.format(11_363_230),
				Yuan.format(-4_120_000)))
			.containsExactly("0.00", "0.07", "120,265.00", "113,632.30", "-41,200.00");
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 99, 100, 4_120_000, 895_050, 123_456_789_012L })
	void readsWhatItWrites(long fen) {
		assertThat(Yuan.read(Yuan.plain(fen), (mistake) -> assertThat(mistake).isNull())).isEqualTo(fen);
		assertThat(Yuan.read(Yuan.format(fen), (mistake) -> assertThat(mistake).isNull())).isEqualTo(fen);
	}

}

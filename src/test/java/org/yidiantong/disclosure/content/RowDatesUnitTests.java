package org.yidiantong.disclosure.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.kernel.ValidationError;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which cells of an account of December 2021 are dated after 2021-12-15.
 */
class RowDatesUnitTests {

	private static final LocalDate TODAY = LocalDate.of(2021, 12, 15);

	private final RowDates dates = new RowDates(LocalDate.of(2021, 12, 1), LocalDate.of(2021, 12, 31));

	@ParameterizedTest
	@ValueSource(strings = { "2021-12-16", "2021年12月20日", "2021/12/20", "2021.12.20", "12月20日", "１２月２０号", "2022-01-01",
			"2021-12-01至2021-12-20", "12月1日—12月20日", "2021-12-20 09:00", " 12 月 20 日 ", "20211220", "2021年12月20日-25日",
			"12月1-20日", "2021-12-20（周一）", "2021年12月20日星期一", "2021–12–20", "2021—12—20", "21.12.20", "21-12-20",
			"二〇二一年十二月二十日", "十二月二十日", "2021年12月20日至2021年12月25日", "2022年1月", "2022-01", "2021年12月20日前后", "20日",
			"2021-12-1、2021-12-20", "2021-12-20上午" })
	void areInTheFuture(String cell) {
		assertThat(errors("日期", cell)).containsExactly("table disclosure.table.ahead");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-12-15", "12月15日", "12.20", "380.00", "2021-13-45", "3月1日", "2020-12-20",
			"12月20日前修好路灯", "", "—", "共12/20", "0564-2022123", "20211215", "12月1-15日", "21.12.15", "22.12.20元",
			"20229999", "2021年12月", "2021-12", "十二月十五日", "15日", "20", "1-20", "20户", "34150320211220", "99-12-20",
			"20号楼", "2022年度", "2022" })
	void areNotInTheFuture(String cell) {
		assertThat(errors("日期", cell)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "到期日", "计划完成时间", "合同期限", "预计竣工", "应缴日期" })
	void mayBePlannedDays(String heading) {
		assertThat(errors(heading, "2023-12-20")).isEmpty();
	}

	@Test
	void areNamedByRowAndColumn() {
		List<ValidationError> errors = new ArrayList<>();
		this.dates.check(new Content("", "", List.of("项目", "日期"),
				List.of(List.of("路灯", "2021-12-01"), List.of("水渠", "2021-12-18")), false), TODAY, errors);
		assertThat(errors).containsExactly(ValidationError.of("table", "disclosure.table.ahead", 3, 2, "2021-12-18"));
	}

	private List<String> errors(String heading, String cell) {
		List<ValidationError> errors = new ArrayList<>();
		this.dates.check(new Content("", "", List.of(heading), List.of(List.of(cell)), false), TODAY, errors);
		return errors.stream()
			.map((one) -> one.path() + " " + one.message().getCodes()[0].replace("mistake.", ""))
			.toList();
	}

}

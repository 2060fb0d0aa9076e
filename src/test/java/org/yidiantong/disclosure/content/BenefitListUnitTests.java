package org.yidiantong.disclosure.content;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.kernel.ValidationError;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists of payments to people: what they are, what they must not hold, and what is left
 * after the notice period.
 */
class BenefitListUnitTests {

	private static final String HEAD = "户主姓名\t家庭人口\t标准（元/亩）\t金额（元）";

	private final ContentMasking masking = ContentValidation.masking();

	@ParameterizedTest
	@ValueSource(strings = { "姓名\t金额", "户主姓名\t人口\t补贴金额（元）", "姓名\t标准\t发放金额(元)", "姓名\t实发金额" })
	void isATableOfNamesAndAmounts(String head) {
		assertThat(this.masking.benefits(content(head, "张三\t1\t2"))).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "项目\t金额（元）", "姓名\t职务", "姓名\t标准（元/亩）", "姓名\t金额说明" })
	void isNoOtherTable(String head) {
		assertThat(this.masking.benefits(content(head, "甲\t1"))).isEmpty();
	}

	@Test
	void addsUpAndLeavesOnlyTheSums() {
		BenefitList list = this.masking
			.benefits(this.masking.mask(content(HEAD, "张三\t4\t80\t1,280.50", "欧阳雪梅\t2\t80\t320")).content())
			.orElseThrow();
		assertThat(list.content().lines()).contains("张* ｜ 4 ｜ 80 ｜ 1,280.50", "欧阳* ｜ 2 ｜ 80 ｜ 320");
		assertThat(list.persons()).isEqualTo(2);
		assertThat(list.total()).isEqualTo(160_050);
		assertThat(list.totals().lines()).containsExactly("标题", "人（户）数 ｜ 合计金额（元）", "2 ｜ 1,600.50");
		assertThat(list.toString()).doesNotContain("张");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "张三|4|80||amount.missing 2 4", "张三|4|80|0|amount.missing 2 4", "张三|4|80|-12|amount.negative 2 4",
					"张三|4|80|1.005|amount.digits 2 4", "张三|4|80|1,2万|amount.unreadable 2 4", "合计|4|80|320|sum 2",
					"合 计|4|80|320|sum 2", "张三 13812345678|4|80|320|number 2 1",
					"张三|342423199001011236|80|320|number 2 2", "张三|4|6228480402564890018|320|number 2 3" })
	void namesEachWrongCell(String name, String people, String standard, String amount, String expected) {
		Content content = content(HEAD, String.join("\t", name, people, standard, (amount == null) ? "" : amount),
				"李四\t2\t80\t160");
		List<ValidationError> errors = new ArrayList<>();
		this.masking.benefits(content).orElseThrow().check(this.masking, errors);
		assertThat(errors)
			.extracting((one) -> one.message().getCodes()[0].replace("mistake.disclosure.benefits.", "") + " "
					+ String.join(" ", List.of(one.message().getArguments()).stream().map(String::valueOf).toList()))
			.containsExactly(expected);
	}

	@Test
	void acceptsWhatIsRight() {
		List<ValidationError> errors = new ArrayList<>();
		Content content = content(HEAD, "张三\t4\t80\t1,280.50", "欧阳雪梅\t2\t80\t320");
		this.masking.benefits(content).orElseThrow().check(this.masking, errors);
		assertThat(errors).isEmpty();
	}

	private static Content content(String... lines) {
		List<List<String>> rows = PastedTable.read(String.join("\n", lines));
		return new Content("标题", "", rows.get(0), rows.subList(1, rows.size()), false);
	}

}

package org.yidiantong.disclosure.content;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.masking.Masking;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists that would give away what must never be told.
 */
class TotalsOnlyRuleUnitTests {

	private static final ContentMasking MASKING = new ContentMasking(new Masking());

	@ParameterizedTest
	@CsvSource({ "护理补贴发放名单, DISABILITY", "残 疾 人补贴, DISABILITY", "重病户慰问, ILLNESS", "困境儿童补助, MINORS", "孤儿基本生活费, MINORS",
			"失独家庭慰问, SPECIAL_FAMILIES", "特别扶助金发放, SPECIAL_FAMILIES", "投诉人奖励, COMPLAINANTS" })
	void refusesNamesUnderATitleThatTells(String title, SensitiveClass told) {
		assertThat(breach("其他", "", title, "姓名", "100")).isEqualTo(told);
	}

	@Test
	void refusesNamesUnderAnItemThatTells() {
		assertThat(breach("重度残疾人护理补贴", "享受补贴人数（只公开总数）", "第四季度名单", "领取人", "100")).isEqualTo(SensitiveClass.DISABILITY);
		assertThat(breach("低保", "", "第四季度名单", "户主", "因病致贫")).isEqualTo(SensitiveClass.ILLNESS);
	}

	@Test
	void letsAnItemPassWhoseDutyAsksForNames() {
		assertThat(breach("计划生育家庭奖励扶助与特别扶助", "奖扶对象姓名、金额", "奖励扶助对象", "姓名", "960")).isNull();
		assertThat(breach("计划生育家庭奖励扶助与特别扶助", "奖扶对象姓名、金额", "特别扶助对象", "姓名", "960"))
			.isEqualTo(SensitiveClass.SPECIAL_FAMILIES);
	}

	@Test
	void knowsPeopleByTheirNumbersToo() {
		assertThat(breach("其他", "", "护理补贴发放", "联系电话", "13812345678")).isEqualTo(SensitiveClass.DISABILITY);
	}

	@Test
	void letsTotalsPass() {
		assertThat(breach("重度残疾人护理补贴", "只公开总数", "护理补贴汇总", "人数", "12")).isNull();
		assertThat(breach("低保", "", "低保名单", "姓名", "100")).isNull();
	}

	private static SensitiveClass breach(String item, String duty, String title, String heading, String cell) {
		Content content = new Content(title, "", List.of(heading, "备注"),
				List.of(List.of(cell.matches("1[0-9]{10}") ? cell : "张三", cell)), false);
		return MASKING.isOfPeople(content) ? new TotalsOnlyRule(item, duty, false).breach(content).orElse(null) : null;
	}

}

package org.yidiantong.masking;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Masking of tables: by heading and by content.
 */
class MaskingTableUnitTests {

	private static final Table SUBSIDIES = new Table(
			List.of("序号", "户主姓名", "身份证号", "联系电话", "一卡通账号", "家庭住址", "面积（亩）", "金额（元）", "备注"),
			List.of(List.of("1", "张三", "341599198506120013", "13800001234", "12010012345678", "苏埠镇苏南村3组12号", "3.50",
					"1380.00", "代领人电话15900005678"), List.of("合计", "—", "", "", "", "", "3.50", "1380.00", "")));

	private final Masking masking = new Masking();

	@Test
	void masksByHeadingAndByContent() {
		MaskedTable masked = this.masking.table(SUBSIDIES, NamePolicy.HIDDEN);
		assertThat(masked.table().rows()).containsExactly(List.of("1", "张*", "［证件号已隐去］", "138****1234", "****5678",
				"苏埠镇苏南村***", "3.50", "1380.00", "代领人电话159****5678"), SUBSIDIES.rows().get(1));
		assertThat(masked.counts()).isEqualTo(Map.of(PersonalData.NAME, 1, PersonalData.ID_NUMBER, 1,
				PersonalData.PHONE, 2, PersonalData.BANK_CARD, 1, PersonalData.ADDRESS, 1));
		assertThat(masked.total()).isEqualTo(6);
	}

	@Test
	void leavesOnlyNamesWhereTheyAreNeeded() {
		MaskedTable masked = this.masking.table(SUBSIDIES, NamePolicy.NEEDED);
		assertThat(masked.table().rows().get(0)).startsWith("1", "张三", "［证件号已隐去］", "138****1234");
		assertThat(masked.counts()).doesNotContainKey(PersonalData.NAME);
	}

	@Test
	void changesNothingInItsOwnResult() {
		Table once = this.masking.table(SUBSIDIES, NamePolicy.HIDDEN).table();
		assertThat(this.masking.table(once, NamePolicy.HIDDEN)).isEqualTo(new MaskedTable(once, Map.of()));
	}

	@ParameterizedTest
	@CsvSource({ "张三, 张*", "李小明, 李*", "欧阳娜娜, 欧阳*", "欧阳, 欧*", "买买提·艾力, 买*", "'张　三', 张*", "张三、李四, 张*、李*", "张三 李小四, 张* 李*",
			"张三（户主）, 张*（户主）", "张三等12户, 张*等12户", "阿木, 阿*", "古丽巴哈尔, 古*", "John Smith, J*", "张\u200B三, 张*", "张*, 张*",
			"合计, 合计", "小计, 小计", "—, —", "/, /", "'', ''", "不详, 不详", "苏南村股份经济合作社, 苏南村股份经济合作社", "安徽某某建筑有限公司, 安徽某某建筑有限公司",
			"张三13800001234, 张*138****1234", "爱新觉罗启明, 爱*" })
	void shortensNamesUnderTheirHeading(String cell, String left) {
		assertThat(cell("收款人", cell)).isEqualTo(left);
	}

	@ParameterizedTest
	@CsvSource({ "姓 名, 张三, 张*", "领取人, 张三, 张*", "申请人, 张三, 张*", "承租人, 张三, 张*", "承包户户主, 张三, 张*", "经办人, 张三, 张三",
			"审核人, 张三, 张三", "证件号码, 341599198506120099, ［证件号已隐去］", "护照号, E12345678, ［证件号已隐去］",
			"残疾证号, 34159919850612001342, ［证件号已隐去］", "身份证号, 无, 无", "身份证号, '', ''", "联系方式, 13800001234.0, ****",
			"手机, 0564-3212345, 0564-****", "电话, 3212345, ****", "电话, 无, 无", "电话, 12345, 12345",
			"监督电话, 0564-3212345, 0564-****", "银行账号, 1215301234567, ****4567", "账号, 3400 1234 5678 9012, ****9012",
			"卡号, —, —", "微信, zhangsan, ***", "微信号, 无, 无", "住址, 苏南村, 苏南村", "住址, 苏南村大塘村民组8号, 苏南村***",
			"家庭住址, 解放路12号, 解放路***", "住址, 大塘组8号, ***", "地址, 东方新村小区3栋, 东方新村***", "项目地址, 苏南村大塘组, 苏南村大塘组", "住址, 无, 无",
			"金额, 13800001234.00, 138****1234.00", "凭证号, 记-202109-0012, 记-202109-0012",
			"备注, 卡号6222020000000123455, 卡号****3455", "工程名称, 苏南村3组道路, 苏南村3组道路",
			"统一社会信用代码, 91341503MA2XXXX01, 91341503MA2XXXX01" })
	void goesByHeading(String heading, String cell, String left) {
		assertThat(cell(heading, cell)).isEqualTo(left);
		assertThat(cell(heading, left)).isEqualTo(left);
	}

	@Test
	void masksCellsBeyondTheHeadings() {
		Table table = new Table(List.of("序号"), List.of(List.of("1", "13800001234"), List.of()));
		assertThat(this.masking.table(table, NamePolicy.HIDDEN).table().rows())
			.containsExactly(List.of("1", "138****1234"), List.of());
	}

	private String cell(String heading, String cell) {
		Table table = new Table(List.of(heading), List.of(List.of(cell)));
		return this.masking.table(table, NamePolicy.HIDDEN).table().rows().get(0).get(0);
	}

}

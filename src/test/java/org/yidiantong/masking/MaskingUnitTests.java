package org.yidiantong.masking;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.masking.Corpus.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Masking of texts as a whole: what it reports, what it keeps, how it bears bad input.
 */
class MaskingUnitTests {

	private static final int LONG = 25_000;

	private final Masking masking = new Masking();

	@Test
	void tellsWhatItHid() {
		MaskedText masked = this.masking.text("我叫张三，13800001234、0564-3212345，住苏南村3组12号，微信zhang88，皖N12345，a@b.cn");
		assertThat(masked.counts()).isEqualTo(
				Map.of(PersonalData.NAME, 1, PersonalData.PHONE, 1, PersonalData.LANDLINE, 1, PersonalData.ADDRESS, 1,
						PersonalData.ONLINE_ACCOUNT, 1, PersonalData.LICENCE_PLATE, 1, PersonalData.EMAIL, 1));
		assertThat(masked.total()).isEqualTo(7);
	}

	@Test
	void countsEachNumber() {
		String text = "341599198506120013、341599197202293025，6222020000000123455";
		assertThat(this.masking.text(text).counts())
			.isEqualTo(Map.of(PersonalData.ID_NUMBER, 2, PersonalData.BANK_CARD, 1));
	}

	@Test
	void keepsAllElseByteForByte() {
		String odd = "\u200B\uFEFF<b>ＡＢＣ</b>\r\n\t“\uD83D\uDE00”\uD800１２３\u0000末尾\u0301";
		assertThat(this.masking.text(odd + "13800001234" + odd).text()).isEqualTo(odd + "138****1234" + odd);
	}

	@Test
	void leavesNamesWhereTheyAreNeeded() {
		MaskedText masked = this.masking.text("户主：张三，电话13800001234", NamePolicy.NEEDED);
		assertThat(masked.text()).isEqualTo("户主：张三，电话138****1234");
	}

	@ParameterizedTest
	@CsvSource({ "王小芳, 王*", "王 小 芳, 王*", "王𬀩, 王*", "欧阳小芳, 欧阳*", "'王小芳\n2021年10月8日', '王*\n2021年10月8日'",
			"王小芳 2021.10.8, 王* 2021.10.8" })
	void hidesTheSignatureInTheLastLine(String signed, String left) {
		assertThat(this.masking.text("路灯坏了，请派人来看。\n" + signed).text()).isEqualTo("路灯坏了，请派人来看。\n" + left);
	}

	/** A signature ends a text, in the layouts in which people sign. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
					路灯坏了。——王小芳 | 路灯坏了。——王*
					路灯坏了。\\n——王小芳 | 路灯坏了。\\n——王*
					路灯坏了。\\n王小芳敬上 | 路灯坏了。\\n王*敬上
					路灯坏了。\\n            王小芳 敬上 | 路灯坏了。\\n            王* 敬上
					路灯坏了。\\n黄莲村村民王小芳 | 路灯坏了。\\n黄莲村村民王*
					路灯坏了。\\n村民：王小芳 | 路灯坏了。\\n村民：王*
					路灯坏了。\\n黄莲村王小芳 | 路灯坏了。\\n黄莲村王*
					路灯坏了。\\n王小芳\\n二〇二一年十月八日 | 路灯坏了。\\n王*\\n二〇二一年十月八日
					路灯坏了。\\n二〇二一年十月八日 王小芳 | 路灯坏了。\\n二〇二一年十月八日 王*
					路灯坏了。2021年10月8日 王小芳 | 路灯坏了。2021年10月8日 王*
					路灯坏了。\\n王小芳、李大山、赵四 | 路灯坏了。\\n王*、李*、赵*
					路灯坏了，请派人来看。（王小芳） | 路灯坏了，请派人来看。（王*）
					路灯坏了。\\n【王小芳】 | 路灯坏了。\\n【王*】
					路灯坏了，请派人来看。王小芳 | 路灯坏了，请派人来看。王*
					路灯坏了。\\nZhang Dashan | 路灯坏了。\\nZ*
					路灯坏了。此致 敬礼 Zhang Dashan | 路灯坏了。此致 敬礼 Z*
					The lamp is broken. Regards, Zhang Dashan | The lamp is broken. Regards, Z*
					路灯坏了。\\u2028王小芳 | 路灯坏了。\\u2028王*
			""")
	void hidesSignaturesInOtherLayouts(String text, String left) {
		assertThat(this.masking.text(lines(text)).text()).isEqualTo(lines(left));
	}

	private static String lines(String text) {
		return text.replace("\\n", "\n").replace("\\u2028", "\u2028");
	}

	@ParameterizedTest
	@ValueSource(strings = { "黄莲村", "全体村民", "谢谢", "马上派人", "请领导批示", "2021年10月8日", "苏埠镇纪委" })
	void leavesALastLineThatIsNoName(String line) {
		assertThat(this.masking.text("路灯坏了，请派人来看。\n" + line).total()).isZero();
	}

	/**
	 * Every name is hidden but for its surname, from which plane its characters may be.
	 */
	@Test
	void hidesNamesWithRareCharacters() {
		for (String surname : List.of("王", "李", "欧阳", "诸葛")) {
			for (String given : List.of("晖", "𬀩", "小芳", "𬀩𬭊", "𠮷明")) {
				for (String label : List.of("我叫", "投诉人：", "联系人 ", "此致\n")) {
					assertThat(this.masking.text(label + surname + given + "，请回电").text())
						.isEqualTo(label + surname + "*，请回电");
				}
			}
		}
	}

	@Test
	void takesAnEmptyText() {
		assertThat(this.masking.text("")).isEqualTo(new MaskedText("", Map.of()));
	}

	@Test
	void givesCountsThatNobodyCanChange() {
		Map<PersonalData, Integer> counts = this.masking.text("13800001234").counts();
		assertThatThrownBy(() -> counts.put(PersonalData.NAME, 1)).isInstanceOf(UnsupportedOperationException.class);
	}

	@Test
	void changesNothingInItsOwnResult() {
		List<Line> lines = Corpus.lines("must-go.tsv");
		Random random = new Random(7);
		for (int round = 0; round < 1000; round++) {
			StringBuilder text = new StringBuilder();
			for (int part = 0; part < 4; part++) {
				text.append(lines.get(random.nextInt(lines.size())).text())
					.append(List.of("", " ", "、", "-", "，", "12").get(random.nextInt(6)));
			}
			String once = this.masking.text(text.toString()).text();
			assertThat(this.masking.text(once).text()).as(text.toString()).isEqualTo(once);
		}
	}

	@Timeout(value = 15, threadMode = ThreadMode.SEPARATE_THREAD)
	@ParameterizedTest
	@ValueSource(strings = { "1 ", "138-", "0564-", "6222 ", "１", "一", "村", "苏南村1", "1号-", "路1", "姓名：", "联系人 张、", "微信a",
			"a@", "a@a.a", "皖A1", "身份证* ", "卡号1", "编号a", "(", "\u200B", "1.", "住1-", "张·", "1*", "小区1-",
			"34159919850612001" })
	void bearsLongHostileText(String part) {
		String text = part.repeat(LONG / part.length()) + "*";
		assertThat(this.masking.text(text)).isNotNull();
	}

	@Timeout(value = 15, threadMode = ThreadMode.SEPARATE_THREAD)
	@ParameterizedTest
	@ValueSource(strings = { "村", "张", "镇村民", "张 ", "a. " })
	void bearsLongHostileCells(String part) {
		String cell = part.repeat(LONG / part.length()) + "x".repeat(1000) + "*";
		Table table = new Table(List.of("姓名", "住址"), List.of(List.of(cell, cell)));
		assertThat(this.masking.table(table, NamePolicy.HIDDEN)).isNotNull();
	}

}

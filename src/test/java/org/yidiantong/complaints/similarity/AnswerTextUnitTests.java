package org.yidiantong.complaints.similarity;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What makes two answers similar.
 */
class AnswerTextUnitTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12月3日已更换路灯2盏，联系人王*   | 1月15日已更换路灯13盏，联系人李**
			黄莲村三组的路灯已修好          | 双井村十二组的路灯已修好
			经核实,已 处理。               | 经核实，已处理
			已修好                       | 已修好。
			ABC路灯                      | ａｂｃ路灯""")
	void isTheSameWhereOnlyNumbersNamesDaysAndPlacesDiffer(String one, String other) {
		assertThat(percent(one, other)).isEqualTo(100);
	}

	@Test
	void isSimilarWhereAWholeNameDiffersInALongText() {
		String answer = "您好，您反映的问题我单位高度重视，安排%s现场核实，已督促有关人员立即整改到位，感谢您对我们工作的关心和监督。";
		assertThat(percent(answer.formatted("张建国"), answer.formatted("李卫东"))).isBetween(AnswerText.SIMILAR, 99);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			路灯已修好 | 水管已修好
			经核实，路灯线路老化，已更换电缆并恢复照明 | 经核实，低保金已补发到一卡通，并说明了发放标准
			。。。 | ！！！
			已修好 | 修""")
	void isNotSimilarWhereTheWordsDiffer(String one, String other) {
		assertThat(percent(one, other)).isLessThan(AnswerText.SIMILAR);
	}

	/** The words count, not only which words there are. */
	@Test
	void isNotSimilarInAnotherOrder() {
		assertThat(percent("村里先修路灯后修水管再清垃圾", "清垃圾后先再修水管里村修路灯")).isLessThan(AnswerText.SIMILAR);
	}

	@Test
	void readsSignsBeyondTheBasicPlane() {
		assertThat(percent("𠮷家门口的灯修好了", "𠮷家门口的灯修好了")).isEqualTo(100);
	}

	private static int percent(String one, String other) {
		return AnswerText.of(one, List.of("黄莲村", "苏埠镇")).percentOf(AnswerText.of(other, List.of("双井村", "苏埠镇")));
	}

}

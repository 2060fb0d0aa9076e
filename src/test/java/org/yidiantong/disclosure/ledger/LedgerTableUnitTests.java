package org.yidiantong.disclosure.ledger;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a month takes over from the month before.
 */
class LedgerTableUnitTests {

	@Test
	void takesOverWhatTendsToComeBack() {
		String outline = LedgerTable.outline(List.of(LedgerRows.income("2021-10-05", 12300, "2021-001"),
				LedgerRows.expense("2021-10-12", 860, "六安市华光建筑公司", "村民代表会议决议", "2021-002", "L01")));
		assertThat(outline.lines()).containsExactly("日期\t收支\t科目\t摘要\t金额\t收付款方\t经办人\t事项\t决议或合同\t凭证号",
				"\t收入\t补助收入\t拨款\t\t苏埠镇财政所\t李明\t\t\t", "\t支出\t公益事业支出\t修路灯\t\t六安市华光建筑公司\t李明\tL01\t\t");
		assertThat(LedgerTable.read(outline)).hasSize(2);
	}

	@Test
	void takesOverNoHiddenNamesAndNothingTwice() {
		String outline = LedgerTable.outline(List.of(LedgerRows.expense("2021-10-12", 860, "欧阳*", "", "2021-002"),
				LedgerRows.expense("2021-10-13", 900, "张*", "", "2021-003")));
		assertThat(outline.lines().skip(1)).containsExactly("\t支出\t公益事业支出\t修路灯\t\t\t李明\t\t\t");
	}

}

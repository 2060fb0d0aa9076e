package org.yidiantong.complaints.workflow;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be a reason for a look at who complained.
 */
class LookReasonUnitTests {

	@ParameterizedTest
	@ValueSource(strings = { "核实地点", "电话回访群众", "查编号20211208", "check the place", "ask what happened", "𠮷野来电" })
	void areWords(String reason) {
		assertThat(LookReason.isGiven(reason)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "看看", "核实1", "xxxxxx", "。。。。", "1234", "asdfgh", "2021-10-08", "看看看看看", "a b c d",
			"核实。。。。", "1111 2222", "\u200B\u200B\u200B\u200B", "哈哈哈哈" })
	void areNoKeysDigitsOrSigns(String reason) {
		assertThat(LookReason.isGiven(reason)).isFalse();
	}

}

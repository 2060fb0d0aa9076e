package org.yidiantong.masking;

import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thousands of made-up numbers in made-up surroundings, the same in every run.
 */
class MaskingGeneratedUnitTests {

	private static final String[] BEFORE = { "", "我的号是", "请查", "（", "，", "https://example.cn/q?n=", "张大爷 ", "2021年" };

	private static final String[] AFTER = { "", "，请尽快", "）", "。", "&t=1", "号主人", " 谢谢", "、15900005678" };

	private final Masking masking = new Masking();

	private final GeneratedNumbers madeUp = new GeneratedNumbers(20211215);

	@Test
	void masksIdNumbers() {
		twoThousand(() -> this.madeUp.written(this.madeUp.idNumber(), 6, 8, 4), "［证件号已隐去］");
	}

	@Test
	void masksMobileNumbers() {
		IntStream.range(0, 2000).forEach((unused) -> {
			String phone = this.madeUp.phone();
			expect(this.madeUp.written(phone, 3, 4, 4), phone.substring(0, 3) + "****" + phone.substring(7));
		});
	}

	@Test
	void masksBankCards() {
		IntStream.range(0, 2000).forEach((unused) -> {
			String card = this.madeUp.card();
			expect(this.madeUp.written(card, 4, 4, 4, 4), "****" + card.substring(card.length() - 4));
		});
	}

	@Test
	void leavesAmounts() {
		twoThousand(this.madeUp::amount, null);
	}

	@Test
	void leavesVouchers() {
		twoThousand(this.madeUp::voucher, null);
	}

	@Test
	void leavesCreditCodes() {
		twoThousand(this.madeUp::creditCode, null);
	}

	private void twoThousand(Supplier<String> numbers, String left) {
		IntStream.range(0, 2000).forEach((unused) -> {
			String number = numbers.get();
			expect(number, (left != null) ? left : number);
		});
	}

	private void expect(String number, String left) {
		String before = this.madeUp.pick(BEFORE);
		String after = this.madeUp.pick(AFTER);
		String text = this.masking.text(before + number + after).text();
		String expected = before + left + after.replace("15900005678", "159****5678");
		assertThat(text).as("%s%s%s", before, number, after).isEqualTo(expected);
		assertThat(this.masking.text(text).text()).isEqualTo(text);
	}

}

package org.yidiantong.masking;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yidiantong.masking.DigitGroups.Group;

/**
 * Exempts numbers of public business that look like personal ones: amounts and measures,
 * credit codes, and numbers whose label names a voucher, order, contract or project. What
 * has the digits of a mobile number or the check digit of a bank card is not exempt,
 * whatever stands beside it.
 */
final class ExemptNumbers implements Rule {

	private static final Pattern CREDIT_CODE = Pattern.compile("(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])");

	private static final Pattern CODE = Pattern.compile("(?:编号|编码|代码|单号|流水号|凭证号|凭证|文号|合同号|案号|票号|发票号码|批次号|序列号|备案号"
			+ "|许可证号|受理号|受理编号|回执号|项目号|工单|条码|图号|表号|产权证号|设备号|统一社会信用代码)[ :#是为第]{0,4}"
			+ "([A-Za-z0-9记收付转银现字第〔〕\\[\\]()年_#-]{1,40})");

	private static final Pattern OF_A_PERSON = Pattern.compile("身份|证件|残疾|电话|手机|联系|社保|医保|银行");

	private static final Pattern MEASURE = Pattern
		.compile("(?:\\.[0-9]{1,4})? ?(?:元|圆|块钱|万元|亿元|千元|平方米|平米|㎡|m2|亩|公里|千米|米|公斤|千克|斤|吨|千瓦|度电|kg|KWh|株|袋)");

	private static final Pattern DECIMAL = Pattern.compile("\\.[0-9]{1,2}(?![0-9])(?!\\.[0-9])");

	private static final Labels MONEY = new Labels("¥", "￥", "$", "€", "人民币", "RMB", "金额", "总额", "余额", "合计", "共计",
			"总计");

	@Override
	public void mark(MaskingContext reading) {
		keepCreditCodes(reading);
		BitSet personal = personal(reading);
		keepCodes(reading, personal);
		DigitGroups digits = reading.digits();
		for (int at = 0; at < digits.size(); at++) {
			Group group = digits.group(at);
			if (digits.isFraction(at)
					|| (isAmount(reading.plain(), group) && !isIn(personal, group.from(), group.to()))) {
				reading.keep(group.from(), group.to());
			}
		}
	}

	/** The positions of numbers that are personal, whatever is said of them. */
	private static BitSet personal(MaskingContext reading) {
		BitSet personal = new BitSet();
		DigitGroups digits = reading.digits();
		for (int first = 0; first < digits.size(); first++) {
			digits.numbers(first, 11, 19, " -.·")
				.stream()
				.filter((number) -> MobilePhones.isUnmistakable(number) || BankCards.isCard(number))
				.filter((number) -> !CodePrefixes.isPartOfCode(reading, number.from(), number.to()))
				.forEach((number) -> personal.set(number.from(), number.to()));
		}
		return personal;
	}

	private static boolean isIn(BitSet personal, int from, int to) {
		int next = personal.nextSetBit(from);
		return next >= 0 && next < to;
	}

	private static boolean isAmount(String plain, Group group) {
		return looksAt(MEASURE, plain, group.to()) || MONEY.standBefore(plain, group.from())
				|| (group.length() > 4 && looksAt(DECIMAL, plain, group.to()));
	}

	private static boolean looksAt(Pattern pattern, String plain, int from) {
		return pattern.matcher(plain).region(from, plain.length()).useTransparentBounds(true).lookingAt();
	}

	private static void keepCreditCodes(MaskingContext reading) {
		Matcher matcher = CREDIT_CODE.matcher(reading.plain());
		while (matcher.find()) {
			if (CreditCode.isValid(matcher.group().toUpperCase(Locale.ROOT))) {
				reading.keep(matcher.start(), matcher.end());
			}
		}
	}

	private static void keepCodes(MaskingContext reading, BitSet personal) {
		Matcher matcher = CODE.matcher(reading.plain());
		while (matcher.find()) {
			String ahead = reading.plain().substring(Math.max(0, matcher.start() - 6), matcher.start());
			if (!OF_A_PERSON.matcher(ahead).find() && reading.isFree(matcher.start(1), matcher.end(1))
					&& !isIn(personal, matcher.start(1), matcher.end(1))) {
				reading.keep(matcher.start(1), matcher.end(1));
			}
		}
	}

}

package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds document and account numbers after a label, whatever their form: mistyped ones,
 * passports, accounts without a check digit.
 */
final class LabelledNumbers implements Rule {

	private static final String TO_THE_NUMBER = "(?:\\([^()]{0,8}\\))?[ :=#是为号码编(]{0,5}";

	private static final Pattern DOCUMENT = Pattern
		.compile("(?:身份证|证件|身份号码|公民身份|护照|残疾人?证|低保证|军官证|士兵证|通行证|居住证|社保号|医保号|户口[簿本])" + TO_THE_NUMBER
				+ "(?!(?:19|20)[0-9]{2}[-./年][0-9]{1,2}[-./月])([0-9A-Za-z*](?:[ .·-]?[0-9A-Za-z*]){5,29})");

	private static final Pattern ACCOUNT = Pattern
		.compile("(?:卡号|[账帐]号|[账帐]户|存折|银行卡|储蓄卡|社保卡|医保卡|市民卡|一卡通|[资贴农行商社]卡|借记卡|信用卡)" + TO_THE_NUMBER
				+ "(?:\\p{IsHan}{0,6}(?:行|信用社|联社|邮政))?(?!(?:19|20)[0-9]{2}[-./年][0-9]{1,2}[-./月])([0-9](?:[ .·-]{0,2}[0-9]){7,29})(?![0-9*])");

	@Override
	public void mark(MaskingContext reading) {
		Matcher document = DOCUMENT.matcher(reading.plain());
		while (document.find()) {
			if (document.group(1).chars().filter((character) -> DigitGroups.isDigit((char) character)).count() >= 4) {
				reading.hide(document.start(1), document.end(1), PersonalData.ID_NUMBER, IdNumbers.INSTEAD);
			}
		}
		Matcher account = ACCOUNT.matcher(reading.plain());
		while (account.find()) {
			reading.hide(account.start(1), account.end(1), PersonalData.BANK_CARD,
					BankCards.shortened(account.group(1)));
		}
	}

}

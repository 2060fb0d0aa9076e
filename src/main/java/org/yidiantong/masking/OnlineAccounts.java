package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds accounts in messengers and shops after a label. Group numbers stay. A mobile
 * number used as an account is left to {@link MobilePhones}.
 */
final class OnlineAccounts implements Rule {

	private static final Pattern ACCOUNT = Pattern.compile(
			"(?:微信|威信|薇信|[vV]信|(?<![A-Za-z])(?:[wW][eE][cC][hH][aA][tT]|[wW][eE][iI][xX][iI][nN]|[vVwW][xX]|[qQ]{2})"
					+ "|扣扣|企鹅号|支付宝|抖音|快手|钉钉|陌陌|小红书)((?:账|帐)?(?:号码|号|ID|id)?(?:\\([^()]{0,6}\\))?[ :=是为叫]{0,4})"
					+ "([A-Za-z0-9][A-Za-z0-9_-]{4,29})(?![A-Za-z0-9_*-])");

	@Override
	public void mark(MaskingContext reading) {
		Matcher account = ACCOUNT.matcher(reading.plain());
		while (account.find()) {
			String value = account.group(2).replace("-", "");
			boolean word = account.group(1).isBlank() && value.chars().allMatch(Character::isLetter);
			if (!word && !MobilePhones.MOBILE.matcher(value).matches()) {
				reading.hide(account.start(2), account.end(2), PersonalData.ONLINE_ACCOUNT, "***");
			}
		}
	}

}

package org.yidiantong.masking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds accounts in messengers and shops after a label. Group numbers stay. A mobile
 * number used as an account is left to {@link MobilePhones}.
 */
final class OnlineAccounts implements Rule {

	private static final Pattern ACCOUNT = Pattern.compile(
			"(?:微 ?信|威信|薇信|徽信|溦信|[vV]信|(?<![A-Za-z])(?:[wW][eE][cC][hH][aA][tT]|[wW][eE][iI][xX][iI][nN]|[vVwW][xX]|[qQ]{2})"
					+ "|扣扣|企鹅号|支付宝|抖音|快手|钉钉|陌陌|小红书)((?:账|帐)?(?:号码|号|ID|id)?(?:\\([^()]{0,6}\\))?[ :=是为叫]{0,4})"
					+ "([A-Za-z0-9][A-Za-z0-9_-]{4,29})(?![A-Za-z0-9_*-])");

	private static final Pattern CHINESE = Pattern.compile("^\\p{IsHan}");

	/** What Chinese sentences say beside 微信 in letters and is no account. */
	private static final Pattern WORD = Pattern.compile(
			"(?i)[a-z]{1,5}|android|windows|iphone|iphones|official|payment|program|desktop|message|messages|version|update|mobile|wechat|weixin|public|account|accounts|groups|harmonyos");

	private static final Pattern SOFTWARE = Pattern.compile("版|公众|群|小程序|系统|软件|客户端|端|支付|平台|手机");

	/** 加V zhangsan88, V：zhangsan88, Q：123456789, wxid_… */
	private static final List<Pattern> SHORT = List.of(Pattern.compile(
			"加(?:我|一下|下)?的?[vVqQ➕][ :]{0,3}((?=[A-Za-z_-]*[0-9])[A-Za-z0-9][A-Za-z0-9_-]{4,19})(?![A-Za-z0-9_*-])"),
			Pattern.compile(
					"(?<![A-Za-z0-9])[vV] ?: ?((?=[A-Za-z_-]*[0-9])(?=[0-9_-]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9_-]{4,19})(?![A-Za-z0-9_*-])"),
			Pattern.compile("(?<![A-Za-z0-9])[qQ] ?: ?([0-9]{6,11})(?![0-9元])"),
			Pattern.compile("(?<![A-Za-z0-9])(wxid_[A-Za-z0-9]{4,30})"), Pattern.compile(
					"(?:(?<![A-Za-z])[qQ]{2}|扣扣)号?码?[ :=是为]{0,4}([0-9]{2,6}(?:[ -]{1,2}[0-9]{2,6}){1,3})(?![0-9])"));

	@Override
	public void mark(MaskingContext reading) {
		Matcher account = ACCOUNT.matcher(reading.plain());
		while (account.find()) {
			String value = account.group(2).replace("-", "");
			boolean word = account.group(1).isBlank() && value.chars().allMatch(Character::isLetter)
					&& !isAccount(reading, account, value);
			if (!word && !MobilePhones.MOBILE.matcher(value).matches()) {
				reading.hide(account.start(2), account.end(2), PersonalData.ONLINE_ACCOUNT, "***");
			}
		}
		for (Pattern each : SHORT) {
			Matcher shortly = each.matcher(reading.plain());
			while (shortly.find()) {
				if (!MobilePhones.MOBILE.matcher(shortly.group(1)).matches()) {
					reading.hide(shortly.start(1), shortly.end(1), PersonalData.ONLINE_ACCOUNT, "***");
				}
			}
		}
	}

	/** Whether letters after a Chinese label are more likely an account than a word. */
	private static boolean isAccount(MaskingContext reading, Matcher account, String value) {
		return CHINESE.matcher(account.group()).find() && !WORD.matcher(value).matches()
				&& !SOFTWARE.matcher(reading.plain()).region(account.end(), reading.plain().length()).lookingAt();
	}

}

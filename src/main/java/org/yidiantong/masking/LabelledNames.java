package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names in running text after a label or phrase. The person complained about (被投诉人)
 * stays, because the handling unit must know the name.
 */
final class LabelledNames implements Rule {

	private static final String RELATIVES = "父亲|母亲|爸爸|妈妈|爱人|丈夫|妻子|老公|老婆|儿子|女儿|爷爷|奶奶|外公|外婆|哥哥|弟弟|姐姐|妹妹|儿媳|女婿|孙子|孙女|孩子|小孩|媳妇|岳父|岳母|公公|婆婆|老伴|爸|妈|哥|姐|弟|妹|叔叔|伯父|姑姑|舅舅|姨";

	static final String LABELS = "姓名|名字|名叫|我叫|我是|本人|联系人|投诉人|反映人|举报人|检举人|控告人|信访人|上访人|来访人|来信人|来电人|写信人|报告人|报案人|报修人|诉求人|陈述人|留言人|投诉者|反映者|举报者|申请人|求助人|户主|当事人|受益人|受助人|承租人|承包人|出租人|领取人|领款人|收款人|收件人|户名|落款人|落款|签名人|签名|署名人|署名|签字人|签字|监护人|代理人|借款人|知情人|证人";

	private static final String INTRODUCED = "我是[^，。；！？\\n,;!?]{1,12}(?:[村镇乡区道组庄]的|村民|居民|群众|业主|住户|市民)";

	private static final Pattern LABEL = Pattern
		.compile("(?<!被)(?:" + INTRODUCED + "|(?:" + spaced(LABELS) + ")|我(?:的|家)?(?:" + RELATIVES
				+ "))(?:姓名|名字)?(?:\\(([^()]{0,8})\\))?([ :叫是为系=|→>(\\[{“‘\"'「『【《〈<]{0,4})" + "([\\n\\r]{1,2} {0,8})?");

	@Override
	public void mark(MaskingContext reading) {
		Matcher label = LABEL.matcher(reading.plain());
		while (label.find()) {
			String between = label.group(2);
			boolean announced = label.group(3) == null
					&& (label.group().contains("叫") || between.contains(":") || between.contains(" "));
			int at = markName(reading, label.end(), announced);
			if (at == 0 && label.group(1) != null) {
				markWhole(reading, label.start(1), label.end(1));
			}
			while (announced && at > 0 && "、,/".indexOf(reading.at(at)) >= 0 && reading.at(at) != 0) {
				at = markName(reading, at + 1, false);
			}
		}
	}

	/** Labels may be typed with blanks inside (姓 名), to align them. */
	private static String spaced(String labels) {
		return labels.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", " {0,3}");
	}

	/** Marks a name in brackets: 投诉人(王小芳). */
	private static void markWhole(MaskingContext reading, int from, int to) {
		if (PersonName.lengthAt(reading.plain().substring(from, to), 0, false) == to - from && to > from) {
			PersonName.hide(reading, from, to);
		}
	}

	private static int markName(MaskingContext reading, int from, boolean announced) {
		int length = PersonName.lengthAt(reading.plain(), from, announced);
		if (length == 0 && announced) {
			length = PersonName.spreadLengthAt(reading.plain(), from);
		}
		if (length == 0) {
			length = PersonName.holedLengthAt(reading.plain(), from);
		}
		if (length == 0) {
			return 0;
		}
		PersonName.hide(reading, from, from + length);
		return from + length;
	}

}

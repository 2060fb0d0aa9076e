package org.yidiantong.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names in running text after a label or phrase. The person complained about (被投诉人)
 * stays, because the handling unit must know the name.
 */
final class LabelledNames implements Rule {

	private static final String RELATIVES = "父亲|母亲|爸爸|妈妈|爱人|丈夫|妻子|老公|老婆|儿子|女儿|爷爷|奶奶|外公|外婆|哥哥|弟弟|姐姐|妹妹|儿媳|女婿|孙子|孙女";

	private static final Pattern LABEL = Pattern.compile(
			"(?<!被)(?:姓名|名字|名叫|我叫|我是[^，。；！？\\n,;!?]{1,12}[村镇乡区道组庄]的|我是|本人|联系人|投诉人|反映人|举报人|检举人|控告人|信访人|来访人|申请人|求助人|户主|当事人|受益人|受助人|承租人|承包人|出租人|领取人"
					+ "|领款人|收款人|收件人|户名|落款|签名|署名|签字|监护人|代理人|借款人|知情人|证人|我(?:的)?(?:" + RELATIVES + "))(?:姓名|名字)?"
					+ "(?:\\([^()]{0,8}\\))?([ :叫是为系]{0,4})");

	@Override
	public void mark(MaskingContext reading) {
		Matcher label = LABEL.matcher(reading.plain());
		while (label.find()) {
			String between = label.group(1);
			boolean announced = label.group().contains("叫") || between.contains(":") || between.contains(" ");
			int at = markName(reading, label.end(), announced);
			while (announced && at > 0 && "、,/".indexOf(reading.at(at)) >= 0 && reading.at(at) != 0) {
				at = markName(reading, at + 1, false);
			}
		}
	}

	private static int markName(MaskingContext reading, int from, boolean announced) {
		int length = PersonName.lengthAt(reading.plain(), from, announced);
		if (length == 0 && announced) {
			length = PersonName.spreadLengthAt(reading.plain(), from);
		}
		if (length == 0) {
			return 0;
		}
		PersonName.hide(reading, from, from + length);
		return from + length;
	}

}

package org.yidiantong.masking;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Chinese names in Latin letters (Zhang Dashan) where a label, an English phrase, a
 * signature or a telephone number announces them. Only words that are pinyin with a
 * surname among them are names.
 */
final class PinyinNames implements Rule {

	private static final String SYLLABLE = "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|[aoeiuvü]))";

	private static final Pattern WORD = Pattern.compile(SYLLABLE + "{1,3}");

	private static final Pattern GIVEN = Pattern.compile(SYLLABLE + "{1,2}");

	/** Written like names. */
	private static final Set<String> PLACES_AND_MAKES = Set.of("huawei", "xiaomi", "hefei", "luan", "wuhan", "wuhu",
			"changan", "hongqi", "jianghuai", "dongfeng", "haier", "tianjin", "suzhou", "fuyang", "hainan", "henan",
			"hebei", "hubei", "hunan", "hongkong", "macao", "taiwan", "guangzhou", "jinan", "xian", "yuan", "jinzhai");

	private static final String NAME = "([A-Za-zü]{2,18}(?:[ .·-]{1,2}[A-Za-zü]{1,18}){0,2})(?![A-Za-z0-9@_])";

	private static final Pattern NAMES = Pattern.compile(NAME);

	private static final Pattern INTRODUCTION = Pattern
		.compile("(?<!被)(?:我是\\p{IsHan}{1,12}[村镇乡区道组庄]的|" + LabelledNames.LABELS + ")(?:姓名|名字)?[ :叫是为(“\"]{0,4}"
				+ "|(?i:\\b(?:my name is|i am|i'm|signed by) |\\b(?:name|contact|contact person|signed) ?: ?"
				+ "|\\b(?:regards|sincerely|faithfully),?\\s{1,3})|(?:此致|敬礼|谢谢)[ ,，。.!！\\n\\r]{0,6}");

	private static final Pattern SIGNATURE = Pattern
		.compile("(?:[\\n\\r。！!?？]) {0,8}(?:-- ?)?" + NAME + "[\\s。.]{0,8}$");

	private static final Pattern BESIDE_A_PHONE = Pattern
		.compile("(?<![A-Za-z0-9@_])" + NAME + "[ ,，:(]{1,2}(?:\\+?86)?[ -]?1[3-9][0-9](?:[ -]?[0-9*]{4}){2}");

	private static final int LONGEST_END = 60;

	private static final Set<String> SURNAMES = Set.of("wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao",
			"wu", "zhou", "xu", "sun", "ma", "zhu", "hu", "guo", "he", "lin", "gao", "luo", "zheng", "liang", "xie",
			"song", "tang", "deng", "han", "feng", "cao", "peng", "zeng", "xiao", "tian", "dong", "pan", "yuan", "cai",
			"jiang", "yu", "du", "ye", "cheng", "wei", "su", "lü", "lv", "lu", "ding", "ren", "shen", "yao", "cui",
			"zhong", "tan", "fan", "jin", "shi", "liao", "jia", "xia", "fu", "fang", "zou", "xiong", "bai", "meng",
			"qin", "qiu", "hou", "yin", "xue", "yan", "duan", "lei", "qian", "dai", "mo", "kong", "xiang", "chang",
			"gong", "shao", "wan", "niu", "hong", "zhuang", "qi", "mei", "mao", "hao", "gu", "wen", "zhan", "zuo", "ge",
			"kang", "sheng", "ji", "ouyang", "sima", "zhuge", "shangguan");

	@Override
	public void mark(MaskingContext reading) {
		Matcher introduction = INTRODUCTION.matcher(reading.plain());
		while (introduction.find()) {
			Matcher name = NAMES.matcher(reading.plain()).region(introduction.end(), reading.plain().length());
			if (name.lookingAt()) {
				mark(reading, name);
			}
		}
		int end = reading.plain().length();
		Matcher signature = SIGNATURE.matcher(reading.plain()).region(Math.max(0, end - LONGEST_END), end);
		if (signature.find()) {
			mark(reading, signature);
		}
		Matcher beside = BESIDE_A_PHONE.matcher(reading.plain());
		while (beside.find()) {
			mark(reading, beside);
		}
	}

	private static void mark(MaskingContext reading, Matcher name) {
		String words = name.group(1);
		for (int end = words.length(); end > 0; end = Math.max(words.lastIndexOf(' ', end - 1), 0)) {
			if (isName(words.substring(0, end))) {
				int from = name.start(1);
				reading.hide(from, from + end, PersonalData.NAME, reading.original(from, from + 1) + "*");
				return;
			}
		}
	}

	private static boolean isName(String written) {
		String[] words = written.strip().toLowerCase(Locale.ROOT).split("[ .·-]+");
		if (words.length == 1) {
			return !PLACES_AND_MAKES.contains(words[0]) && isTogether(words[0]);
		}
		for (String word : words) {
			if (!WORD.matcher(word).matches()) {
				return false;
			}
		}
		return SURNAMES.contains(words[0]) || SURNAMES.contains(words[words.length - 1]);
	}

	/** Whether it is a surname with a given name of one or two syllables: zhangdashan. */
	private static boolean isTogether(String word) {
		return SURNAMES.stream()
			.anyMatch(
					(surname) -> word.startsWith(surname) && GIVEN.matcher(word.substring(surname.length())).matches());
	}

}

package org.yidiantong.identity.credentials;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import org.yidiantong.kernel.PlainText;

/**
 * Tells whether a password is guessed soon. The library zxcvbn estimates the strength
 * from common passwords, names, keyboard rows, dates and sequences; we add words that are
 * common here, and the names of the account. A password is also judged without what
 * people add to satisfy rules: separators, the shift key, and wide or Chinese characters.
 */
final class GuessedPasswords {

	/** Minimum score on a scale of 0 to 4; it means at least 100 million guesses. */
	private static final int SCORE = 3;

	/**
	 * Number of characters that are scored, because scoring time grows with the length.
	 */
	private static final int JUDGED = 64;

	/** Random characters that do not make a known word hard to guess. */
	private static final int MOST_RANDOM = 3;

	/** Shorter parts of names would be found in every password. */
	private static final int SHORTEST_NAME = 4;

	private static final Zxcvbn STRENGTH = new Zxcvbn();

	private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");

	/** A mobile number or an identity number, with little around it. */
	private static final Pattern NUMBER_OF_A_PERSON = Pattern
		.compile("[^0-9]{0,3}(?:(?:86)?1[3-9][0-9]{9}|[0-9]{17}[0-9x])[^0-9]{0,3}");

	private static final String SHIFTED = "!@#$%^&*()一二三四五六七八九十〇";

	private static final String UNSHIFTED = "123456789012345678900";

	private static final List<String> COMMON_HERE = List.of("woaini", "woaini1314", "iloveyou1314", "5201314",
			"1314520", "zhongguo", "yidiantong", "a123456789", "qq123456789", "anhui", "luan", "liuan", "yuan",
			"yuanqu", "luanyuan", "jinan", "jinanqu", "341500", "341502", "341503", "zhenzhang", "cunzhang", "shuji",
			"jiwei", "xuncha", "xunchaban", "dispatcher", "auditor", "leader", "mima", "luanshi", "anhuisheng",
			"gongchandang", "beijing", "shanghai", "hefei", "changjiang", "huanghe", "wangwei", "zhangwei", "wangfang",
			"liwei", "wangjing", "lijing", "zhangmin", "liqiang", "wangqiang", "zhangli", "wangli", "zhangjie",
			"wangxiaofang", "zhangsan", "lisi", "wangwu", "renmin", "weirenminfuwu", "zhengfu", "gongzuo", "xiangzhen");

	private GuessedPasswords() {
	}

	/**
	 * Whether it is guessed soon by somebody who knows the account.
	 * @param names of the post, its unit and its district
	 */
	static boolean include(String password, List<String> names) {
		String lower = folded(PlainText.start(password, JUDGED));
		List<String> words = new ArrayList<>(COMMON_HERE);
		names.forEach((name) -> words.addAll(spellings(folded(name))));
		words.removeIf((word) -> PlainText.length(word) < SHORTEST_NAME);
		return NUMBER_OF_A_PERSON.matcher(withoutSigns(lower)).matches() || RecitedRows.make(lower)
				|| RecitedRows.make(withoutSigns(latin(lower))) || STRENGTH.measure(lower, words).getScore() < SCORE
				|| spellings(lower).stream().anyMatch((spelling) -> isMadeOfKnownParts(spelling, words));
	}

	/**
	 * Whether it contains a name, forwards or backwards, whatever separates its parts.
	 */
	static boolean contain(String password, String name) {
		String bare = withoutSigns(folded(name));
		String within = withoutSigns(folded(password));
		return !bare.isEmpty()
				&& (within.contains(bare) || within.contains(new StringBuilder(bare).reverse().toString()));
	}

	/**
	 * Without separators random signs become fewer, so that such a spelling counts only
	 * where hardly anything of it is random.
	 */
	private static boolean isMadeOfKnownParts(String spelling, List<String> words) {
		Strength strength = STRENGTH.measure(spelling, words);
		int random = strength.getSequence()
			.stream()
			.filter((part) -> part.pattern == com.nulabinc.zxcvbn.Pattern.Bruteforce)
			.mapToInt((part) -> PlainText.length(part.token.toString()))
			.sum();
		return !spelling.isEmpty() && strength.getScore() < SCORE && random <= MOST_RANDOM;
	}

	private static Set<String> spellings(String lower) {
		String unshifted = unshifted(lower);
		Set<String> spellings = new LinkedHashSet<>();
		spellings.add(withoutSigns(lower));
		spellings.add(unshifted);
		spellings.add(withoutSigns(unshifted));
		spellings.add(withoutSigns(latin(lower)));
		spellings.add(withoutSigns(latin(withoutKind(lower))));
		return spellings;
	}

	private static String folded(String text) {
		return Normalizer.normalize(PlainText.of(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	/** 裕安区 is also called 裕安. */
	private static String withoutKind(String text) {
		return text.replaceAll("[省市区县乡镇村]", "");
	}

	private static String latin(String text) {
		return LATIN.transliterate(text).toLowerCase(Locale.ROOT);
	}

	private static String withoutSigns(String text) {
		StringBuilder kept = new StringBuilder();
		text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	private static String unshifted(String text) {
		StringBuilder keys = new StringBuilder();
		text.codePoints().forEach((sign) -> {
			int key = SHIFTED.indexOf(sign);
			keys.appendCodePoint((key < 0) ? sign : UNSHIFTED.codePointAt(key));
		});
		return keys.toString();
	}

}

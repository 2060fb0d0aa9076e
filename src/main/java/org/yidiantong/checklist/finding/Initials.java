package org.yidiantong.checklist.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/**
 * The pinyin initials of a name, such as {@code db} of 低保. A name with characters that
 * are read in more than one way has several.
 */
final class Initials {

	/** At most so many ways to read one name. */
	private static final int MOST = 8;

	private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin");

	/** The initials of characters with two readings that begin differently. */
	private static final Map<String, String> TWO_READINGS = Map.ofEntries(Map.entry("长", "cz"), Map.entry("行", "xh"),
			Map.entry("会", "hk"), Map.entry("重", "zc"), Map.entry("调", "td"), Map.entry("还", "hh"),
			Map.entry("校", "xj"), Map.entry("乐", "ly"), Map.entry("藏", "cz"), Map.entry("降", "jx"),
			Map.entry("盛", "sc"), Map.entry("单", "ds"), Map.entry("解", "jx"), Map.entry("查", "cz"),
			Map.entry("曾", "cz"), Map.entry("传", "cz"), Map.entry("弹", "td"), Map.entry("系", "xj"),
			Map.entry("石", "sd"), Map.entry("区", "qo"), Map.entry("朝", "cz"), Map.entry("参", "cs"));

	private static final Map<Integer, String> READ = new ConcurrentHashMap<>();

	private Initials() {
	}

	/**
	 * The initials of a name, once for each way to read it; empty without Chinese
	 * characters.
	 */
	static Set<String> of(String name) {
		List<String> readings = new ArrayList<>(List.of(""));
		name.codePoints().mapToObj(Initials::of).forEach((initials) -> {
			List<String> longer = new ArrayList<>();
			int ways = (readings.size() * initials.length() > MOST) ? 1 : initials.length();
			for (String begun : readings) {
				for (int i = 0; i < ways; i++) {
					longer.add(begun + initials.charAt(i));
				}
			}
			if (!longer.isEmpty()) {
				readings.clear();
				readings.addAll(longer);
			}
		});
		Set<String> all = new LinkedHashSet<>(readings);
		all.removeIf((one) -> one.length() < 2);
		return all;
	}

	/**
	 * The letters with which a character's readings begin; empty for one that is not
	 * Chinese.
	 */
	static String of(int character) {
		return Character.isIdeographic(character) ? READ.computeIfAbsent(character, Initials::read) : "";
	}

	private static String read(int character) {
		String sign = Character.toString(character);
		String known = TWO_READINGS.get(sign);
		if (known != null) {
			return known;
		}
		String letters = Normalizer.normalize(PINYIN.transliterate(sign), Normalizer.Form.NFD);
		char first = letters.isEmpty() ? ' ' : Character.toLowerCase(letters.charAt(0));
		return (first >= 'a' && first <= 'z') ? String.valueOf(first) : "";
	}

}

package org.yidiantong.identity.credentials;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yidiantong.kernel.PlainText;

/**
 * Tells whether a password is a row that many know by heart: signs that follow one
 * another in the table of signs, such as 😀😁😂, or texts that everybody here has learnt
 * at school, such as 赵钱孙李.
 */
final class RecitedRows {

	/** Between neighbours in a row of signs. */
	private static final int STEP = 2;

	/** Signs beside a row that do not make it hard to guess. */
	private static final int MOST_OTHER = 3;

	/** Digits beside a recited text, such as a year or a birthday. */
	private static final int MOST_DIGITS = 8;

	/** Letters of the shortest part that is taken for recited. */
	private static final int SHORTEST_PART = 6;

	/** So many parts in any order are still guessed. */
	private static final int MOST_PARTS = 3;

	/**
	 * Beginnings of what children learn, and of what hangs on walls, in Latin letters.
	 */
	private static final List<String> TEXTS = List.of(
			"zhaoqiansunlizhouwuzhengwangfengchenchuweijiangshenhanyangzhuqinyouxuhelushizhangkongcaoyanhua",
			"renzhichuxingbenshanxingxiangjinxixiangyuangoubujiaoxingnaiqian", "tiandexuanhuangyuzhouhonghuang",
			"tiandixuanhuangyuzhouhonghuangriyueyingzechenxiuliezhanghanlaishuwang",
			"chuangqianmingyueguangyishidishangshuangjutouwangmingyueditousiguxiang",
			"chunmianbujuexiaochuchuwentiniao", "bairiyishanjinhuangheruhailiu", "chuherdangwuhandihexiatu",
			"eeequxiangxiangtiangebaimaofulushui", "jiayibingdingwujigengxinrengui",
			"zichouyinmaochensiwuweishenyouxuhai", "dongnanxibei", "dongxinanbeizhongfabai", "chunxiaqiudong",
			"jinmushuihuotu", "fuqiangminzhuwenminghexieziyoupingdenggongzhengfazhiaiguojingyechengxinyoushan",
			"weirenminfuwushishiqiushi", "yiersansiwuliuqibajiushi", "buwangchuxinlaojishiming",
			"haohaoxuexitiantianxiangshang", "gongxifacaiwanshiruyi", "shengrikuailexinniankuaile");

	private RecitedRows() {
	}

	/**
	 * Whether rows make a password.
	 * @param password its signs, or its spelling in small Latin letters and digits
	 */
	static boolean make(String password) {
		return isRow(password) || isRecited(password);
	}

	private static boolean isRow(String password) {
		int[] signs = password.codePoints().filter((sign) -> !isJoiner(sign)).toArray();
		long near = IntStream.range(1, signs.length)
			.filter((place) -> Math.abs(signs[place] - signs[place - 1]) <= STEP)
			.count();
		return signs.length - 1 - near <= MOST_OTHER;
	}

	/** Whether a sign only changes those beside it. */
	private static boolean isJoiner(int sign) {
		int type = Character.getType(sign);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
	}

	private static boolean isRecited(String password) {
		String left = password.replaceAll("[0-9]", "");
		if (PlainText.length(password) - PlainText.length(left) > MOST_DIGITS) {
			return false;
		}
		int parts = 0;
		for (Optional<String> part = longest(left); part.isPresent() && parts < MOST_PARTS; part = longest(left)) {
			left = left.replace(part.get(), "");
			parts++;
		}
		return parts > 0 && PlainText.length(left) <= MOST_OTHER;
	}

	/** The longest part of a spelling that is recited. */
	private static Optional<String> longest(String spelling) {
		return parts(spelling).filter((part) -> TEXTS.stream().anyMatch((text) -> text.contains(part)))
			.max(Comparator.comparingInt(PlainText::length));
	}

	private static Stream<String> parts(String spelling) {
		int[] signs = spelling.codePoints().toArray();
		return IntStream.rangeClosed(0, signs.length - SHORTEST_PART)
			.boxed()
			.flatMap((begin) -> IntStream.rangeClosed(SHORTEST_PART, signs.length - begin)
				.mapToObj((length) -> new String(signs, begin, length)));
	}

}

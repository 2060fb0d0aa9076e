package org.yidiantong.kernel;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Amounts of money: typed in yuan, stored in fen.
 */
public final class Yuan {

	private static final Pattern NUMBER = Pattern.compile("(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]+)?");

	private static final Pattern NEGATIVE = Pattern.compile("[-−－(][0-9,]+(?:\\.[0-9]+)?\\)?");

	private static final int MOST_DIGITS = 11;

	private Yuan() {
	}

	/**
	 * Reads an amount such as {@code 1,234.50}; a sign ¥ or 元 may stand beside it.
	 * @param mistake takes what is wrong: {@code missing}, {@code negative},
	 * {@code digits} (more than two after the point), {@code large} or {@code unreadable}
	 * @return the amount in fen; null after a mistake
	 */
	public static @Nullable Long read(String typed, Consumer<String> mistake) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replaceAll("\\s", "")
			.replaceFirst("^[¥￥]", "")
			.replaceFirst("元$", "");
		if (text.isEmpty()) {
			mistake.accept("missing");
			return null;
		}
		if (!NUMBER.matcher(text).matches()) {
			mistake.accept(NEGATIVE.matcher(text).matches() ? "negative" : "unreadable");
			return null;
		}
		BigDecimal yuan = new BigDecimal(text.replace(",", "")).stripTrailingZeros();
		if (yuan.scale() > 2 || yuan.precision() - yuan.scale() > MOST_DIGITS) {
			mistake.accept((yuan.scale() > 2) ? "digits" : "large");
			return null;
		}
		return yuan.movePointRight(2).longValueExact();
	}

	/**
	 * Such as {@code 41,200.00} or {@code 8,950.50}: with fen in any case, so that
	 * amounts that stand together are written alike.
	 */
	public static String format(long fen) {
		return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
	}

	/** Such as {@code 8950.50}, which {@link #read} reads again. */
	public static String plain(long fen) {
		return BigDecimal.valueOf(fen, 2).toPlainString();
	}

}

package org.yidiantong.checklist.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and wraps Chinese text without a font. Chinese characters and punctuation are
 * one em wide; the width of all others is estimated from above.
 */
public final class TextWidth {

	/** Marks that must not begin a line. */
	private static final String NO_BEGIN = "，。、；：！？）》”’】〕…—·,.;:!?)%/";

	/** Marks that must not end a line. */
	private static final String NO_END = "（《“‘【〔(";

	private TextWidth() {
	}

	/** The width of a text. */
	public static double of(String text, double size) {
		return text.codePoints().mapToDouble(TextWidth::ems).sum() * size;
	}

	/** The lines of a text, none wider than allowed. */
	public static List<String> wrap(String text, double size, double width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : words(text)) {
			if (line.length() > 0 && of(line + word, size) > width) {
				String carried = carried(line, word);
				add(lines, line);
				line = new StringBuilder(carried);
			}
			line.append(word);
			while (of(line.toString(), size) > width && line.codePointCount(0, line.length()) > 1) {
				int fits = fitting(line, size, width);
				lines.add(line.substring(0, fits));
				line.delete(0, fits);
			}
		}
		add(lines, line);
		return lines;
	}

	/** What moves to the next line, so that no line begins or ends with a wrong mark. */
	private static String carried(StringBuilder line, String word) {
		int cut = line.length();
		while (cut > 1 && (isIn(NO_BEGIN, (cut == line.length()) ? word : line.substring(cut))
				|| isIn(NO_END, line.substring(line.offsetByCodePoints(cut, -1), cut)))) {
			cut = line.offsetByCodePoints(cut, -1);
		}
		String carried = (cut > 1) ? line.substring(cut) : "";
		line.setLength(line.length() - carried.length());
		return carried;
	}

	private static int fitting(StringBuilder line, double size, double width) {
		int end = line.offsetByCodePoints(0, 1);
		while (end < line.length()) {
			int next = line.offsetByCodePoints(end, 1);
			if (of(line.substring(0, next), size) > width) {
				break;
			}
			end = next;
		}
		return end;
	}

	private static boolean isIn(String marks, String text) {
		return !text.isEmpty() && marks.indexOf(text.codePointAt(0)) >= 0;
	}

	private static void add(List<String> lines, StringBuilder line) {
		String text = line.toString().strip();
		if (!text.isEmpty()) {
			lines.add(text);
		}
	}

	/** Chinese characters by themselves, runs of Latin letters and digits as one. */
	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		StringBuilder run = new StringBuilder();
		text.codePoints().forEach((point) -> {
			if (point < 128 && Character.isLetterOrDigit(point)) {
				run.appendCodePoint(point);
				return;
			}
			if (run.length() > 0) {
				words.add(run.toString());
				run.setLength(0);
			}
			words.add(Character.toString(Character.isISOControl(point) ? ' ' : point));
		});
		if (run.length() > 0) {
			words.add(run.toString());
		}
		return words;
	}

	private static double ems(int point) {
		if (point >= 128) {
			return 1;
		}
		return ("MWmw@%&".indexOf(point) >= 0) ? 1 : Character.isUpperCase(point) ? 0.75 : 0.62;
	}

}

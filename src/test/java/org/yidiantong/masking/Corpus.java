package org.yidiantong.masking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a corpus, each with its number.
 */
final class Corpus {

	private Corpus() {
	}

	static List<Line> lines(String file) {
		List<Line> lines = new ArrayList<>();
		try {
			List<String> written = Files.readAllLines(Path.of("src", "test", "resources", "masking", file));
			for (int at = 0; at < written.size(); at++) {
				if (!written.get(at).isBlank() && !written.get(at).startsWith("# ")) {
					lines.add(new Line(file + ":" + (at + 1), written.get(at).split("\t", -1)));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return lines;
	}

	private static String unescaped(String written) {
		return Pattern.compile("\\\\u([0-9a-f]{4})|\\\\([nr])").matcher(written).replaceAll((escape) -> {
			if (escape.group(1) != null) {
				return Character.toString(Integer.parseInt(escape.group(1), 16));
			}
			return escape.group(2).equals("n") ? "\n" : "\r";
		});
	}

	/** A line; a failing test shows where it stands. */
	record Line(String place, String[] columns) {

		String text() {
			return unescaped(this.columns[0]);
		}

		String left() {
			return unescaped(this.columns[1]);
		}

		@Override
		public String toString() {
			return this.place + " " + this.columns[0];
		}

	}

}

package org.yidiantong.masking;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text being read by the rules: how it looks, its digits, and what the rules have
 * marked so far. Positions are those of the plain text.
 */
final class MaskingContext {

	private final String original;

	private final NormalizedText source;

	private final String plain;

	private final DigitGroups digits;

	private final BitSet marked = new BitSet();

	private final Map<Integer, Hidden> hidden = new TreeMap<>();

	MaskingContext(String original) {
		this.original = original;
		this.source = new NormalizedText(original);
		this.plain = this.source.toString();
		this.digits = new DigitGroups(this.plain);
	}

	String plain() {
		return this.plain;
	}

	DigitGroups digits() {
		return this.digits;
	}

	/** The character at a position, or 0 where the text has none. */
	char at(int position) {
		return (position >= 0 && position < this.plain.length()) ? this.plain.charAt(position) : 0;
	}

	boolean isFree(int from, int to) {
		int next = this.marked.nextSetBit(from);
		return next < 0 || next >= to;
	}

	/** Puts something else in place of a part, if no rule has marked any of it. */
	void hide(int from, int to, PersonalData kind, String instead) {
		if (isFree(from, to)) {
			this.marked.set(from, to);
			this.hidden.put(from, new Hidden(to, kind, instead));
		}
	}

	/** Keeps a part from later rules. */
	void keep(int from, int to) {
		this.marked.set(from, to);
	}

	MaskedText masked() {
		StringBuilder text = new StringBuilder(this.original.length());
		Map<PersonalData, Integer> counts = new EnumMap<>(PersonalData.class);
		int copied = 0;
		for (Map.Entry<Integer, Hidden> entry : this.hidden.entrySet()) {
			Hidden part = entry.getValue();
			text.append(this.original, copied, this.source.start(entry.getKey())).append(part.instead());
			copied = this.source.end(part.to() - 1);
			counts.merge(part.kind(), 1, Integer::sum);
		}
		return new MaskedText(text.append(this.original, copied, this.original.length()).toString(), counts);
	}

	private record Hidden(int to, PersonalData kind, String instead) {
	}

}

package org.yidiantong.masking;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The state while rules are applied to one text: its normalized form, its groups of
 * digits and the parts marked so far. Positions refer to the normalized text.
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

	/** The character at a position, or 0 outside the text. */
	char at(int position) {
		return (position >= 0 && position < this.plain.length()) ? this.plain.charAt(position) : 0;
	}

	/** What the text itself says between two positions. */
	String original(int from, int to) {
		return this.source.original(from, to);
	}

	boolean isFree(int from, int to) {
		int next = this.marked.nextSetBit(from);
		return next < 0 || next >= to;
	}

	/** Marks a part for replacement, unless a rule has marked some of it before. */
	void hide(int from, int to, PersonalData kind, String instead) {
		if (isFree(from, to)) {
			this.marked.set(from, to);
			this.hidden.put(from, new Hidden(to, kind, instead));
		}
	}

	/** Protects a part from later rules. */
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

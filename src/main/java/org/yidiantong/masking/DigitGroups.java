package org.yidiantong.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The groups of digits in a text, and the numbers that neighbouring groups form when they
 * are joined over blanks, hyphens and dots.
 */
final class DigitGroups {

	private static final int WIDEST_GAP = 3;

	private static final int LONGEST_INTEGER = 6;

	/**
	 * Any sign, blank or line end: what stands between the groups of a number where its
	 * form or its check digit leaves no doubt.
	 */
	static final IntPredicate SIGNS = (character) -> !Character.isLetterOrDigit(character)
			&& Character.getType(character) != Character.OTHER_NUMBER;

	private final String plain;

	private final List<Group> groups = new ArrayList<>();

	DigitGroups(String plain) {
		this.plain = plain;
		int from = -1;
		for (int at = 0; at <= plain.length(); at++) {
			boolean digit = at < plain.length() && isDigit(plain.charAt(at));
			if (digit && from < 0) {
				from = at;
			}
			else if (!digit && from >= 0) {
				this.groups.add(new Group(from, at));
				from = -1;
			}
		}
	}

	static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	int size() {
		return this.groups.size();
	}

	Group group(int index) {
		return this.groups.get(index);
	}

	/**
	 * The numbers that begin with a group and have so many digits, shortest first.
	 * @param gaps the characters that may stand between groups
	 */
	List<Number> numbers(int first, int least, int most, String gaps) {
		return numbers(first, least, most, oneOf(gaps));
	}

	/**
	 * The numbers that begin with a group and have so many digits, shortest first.
	 * @param gaps which characters may stand between groups
	 */
	List<Number> numbers(int first, int least, int most, IntPredicate gaps) {
		List<Number> numbers = new ArrayList<>();
		StringBuilder value = new StringBuilder();
		List<Integer> sizes = new ArrayList<>();
		for (int next = first; next < this.groups.size(); next++) {
			Group group = this.groups.get(next);
			if (value.length() + group.length() > most || (next > first && !isJoined(next, gaps)) || isRest(group)) {
				break;
			}
			value.append(this.plain, group.from(), group.to());
			sizes.add(group.length());
			if (value.length() >= least) {
				numbers.add(number(first, next, value.toString(), sizes, gaps));
			}
		}
		return numbers;
	}

	private Number number(int first, int last, String value, List<Integer> sizes, IntPredicate gaps) {
		boolean singles = sizes.size() == value.length() && sizes.size() > 1;
		boolean alone = singles && !isSingle(first - 1, first, gaps) && !isSingle(last + 1, last + 1, gaps);
		return new Number(this.groups.get(first).from(), this.groups.get(last).to(), value, List.copyOf(sizes), singles,
				alone);
	}

	private boolean isSingle(int index, int joint, IntPredicate gaps) {
		return index >= 0 && index < this.groups.size() && this.groups.get(index).length() == 1
				&& isJoined(joint, gaps);
	}

	/** Whether two groups are separated by few such characters only. */
	boolean isJoined(int index, String gaps) {
		return isJoined(index, oneOf(gaps));
	}

	private static IntPredicate oneOf(String characters) {
		return (character) -> characters.indexOf(character) >= 0;
	}

	private boolean isJoined(int index, IntPredicate gaps) {
		int from = this.groups.get(index - 1).to();
		int to = this.groups.get(index).from();
		return to - from <= WIDEST_GAP && this.plain.substring(from, to).chars().allMatch(gaps);
	}

	/**
	 * Whether a group is what follows the point of a decimal fraction. The point after
	 * the number of a list's item, and between two long numbers, is none.
	 */
	boolean isFraction(int index) {
		if (index == 0 || this.plain.charAt(this.groups.get(index).from() - 1) != '.') {
			return false;
		}
		Group before = this.groups.get(index - 1);
		if (this.plain.startsWith(".", this.groups.get(index).to()) && isDigitAt(this.groups.get(index).to() + 1)) {
			return false;
		}
		if (before.to() != this.groups.get(index).from() - 1 || before.length() > LONGEST_INTEGER) {
			return false;
		}
		char ahead = (before.from() > 0) ? this.plain.charAt(before.from() - 1) : '\n';
		boolean item = ahead == '\n' && before.length() <= 2 && this.plain.charAt(before.from()) != '0';
		return ahead != '.' && !item;
	}

	private boolean isDigitAt(int position) {
		return position < this.plain.length() && isDigit(this.plain.charAt(position));
	}

	/**
	 * Whether a group is what masking left of a number, beside two stars or more. It must
	 * not be read as part of another number. A single star may separate groups.
	 */
	private boolean isRest(Group group) {
		return group.length() <= 5
				&& (this.plain.startsWith("**", group.from() - 2) || this.plain.startsWith("**", group.to()));
	}

	/**
	 * Digits without anything between them.
	 *
	 * @param from where it begins
	 * @param to where it ends
	 */
	record Group(int from, int to) {

		int length() {
			return this.to - this.from;
		}

	}

	/**
	 * Neighbouring groups read as one number.
	 *
	 * @param from where it begins
	 * @param to where it ends
	 * @param value its digits
	 * @param sizes how many digits each group has
	 * @param isDigitByDigit whether each digit stands alone
	 * @param isWhole whether the row of single digits goes no further
	 */
	record Number(int from, int to, String value, List<Integer> sizes, boolean isDigitByDigit, boolean isWhole) {

	}

}

package org.yidiantong.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a statement apart into its selections. A distributed database finds the node of a
 * subquery by its own condition on the district: one that only compares the district with
 * the surrounding statement is asked of every node, or refused beside an outer join.
 */
final class SqlScopes {

	private static final Pattern QUOTED = Pattern.compile("'[^']*'");

	private static final Pattern SET_OPERATION = Pattern.compile("\\b(union all|union|except|intersect)\\b");

	private static final Pattern SUBQUERY = Pattern.compile("\\G\\(\\s*(select|with)\\b");

	private SqlScopes() {
	}

	/**
	 * Returns the selections, each without those inside it; the statement itself is the
	 * last one. Each side of a union is one of its own.
	 * @param statement in lower case
	 */
	static List<String> of(String statement) {
		String text = QUOTED.matcher(statement).replaceAll("''");
		Matcher subquery = SUBQUERY.matcher(text);
		List<String> found = new ArrayList<>();
		Deque<StringBuilder> open = new ArrayDeque<>(List.of(new StringBuilder()));
		Deque<Boolean> begun = new ArrayDeque<>();
		for (int at = 0; at < text.length(); at++) {
			char one = text.charAt(at);
			if (one == '(' && subquery.find(at)) {
				open.push(new StringBuilder());
				begun.push(true);
			}
			else if (one == ')' && !begun.isEmpty() && begun.pop()) {
				add(open.pop(), found);
			}
			else {
				open.element().append(one);
				if (one == '(') {
					begun.push(false);
				}
			}
		}
		add(open.pop(), found);
		return found;
	}

	private static void add(CharSequence scope, List<String> found) {
		found.addAll(List.of(SET_OPERATION.split(scope)));
	}

}

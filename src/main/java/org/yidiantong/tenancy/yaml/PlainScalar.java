package org.yidiantong.tenancy.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Interprets a scalar without quotes: null, true, false, a number, or text. Dates, codes
 * with leading zeros, {@code yes} and {@code 12:30} remain text.
 */
final class PlainScalar {

	private static final Set<String> NOTHING = Set.of("", "~", "null");

	private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,30})");

	private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,30})\\.[0-9]{1,30}");

	private PlainScalar() {
	}

	static JsonNode of(String text) {
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		if (NOTHING.contains(text)) {
			return nodes.nullNode();
		}
		if ("true".equals(text) || "false".equals(text)) {
			return nodes.booleanNode("true".equals(text));
		}
		if (INTEGER.matcher(text).matches()) {
			return integer(text);
		}
		return DECIMAL.matcher(text).matches() ? nodes.numberNode(new BigDecimal(text)) : nodes.stringNode(text);
	}

	private static JsonNode integer(String text) {
		BigInteger value = new BigInteger(text);
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		return (value.bitLength() < Long.SIZE) ? nodes.numberNode(value.longValueExact()) : nodes.numberNode(value);
	}

}

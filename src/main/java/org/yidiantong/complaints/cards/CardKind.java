package org.yidiantong.complaints.cards;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The colour of an escalation card, the mildest first.
 */
public enum CardKind {

	/** 蓝色提醒卡: not dispatched in time. */
	BLUE("蓝色提醒卡"),

	/** 黄色预警卡: due soon and not closed. */
	YELLOW("黄色预警卡"),

	/** 红色警示卡: overdue, extended too often, or rated badly again. */
	RED("红色警示卡");

	private final String chinese;

	CardKind(String chinese) {
		this.chinese = chinese;
	}

	/** Its name on pages and in letters. */
	public String chinese() {
		return this.chinese;
	}

	/** Whether a supervision letter (督办函) goes with it. */
	public boolean hasLetter() {
		return this != BLUE;
	}

	/** The gravest of some kinds; null for none. */
	public static @Nullable CardKind gravest(Collection<CardKind> kinds) {
		return kinds.stream().max(Comparator.naturalOrder()).orElse(null);
	}

	/** Reads a name; empty if there is no such kind. */
	public static Optional<CardKind> read(String name) {
		return Stream.of(values()).filter((each) -> each.name().equals(name)).findFirst();
	}

}

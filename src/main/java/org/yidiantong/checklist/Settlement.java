package org.yidiantong.checklist;

import org.yidiantong.organization.PlaceKind;

/**
 * The two kinds of place an item can apply to. A township is never one itself: at a
 * township applies whatever applies to one of its settlements.
 */
public enum Settlement {

	/** 村 */
	VILLAGE(PlaceKind.VILLAGE),

	/** 社区 */
	COMMUNITY(PlaceKind.COMMUNITY);

	private final PlaceKind kind;

	Settlement(PlaceKind kind) {
		this.kind = kind;
	}

	PlaceKind kind() {
		return this.kind;
	}

}

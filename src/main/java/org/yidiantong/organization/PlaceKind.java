package org.yidiantong.organization;

/**
 * What a place is: the floor between a district and the villages, or one of two kinds of
 * places on the lowest floor.
 */
public enum PlaceKind {

	/** 乡、镇、街道. */
	TOWNSHIP,

	/** 村. */
	VILLAGE,

	/** 社区、居委会. */
	COMMUNITY

}
